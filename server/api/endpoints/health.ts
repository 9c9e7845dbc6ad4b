import { AwayAnswerSchema, HealthAnswerSchema } from "../../contract/health.ts";
import { Problem } from "../../problems.ts";
import { VERSION } from "../../root.ts";
import { endpoint, json } from "../endpoint.ts";

export default endpoint({
  method: "get",
  path: "/health",
  summary: "Whether the database answers, asked of the database itself",
  request: {},
  answers: {
    200: json("It answers.", HealthAnswerSchema),
    503: json("It is away; `error` says what is wrong.", AwayAnswerSchema),
  },
  problems: [],
  async handler({ store, config }) {
    const { engine } = store;
    try {
      const { version, writable, busy, database } = await store.describe();
      return {
        status: 200,
        body: { status: "ok", version: VERSION, store: { engine, version, writable, busy, database } },
      };
    } catch (error) {
      if (!(error instanceof Problem) || error.code === "unexpected") throw error;
      const away = { engine, version: null, writable: !config.LIAISONS_READ_ONLY, busy: false, database: null };
      return { status: 503, body: { status: "away", version: VERSION, store: away, error: error.toJSON() } };
    }
  },
});
