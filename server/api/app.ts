/** The whole application as one request handler; it listens to nothing and reads no environment. */
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Config } from "../config.ts";
import type { Log } from "../log.ts";
import { openSaved } from "../saved/saved.ts";
import type { GraphStore } from "../store/store.ts";
import { compressed } from "./compressed.ts";
import { endpoints } from "./endpoints/index.ts";
import { headers, hostGuard, originGuard } from "./guards.ts";
import { pageFrom } from "./page.ts";
import { failed, requestLog } from "./request-log.ts";
import { apiRouter } from "./router.ts";

export interface AppOptions {
  store: GraphStore;
  config: Config;
  log: Log;
  /** The folder of the built page; the API works without one. */
  pageFolder: string;
}

export function createApp({ store, config, log, pageFolder }: AppOptions): Express {
  const app = express();
  const context = { store, config, saved: openSaved(config.LIAISONS_DATA) };
  app.disable("x-powered-by");
  // answers change with the graph, which keeps no version to compare
  app.disable("etag");
  app.use(requestLog(log), headers, hostGuard(config), compressed);
  app.use("/api", originGuard(config), neverStored, apiRouter(endpoints, context));
  app.use(pageFrom(pageFolder));
  app.use(errorHandler);
  return app;
}

const neverStored: RequestHandler = (_request, response, next) => {
  response.set("Cache-Control", "no-store");
  next();
};

const errorHandler: ErrorRequestHandler = (error, _request, response, next) => {
  const problem = failed(response, error);
  if (response.headersSent) return next(error);
  response.status(problem.status).json({ error: problem });
};
