import { clearImmediate, setImmediate } from "timers";

/** Lets pauses between attempts pass at once, for the tests of the file that calls it. */
export function hurry(): void {
  beforeAll(() => {
    jest
      .spyOn(globalThis, "setTimeout")
      .mockImplementation(((run: () => void) => setImmediate(run)) as unknown as typeof setTimeout);
    jest
      .spyOn(globalThis, "clearTimeout")
      .mockImplementation(((timer: NodeJS.Immediate) =>
        clearImmediate(timer)) as unknown as typeof clearTimeout);
  });
  afterAll(() => jest.restoreAllMocks());
}
