import express from "express";
import { expect, test } from "vitest";
import { z } from "zod";
import { type Context, type Endpoint, endpoint, file, json, lines, ok } from "../../../server/api/endpoint.ts";
import { apiRouter } from "../../../server/api/router.ts";
import { Problem } from "../../../server/problems.ts";
import { ask, postJson, servingHere } from "../../http.ts";

/** Serves these endpoints, which need no store. */
async function served(...list: Endpoint[]): Promise<string> {
  const app = express();
  app.use("/api", apiRouter(list, {} as Context));
  app.use(((error, _request, response, _next) => {
    const status = error.status ?? 500;
    response.status(status).json({ error: error instanceof Problem ? error : { code: error.type } });
  }) satisfies express.ErrorRequestHandler);
  return servingHere(app);
}

const frame = { method: "get", path: "/x", summary: "", request: {}, problems: [] } as const;

test("a handler can answer only what its record declares", () => {
  const answers = {
    200: json("", z.object({ count: z.number() })),
    404: json("", z.object({ gone: z.literal(true) })),
  };
  endpoint({ ...frame, answers, handler: async () => ok({ count: 1 }) });
  endpoint({ ...frame, answers, handler: async () => ({ status: 404, body: { gone: true } }) });
  // @ts-expect-error the body is of another shape
  endpoint({ ...frame, answers, handler: async () => ok({ count: "1" }) });
  // @ts-expect-error the body belongs to another status
  endpoint({ ...frame, answers, handler: async () => ({ status: 404, body: { count: 1 } }) });
  // @ts-expect-error the status is not declared
  endpoint({ ...frame, answers, handler: async () => ({ status: 201, body: { count: 1 } }) });
  // @ts-expect-error lines are answered in batches
  endpoint({ ...frame, answers: { 200: lines("", z.number()) }, handler: async () => ok([1, 2]) });
  // @ts-expect-error a file has a name
  endpoint({ ...frame, answers: { 200: file("", ["text/plain"]) }, handler: async () => ok({ content: ["a"] }) });
});

test("a handler is asked what its record's schemas let through", () => {
  endpoint({
    ...frame,
    request: { params: z.object({ id: z.string() }), query: z.object({ limit: z.coerce.number().default(5) }) },
    answers: { 200: json("", z.array(z.union([z.string(), z.number()]))) },
    handler: async (_context, { params, query, body }) => {
      body satisfies undefined;
      return ok([params.id satisfies string, query.limit satisfies number]);
    },
  });
});

test("ids arrive as they were meant, slashes, bars and all", async () => {
  const base = await served(
    endpoint({
      ...frame,
      path: "/nodes/:id/evidence",
      request: { params: z.object({ id: z.string() }) },
      answers: { 200: json("", z.string()) },
      handler: async (_context, { params }) => ok(params.id),
    }),
  );
  for (const id of ["person/emmanuel-macron", "a|MET|b|2025-02-11", "4:uuid:12", "é ? # % + ../..", "<img src=x>"]) {
    const { body } = await ask(base, `/api/nodes/${encodeURIComponent(id)}/evidence`);
    expect(JSON.parse(body)).toBe(id);
  }
  expect((await ask(base, "/api/nodes/%E0%A4%A/evidence")).status).toBe(400);
});

test("another method is told which ones there are", async () => {
  const base = await served(
    endpoint({ ...frame, answers: { 200: json("", z.null()) }, handler: async () => ok(null) }),
  );
  for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
    expect(await ask(base, "/api/x", { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  }
  expect((await ask(base, "/api/x", { method: "HEAD" })).status).toBe(200);
});

test("only so many long requests run at a time, and a seat is free again when one ends", async () => {
  let started = 0;
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const base = await served(
    endpoint({
      ...frame,
      longRunning: true,
      answers: { 200: json("", z.null()) },
      handler: async () => {
        started += 1;
        await finished;
        return ok(null);
      },
    }),
  );
  const running = Array.from({ length: 16 }, () => ask(base, "/api/x"));
  await expect.poll(() => started).toBe(16);
  const refused = await ask(base, "/api/x");
  expect(refused.status).toBe(429);
  expect(JSON.parse(refused.body).error.message).toBe(
    "16 queries are running already, and this server runs no more at a time.",
  );
  finish();
  for (const { status } of await Promise.all(running)) expect(status).toBe(200);
  expect((await ask(base, "/api/x")).status).toBe(200);
});

test("a body may be as large as its endpoint says", async () => {
  const takes = (path: string, bodyLimit?: number) =>
    endpoint({
      ...frame,
      method: "post",
      path,
      bodyLimit,
      request: { body: z.string() },
      answers: { 200: json("", z.number()) },
      handler: async (_context, { body }) => ok(body.length),
    });
  const base = await served(takes("/small"), takes("/large", 4_000_000));
  const megabytes = (count: number) => postJson("x".repeat(count * 1_000_000 - 2));
  expect((await ask(base, "/api/small", megabytes(1))).body).toBe("999998");
  expect((await ask(base, "/api/small", megabytes(2))).status).toBe(413);
  expect((await ask(base, "/api/large", megabytes(4))).body).toBe("3999998");
  expect((await ask(base, "/api/large", megabytes(5))).status).toBe(413);
});
