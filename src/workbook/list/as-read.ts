import { read } from "../excel/run";
import { Source } from "./source";
import { Refusal, type SourceCheck } from "../excel/types";

/** True where the list stands as it was read, in the same cells. */
export async function isAsRead(source: SourceCheck): Promise<boolean> {
  try {
    await read((context) => new Source(source).demandAllUnchanged(context), source.place);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.reason === "sourceChanged") return false;
    throw error;
  }
}
