import { type ImportLine, ImportLineSchema, ImportRequestSchema, MOST_KEYS, MOST_SENT } from "../../contract/import.ts";
import { invalidate } from "../../explore/learn/learn.ts";
import { SHOWN_ISSUES } from "../../ingest/issues.ts";
import type { Plan } from "../../ingest/plan.ts";
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
        let nodes = { keys: [] as string[], total: 0 };
        try {
          const { issues, tally } = await ingestSent(store, files, {
            ...{ dryRun, signal },
            onPlan: (plan) => {
              nodes = nodesOf(plan);
            },
            onProgress: (progress) => tell({ progress }),
          });
          if (issues.length > 0) return { issues: issues.slice(0, SHOWN_ISSUES), total: issues.length };
          return { summary: { counts: Array.from(tally, ([title, counts]) => ({ title, ...counts })), nodes } };
        } finally {
          if (!dryRun) invalidate(store);
        }
      }),
    );
  },
});

/** What is drawn of it: documents, passages and claims are not. */
const DRAWN = new Set(["entities", "nodes"]);

function nodesOf({ nodes }: Plan) {
  const keys = new Set(nodes.filter(({ title }) => DRAWN.has(title)).flatMap(({ rows }) => rows.map(({ id }) => id)));
  return { keys: [...keys].slice(0, MOST_KEYS), total: keys.size };
}
