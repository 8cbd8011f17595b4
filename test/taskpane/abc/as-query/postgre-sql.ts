import { execFileSync, spawn, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postgreSql } from "../../../../src/taskpane/abc/as-query/dialects/postgre-sql";
import type { Engine, Row } from "./engine";

const installed = "/usr/lib/postgresql";

/** The folder of PostgreSQL's commands where Debian puts them; null where it is not installed. */
export function findPostgreSql(): string | null {
  const versions = existsSync(installed) ? readdirSync(installed) : [];
  const folders = versions.map((version) => join(installed, version, "bin"));
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

const end = "that is all";
const user = "stockbook";

/** A server of our own in a folder of its own, which nobody outside can reach. */
export async function openPostgreSql(commands: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), "stockbook-sql-"));
  const owner = ownerOf(folder);
  const data = join(folder, "data");
  execFileSync(
    join(commands, "initdb"),
    ["-D", data, "-U", user, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C"],
    {
      ...owner,
      stdio: "ignore",
    },
  );
  const options = ["-c", "listen_addresses=", "-c", "fsync=off"];
  const server = spawn(join(commands, "postgres"), ["-D", data, "-k", folder, ...options], {
    ...owner,
    stdio: "ignore",
  });
  await eventually(() => isUp(commands, folder));
  const client = spawn(
    join(commands, "psql"),
    ["-h", folder, "-U", user, "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "postgres"],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  let answered = "";
  let heard = () => undefined as void;
  client.stdout.setEncoding("utf8").on("data", (text: string) => {
    answered += text;
    heard();
  });
  client.on("exit", () => heard());
  const ask = async (text: string) => {
    answered = "";
    client.stdin.write(`${text};\n\\echo ${end}\n`);
    while (!answered.includes(`${end}\n`)) {
      if (client.exitCode !== null) throw new Error(`PostgreSQL refused: ${text}`);
      await new Promise<void>((resolve) => (heard = resolve));
    }
    return answered.slice(0, answered.indexOf(`${end}\n`));
  };
  return {
    dialect: postgreSql,
    types: { text: "TEXT", float: "DOUBLE PRECISION" },
    run: (statements) => ask(statements.join(";\n")),
    rows: async (query) => {
      const text = await ask(`SELECT COALESCE(JSON_AGG(q), '[]') FROM (\n${query}\n) q`);
      return JSON.parse(text) as Row[];
    },
    close: async () => {
      client.stdin.end();
      server.kill("SIGINT");
      await once(server, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as the one who may do everything. */
function ownerOf(folder: string): Pick<SpawnOptions, "uid" | "gid"> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ["-u", "-g"].map((which) => Number(execFileSync("id", [which, "postgres"])));
  chownSync(folder, uid, gid);
  return { uid, gid };
}

function isUp(commands: string, folder: string): boolean {
  try {
    execFileSync(join(commands, "pg_isready"), ["-h", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

async function eventually(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (isThere()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("PostgreSQL does not come up.");
}
