import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serveSite } from "../../../site/server/site.ts";

/** Serves a built site on loopback, as any static host would. */
export async function startSite(folder: string): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer(serveSite(folder));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
