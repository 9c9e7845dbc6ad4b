/** The built page: its files, and `index.html` for every address that only the page knows. */
import { join } from "node:path";
import express, { type RequestHandler, type Response, Router } from "express";
import { Problem } from "../problems.ts";

export function pageFrom(folder: string): RequestHandler {
  const router = Router();
  // their names carry a hash of what is in them
  router.use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }));
  router.use(express.static(folder, { setHeaders: askAgain }));
  router.use((request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.set("Allow", "GET, HEAD");
      throw new Problem("method-not-allowed", request.method);
    }
    if (!request.headers.accept?.includes("text/html")) throw new Problem("not-found", request.path);
    askAgain(response);
    response.sendFile("index.html", { root: folder, cacheControl: false }, (error) => {
      if (error) next(new Problem("not-found", "page: it has not been built", { hint: "Run npm run build." }));
    });
  });
  return router;
}

/** Kept, but asked for again each time whether it is still the same. */
const askAgain = (response: Response) => void response.set("Cache-Control", "no-cache");
