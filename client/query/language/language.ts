/** What is known of Cypher, in two workers: one that answers at once, and one that takes its time to check. */
import type { Assist } from "./assist.ts";
import type { Check } from "./check.ts";
import { connect, type Remote } from "./remote.ts";
import type { Surroundings } from "./schema.ts";

export interface Language {
  assist: Remote<Assist>;
  check: Remote<Check>;
  /** Told again whenever the database's schema or the parameters change. */
  learn(surroundings: Surroundings): void;
  close(): void;
}

export function startLanguage(): Language {
  const quick = connect<Assist>(() => new Worker(new URL("./assist.worker.ts", import.meta.url), { type: "module" }));
  const thorough = connect<Check>(() => new Worker(new URL("./check.worker.ts", import.meta.url), { type: "module" }));
  return {
    assist: quick.remote,
    check: thorough.remote,
    learn(surroundings) {
      // Whoever asks next hears of a worker that does not run.
      for (const { remote } of [quick, thorough]) void remote.learn(surroundings).catch(() => {});
    },
    close() {
      quick.close();
      thorough.close();
    },
  };
}
