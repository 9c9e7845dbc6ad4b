import { join } from "node:path";
import { ROOT } from "../root.ts";
import type { GraphStore } from "../store/store.ts";
import { ingest, type Report } from "./ingest.ts";

/** The articles about Macron, Musk and the Paris summit, with what they say. */
export function loadSample(store: GraphStore): Promise<Report> {
  return ingest(store, [join(ROOT, "data", "sample")]);
}
