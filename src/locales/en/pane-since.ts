/** What has changed since the last time, as each part tells it. */
export const since = {
  heading: (day: string) => `Since the last time, compared with ${day}`,
  before: "Before",
  now: "Now",
  change: "Change",
};
