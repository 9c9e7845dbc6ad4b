/** Answers and the page's files are compressed for whoever is far enough away to gain by it. */
import compression from "compression";
import type { Request, RequestHandler } from "express";
import { isLoopback } from "./guards.ts";

/** Bytes. To set the compressor up takes as long as to send this much over a slow network. */
const WORTH_COMPRESSING = 16_384;

const compress = compression({
  threshold: WORTH_COMPRESSING,
  // Lines of a stream are worth having at once, and a compressor would sit on them.
  filter: (request, response) =>
    response.getHeader("Content-Type") !== "application/x-ndjson" && compression.filter(request, response),
});

export const compressed: RequestHandler = (request, response, next) => {
  if (isNear(request)) next();
  else compress(request, response, next);
};

/** Within one machine bytes cost less than making fewer of them; what a proxy there passes on goes farther. */
const isNear = ({ socket, headers }: Request): boolean =>
  isLoopback(socket.remoteAddress ?? "") && headers["x-forwarded-for"] === undefined;
