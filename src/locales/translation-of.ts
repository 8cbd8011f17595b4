/**
 * What a translation of English texts must have: the same keys, and sentences made from the same
 * facts. English may name its texts to the letter; a translation has texts of its own.
 */
export type TranslationOf<Texts> = Texts extends (...facts: infer Facts) => infer Made
  ? (...facts: Facts) => TranslationOf<Made>
  : Texts extends string
    ? string
    : { readonly [Key in keyof Texts]: TranslationOf<Texts[Key]> };
