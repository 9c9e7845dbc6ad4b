/** A claim says no more and no less than its relation type: what did not happen has a type of its own. */
import type { Modality, Polarity } from "../../contract/evidence.ts";
import type { Ontology, RelationType } from "../ontology.ts";
import type { ClaimFact } from "./schema.ts";

const SAYS: Record<Modality, string> = {
  fact: "happened",
  planned: "is planned",
  offered: "was offered",
  alleged: "is alleged",
};

/** The field that contradicts the type, and the type that would fit; `alleged` fits any. */
export function contradiction(
  { type: name, polarity, modality }: ClaimFact,
  type: RelationType,
  { types }: Ontology,
): { field: string; message: string } | undefined {
  const otherPolarity = polarity !== undefined && polarity !== type.polarity;
  const otherModality = modality !== undefined && modality !== type.modality && modality !== "alleged";
  if (!otherPolarity && !otherModality) return undefined;

  const wanted = {
    polarity: polarity ?? "asserted",
    modality: modality === undefined || modality === "alleged" ? "fact" : modality,
  } as const;
  const base = type.of ?? name;
  const fitting = [...types].find(
    ([candidate, { of, ...says }]) =>
      (candidate === base || of === base) && says.polarity === wanted.polarity && says.modality === wanted.modality,
  );
  const counterpart = fitting
    ? `what ${words(wanted)} is ${fitting[0]}`
    : `no relation type says that it ${words(wanted)}`;
  return {
    field: otherPolarity ? "polarity" : "modality",
    message: `${name} says that it ${words(type)}; ${counterpart}`,
  };
}

const words = ({ polarity, modality }: { polarity: Polarity; modality: Modality }): string =>
  polarity === "denied" ? "was denied or refused" : SAYS[modality];
