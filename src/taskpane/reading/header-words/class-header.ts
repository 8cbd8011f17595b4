/** "ABC" and its kin say it in every language. */
const classes = /\b(abc|class|klasse|klass|luokka)\b/iu;

/** Whether a header names the class of its items. */
export function namesClass(header: string): boolean {
  return classes.test(header);
}
