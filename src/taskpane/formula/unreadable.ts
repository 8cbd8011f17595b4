/** The formula has something that this reader does not know. */
export class Unreadable extends Error {}

/** The formula has more steps inside one another than anybody could follow, this reader included. */
export class TooDeep extends Error {}
