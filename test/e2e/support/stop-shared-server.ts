import type { RunningServer } from "./server";

export default async function stopShared(): Promise<void> {
  await (globalThis as { sharedServer?: RunningServer }).sharedServer?.stop();
}
