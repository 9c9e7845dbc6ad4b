/** What one facts file says, each thing with the place where it says so. */
import type { Location } from "../issues.ts";
import type { ClaimFact, DocumentFact, EntityFact } from "./schema.ts";

export interface Stated<T> {
  fact: T;
  /** What a person calls it: “claim 4”. */
  name: string;
  /** Where one of its fields stands, or it as a whole. */
  at(...path: PropertyKey[]): Location;
}

/** `text` is null when the file cannot be read, which is an issue already. */
export type StatedDocument = Stated<DocumentFact & { text: string | null }>;

export interface FactsDraft {
  documents: StatedDocument[];
  entities: Stated<EntityFact>[];
  claims: Stated<ClaimFact>[];
  /** Ids of documents and entities whose declaration has an issue: claims about them get no second one. */
  broken: Set<string>;
}
