/**
 * A template of `@native` with what stands for each argument. Of an optional one that is left out
 * what holds then stands there; where that changes nothing it goes.
 *
 * @param {string} template
 * @param {(argument: string) => string | undefined} valueOf undefined for one that is left out
 */
function nativeFormula(template, valueOf) {
  const filled = template
    .replace(/\+\{(\w+)\|0\}/g, (whole, name) => (valueOf(name) === undefined ? "" : whole))
    .replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_, name, otherwise) => {
      const value = valueOf(name) ?? otherwise;
      if (value === undefined) throw new Error(`${template} needs ${name}.`);
      return value;
    });
  // Brackets round what is left of a sum are none: (leadTime), but not SQRT(leadTime).
  return `=${filled.replace(/(?<![\w.])\((\w+)\)/g, "$1")}`;
}

/** The arguments that an example gives, by name. */
function givenIn(values, parameters) {
  return new Map(
    parameters
      .map(({ name }, k) => [name, values[k]])
      .filter(([, value]) => value !== undefined && value !== '""'),
  );
}

module.exports = { givenIn, nativeFormula };
