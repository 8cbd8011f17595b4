import AxeBuilder from "@axe-core/playwright";
import { createReadStream, existsSync, statSync } from "fs";
import { createServer, type Server } from "http";
import type { AddressInfo } from "net";
import { extname, join } from "path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "../../src/build/find-browser";

const project = join(__dirname, "..", "..");
const officeHost = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFiles = join(project, "node_modules", "@microsoft", "office-js", "dist");

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** The built add-in on a host that only hands out files, as a company's web server does. */
function serveDist(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(project, "dist", decodeURIComponent(path));
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "text/plain" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "localhost", () => resolve(server)));
}

/** How Microsoft's server for Office's library answers. */
export type OfficeServer = "answers" | "is out of reach";

export interface OpenedPage {
  page: Page;
  /** What was asked of Microsoft's server, as paths there. */
  office: string[];
  /** Every request that left the add-in's own host, without those to Microsoft's server. */
  outside: string[];
  /** What the browser complained about. */
  complaints: string[];
}

/** A browser and the built add-in, for one file of tests. */
export class BuiltPages {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async open(): Promise<BuiltPages> {
    const executablePath = findBrowser();
    const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
    return new BuiltPages(await chromium.launch({ executablePath, args }), await serveDist());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async visit(
    path: string,
    officeServer: OfficeServer,
    options: BrowserContextOptions = {},
  ): Promise<OpenedPage> {
    const origin = `http://localhost:${(this.server.address() as AddressInfo).port}`;
    const page = await (await this.browser.newContext(options)).newPage();
    const office: string[] = [];
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.route("**/*", (route) => {
      const url = route.request().url();
      if (url.startsWith(origin)) return route.continue();
      if (!url.startsWith(officeHost)) {
        outside.push(url);
        return route.abort();
      }
      const file = new URL(url).pathname.slice(new URL(officeHost).pathname.length);
      office.push(file);
      const path = join(officeFiles, file);
      if (officeServer === "is out of reach" || !existsSync(path)) return route.abort();
      return route.fulfill({ path, contentType: types[extname(file)] });
    });
    await page.goto(`${origin}/${path}`);
    return { page, office, outside, complaints };
  }
}

/** What axe finds wrong on a page, one line each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

/** Keeps a picture of the whole page for whoever looks at the test run afterwards. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const file = `${name.replace(/[^a-z0-9]+/gi, "-")}.png`;
  await page.screenshot({ path: join(project, "build", "screenshots", file), fullPage: true });
}
