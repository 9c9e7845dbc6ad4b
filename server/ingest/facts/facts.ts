/** What all facts files of a run say together, once everything in them is checked. */
import type { Modality, Polarity } from "../../contract/evidence.ts";
import type { ClaimFact, DocumentFact } from "./schema.ts";

export interface FactsDocument extends Omit<DocumentFact, "file"> {
  text: string;
  /** Of the text: documents with the same one are one source. */
  sha256: string;
}

export interface FactsEntity {
  id: string;
  kinds: string[];
  name: string;
  aliases: string[];
  description?: string;
  properties: Record<string, unknown>;
}

export interface FactsClaim extends ClaimFact {
  /** The same for the same words of the same document about the same relation. */
  id: string;
  /** The key of the edge that it supports. */
  edge: string;
  polarity: Polarity;
  modality: Modality;
  /** `evidence` is `text.slice(start, end)` of its document. */
  start: number;
  end: number;
}

/** What is in the store already and these files refer to without declaring it. */
export interface Known {
  documents: ReadonlyMap<string, Pick<FactsDocument, "id" | "text" | "sha256" | "language">>;
  entities: ReadonlyMap<string, Pick<FactsEntity, "id" | "kinds" | "name" | "aliases">>;
}

export interface Facts {
  documents: Map<string, FactsDocument>;
  entities: Map<string, FactsEntity>;
  claims: FactsClaim[];
  known: Known;
}
