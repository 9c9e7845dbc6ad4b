/** What a reader makes of a file, before anything is compared with other files or the store. */
import type { FactsDraft } from "./facts/draft.ts";
import type { GraphDraft } from "./graph/draft.ts";

export type Draft = FactsDraft | GraphDraft;
