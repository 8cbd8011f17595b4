import { TextDecoder } from "node:util";

/** Every browser has it; the page that tests run in has not. */
Object.assign(globalThis, { TextDecoder });
