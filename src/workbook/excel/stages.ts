import type { Progress } from "./types";

/** One progress for several pieces of work after one another, each as long as it says. */
export function stages(
  progress: Progress | undefined,
  lengths: readonly number[],
): (Progress | undefined)[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  return lengths.map((length) => {
    const start = before;
    before += length;
    return (
      progress && {
        report: (done, total) =>
          progress.report(start + (total === 0 ? length : (length * done) / total), whole),
        get cancelled() {
          return progress.cancelled;
        },
      }
    );
  });
}
