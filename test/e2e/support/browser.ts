import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "../../../src/build/find-browser";

/**
 * Starts the Chromium, Chrome or Edge of this machine, without its talk to its maker, and with
 * whatever else it is told to.
 */
export function launchBrowser(...more: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ...more,
    ],
  });
}
