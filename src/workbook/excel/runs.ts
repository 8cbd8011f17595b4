/** Neighbouring rows, from the first of them. */
export interface Run {
  first: number;
  count: number;
}

/** Puts ascending row numbers together to runs, for Excel takes a run as one range. */
export function runsOf(rows: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row === last.first + last.count) {
      last.count += 1;
    } else {
      runs.push({ first: row, count: 1 });
    }
  }
  return runs;
}

/** The runs of those among so many rows of which something holds. */
export function runsWhere(rows: number, holds: (row: number) => boolean): Run[] {
  const runs: Run[] = [];
  for (let row = 0; row < rows; row += 1) {
    const first = row;
    while (row < rows && holds(row)) {
      row += 1;
    }
    if (row > first) {
      runs.push({ first, count: row - first });
    }
  }
  return runs;
}

/** Each row a run of its own. */
export function oneByOne(runs: readonly Run[]): Run[] {
  return runs.flatMap(({ first, count }) =>
    Array.from({ length: count }, (_, row) => ({ first: first + row, count: 1 })),
  );
}
