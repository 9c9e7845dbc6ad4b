import { once } from "node:events";
import { connect } from "node:net";
import express from "express";
import { expect, test, vi } from "vitest";
import { sendFile, sendLines } from "../../../server/api/streams.ts";
import { Problem } from "../../../server/problems.ts";
import { ask, servingHere } from "../../http.ts";

const asProblem = (error: unknown) => (error instanceof Problem ? error : new Problem("unexpected", "x"));
const never = new AbortController().signal;

/** Serves the batches as lines; what rejects before the first line answers with its status. */
async function linesOf(batches: () => AsyncIterable<unknown[]>): Promise<string> {
  const app = express();
  app.get("/", (_request, response) => sendLines(response, batches(), never, asProblem));
  app.use(((error, _request, response, _next) => {
    response.status(asProblem(error).status).json({ error: asProblem(error) });
  }) satisfies express.ErrorRequestHandler);
  return servingHere(app);
}

test("each value is a line of its own, whatever it holds", async () => {
  const base = await linesOf(async function* () {
    yield [{ row: ["a\nb"] }, { row: ["\u2028 <img>"] }];
    yield [];
    yield [{ summary: {} }];
  });
  const { headers, body } = await ask(base, "/");
  expect(headers["content-type"]).toBe("application/x-ndjson");
  expect(body.split("\n").map((line) => line && JSON.parse(line))).toEqual([
    { row: ["a\nb"] },
    { row: ["\u2028 <img>"] },
    { summary: {} },
    "",
  ]);
});

test("a failure before the first line has its own status, a later one is the last line", async () => {
  const atOnce = await linesOf(async function* () {
    yield* [];
    throw new Problem("query-syntax", "Unexpected end.");
  });
  expect((await ask(atOnce, "/")).status).toBe(400);

  const later = await linesOf(async function* () {
    yield [{ columns: ["n"] }];
    throw new Problem("query-timeout", "1 s");
  });
  const { status, body } = await ask(later, "/");
  expect(status).toBe(200);
  expect(JSON.parse(body.trim().split("\n").at(-1)!)).toMatchObject({ error: { code: "query-timeout" } });
});

test("a client that does not read holds the source back, and one that leaves ends it", async () => {
  let made = 0;
  let ended = false;
  const base = await linesOf(async function* () {
    try {
      for (;;) {
        made += 1;
        yield [{ row: ["x".repeat(100_000)] }];
      }
    } finally {
      ended = true;
    }
  });
  const socket = connect(Number(new URL(base).port), "127.0.0.1").pause();
  await once(socket, "connect");
  socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  let before = -1;
  await vi.waitFor(
    () => {
      const standsStill = made > 0 && made === before;
      before = made;
      expect(standsStill).toBe(true);
    },
    { interval: 200, timeout: 10_000 },
  );
  expect(made).toBeLessThan(1_000);
  expect(ended).toBe(false);
  socket.destroy();
  await vi.waitFor(() => expect(ended).toBe(true));
});

test("a file that fails before its first piece leaves no header of a file behind", async () => {
  const app = express();
  const content = async function* () {
    yield* [];
    throw new Problem("unknown-node", "x");
  };
  app.get("/", (_request, response) =>
    sendFile(response, { name: "é.gexf", mediaType: "application/gexf+xml", content: content() }, never),
  );
  app.use(((error, _request, response, _next) => {
    response.status(404).json({ error });
  }) satisfies express.ErrorRequestHandler);
  const base = await servingHere(app);
  const { headers } = await ask(base, "/");
  expect(headers).not.toHaveProperty("content-disposition");
  expect(headers["content-type"]).toMatch(/^application\/json/);
});
