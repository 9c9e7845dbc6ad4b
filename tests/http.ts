/** Plain HTTP for tests: any header (fetch sets some of its own), any path, raw answers. */
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener, request } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Asks exactly what is given; `path` is sent as it is. */
export async function ask(base: string, path: string, { method = "GET", headers, body }: Asking = {}): Promise<Answer> {
  const { hostname, port } = new URL(base);
  const sent = request({ hostname, port, path, method, headers });
  sent.end(body);
  const [response] = await once(sent, "response");
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

export const postJson = (body: unknown): Asking => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

/** Serves on a free port of this machine; `close` does not wait for whoever is still connected. */
export async function serving(app: RequestListener): Promise<{ base: string; close(): Promise<void> }> {
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The same for one test, at whose end it is closed. Answers where it is. */
export async function servingHere(app: RequestListener): Promise<string> {
  const { base, close } = await serving(app);
  onTestFinished(close);
  return base;
}
