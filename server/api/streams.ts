/** Streams: nothing is sent before the first piece is there, and never more than the client takes. */
import { pipeline } from "node:stream/promises";
import { ReadableStream } from "node:stream/web";
import type { Response } from "express";
import type { Problem } from "../problems.ts";
import { collecting } from "./collect.ts";
import type { FileBody } from "./endpoint.ts";

/** Some values that become a line of JSON each, or lines that are ready to be sent. */
export type Lines<T> = T[] | Uint8Array;

export const ready = (lines: unknown[]): Buffer =>
  Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));

/**
 * Sends batches of values, a line of JSON each, a batch in one write.
 * A failure before the first line rejects, so that it gets a status of its own; a later one becomes the last line.
 */
export async function sendLines(
  response: Response,
  batches: AsyncIterable<Lines<unknown>>,
  signal: AbortSignal,
  toProblem: (error: unknown) => Problem,
): Promise<void> {
  const opened = await open(batches);
  response.type("application/x-ndjson");
  await pipeline(serialize(opened, toProblem), response, { signal });
}

/** Lines of work that tells how far it is while it goes on; what it answers is the last. */
export function told<T>(work: (tell: (line: T) => void) => Promise<T>): AsyncIterable<T[]> {
  let heard = true;
  return new ReadableStream<T[]>({
    async start(lines) {
      try {
        const last = await work((line) => heard && lines.enqueue([line]));
        if (!heard) return;
        lines.enqueue([last]);
        lines.close();
      } catch (error) {
        if (heard) lines.error(error);
      }
    },
    cancel() {
      heard = false;
    },
  });
}

/** Sends a file as it comes. A failure before its first piece rejects; a later one cuts the connection. */
export async function sendFile(response: Response, { name, mediaType, content }: FileBody, signal: AbortSignal) {
  const opened = await open(content);
  response.attachment(name).type(mediaType);
  await pipeline(opened, response, { signal });
}

/** Waits for the first piece, and gives it back with the rest. */
async function open<T>(pieces: AsyncIterable<T> | Iterable<T>): Promise<AsyncIterable<T>> {
  const iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  const first = await iterator.next();
  return (async function* () {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })();
}

async function* serialize(batches: AsyncIterable<Lines<unknown>>, toProblem: (error: unknown) => Problem) {
  const sent = collecting();
  try {
    for await (const batch of batches) {
      const bytes = Array.isArray(batch) ? ready(batch) : batch;
      yield bytes;
      sent(bytes.length);
    }
  } catch (error) {
    yield ready([{ error: toProblem(error) }]);
  }
}
