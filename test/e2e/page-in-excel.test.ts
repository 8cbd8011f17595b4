import { BuiltPages } from "./page-support";

let pages: BuiltPages;

beforeAll(async () => {
  pages = await BuiltPages.open();
});

afterAll(() => pages.close());

/** The address as Excel on the web opens it, from the host that serves the workbook. */
function asExcelOpens(host: string): string {
  return `taskpane.html?_host_Info=Excel$Web$16.01$en-US$$$$0#&_xdm_Info=1|app|${host}/x|1`;
}

test.each([
  ["Microsoft's own host", "https://excel.officeapps.live.com", []],
  // The library asks about a host that it does not know in a frame from Microsoft's server.
  ["a company's Office server", "https://office.example.com", ["AgaveErrorUX/index.html"]],
])(
  "Office's library finds what it needs within the page's policy, on %s",
  async (_, host, asked) => {
    const { page, office, outside, complaints } = await pages.visit(asExcelOpens(host), "answers");
    await page.waitForLoadState("networkidle");
    expect(office).toEqual(expect.arrayContaining(["office.js", "excel-web-16.00.js", ...asked]));
    expect(office.includes("AgaveErrorUX/index.html")).toBe(asked.length > 0);
    expect(outside).toEqual([]);
    expect(complaints.filter((text) => /Content Security Policy|Refused to/.test(text))).toEqual(
      [],
    );
  },
);
