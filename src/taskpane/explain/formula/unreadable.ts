/** The formula has something that this reader does not know. */
export class Unreadable extends Error {}
