const realSetTimeout = setTimeout;

/** Lets pauses between attempts pass at once, for the tests of the file that calls it. */
export function hurry(): void {
  beforeAll(() => {
    jest
      .spyOn(globalThis, "setTimeout")
      .mockImplementation(((run: () => void) => realSetTimeout(run, 0)) as typeof setTimeout);
  });
  afterAll(() => jest.restoreAllMocks());
}
