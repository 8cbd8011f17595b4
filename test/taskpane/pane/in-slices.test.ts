import { inSlices } from "../../../src/taskpane/pane/in-slices";
import { Refusal } from "../../../src/workbook/excel/types";
import { patient } from "../lists";

function busyFor(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test("everything is visited once, in order", async () => {
  const visited: number[] = [];
  await inSlices(3000, (index) => visited.push(index), patient);
  expect(visited).toEqual(Array.from({ length: 3000 }, (_, index) => index));
});

test("nothing is visited in an empty list", async () => {
  const visit = jest.fn();
  await inSlices(0, visit, patient);
  expect(visit).not.toHaveBeenCalled();
});

test("long work lets the pane answer in between", async () => {
  let answered = 0;
  const timer = setInterval(() => answered++, 1);
  await inSlices(2048, () => busyFor(0.1), patient);
  clearInterval(timer);
  expect(answered).toBeGreaterThan(1);
});

test("it says how far it is and stops when asked", async () => {
  const reports: number[] = [];
  const progress = {
    report: (done: number) => void reports.push(done),
    get cancelled() {
      return reports.length === 2;
    },
  };
  const work = inSlices(100_000, () => busyFor(0.1), progress);
  await expect(work).rejects.toEqual(new Refusal("cancelled"));
  expect(reports).toHaveLength(2);
  expect(reports[1]).toBeLessThan(100_000);
});
