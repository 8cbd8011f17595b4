import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");

export interface RunningServer {
  address: string;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen({ port: 0, host: "localhost" }, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill();
  });
}

const script = {
  /** The very command that `npm start` runs. */
  shipped: join(root, "src", "build", "commands", "start.js"),
  /** The same with one language more. */
  pseudoLanguage: join(__dirname, "pseudo-language", "serve.js"),
};

/** The server that all files share, or one of its own where another is wanted. */
export async function serverFor(kind: keyof typeof script = "shipped"): Promise<RunningServer> {
  const address = process.env.STOCKBOOK_SERVER;
  if (kind !== "shipped" || address === undefined) return startServer(kind);
  return { address, stop: () => Promise.resolve() };
}

/** Starts a server on a free port, and waits until it is built. */
export async function startServer(kind: keyof typeof script = "shipped"): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [script[kind], "--port", String(port)], { cwd: root });
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`http://localhost:${port}`)) resolve();
      if (said.includes("The build has errors")) reject(new Error(said));
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("exit", () => reject(new Error(said)));
  });
  return { address: `http://localhost:${port}`, stop: () => stop(child) };
}
