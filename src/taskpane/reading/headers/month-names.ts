/** In six languages and those of the Romance exports; a header may hold only their beginning. */
const monthNames = `january february march april may june july august september october november
  december januar februar mars mai juni juli oktober desember januari februari maj augusti marts
  märz mrz maerz dezember tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu
  syyskuu lokakuu marraskuu joulukuu enero febrero marzo abril mayo junio julio agosto septiembre
  octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro
  dezembro janvier février avril juin juillet août septembre octobre novembre décembre`.split(
  /\s+/u,
);

/** "Feb", "Sept", "maalis". */
const leastLetters = 3;

const beginnings = new Set(
  monthNames.flatMap((name) =>
    Array.from({ length: name.length - leastLetters + 1 }, (_, i) =>
      name.slice(0, leastLetters + i),
    ),
  ),
);

export function isMonthName(word: string): boolean {
  return beginnings.has(word);
}
