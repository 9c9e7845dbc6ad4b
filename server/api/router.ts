/** Serves a list of endpoints: checks what is asked, limits how much runs at a time, sends what the handler answers. */
import { json, type Request, type RequestHandler, type Response, Router } from "express";
import { z } from "zod";
import { Problem } from "../problems.ts";
import {
  type Answers,
  type Context,
  DEFAULT_BODY_LIMIT,
  type Endpoint,
  type FileBody,
  type Reply,
} from "./endpoint.ts";
import { failed } from "./request-log.ts";
import { type Lines, sendFile, sendLines } from "./streams.ts";
import { validate } from "./validate.ts";

/** What a person asks may run for minutes; beyond this many at a time the others would wait for them. */
const MOST_LONG_RUNNING = 16;

const NO_QUERY = z.strictObject({});

export function apiRouter(endpoints: Endpoint[], context: Context): Router {
  const router = Router({ caseSensitive: true });
  const takeSeat = seats(MOST_LONG_RUNNING);
  for (const endpoint of endpoints) {
    router[endpoint.method](endpoint.path, ...bodyReaders(endpoint), async (request, response) => {
      const leaveSeat = endpoint.longRunning ? takeSeat() : undefined;
      try {
        await answer(endpoint, context, request, response);
      } finally {
        leaveSeat?.();
      }
    });
  }
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    router.all(path, otherMethods(endpoints.filter((endpoint) => endpoint.path === path)));
  }
  router.use((request) => {
    throw new Problem("not-found", `${request.baseUrl}${request.path}`);
  });
  return router;
}

async function answer(endpoint: Endpoint, context: Context, request: Request, response: Response): Promise<void> {
  const signal = whenGone(response);
  try {
    const reply = await endpoint.handler(context, { ...validated(endpoint, request), signal });
    await send(endpoint, reply, response, signal);
  } catch (error) {
    // whatever a client that has gone left behind is nobody's error
    if (!signal.aborted) throw error;
  }
}

function validated({ request: { params, query, body } }: Endpoint, request: Request) {
  return {
    params: params && validate(params, request.params, "path"),
    query: validate(query ?? NO_QUERY, request.query, "query string"),
    body: body && validate(body, request.body, "body"),
  };
}

async function send({ answers }: Endpoint, { status, body }: Reply<Answers>, response: Response, signal: AbortSignal) {
  response.status(status);
  switch (answers[status]?.kind) {
    case "json":
      // `response.json` works out anew with each answer what is known here
      response.set("Content-Type", "application/json; charset=utf-8").end(JSON.stringify(body));
      return;
    case "lines":
      return sendLines(response, body as AsyncIterable<Lines<unknown>>, signal, (error) => failed(response, error));
    case "file":
      return sendFile(response, body as FileBody, signal);
  }
}

/** Aborted when the client closes the connection before the answer is complete. */
function whenGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}

function bodyReaders({ request, bodyLimit = DEFAULT_BODY_LIMIT }: Endpoint): RequestHandler[] {
  if (!request.body) return [];
  const jsonOnly: RequestHandler = (request, _response, next) => {
    if (!request.is("application/json")) throw new Problem("wrong-media-type");
    next();
  };
  return [jsonOnly, json({ limit: bodyLimit, strict: false })];
}

function otherMethods(endpoints: Endpoint[]): RequestHandler {
  const allowed = endpoints.flatMap(({ method }) => (method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()]));
  return (request, response) => {
    response.set("Allow", allowed.join(", "));
    throw new Problem("method-not-allowed", request.method);
  };
}

/** Hands out so many seats; throws `too-many-queries` when all are taken. */
function seats(most: number): () => () => void {
  let taken = 0;
  return () => {
    if (taken >= most) throw new Problem("too-many-queries", String(most));
    taken += 1;
    return () => {
      taken -= 1;
    };
  };
}
