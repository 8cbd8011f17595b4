import { startServer, type RunningServer } from "./server";

/** One server for all files: building the workbench takes longer than most of them. */
export default async function startShared(): Promise<void> {
  const server = await startServer();
  process.env.STOCKBOOK_SERVER = server.address;
  (globalThis as { sharedServer?: RunningServer }).sharedServer = server;
}
