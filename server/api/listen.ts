/** The port: taken at once, answering as soon as there is an application. */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import type { Config } from "../config.ts";
import { Problem } from "../problems.ts";

export interface Port {
  /** Where a browser reaches it: `http://127.0.0.1:3000`. */
  address: string;
  /** Who answers from now on; requests that came earlier have waited. */
  answerWith(app: RequestListener): void;
  /** Closes every connection, which cancels what runs for it. */
  close(): Promise<void>;
}

/** Rejects with `port-taken` or `bad-configuration`. */
export async function listen({ HOST, PORT }: Pick<Config, "HOST" | "PORT">): Promise<Port> {
  let answer!: Port["answerWith"];
  const app = new Promise<RequestListener>((resolve) => {
    answer = resolve;
  });
  const wait: RequestListener = async (request, response) => (await app)(request, response);
  const server = createServer(wait);
  // whoever sends slowly holds no more than this
  server.headersTimeout = 10_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 30_000;
  server.listen(PORT, HOST);
  try {
    await once(server, "listening");
  } catch (error) {
    throw refusal(error as NodeJS.ErrnoException, HOST, PORT);
  }
  const { address, port } = server.address() as AddressInfo;
  return {
    address: `http://${reachable(address)}:${port}`,
    answerWith(app) {
      answer(app);
      server.off("request", wait).on("request", app);
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number): Problem {
  switch (error.code) {
    case "EADDRINUSE":
      return new Problem("port-taken", String(port), { cause: error });
    case "EACCES":
      return new Problem("bad-configuration", `PORT ${port} may only be used by an administrator.`, { cause: error });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new Problem("bad-configuration", `HOST ${host} is no address of this machine.`, { cause: error });
    default:
      return new Problem("bad-configuration", `Cannot listen on ${host}:${port} (${error.message}).`, { cause: error });
  }
}

/** An address to open: “every address” is none. */
function reachable(address: string): string {
  if (address === "0.0.0.0" || address === "::") return "localhost";
  return address.includes(":") ? `[${address}]` : address;
}
