/** Each with the worked example of its function's own help. */
export const examples: [string, number | string, string, string][] = [
  [
    "=EOQ(10000,50,2)",
    707.1067811865476,
    "Yearly cost by lot size",
    // √(2 · 10,000 · 50 · 2)
    "The total cost is lowest at a lot of 707: 1,414 a year.",
  ],
  [
    "=EOQ.COST(10000,50,2,500)",
    1500,
    "Yearly cost by lot size",
    "The total cost is lowest at a lot of 707: 1,414 a year. A lot of 500 costs 85.8 a year more, 6.1%.",
  ],
  [
    "=EOQ.COST(1300,8,0.225)",
    68.41052550594829,
    "Yearly cost by lot size",
    // √(2 · 1,300 · 8 / 0.225) = 304
    "The total cost is lowest at a lot of 304: 68.4 a year.",
  ],
  [
    "=EOQ.PRODUCTION(1300,8,0.225,2000)",
    513.9328595516969,
    "Yearly cost by lot size",
    // 2 · 1,300 · 8 / 513.93
    "The total cost is lowest at a lot of 514: 40.5 a year.",
  ],
  [
    "=EOQ.BACKORDER(1300,8,0.225,5)",
    310.8125551589646,
    "Yearly cost by lot size",
    "The total cost is lowest at a lot of 311: 66.9 a year.",
  ],
  [
    '=EOQ.BACKORDER(1300,8,0.225,5,"cost")',
    66.92136355097325,
    "Yearly cost by lot size",
    "The total cost is lowest at a lot of 311: 66.9 a year.",
  ],
  [
    "=SAFETYSTOCK.CYCLE(0.95,25,4)",
    82.24268134757362,
    "Demand in the lead time",
    "95.0% of the cycles end without a shortage; the safety stock of 82.2 lies between the average demand and the reorder point.",
  ],
  [
    "=SERVICELEVEL.CYCLE(50,25,4)",
    0.841344746068543,
    "Demand in the lead time",
    "84.1% of the cycles end without a shortage; the safety stock of 50 lies between the average demand and the reorder point.",
  ],
  [
    "=SAFETYSTOCK.HISTORY(0.95,{90;110;100;120;80},4)",
    52.014838787555746,
    "Demand in the lead time",
    "95.0% of the cycles end without a shortage; the safety stock of 52 lies between the average demand and the reorder point.",
  ],
  [
    "=SAFETYSTOCK.FILL(0.98,100,25,1)",
    25.53096417385616,
    "Safety stock by fill rate",
    // 34.006 by bisection of 1 − (G(k) − G(k + 4)) / 4.
    "A fill rate of 98% takes a safety stock of 25.5. Half as much short, 99%, takes 34.",
  ],
  [
    "=SERVICELEVEL.FILL(25,100,25,1)",
    0.9791711457184923,
    "Safety stock by fill rate",
    "A fill rate of 97.92% takes a safety stock of 25. Half as much short, 98.96%, takes 33.5.",
  ],
  [
    "=REORDERPOINT(12,9,10)",
    118,
    "Stock over time",
    "An order is placed at a stock of 118; when it arrives 10 is left on average. The size of the lot is only an example.",
  ],
  [
    "=DEMANDFORECAST({10,20,30,40},2)",
    50,
    "History and forecast",
    "After 4 periods of history the next is forecast at 50.",
  ],
  [
    "=PROJECTEDSTOCK(1000,{500,200,500,600},{200,0,200,1000})",
    700,
    "Projected stock",
    "No period ends short.",
  ],
  [
    "=COVERAGE.FORWARD(1000,{500,200,500,600,200,200})",
    2.6,
    "Projected stock",
    // 500, 300, then −200 and less
    "4 periods end short.",
  ],
  [
    "=MRP({20,0,30},25,{0,0,0},1,5)",
    0,
    "Needs and orders",
    // Released in period 2 for period 3.
    "1 planned order, the first in period 2.",
  ],
  [
    "=MRP({20;0;30},25,{0;0;0},1,5)",
    0,
    "Needs and orders",
    "1 planned order, the first in period 2.",
  ],
  [
    // Five periods, so that the plan is as high as it is wide: 40 are missing in the last.
    "=MRP({0;0;0;0;40},0,,2)",
    0,
    "Needs and orders",
    "1 planned order, the first in period 3.",
  ],
  [
    // 20 are missing at once, and an order takes two periods.
    "=MRP({20,0,0},0,,2)",
    0,
    "Needs and orders",
    "20 should have been ordered before period 1.",
  ],
  [
    "=WORKCAPITAL(40000,900,1200,30,800,30)",
    69589.0410958904,
    "Who pays for the stock, and when",
    // 69,589 is 35.3 days of purchases of 720,000 a year; 20.3 in stock and 45 owed, 30 of 65.3 on credit.
    "The supplier’s credit pays 46% of what stock and customers tie up; your own money pays 35.3 days of purchases.",
  ],
  [
    "=WORKCAPITAL.BREAKEVEN(40000,900,1200,30,800,360)",
    65,
    "Who pays for the stock, and when",
    "The supplier’s credit pays for stock and customers: none of your own money is tied up.",
  ],
];
