import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "fs";
import { tmpdir } from "os";
import { dirname, join } from "path";
import type { Check } from "../../src/build/checks";
import { readSubject } from "../../src/build/subject";

const project = join(__dirname, "..", "..");

/** An entry of functions.json. */
interface Described {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: { name: string; description?: string }[];
}

/** A whole, small add-in in a folder of its own, to damage and to check. */
export class SmallAddIn {
  readonly folder = mkdtempSync(join(tmpdir(), "stockbook-"));

  constructor() {
    cpSync(join(project, "assets"), join(this.folder, "dist", "assets"), { recursive: true });
    const manifest = readFileSync(join(project, "manifest.xml"), "utf8");
    const parameter = { name: "annualDemand", description: "Units needed per year." };
    const eoq: Described = {
      id: "EOQ",
      name: "EOQ",
      description: "Economic order quantity.",
      helpUrl: "https://localhost:3000/help/EOQ.html",
      parameters: [parameter],
    };
    this.write("manifest.xml", manifest);
    this.write("dist/manifest.xml", manifest);
    this.write("dist/functions.json", JSON.stringify({ functions: [eoq] }));
    this.write("dist/functions.js", 'CustomFunctions.associate("EOQ", () => [[1]]);');
    this.write("dist/taskpane.html", '<!doctype html><html lang="en" data-namespace=""></html>');
    for (const page of ["index", "support", "EOQ"]) this.write(`dist/help/${page}.html`, "");
  }

  write(name: string, text: string): void {
    const file = join(this.folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }

  /** Puts one text in another's place; both manifests are damaged alike. */
  replace(name: string, text: string | RegExp, by: string): void {
    const before = this.read(name);
    const after = before.replace(text, by);
    if (after === before) throw new Error(`${name} has no ${text}`);
    this.write(name, after);
  }

  /** Changes functions.json as data. */
  describe(change: (functions: Described[]) => void): void {
    const metadata = JSON.parse(this.read("dist/functions.json"));
    change(metadata.functions);
    this.write("dist/functions.json", JSON.stringify(metadata));
  }

  async problems(check: Check): Promise<string[]> {
    return check.problems(await readSubject(this.folder));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
