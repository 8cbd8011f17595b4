import { createServer, type OutgoingHttpHeaders, type Server } from "http";
import type { AddressInfo } from "net";
import { excelOnTheWeb } from "../../../src/build/checks/deployed-folder";
import { readUrl, validateDeployed } from "../../../src/build/commands/validate";

// Microsoft's reader loads it for making new ids, which reading does not need; Jest cannot load it.
jest.mock("uuid", () => ({}));

const types: Record<string, string> = {
  "/stockbook/functions.json": "application/json; charset=utf-8",
  "/stockbook/functions.js": "text/javascript",
  "/stockbook/taskpane.html": "text/html; charset=utf-8",
};

let server: Server;
let folder: string;
/** Headers by file, beside its type. */
let headers: Record<string, OutgoingHttpHeaders>;
let origins: (string | undefined)[];
let lines: string[];

beforeEach(async () => {
  headers = { "/stockbook/functions.json": { "Access-Control-Allow-Origin": "*" } };
  origins = [];
  lines = [];
  server = createServer((request, response) => {
    const file = request.url ?? "";
    origins.push(request.headers.origin);
    if (!types[file]) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": types[file], ...headers[file] }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  folder = `http://localhost:${(server.address() as AddressInfo).port}/stockbook`;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

const validated = (address: string) => validateDeployed(address, (line) => lines.push(line));

test("a folder that lets Excel's own page read functions.json passes", async () => {
  expect(await validated(folder)).toBe(true);
  expect(lines).toEqual([`ok: Excel, on the web too, can load ${folder}`]);
  expect(new Set(origins)).toEqual(new Set([excelOnTheWeb]));
});

test.each([{}, { "Access-Control-Allow-Origin": "https://elsewhere.example.com" }])(
  "one that does not (%j) fails, and what it means is said",
  async (given) => {
    headers["/stockbook/functions.json"] = given;
    expect(await validated(folder)).toBe(false);
    expect(lines).toEqual([
      expect.stringMatching(/^failed: /),
      expect.stringContaining(
        `${folder}/functions.json is served without the header "Access-Control-Allow-Origin: *".`,
      ),
    ]);
  },
);

test("a file that is missing, or of a type a browser refuses, is named", async () => {
  headers["/stockbook/functions.js"] = { "Content-Type": "text/plain" };
  expect(await validated(folder)).toBe(false);
  expect(lines[1]).toContain("functions.js is served with the content type text/plain.");
  lines.length = 0;
  expect(await validated(`${folder}/elsewhere`)).toBe(false);
  expect(lines.slice(1)).toEqual(
    ["functions.json", "functions.js", "taskpane.html"].map((name) =>
      expect.stringContaining(`${folder}/elsewhere/${name} answers 404`),
    ),
  );
});

test("a host that does not answer is said to be out of reach", async () => {
  const gone = folder.replace(/:\d+/, ":9");
  expect(await validated(gone)).toBe(false);
  expect(lines[1]).toMatch(/functions\.json cannot be fetched \(.+\)\.$/);
});

test("the address may end in a slash and has to be one", () => {
  expect(readUrl([])).toBeUndefined();
  expect(readUrl(["--url", "https://addins.example.com/stockbook/"])).toBe(
    "https://addins.example.com/stockbook",
  );
  for (const wrong of ["http://addins.example.com", "addins.example.com", "https://host?x=1", ""]) {
    expect(() => readUrl(["--url", wrong])).toThrow(
      "For example: npm run validate -- --url https:",
    );
  }
  expect(() => readUrl(["--uri", "https://host"])).toThrow("The one option of validate");
});
