module.exports = {
  title: "Every function and every argument has a description, and no argument's name repeats",

  /** @param {import("../subject").Subject} subject */
  problems({ metadata }) {
    return metadata.functions.flatMap(({ name, description, parameters }) => {
      const names = parameters.map((parameter) => parameter.name.toLowerCase());
      return [
        ...(description ? [] : [`${name} has no description.`]),
        ...parameters
          .filter((parameter) => !parameter.description)
          .map((parameter) => `${name}: the argument ${parameter.name} has no description.`),
        ...parameters
          .filter((parameter, k) => names.indexOf(parameter.name.toLowerCase()) !== k)
          .map((parameter) => `${name}: there are two arguments named ${parameter.name}.`),
      ];
    });
  },
};
