/** What no name can hold in any database. */
// eslint-disable-next-line no-control-regex
const unnameable = /[\u0000-\u001f\u007f]+/gu;

/** A name between marks; the closing one in it stands twice. */
export function between(open: string, close: string): (name: string) => string {
  return (name) => open + visible(name).replaceAll(close, close + close) + close;
}

/** A name on one line. */
export function visible(name: string): string {
  return name.replace(unnameable, " ");
}
