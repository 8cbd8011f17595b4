import { existsSync, readFileSync } from "fs";
import { basename, join } from "path";

const built = join(__dirname, "../../dist");

/** What a page asks its own folder for comes from the built add-in; jsdom has no `fetch`. */
export async function fetchOwnFile(address: string) {
  const file = join(built, basename(address));
  const ok = existsSync(file);
  return {
    ok,
    status: ok ? 200 : 404,
    json: async () => JSON.parse(readFileSync(file, "utf8")) as unknown,
  };
}
