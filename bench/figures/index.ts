import type { Figure } from "../figure.ts";
import { canvas } from "./canvas.ts";
import { frames } from "./frames.ts";
import { ingest } from "./ingest.ts";
import { layout } from "./layout.ts";
import { neighbors } from "./neighbors.ts";
import { queryRows } from "./query-rows.ts";
import { server } from "./server.ts";

export const figures: Figure[] = [ingest, neighbors, queryRows, frames, canvas, layout, server];
