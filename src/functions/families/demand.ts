import * as forecastEngine from "../../engine/demand/forecast";
import * as errorEngine from "../../engine/demand/forecast-error";
import * as patternEngine from "../../engine/demand/pattern";
import * as seasonEngine from "../../engine/demand/season-index";
import { demandTexts } from "../../locales/en/functions-demand";
import { oneItemARow } from "../shapes/one-item-a-row";
import { finite } from "../cells/answer";
import { CellError } from "../cells/excel-error";
import {
  choice,
  data,
  history,
  number,
  optional,
  optionalNotZero,
  share,
  whole,
  zeroOrMore,
} from "../arguments/argument";
import { pairedRows } from "../readers/paired-rows";
import { refuseGaps } from "../readers/refuse-gaps";
import { alongside, type Plan } from "../readers/plan";

/** Twenty-seven years of days; a forecast of so many takes about a second. */
const mostPeriods = 10000;

const demandPatternOf = oneItemARow([history(zeroOrMore("history"))], ({ numbers }) => [
  [patternEngine.demandPattern(numbers)],
]);

/**
 * Demand pattern of an item: smooth, erratic, intermittent or lumpy, by how often it is asked for
 * and how much the quantities differ.
 *
 * @customfunction DEMANDPATTERN DEMANDPATTERN
 * @question Which forecast method suits this item?
 * @param history Demand per period, in units, 0 or more, in one column or one row; or a block with one item per row. Blank cells before the first number are not counted; a 0 is a period without demand.
 * @returns A word; for a block one word for each row. #N/A without any demand or for fewer than two periods.
 * @items history is one row per item.
 * @formula p = \dfrac{\text{periods up to the last demand}}{\text{periods with demand}} \qquad v = \left(\dfrac{\text{standard deviation}}{\text{average}}\right)^2
 * @formula \text{pattern} = \begin{cases} \text{smooth} & p \le 1.32,\ v \le 0.49 \\ \text{erratic} & p \le 1.32,\ v > 0.49 \\ \text{intermittent} & p > 1.32,\ v \le 0.49 \\ \text{lumpy} & p > 1.32,\ v > 0.49 \end{cases}
 * @where p: the interval between periods with demand; v: the squared variation of the quantities above 0.
 * @throws #N/A There are fewer than two periods, or no period has a demand.
 * @throws #VALUE! The history has an empty cell between its numbers.
 * @case Demand is 0, 20, 30, 0, 0 and 50: often nothing, otherwise similar quantities. It is
 *   intermittent, a case for Croston's method.
 * @native [only COUNT({history})>1 else #N/A; only COUNTIF({history},">0")>0 else #N/A] IF(SUMPRODUCT(MAX(({history.down}>0)*({history.at}-MIN({history.at})+1)))/COUNTIF({history},">0")<=1.32*(1+1E-12),IF(SUMPRODUCT(({history}>0)*({history}-SUM({history})/COUNTIF({history},">0"))^2)/IF(COUNTIF({history},">0")=1,1,COUNTIF({history},">0")-1)/(SUM({history})/COUNTIF({history},">0"))^2<=0.49*(1+1E-12),"smooth","erratic"),IF(SUMPRODUCT(({history}>0)*({history}-SUM({history})/COUNTIF({history},">0"))^2)/IF(COUNTIF({history},">0")=1,1,COUNTIF({history},">0")-1)/(SUM({history})/COUNTIF({history},">0"))^2<=0.49*(1+1E-12),"intermittent","lumpy"))
 * @example DEMANDPATTERN({0, 20, 30, 0, 0, 50}) = "intermittent"
 * @example DEMANDPATTERN({10, 12, 9, 11; 0, 0, 90, 4}) = {"smooth"; "lumpy"}
 * @source Syntetos, Boylan & Croston (2005)
 * @remarks Seldom (intermittent, lumpy): the average interval between periods with demand, the first counted from the start of the history, is above 1.32 periods.
 * @remarks Uneven (erratic, lumpy): the squared coefficient of variation of the quantities above 0, with the sample deviation, is above 0.49; a single quantity counts as even.
 * @remarks Periods of 0 after the last demand are no interval yet: an item that sold every month and then stopped stays smooth, so look at its last demand too.
 * @remarks Blank cells before and after the numbers do not count as periods; one in between is #VALUE!. Desktop Excel may hand a blank cell over as 0: then it counts as a period without demand.
 * @see DEMANDFORECAST
 * @see XYZ
 * @see DEMANDVARIATION
 */
export function demandPattern(history: any[][]): any[][] {
  return demandPatternOf(history);
}
demandPattern.described = demandPatternOf.described;

/**
 * How a demand is forecast.
 * @customenum {string}
 */
export enum ForecastMethod {
  /** The average where nothing but chance is found, otherwise combine. */
  auto = "auto",
  /** Averages and lines that fit the pattern, each weighted by how well it foretold the history. */
  combine = "combine",
  /** The mean of the history. */
  average = "average",
  /** The mean of the last season, or of the last three periods without one. */
  movingaverage = "movingaverage",
  /** The last period again. */
  naive = "naive",
  /** The last season again. */
  seasonalnaive = "seasonalnaive",
  /** Simple exponential smoothing: a level. */
  ses = "ses",
  /** Holt: a level and a trend. */
  holt = "holt",
  /** Holt with a trend that fades. */
  damped = "damped",
  /** Holt and Winters: level, trend and a season that multiplies. */
  holtwinters = "holtwinters",
  /** Holt and Winters: level, trend and a season that is added. */
  holtwintersadditive = "holtwintersadditive",
  /** Croston: for demand with periods of 0. */
  croston = "croston",
  /** Syntetos and Boylan: Croston without its upward bias. */
  sba = "sba",
  /** Teunter, Syntetos and Babai: for demand with periods of 0 that may be dying out. */
  tsb = "tsb",
}

/**
 * What is asked of a forecast.
 * @customenum {string}
 */
export enum ForecastOutput {
  /** The forecast, one number for each period. */
  forecast = "forecast",
  /** What the demand stays above in nine periods of ten. */
  lower = "lower",
  /** What the demand stays below in nine periods of ten. */
  upper = "upper",
  /** The method that made the forecast: what auto chose. */
  method = "method",
}

const demandForecastOf = oneItemARow(
  [
    history(number("history")),
    optional(whole("periods", 1), 1),
    choice("method", Object.values(ForecastMethod)),
    optionalNotZero(whole("seasonLength", 1, mostPeriods)),
    optional(share("alpha")),
    optional(share("beta")),
    optional(share("gamma")),
    choice("output", Object.values(ForecastOutput)),
  ],
  (demand, periods, method, seasonLength, alpha, beta, gamma, output) => {
    requireShort(demand);
    if (periods > mostPeriods) {
      throw new CellError("#VALUE!", demandTexts.tooFarAhead(mostPeriods, periods));
    }
    const settings = {
      method: method as forecastEngine.ForecastMethod,
      seasonLength,
      alpha,
      beta,
      gamma,
    };
    const { numbers } = demand;
    if (output === "method") return [[forecastEngine.forecastFrom(numbers, settings).method]];
    const figures =
      output === "lower" || output === "upper"
        ? forecastEngine.forecastBound(numbers, periods, output, settings)
        : forecastEngine.demandForecast(numbers, periods, settings);
    return alongside(demand, figures.map(finite));
  },
);

/**
 * Demand forecast for the periods after a history, in units per period: averages, exponential
 * smoothing, the methods for demand with many periods of 0, or the combination that fits, with the
 * range in which the demand will probably lie.
 *
 * @customfunction DEMANDFORECAST DEMANDFORECAST
 * @question How much will be sold in the coming months?
 * @param history Demand per period, in units, oldest first, in one column or one row; or a block with one item per row. Blank cells before the first number are not counted; a 0 is a period without demand.
 * @param [periods] How many periods to forecast, 1 to 10,000; 1 if omitted.
 * @param {ForecastMethod} [method] auto (if omitted) takes what fits; combine; average, movingaverage, naive, seasonalnaive; ses, a level; holt and damped, with trend; holtwinters, holtwintersadditive, with season; croston, sba, tsb, for periods of 0.
 * @param [seasonLength] Periods in a season: 12 for months, 4 for quarters, 1 or more; no season if omitted.
 * @param [alpha] Smoothing constant of the level, or of the quantity, as a share from 0 to 1; 0 keeps the start. Fitted if omitted.
 * @param [beta] Smoothing constant of the trend, or for tsb of the probability, as a share from 0 to 1; 0 keeps the start. Fitted if omitted.
 * @param [gamma] Smoothing constant of the season, as a share from 0 to 1; 0 keeps the start. Fitted if omitted.
 * @param {ForecastOutput} [output] forecast (if omitted); lower or upper, between which the demand lies in four of five periods; method, the word for what made the forecast.
 * @returns Units per period, one cell for each period, in the direction of the history; for method one word. Below 0 where a falling trend leads there.
 * @items history is one row per item; periods, seasonLength and the constants are one cell per item or one for all. The result has one column per period; method and output hold for every item.
 * @formula \text{level}_t = \alpha \cdot \text{demand}_t + \left(1 - \alpha\right) \cdot \left(\text{level}_{t-1} + \text{trend}_{t-1}\right)
 * @formula \text{trend}_t = \beta \cdot \left(\text{level}_t - \text{level}_{t-1}\right) + \left(1 - \beta\right) \cdot \text{trend}_{t-1}
 * @formula \text{season}_t = \gamma \cdot \dfrac{\text{demand}_t}{\text{level}_t} + \left(1 - \gamma\right) \cdot \text{season}_{t-m}
 * @formula \text{forecast}_{t+k} = \left(\text{level}_t + k \cdot \text{trend}_t\right) \cdot \text{season}_{t+k-m}
 * @formula \text{croston, sba}: \ \text{forecast} = \left(1 - \dfrac{\alpha}{2}\right) \cdot \dfrac{\text{size}}{\text{interval}} \qquad \text{tsb}: \ \text{forecast} = \text{probability} \cdot \text{size}
 * @formula \text{combine}: \ \text{forecast} = \dfrac{\sum w_i \cdot \text{forecast}_i}{\sum w_i} \cdot \text{season} \qquad w_i = p_i \cdot \left(\text{squared error}_i\right)^{-0.4 \cdot n}
 * @where ses has the level alone, holt level and trend; damped leaves a share of the trend after each period. m: seasonLength; with a season, the first line has the demand divided by the season; holtwintersadditive subtracts and adds where holtwinters divides and multiplies. The factor with α is that of sba; croston has none. Size and interval are smoothed with α, the probability with β. n: periods of history but two; p: how likely each member is beforehand.
 * @throws #N/A The history holds fewer than two seasons, and the method has a season; or it is too short for lower and upper.
 * @throws #VALUE! The demand or the seasonLength does not fit the method, the seasonLength is 0 or an empty cell, or the history has an empty cell between its numbers or more than 10,000 periods.
 * @throws #NUM! With the smoothing constants given the forecast grows beyond all bounds.
 * @case 10, 20, 30 and 40 were sold; the trend goes on to 50 and 60.
 * @native [method=average; seasonLength ignored; alpha ignored; beta ignored; gamma ignored] AVERAGE({history})
 * @native [method=naive; seasonLength ignored; alpha ignored; beta ignored; gamma ignored; only COUNT({history})=ROWS({history})*COLUMNS({history})] INDEX({history},COUNT({history}))
 * @native [method=seasonalnaive; alpha ignored; beta ignored; gamma ignored; only COUNT({history})=ROWS({history})*COLUMNS({history}); only {seasonLength}>1; only COUNT({history})>=2*{seasonLength} else #N/A] INDEX({history},COUNT({history})-{seasonLength}+1)
 * @native [method=ses; seasonLength ignored; beta ignored; gamma ignored; only COUNT({history})=ROWS({history})*COLUMNS({history})] IF({alpha}=1,INDEX({history},COUNT({history})),SUMPRODUCT({history.down}*(1-{alpha})^(MAX({history.at})-{history.at})*(({history.at}=MIN({history.at}))+({history.at}>MIN({history.at}))*{alpha})))
 * @example DEMANDFORECAST({10, 20, 30, 40}, 2) = {50, 60}
 * @example DEMANDFORECAST({71; 70; 69; 68; 64}, 1, "ses", "", 0.1) = 69.7951
 * @example DEMANDFORECAST({0, 4, 0, 0, 6}, 1, "sba", "", 0.1) = 1.9
 * @example DEMANDFORECAST({10, 20, 30, 40; 40, 30, 20, 10}, 2, "holt") = {50, 60; 0, -10}
 * @example DEMANDFORECAST({4, 6, 4, 6}, 1, "auto", "", "", "", "", "method") = "average"
 * @source Brown (1959, 1963); Holt (1957); Winters (1960); Croston (1972); Gardner & McKenzie (1985); Syntetos & Boylan (2005); Teunter, Syntetos & Babai (2011); Bates & Granger (1969); Hoeting, Madigan, Raftery & Volinsky (1999); Miller & Williams (2003); Hyndman & Athanasopoulos, Forecasting: Principles and Practice; Silver, Pyke & Thomas, ch. 3
 * @remarks auto is average where neither a season nor a trend nor a level that moves is likely enough, otherwise combine. Below four periods it is the average. combine and auto find their own constants.
 * @remarks combine fits averages that forget 0 to 100 % of the past each period, lines that fade, and holt with trends that last or fade. Each is weighted by how likely it is beforehand and how well it would have foretold the history, period by period. The plain average is taken to be by far the likeliest, and stands alone where it is likely enough in the end.
 * @remarks A season is used where two full seasons show it and chance alone would show one like it less than once in ten times (F test); once in twenty for erratic demand; once in a thousand, and from three seasons on, for intermittent and lumpy demand (DEMANDPATTERN). After four seasons holtwinters and holtwintersadditive take part.
 * @remarks Erratic, intermittent and lumpy demand has to show twice as much as other demand before it is more than an average. Intermittent and lumpy demand has no trend and forgets 20 % a period at most.
 * @remarks The line through all periods is followed for as many periods as it has been seen, a trend that changes for half as many. A forecast may not leave three times the range of its history: else it is made again of the members that stay within it, then without any trend, and then without a season. Only a proven trend may: at least 12 periods, a slope that chance gives once in 150,000 histories, and both halves going its way.
 * @remarks Smoothing constants left out are those with the least squared one-step error. For croston, sba and tsb they lie between 0.05 and 0.3, so that a few empty periods do not end an item. Where the history does not decide, it is 0.3 for the level and 0.1 for everything else. damped finds the share of the trend that stays, 0.8 to 0.98.
 * @remarks alpha is that of the level, for croston and sba of quantity and interval, for tsb of the quantity. A constant that a method does not have is not used. sba takes the share alpha/2 off Croston's forecast. movingaverage takes the last seasonLength periods, or the last three.
 * @remarks How they start: ses with the first value; holt and damped with the second value and the first difference, from the third period on; holtwinters with the classical decomposition of the first two seasons, as R's HoltWinters, and with the season updated by the new level; croston and sba with the first demand and the interval from the start of the history to it; tsb with the first demand and the share of periods with demand.
 * @remarks lower and upper lie as far below and above as the root mean square of the one-step errors, with a degree of freedom less for each constant or mean that was fitted to them, times Student’s factor for 80 % between the two: 1.28 for a long history, 1.44 where six errors are free. Where fitting has used up every error there is no band: #N/A.
 * @remarks The band grows with the periods ahead as each method lets an error grow, for auto and combine also with how far the forecasts that may be right are apart.
 * @remarks With many periods of 0, lower may be below 0. Where nothing below 0 makes sense, write MAX(0, DEMANDFORECAST(…)) for one period, =LET(f, DEMANDFORECAST(…), IF(f>0, f, 0)) for several.
 * @remarks holtwinters needs demand above 0 in every period, croston, sba and tsb 0 or more. Blank cells before and after the history do not count as periods; one in between is #VALUE!. The history may have 10,000 periods.
 * @see DEMANDPATTERN
 * @see SEASONINDEX
 * @see FORECASTERROR
 */
export function demandForecast(
  history: any[][],
  periods?: any[][],
  method?: ForecastMethod,
  seasonLength?: any[][],
  alpha?: any[][],
  beta?: any[][],
  gamma?: any[][],
  output?: ForecastOutput,
): any[][] {
  return demandForecastOf(history, periods, method, seasonLength, alpha, beta, gamma, output);
}
demandForecast.described = demandForecastOf.described;

const seasonIndexOf = oneItemARow(
  [history(zeroOrMore("history")), whole("seasonLength", 2, mostPeriods)],
  (demand, seasonLength) => {
    requireShort(demand);
    const fromFirstNumber = seasonEngine.seasonIndex(demand.numbers, seasonLength);
    // The season begins with the range, also where the item came later.
    const index = fromFirstNumber.map(
      (_, period) => fromFirstNumber[periodOf(period - demand.before, seasonLength)],
    );
    return alongside(demand, index.map(finite));
  },
);

/**
 * Season index: the demand of each period of a season as a ratio to the average period. 1.2 is 20%
 * above the average; the indices average 1.
 *
 * @customfunction SEASONINDEX SEASONINDEX
 * @question How strong is the season?
 * @param history Demand per period, in units, 0 or more, oldest first, in one column or one row, or a block with one item per row; at least two full seasons. Blank cells before the first number are not counted.
 * @param seasonLength Periods in a season, 2 or more: 12 for months, 4 for quarters.
 * @returns One ratio for each period of the season, the first for that of the first period, in the direction of the history. #N/A below two seasons.
 * @items history is one row per item, seasonLength one cell per item or one for all. The result has one column per period of the season; the season begins with the first column for every item.
 * @formula \text{index}_j = \dfrac{\text{ratio}_j}{\tfrac{1}{m} \sum_{i=1}^{m} \text{ratio}_i} \qquad \text{ratio}_j = \text{average of } \dfrac{\text{demand}}{\text{moving average over a season}}
 * @where m: seasonLength; j: a period of the season. For an even m the two periods at the ends of the moving average count by half.
 * @throws #N/A The history holds fewer than two full seasons.
 * @throws #DIV/0! A period of the season has no demand around it at all.
 * @case Demand alternates between 10 and 30. The weak half of the season is at 0.5 of the average,
 *   the strong one at 1.5.
 * @native [only COUNT({history})=ROWS({history})*COLUMNS({history}); only COUNT({history})>=2*{seasonLength} else #N/A] LET(_h,{history.column},_m,{seasonLength},_e,INT(_m/2),_n,ROWS(_h),_r,_n-2*_e,_i,SEQUENCE(_r)+_e,_j,TRANSPOSE(SEQUENCE(_n)),_w,(ABS(_i-_j)<=_e)*IF((ABS(_i-_j)=_e)*(MOD(_m,2)=0),0.5,1),_a,MMULT(_w,_h)/_m,_q,IF(_a=0,0,INDEX(_h,_i)/IF(_a=0,1,_a)),_k,SEQUENCE(_m),_g,(MOD(TRANSPOSE(_i)-1,_m)=_k-1)*(TRANSPOSE(_a)<>0),_f,MMULT(--_g,_q)/MMULT(--_g,SEQUENCE(_r,1,1,0)),_f/(SUM(_f)/_m))
 * @example SEASONINDEX({10, 30, 10, 30, 10, 30}, 2) = {0.5, 1.5}
 * @example SEASONINDEX({10, 30, 10, 30, 10, 30; "", 30, 10, 30, 10, 30}, 2) = {0.5, 1.5; 0.5, 1.5}
 * @source Silver, Pyke & Thomas, ch. 3 (ratio to moving average); R, decompose
 * @remarks Each demand is divided by the average of the season around it, so that a trend does not count as a season; the ratios of the same period of the season are averaged and scaled to average 1. The last season may be incomplete. Where blank cells come before the first number, the season still begins with the first cell.
 * @see DEMANDFORECAST
 * @see FORECASTERROR
 */
export function seasonIndex(history: any[][], seasonLength: any[][]): any[][] {
  return seasonIndexOf(history, seasonLength);
}
seasonIndex.described = seasonIndexOf.described;

/** Periods of a season repeat in both directions. */
function periodOf(period: number, seasonLength: number): number {
  return ((period % seasonLength) + seasonLength) % seasonLength;
}

function requireShort({ numbers }: Plan): void {
  if (numbers.length <= mostPeriods) return;
  throw new CellError("#VALUE!", demandTexts.historyTooLong(mostPeriods, numbers.length));
}

/**
 * How the error of a forecast is measured.
 * @customenum {string}
 */
export enum ErrorMeasure {
  /** Mean absolute error, in units. */
  mae = "mae",
  /** Root of the mean squared error, in units: large misses weigh more. */
  rmse = "rmse",
  /** Mean absolute error as a share of each period's demand. */
  mape = "mape",
  /** Mean absolute error as a share of the mean of forecast and demand, from 0 to 2. */
  smape = "smape",
  /** Sum of the absolute errors as a share of the total demand. */
  wape = "wape",
  /** Mean of forecast less actual, in units: above 0 the forecast was too high. */
  bias = "bias",
  /** Sum of forecast less actual over the mean absolute error: beyond ±4 it has drifted off. */
  trackingsignal = "trackingsignal",
  /** Mean absolute error against that of "the same as last period": below 1 is better. */
  mase = "mase",
}

const actualArgument = data(number("actual"));
const forecastArgument = data(number("forecast"));

const forecastErrorOf = oneItemARow(
  [actualArgument, forecastArgument, choice("measure", Object.values(ErrorMeasure))],
  (actual, forecast, measure) => {
    if (measure === ErrorMeasure.mase) {
      refuseGaps([actualArgument.name, actual], [forecastArgument.name, forecast]);
    }
    const pairs = pairedRows(
      { each: actualArgument.each, grid: actual, ifMissing: "skip" },
      { each: forecastArgument.each, grid: forecast, ifMissing: "skip" },
    );
    return [[finite(errorEngine.forecastError(...pairs, measure as errorEngine.ErrorMeasure))]];
  },
);

/**
 * Forecast error: how far the forecasts of past periods were off, in units per period, as a share of
 * the demand, or against the naive forecast.
 *
 * @customfunction FORECASTERROR FORECASTERROR
 * @question How good was the forecast?
 * @param actual Actual demand per period, in units, oldest first; or a block with one item per row. A 0 is a period without demand.
 * @param forecast Forecast of the same periods, in units, in a range of the same size.
 * @param {ErrorMeasure} [measure] mae (if omitted) and rmse in units; bias in units and trackingsignal in mean absolute errors, both of forecast less actual; mape, smape and wape as shares; mase against "the same as last period" in these same periods.
 * @returns Units, a share or a ratio. bias and trackingsignal are above 0 where the forecast was too high.
 * @items actual and forecast are one row per item each. A forecast in a single row is set against every item.
 * @formula \text{mae} = \text{mean of } \left|\text{forecast} - \text{actual}\right| \qquad \text{rmse} = \sqrt{\text{mean of } \left(\text{forecast} - \text{actual}\right)^2}
 * @formula \text{mape} = \text{mean of } \dfrac{\left|\text{forecast} - \text{actual}\right|}{\left|\text{actual}\right|} \qquad \text{wape} = \dfrac{\sum \left|\text{forecast} - \text{actual}\right|}{\sum \left|\text{actual}\right|}
 * @formula \text{bias} = \text{mean of } \left(\text{forecast} - \text{actual}\right) \qquad \text{mase} = \dfrac{\text{mae}}{\text{mean of } \left|\text{actual}_t - \text{actual}_{t-1}\right|}
 * @formula \text{smape} = \text{mean of } \dfrac{2 \cdot \left|\text{forecast} - \text{actual}\right|}{\left|\text{forecast}\right| + \left|\text{actual}\right|} \qquad \text{trackingsignal} = \dfrac{\sum \left(\text{forecast} - \text{actual}\right)}{\text{mae}}
 * @throws #N/A No period has both numbers, or mase has a single one.
 * @throws #DIV/0! An actual demand is 0 (mape), all are 0 (wape), the demand never changes (mase), or every forecast was right (trackingsignal).
 * @throws #VALUE! Between the periods that mase is of, a cell is empty or text.
 * @case The forecast was 165 for five periods; 150, 160, 165, 175 and 180 were sold. On average
 *   the forecast was 9 units off.
 * @native [only SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))>0 else #N/A] SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*ABS({forecast}-{actual}))/SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))
 * @native [measure=rmse; only SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))>0 else #N/A] SQRT(SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*({forecast}-{actual})^2)/SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})))
 * @native [measure=mape; only SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))>0 else #N/A] SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*ABS({forecast}-{actual})/(ABS({actual})+1-ISNUMBER({actual})))/SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))
 * @native [measure=smape; only SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))>0 else #N/A] SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*2*ABS({forecast}-{actual})/(ABS({forecast})+ABS({actual})+(ABS({forecast})+ABS({actual})=0)))/SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))
 * @native [measure=wape; only SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))>0 else #N/A] SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*ABS({forecast}-{actual}))/SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*ABS({actual}))
 * @native [measure=bias; only SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))>0 else #N/A] SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*({forecast}-{actual}))/SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))
 * @native [measure=trackingsignal; only SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast}))>0 else #N/A] SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*({forecast}-{actual}))/(SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})*ABS({forecast}-{actual}))/SUMPRODUCT(ISNUMBER({actual})*ISNUMBER({forecast})))
 * @native [measure=mase; only COUNT({actual})*COUNT({forecast})=(ROWS({actual})*COLUMNS({actual}))^2; only COUNT({actual})>1 else #N/A] SUMPRODUCT(ABS({forecast}-{actual}))/COUNT({actual})/(SUMPRODUCT(ABS(INDEX({actual},2):INDEX({actual},COUNT({actual}))-INDEX({actual},1):INDEX({actual},COUNT({actual})-1)))/(COUNT({actual})-1))
 * @example FORECASTERROR({150; 160; 165; 175; 180}, {165; 165; 165; 165; 165}) = 9
 * @example FORECASTERROR({150; 160; 165; 175; 180}, {165; 165; 165; 165; 165}, "bias") = -1
 * @example FORECASTERROR({90; 95; 115; 100; 125; 140}, {100; 100; 100; 110; 110; 110}, "trackingsignal") = -2.4705882352941178
 * @example FORECASTERROR({150, 160, 165, 175, 180; 165, 165, 165, 165, 165}, {165, 165, 165, 165, 165}) = {9; 0}
 * @source Hyndman & Koehler (2006); Vandeput, Data Science for Supply Chain Forecasting (sign of the bias); Heizer, Render & Munson, Operations Management, ch. 4 (tracking signal)
 * @remarks Periods in which either cell is blank or text are skipped; between the periods of mase they are #VALUE!, for it looks from one period to the next.
 * @remarks Many textbooks (Heizer & Render, Krajewski) and R take bias and tracking signal of actual less forecast: the sign is the other way there.
 * @remarks A period of 0 makes mape #DIV/0!: use wape. In smape a period in which both are 0 has no error. mase compares with the changes of the actual demand in these same periods, for which it needs two; other programs take the changes before the forecasts begin.
 * @see DEMANDFORECAST
 * @see SAFETYSTOCK.CYCLE
 */
export function forecastError(actual: any[][], forecast: any[][], measure?: ErrorMeasure): any[][] {
  return forecastErrorOf(actual, forecast, measure);
}
forecastError.described = forecastErrorOf.described;
