import { Problem } from "../problems.ts";
import type { GraphStore } from "./store.ts";

/** The same store without a way to write: what would is answered with `read-only`. */
export function readOnly(store: GraphStore): GraphStore {
  return {
    engine: store.engine,
    describe: async () => ({ ...(await store.describe()), writable: false }),
    run: async (query) => {
      if (query.access === "write") throw new Problem("read-only");
      return store.run(query);
    },
    transact: async () => {
      throw new Problem("read-only");
    },
    explain: (text, params, foreign) => store.explain(text, params, foreign),
    language: () => store.language(),
    close: () => store.close(),
  };
}
