/** Answers and the page's files are compressed for whoever is far enough away to gain by it. */
import compression from "compression";
import type { Request } from "express";
import { isLoopback } from "./guards.ts";

/** Bytes. To set the compressor up takes as long as to send this much over a slow network. */
const WORTH_COMPRESSING = 16_384;

export const compressed = compression({
  threshold: WORTH_COMPRESSING,
  filter: (request, response) =>
    !isNear(request) &&
    // Lines of a stream are worth having at once, and a compressor would sit on them.
    response.getHeader("Content-Type") !== "application/x-ndjson" &&
    compression.filter(request, response),
});

/** Within one machine bytes cost less than making fewer of them; what a proxy there passes on goes farther. */
const isNear = ({ socket, headers }: Request): boolean =>
  isLoopback(socket.remoteAddress ?? "") && headers["x-forwarded-for"] === undefined;
