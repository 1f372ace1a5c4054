import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * Listens on loopback only; gives the port. Where the port is only our habit, the next free one will do;
 * where it was asked for, its being taken is an error.
 */
export async function listen(server: Server, port: number, orNext: boolean): Promise<number> {
  for (let attempt = port; ; attempt++) {
    server.listen(attempt, "127.0.0.1");
    const error = await Promise.race([
      once(server, "listening").then(() => undefined),
      once(server, "error").then(([reason]) => reason),
    ]);
    if (!error) return (server.address() as AddressInfo).port;
    if (error.code !== "EADDRINUSE") throw error;
    if (!orNext || attempt >= port + 20) {
      console.error(`Port ${attempt} is in use. Choose another: PORT=9000 npm start`);
      process.exit(1);
    }
  }
}
