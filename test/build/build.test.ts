import { spawnSync } from "child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "fs";
import { tmpdir } from "os";
import { join } from "path";
import { validate } from "../../src/build/commands/validate";

// Microsoft's reader loads it for making new ids, which reading does not need; Jest cannot load it.
jest.mock("uuid", () => ({}));

const project = join(__dirname, "..", "..");
const origin = "https://intranet.example.com/apps/stockbook";
const officeHost = "https://appsforoffice.gcch.cdn.office.net";
const office = `${officeHost}/appsforoffice/lib/1/hosted/office.js`;

describe("a build for a path on another host, with a namespace", () => {
  const folder = mkdtempSync(join(tmpdir(), "stockbook-"));
  const read = (name: string) => readFileSync(join(folder, "dist", name), "utf8");

  beforeAll(() => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        require.resolve("webpack/bin/webpack"),
        ...["--mode", "production", "--output-path", join(folder, "dist")],
        ...["--env", `origin=${origin}/`, "--env", "namespace=INV", "--env", `office=${office}`],
      ],
      { cwd: project, encoding: "utf8" },
    );
    expect([status, stdout]).toEqual([0, expect.stringContaining("compiled successfully")]);
    copyFileSync(join(project, "manifest.xml"), join(folder, "manifest.xml"));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test("passes every check", async () => {
    const lines: string[] = [];
    await validate(folder, (line) => lines.push(line));
    expect(lines.filter((line) => !/^(ok|skipped): /.test(line))).toEqual([
      expect.stringContaining("0 failed"),
    ]);
  });

  test("has that host in the manifest and in the functions' help addresses, and no other", () => {
    for (const name of ["manifest.xml", "functions.json"]) {
      expect(read(name)).not.toMatch(/localhost/);
    }
    expect(JSON.parse(read("functions.json")).functions[0].helpUrl).toMatch(
      new RegExp(`^${origin}/help/[A-Z.]+\\.html$`),
    );
  });

  test("has the namespace in the manifest, the pane and the help, never in the functions' names", () => {
    expect(read("manifest.xml")).toContain('DefaultValue="INV"');
    expect(read("taskpane.html")).toMatch(/data-namespace="?INV/);
    expect(read("help/EOQ.html")).toContain("=INV.EOQ(");
    expect(read("functions.json")).not.toContain("INV");
  });

  test("has a pane that loads Office's library and, beside that, its own files alone", () => {
    const addresses = [...read("taskpane.html").matchAll(/(?:src|href)="?([^"\s>]+)/g)];
    expect(addresses.map((match) => match[1])).toEqual([
      office,
      "functions.js",
      "taskpane.js",
      "taskpane.css",
    ]);
  });

  test("has a policy that lets in the host of Office's library, and no other", () => {
    const policy = /content="(default-src[^"]*)"/.exec(read("taskpane.html"))?.[1];
    expect(policy?.match(/https:[^\s;]*/g)).toEqual([officeHost, officeHost]);
    expect(policy).toContain(`script-src 'self' ${officeHost};`);
  });

  test("leaves nothing inline that its policy would refuse", () => {
    expect(read("taskpane.html")).not.toMatch(/<style|\sstyle=|<script(?![^>]* src=)|\son[a-z]+=/);
  });
});
