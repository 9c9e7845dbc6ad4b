import { type ImportLine, ImportLineSchema, ImportRequestSchema, MOST_KEYS, MOST_SENT } from "../../contract/import.ts";
import { invalidate } from "../../explore/learn/learn.ts";
import { drawnIn } from "../../ingest/drawn.ts";
import { SHOWN_ISSUES } from "../../ingest/issues.ts";
import { ingestSent } from "../../ingest/sent.ts";
import { endpoint, lines, ok } from "../endpoint.ts";
import { told } from "../streams.ts";

export default endpoint({
  method: "post",
  path: "/import",
  summary: "Brings facts files and graphs into the graph, or says what that would do; closing the connection ends it",
  request: { body: ImportRequestSchema },
  bodyLimit: MOST_SENT,
  longRunning: true,
  answers: {
    200: lines("How far it is, then what was done, or why nothing was written.", ImportLineSchema),
  },
  problems: ["read-only", "too-many-queries"],
  async handler({ store }, { body: { files, dryRun }, signal }) {
    return ok(
      told<ImportLine>(async (tell) => {
        let drawn: string[] = [];
        try {
          const { issues, tally } = await ingestSent(store, files, {
            ...{ dryRun, signal },
            onPlan: (plan) => {
              drawn = drawnIn(plan);
            },
            onProgress: (progress) => tell({ progress }),
          });
          if (issues.length > 0) return { issues: issues.slice(0, SHOWN_ISSUES), total: issues.length };
          const counts = Array.from(tally, ([title, counts]) => ({ title, ...counts }));
          return { summary: { counts, nodes: { keys: drawn.slice(0, MOST_KEYS), total: drawn.length } } };
        } finally {
          if (!dryRun) invalidate(store);
        }
      }),
    );
  },
});
