export type Samples = Record<string, unknown>;

/** What a fact may be, by its name; one without a sample stands as its own name: ‹name›. */
const samples: Samples = {
  ...{ place: "Items!A1:F1863", list: "Items!A1:F1863", whole: "Items!A1:F1900" },
  ...{ address: "F1:F1863", sheet: "Items", where: "Items!B7", cell: "T2", letters: "C" },
  ...{ header: "Sales", item: "Pump", names: "EOQ", own: "EOQ", code: "#DIV/0!" },
  ...{ a: "80%", b: "95%", ab: "95.0%", x: "0.5", y: "1", share: "12.3%", weight: "2" },
  ...{ from: "B", to: "A", letter: "B", class: "A", first: "Jan", last: "Dec", price: "Price (D)" },
  ...{ amount: "1,234", value: "1,234", sum: "1,234", number: "1,234", rank: "7", row: "17" },
  ...{ example: "80", entry: "abc", text: "abc", held: "“abc”", shown: "0.95", result: "707.11" },
  ...{ argument: "annualDemand", name: "Pump", quantity: "Units (C)", variation: "0.42" },
  points: "2",
  reasons: ["its header says sales", "its numbers are whole"],
  ...{ thousands: "1,234,000", decimals: "1,234", meaning: "sales, costs or a total" },
  ...{
    description: "Water pump",
    now: "Items!A1:F1870",
    group: "North",
    standing: "It has rank 7",
  },
  ...{
    items: "1,862",
    aItems: "372",
    bItems: "930",
    abItems: "930",
    before: "79.2%",
    after: "80.4%",
    count: "1,862",
  },
  ...{ what: "Class column in Items!F1:F1863", why: "The workbook is open as read-only." },
  ...{ leadTime: "14", leadTimeCv: "0.33", demandCv: "1", unitValue: "1,000", turnover: "4" },
  ...{ sentence: "It is explained here.", average: "121.82", values: "100; 120; 90" },
  ...{ formula: "=EOQ(10000,50,2)", words: "optimal, silvermeal", was: "Items!A1:F1863" },
  ...{ typed: "Sal", places: "Items!A1901:F1925", size: "1,862 rows × 6 columns" },
};

/** The same for what functions say in a cell. */
export const functionSamples: Samples = {
  ...{ name: "annualDemand", item: "frame", items: ["frame", "wheel", "frame"], prices: [5, 6] },
  ...{ words: ["optimal", "silvermeal"], parts: ["reorderPoint", "orderQuantity"] },
  ...{
    measure: "mape",
    least: 1,
    most: 500,
    leastWhole: 1,
    was: 712,
    rows: 3,
    columns: 4,
    errors: 60,
    cells: 99,
  },
  ...{ fillRate: 1, serviceLevel: 1, period: 3, demand: 0, left: 12.5, received: 40, asked: 50 },
  ...{ place: 5, line: 7, count: 6, from: 100, price: 4.5, periods: 12, planned: 10, column: 2 },
  ...{ needed: 24, given: 20, mostPeriods: 1000, receipts: 14, requirements: 12, error: "#REF!" },
  ...{ first: "ordered", second: "received", of: "items", method: "holt", instead: "croston" },
  ...{ seasonLength: 1, lotRule: "fixed", aShare: 0.9, bShare: 0.8, xLimit: 1, yLimit: 0.5 },
  ...{ annualDemand: 900, annualProduction: 800, holdingCost: 1e300, averageDemand: 2e9 },
  ...{ wanted: 14.5, length: 8, distribution: "gamma", demandStDev: 2, cost: "holdingCost" },
  ...{ minimumOrder: 60, orderMultiple: 25, maximumOrder: 40, lotSize: 2.5 },
  ...{ targetStock: 40, reorderPoint: 50, reason: "annualDemand is empty." },
};

/** Of these facts others make another sentence. */
const others: Record<string, unknown[]> = {
  was: [1.5, 20, 250],
  leastWhole: [undefined],
  mustBe: ["positive"],
  demand: [-4],
  measure: ["wape", "mase"],
};

/** A number of things, in the order in which a sentence gives them. */
const counts = ["1,862", "24", "7"];

interface Call {
  known: Samples;
  /** What the facts of some names are instead of their samples. */
  instead: Map<string, unknown>;
  /** The facts that the sentence has asked for, in that order. */
  asked: Set<string>;
}

/** A sentence made from samples, then as it is for one thing, for nothing, and where it is not so. */
export function sentencesFrom(make: (...facts: unknown[]) => unknown, own: Samples = {}): string[] {
  const known = { ...samples, ...own };
  const names = namesIn(make);
  const say = (instead: [string, unknown][]) => {
    const call: Call = { known, instead: new Map(instead), asked: new Set() };
    const facts = names.map((name, k) => factOf(name, String(k), call));
    return { said: String(make(...facts)), asked: [...call.asked] };
  };
  const { said: usual, asked } = say([]);
  const found = new Set([usual]);
  for (const name of asked) {
    const sample = sampleOf(name, known);
    const general = typeof sample === "number" || name === "{" ? [] : [one, "", null, false];
    for (const other of [...general, ...(others[name] ?? [])]) {
      const said = tried(() => say([[name, other]]).said);
      const plain = new Set([sample, ...counts].map((text) => swap(usual, text, String(other))));
      if (said !== null && !plain.has(said) && !/undefined|null|NaN/.test(said)) found.add(said);
    }
  }
  return [...found];
}

/** Where it is no count it reads as one as well. */
const one = Object.assign(Object("1") as object, { number: 1, shown: "1" });

function swap(sentence: string, text: unknown, other: string): string {
  const plain = String(text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return sentence.replace(new RegExp(`(?<![\\p{L}\\p{N}])${plain}(?![\\p{L}\\p{N}])`, "gu"), other);
}

function tried(say: () => string): string | null {
  try {
    return say();
  } catch {
    return null;
  }
}

/** "(count, nameCount) => …": the names that a sentence gives to its facts; a record is "{". */
function namesIn(make: (...facts: never[]) => unknown): string[] {
  const [, given = ""] = /^(?:function \w*)?\(?(\{[^}]*\}|[^)=]*)\)?/.exec(String(make)) ?? [];
  if (given.startsWith("{")) return ["{"];
  return given === "" ? [] : given.split(",").map((name) => name.trim());
}

function sampleOf(name: string, known: Samples): unknown {
  return known[name] ?? `‹${name}›`;
}

/** Stands for a text, a number, a count or a record of facts, whichever the sentence takes it for. */
function factOf(name: string, path: string, call: Call): unknown {
  call.asked.add(name);
  if (call.instead.has(name)) return call.instead.get(name);
  const sample = sampleOf(name, call.known);
  if (Array.isArray(sample)) return sample;
  return new Proxy(Object(sample) as object, {
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => sample;
      if (key === "number") return 2;
      if (key === "shown") return shownOf(name, path);
      const own: unknown = Reflect.get(target, key);
      if (typeof own === "function") return (own as () => unknown).bind(sample);
      if (own !== undefined || typeof key === "symbol") return own;
      return factOf(key, key, call);
    },
  });
}

/** A count bears the number of its place; in a record of facts, what is shown is a fact of its own. */
function shownOf(name: string, path: string): unknown {
  return name === "{" ? samples.shown : (counts[Number(path)] ?? counts[0]);
}
