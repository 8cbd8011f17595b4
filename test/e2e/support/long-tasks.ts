/** A task that held the page for 50 ms or more. */
export interface LongTask {
  start: number;
  milliseconds: number;
}

declare global {
  interface Window {
    longTasks: LongTask[];
  }
}

/**
 * To be run in a page before its own scripts. In a frame the list also has the tasks that the page
 * around it began: there the host's answers arrive, and the pane goes on with them at once.
 */
export function watchLongTasks(): void {
  const tasks: LongTask[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      tasks.push({ start: startTime, milliseconds: duration });
    }
  }).observe({ type: "longtask", buffered: true });
}
