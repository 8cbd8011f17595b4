const { lineChart } = require("./page");
const {
  chosen,
  forecast,
  forecastBlock,
  forecastYear,
  from,
  history,
  historyBlock,
  known,
  lowerBlock,
  names,
  quarterNames,
  sold,
  soldBlock,
  upperBlock,
  years,
} = require("./orders-to-forecast-places");

/** One group's quarters below each other, for the chart. */
function picture(page) {
  const [top, end] = [chosen + 2, chosen + 1 + known + 4];
  page.section(chosen - 2, "One group in a picture: write another one’s name into the blue cell", {
    from,
  });
  page.fill(chosen - 1, ["Supplies"], from);
  page.style(`F${chosen - 1}`, "given");
  page.header(chosen + 1, ["Quarter", "Sold", "Forecast", "Not below", "Not above"], { from });
  page.style(`I${chosen + 1}:J${chosen + 1}`, "headerWrapped");
  page.extras.rows[chosen] = { size: 40 };
  [...years, forecastYear]
    .flatMap((year) => quarterNames.map((quarter) => `${year} ${quarter}`))
    .forEach((quarter, index) => page.fill(top + index, [quarter], from));
  const ofChosen = (row, area) => `=TRANSPOSE(XLOOKUP(F${chosen - 1},${names(row)},${area}))`;
  page.fill(top, [ofChosen(history, historyBlock)], from + 1);
  page.fill(
    top + known,
    [
      ofChosen(sold, soldBlock),
      ...[forecastBlock, lowerBlock, upperBlock].map((area) => ofChosen(forecast, area)),
    ],
    from + 1,
  );
  page.format(`G${top}:J${end}`, "whole");
  const series = (name, column, color) => ({
    name,
    range: `${column}${top}:${column}${end}`,
    color,
  });
  page.chart(
    lineChart({
      title: "Units a quarter, and the forecast with its band",
      labels: `F${top}:F${end}`,
      series: [
        series("Sold", "G", "#5B6470"),
        series("Forecast", "H", "#0F6CBD"),
        series("Not below", "I", "#9CC3E6"),
        series("Not above", "J", "#9CC3E6"),
      ],
      x: "Quarter",
      y: "Units",
      areNames: true,
    }),
    { column: from + 6, top: chosen + 1, width: 480, height: 360 },
  );
}

module.exports = { picture };
