import { spawnSync } from "child_process";
import { createServer, type Server } from "net";
import { join } from "path";
import { runBrowserTests } from "../../src/build/commands/browser-tests";
import { claimPort, readPort } from "../../src/build/serve/port";
import { startExcel } from "../../src/build/commands/start-excel";

const project = join(__dirname, "..", "..");
const lines: string[] = [];
const print = (line: string) => lines.push(line);

beforeEach(() => {
  lines.length = 0;
});

describe("the port of npm start", () => {
  test("is 3000 unless another is asked for", () => {
    expect(readPort(undefined)).toBe(3000);
    expect(readPort("3001")).toBe(3001);
  });

  test.each(["abc", "0", "65536", "30.5", ""])("may not be %j", (given) => {
    expect(() => readPort(given)).toThrow("for example: npm start -- --port 3001");
  });

  test("when taken, is named, with a way on", async () => {
    const taken: Server = createServer();
    const port = await new Promise<number>((resolve) =>
      taken.listen({ port: 0, host: "localhost" }, () =>
        resolve((taken.address() as { port: number }).port),
      ),
    );
    await expect(claimPort(port, "Choose another.")).rejects.toThrow(
      `Port ${port} is in use by another program. Choose another.`,
    );
    await new Promise((resolve) => taken.close(resolve));
    await expect(claimPort(port, "")).resolves.toBeUndefined();
  });
});

describe("the browser tests without a browser", () => {
  const nowhere = { CHROME_PATH: join(project, "no-such-browser") };

  test("say so and how to run them, and are forgiven where that was asked", async () => {
    expect(await runBrowserTests(["--where-found"], nowhere, print)).toBe(0);
    expect(lines.join()).toMatch(/^The browser tests did not run.*CHROME_PATH/);
  });

  test("are no success otherwise", async () => {
    expect(await runBrowserTests([], nowhere, print)).toBe(1);
  });
});

test("where there is no Excel, npm run start:excel says what to do instead", async () => {
  await expect(startExcel("linux", print)).rejects.toThrow(/Upload My Add-in.*dist\/manifest.xml/);
});

test.each([
  ["origin=http://host", "must begin with https://"],
  ["namespace=1", "must begin with a letter"],
])("webpack --env %s ends with one sentence", (option, sentence) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve("webpack/bin/webpack"), "--mode", "production", "--env", option],
    { cwd: project, encoding: "utf8" },
  );
  expect(status).not.toBe(0);
  expect(stdout).toBe("");
  expect(stderr.trim().split("\n")).toEqual([expect.stringContaining(sentence)]);
});
