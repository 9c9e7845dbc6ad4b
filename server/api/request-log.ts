/** One line a request. Never a body, a query string, a parameter of a query or a header: they may be confidential. */
import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { Log } from "../log.ts";
import type { Problem } from "../problems.ts";
import { toProblem } from "./errors.ts";

export function requestLog(log: Log): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.locals.id = randomUUID().slice(-12);
    response.on("close", () => {
      const failure = response.locals.failure as Failure | undefined;
      const line = {
        id: response.locals.id,
        method: request.method,
        path: request.originalUrl.split("?", 1)[0],
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
        ...(failure && { problem: failure.problem.code }),
        // the text of a refusal may quote the request
        ...(failure?.problem.status === 500 && { err: failure.error }),
      };
      log[levelOf(line)](line, response.writableFinished ? "answered" : "the client went away");
    });
    next();
  };
}

interface Failure {
  problem: Problem;
  error: unknown;
}

/** The problem to answer; the request's line in the log will tell of it. */
export function failed(response: Response, error: unknown): Problem {
  const problem = toProblem(error, response.locals.id);
  response.locals.failure = { problem, error } satisfies Failure;
  return problem;
}

function levelOf({ path, status, err }: { path?: string; status: number; err?: unknown }) {
  if (err) return "error";
  if (status === 503) return "warn";
  // asked every few seconds by whoever watches over the server
  return path === "/api/health" ? "debug" : "info";
}
