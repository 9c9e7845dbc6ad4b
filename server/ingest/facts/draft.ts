/** What one facts file says, each thing with the place where it says so. */
import type { Stated } from "../stated.ts";
import type { ClaimFact, DocumentFact, EntityFact } from "./schema.ts";

/** `text` is null when the file cannot be read, which is an issue already. */
export type StatedDocument = Stated<DocumentFact & { text: string | null }>;

export interface FactsDraft {
  kind: "facts";
  documents: StatedDocument[];
  entities: Stated<EntityFact>[];
  claims: Stated<ClaimFact>[];
  /** Ids of documents and entities whose declaration has an issue: claims about them get no second one. */
  broken: Set<string>;
}
