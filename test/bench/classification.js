require("./typescript");
const { abcGrades } = require("../../src/engine/classification/abc");
const { pareto } = require("../../src/engine/classification/pareto");
const { reportRatio } = require("./measure");

/** A list as long as a sheet, in random order. */
module.exports = function classification() {
  const values = Float64Array.from({ length: 1048576 }, () => Math.random());
  const sort = () => values.slice().sort();
  reportRatio("ABC classes of 1,048,576 values / sorting them", 0.15, sort, () =>
    abcGrades(values),
  );
  reportRatio("PARETO of 1,048,576 values / sorting them", 1.5, sort, () => pareto(values));
};
