import type { Page } from "playwright-core";

/** Watches a page for what no user should meet: errors in the console, requests to strangers. */
export function watchForFaults(page: Page, address: string): readonly string[] {
  const faults: string[] = [];
  const allowed = [address, address.replace("http", "ws"), "data:", "blob:", "about:"];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!allowed.some((start) => url.startsWith(start))) faults.push(`outside request: ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
  });
  return faults;
}
