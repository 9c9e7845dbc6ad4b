/** The only fetch of the page. Everything that can go wrong on the way becomes an `ApiProblem`. */

import type { z } from "zod";
import type { ErrorAnswerSchema } from "../../server/contract/problem.ts";
import { readLines } from "./ndjson.ts";
import { ApiProblem, brokenOff, ownProblem } from "./problem.ts";

type Parameter = string | number | boolean | undefined;

export async function getJson<T>(
  path: string,
  parameters: Record<string, Parameter> = {},
  signal?: AbortSignal,
): Promise<T> {
  return readJson<T>(await send(withParameters(path, parameters), { signal }));
}

export async function postJson<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return readJson<T>(await post(path, body, signal));
}

export async function putJson<T>(path: string, body: unknown): Promise<T> {
  return readJson<T>(await sendJson("PUT", path, body));
}

export async function deleteJson<T>(path: string, parameters: Record<string, Parameter> = {}): Promise<T> {
  return readJson<T>(await send(withParameters(path, parameters), { method: "DELETE" }));
}

/** Lines in batches as they arrive; leaving the loop closes the connection, which cancels the query in the database. */
export async function* postLines<T>(path: string, body: unknown, signal?: AbortSignal): AsyncGenerator<T[]> {
  const response = await post(path, body, signal);
  try {
    if (response.body) yield* readLines<T>(response.body);
  } catch (error) {
    throw signal?.aborted ? error : brokenOff(error);
  }
}

export async function postForFile(path: string, body: unknown, signal?: AbortSignal): Promise<Blob> {
  return (await post(path, body, signal)).blob();
}

const post = (path: string, body: unknown, signal?: AbortSignal) => sendJson("POST", path, body, signal);

function sendJson(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return send(path, { method, headers, body: JSON.stringify(body), signal });
}

function withParameters(path: string, parameters: Record<string, Parameter>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/${path}`, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw ownProblem("unreachable", "Liaisons does not answer.", error);
  }
  if (response.ok) return response;
  throw await problemOf(response);
}

async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    const { error } = (await response.json()) as z.infer<typeof ErrorAnswerSchema>;
    return new ApiProblem(error);
  } catch (error) {
    // A proxy or a server that is starting answers with a page of its own.
    return ownProblem("unreachable", `Liaisons does not answer (${response.status}).`, error);
  }
}

async function readJson<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch (error) {
    throw ownProblem("bad-answer", "The answer is not valid JSON.", error);
  }
}
