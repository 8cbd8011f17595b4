import type { Page } from "playwright-core";

/** What a browser must be started with so that a page can tell the size of its heap. */
export const heapSwitches = ["--enable-precise-memory-info", "--js-flags=--expose-gc"];

interface MeasurablePage extends Window {
  gc(): void;
  performance: Performance & { memory: { usedJSHeapSize: number } };
  peakHeap: number;
}

/**
 * Begins to sample what is alive in the page's heap, buffers included: when requests leave, and
 * between them, but always with a tenth of a second for other work before the next sample. The
 * host's workbook lies in another thread's heap. Answers the size at the beginning.
 */
export function watchHeap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const measured = window as unknown as MeasurablePage;
    let last = 0;
    const sample = () => {
      if (performance.now() - last < 100) return;
      measured.gc();
      const inUse = measured.performance.memory.usedJSHeapSize;
      measured.peakHeap = Math.max(measured.peakHeap, inUse);
      last = performance.now();
    };
    measured.peakHeap = 0;
    sample();
    window.stockbookLargeList!.onRequest = sample;
    setInterval(sample, 200);
    return measured.peakHeap;
  });
}

export function peakHeap(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as MeasurablePage).peakHeap);
}
