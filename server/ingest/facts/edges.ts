/** A typed edge between two entities is the sum of the claims that support it. */
import { isDeepStrictEqual } from "node:util";
import type { Properties, Value } from "../../contract/typed.ts";
import { groupBy } from "../group.ts";
import type { RelationshipRow } from "../plan.ts";

/** A claim, from these files or from the store. */
export interface Support {
  id: string;
  edge: string;
  /** Of the text that it stands in. */
  sha256: string | null;
  /** As the Claim node has them. */
  properties: Properties;
}

/** What a claim says of itself and not of the relation. */
const OF_THE_CLAIM = new Set([
  ...["id", "type", "edge", "evidence", "start", "end", "extractor", "confidence", "status", "note", "modality"],
]);

/** One edge for each key among `claims`; how they are ordered makes no difference. */
export function edgesOf(claims: Support[]): RelationshipRow[] {
  return [...groupBy(claims, ({ edge }) => edge)].map(([key, supporting]) => {
    const texts = new Set(supporting.map(({ sha256 }) => sha256));
    const properties: Properties = {
      ...agreed(supporting.map(({ properties }) => properties)),
      id: key,
      claims: supporting.map(({ id }) => id).sort(),
      sources: texts.size,
      modality: strongest(supporting),
    };
    return { ...endsOf(key), key, properties };
  });
}

/** `subject|TYPE|object|date`: ids hold no bar. */
export function endsOf(edge: string): { source: string; target: string; type: string } {
  const [source = "", type = "", target = ""] = edge.split("|");
  return { source, target, type };
}

/** What all of them say, and say alike. */
function agreed([first = {}, ...others]: Properties[]): Properties {
  const same: Properties = {};
  for (const [key, value] of Object.entries(first))
    if (!OF_THE_CLAIM.has(key) && others.every((other) => isDeepStrictEqual(other[key], value))) same[key] = value;
  return same;
}

/** Somebody says that it is so: then it is more than alleged. */
const strongest = (claims: Support[]): Value => {
  const modalities = claims.map(({ properties }) => properties.modality ?? "fact");
  return modalities.find((modality) => modality !== "alleged") ?? "alleged";
};
