/** What facts files say of each other: everything that a claim refers to is there, and says what the claim says it does. */
import { isDeepStrictEqual } from "node:util";
import { digest } from "../digest.ts";
import { type Issues, SHOWN_ISSUES } from "../issues.ts";
import { ANY_KIND, type Ontology, type RelationType, unknown } from "../ontology.ts";
import type { Stated } from "../stated.ts";
import { didYouMean } from "../suggest.ts";
import type { FactsDraft } from "./draft.ts";
import { findEvidence } from "./evidence.ts";
import type { Facts, FactsClaim, Known } from "./facts.ts";
import { mergeDocuments, mergeEntities } from "./merge.ts";
import { contradiction } from "./modality.ts";
import type { ClaimFact } from "./schema.ts";

/** Ids that the files refer to and do not declare: the store may know them. */
export function undeclared(drafts: FactsDraft[]): { documents: string[]; entities: string[] } {
  const declared = new Set(
    drafts.flatMap(({ documents, entities, broken }) => [
      ...broken,
      ...[...documents, ...entities].map(({ fact }) => fact.id),
    ]),
  );
  const claims = drafts.flatMap(({ claims }) => claims.map(({ fact }) => fact));
  const missing = (ids: (string | undefined)[]) =>
    [...new Set(ids)].filter((id): id is string => id !== undefined && !declared.has(id));
  return {
    documents: missing(claims.map(({ document }) => document)),
    entities: missing(claims.flatMap(({ subject, object, place }) => [subject, object, place])),
  };
}

/** Only to be used when `issues` is empty afterwards. */
export function checkFacts(drafts: FactsDraft[], ontology: Ontology, known: Known, issues: Issues): Facts {
  const stated = drafts.flatMap(({ entities }) => entities);
  for (const entity of stated)
    for (const [index, kind] of entity.fact.kinds.entries())
      if (!ontology.kinds.has(kind))
        issues.add(entity.at("kinds", index), `${entity.name}: ${unknown("kind", kind, ontology.kinds)}`);

  const entities = mergeEntities(stated, issues);
  const documents = mergeDocuments(
    drafts.flatMap(({ documents }) => documents),
    issues,
  );
  const broken = new Set(
    drafts.flatMap(({ broken, documents }) => [
      ...broken,
      ...documents.filter(({ fact }) => fact.text === null).map(({ fact }) => fact.id),
    ]),
  );
  const context = { ontology, broken, entities, documents, known, issues };

  const claims = new Map<string, { claim: FactsClaim; by: Stated<ClaimFact> }>();
  for (const by of drafts.flatMap((draft) => draft.claims)) {
    const claim = checkClaim(by, context);
    if (!claim) continue;
    const first = claims.get(claim.id);
    if (!first) claims.set(claim.id, { claim, by });
    else if (!isDeepStrictEqual(first.claim, claim)) {
      const { file, line } = first.by.at();
      issues.add(
        by.at(),
        `${by.name}: the same words of the same document say something else of this relation in ${file}:${line}`,
      );
    }
  }
  return { documents, entities, claims: [...claims.values()].map(({ claim }) => claim), known };
}

interface Context extends Pick<Facts, "documents" | "entities" | "known"> {
  ontology: Ontology;
  broken: ReadonlySet<string>;
  issues: Issues;
}

/** Undefined when something is wrong with it, or with what it refers to. */
function checkClaim(stated: Stated<ClaimFact>, context: Context): FactsClaim | undefined {
  const { fact } = stated;
  const refuse = (field: string, message: string) => context.issues.add(stated.at(field), `${stated.name}: ${message}`);

  const type = context.ontology.types.get(fact.type);
  if (!type) refuse("type", unknown("relation type", fact.type, context.ontology.types));
  checkEnds(fact, type, context, refuse);
  const contradicted = type && contradiction(fact, type, context.ontology);
  if (contradicted) refuse(contradicted.field, contradicted.message);

  const document = context.documents.get(fact.document) ?? context.known.documents.get(fact.document);
  if (!document) {
    if (!context.broken.has(fact.document))
      refuse(
        "document",
        `nobody declares the document “${fact.document}”${suggestion(fact.document, context.documents, context.issues)}`,
      );
    return undefined;
  }
  const [span, ...others] = findEvidence(document.text, fact.evidence);
  if (!span) refuse("evidence", `the evidence is not in the text of ${fact.document}`);
  else if (others.length > 0)
    refuse(
      "evidence",
      `the evidence occurs ${others.length + 1} times in ${fact.document}: quote more of the sentence`,
    );
  if (!span || others.length > 0 || !type || contradicted) return undefined;

  const evidence = document.text.slice(span.start, span.end);
  const relation = [fact.subject, fact.type, fact.object, fact.date ?? ""];
  return {
    ...fact,
    ...span,
    evidence,
    id: `claim/${digest(JSON.stringify([fact.document, ...relation, evidence])).slice(0, 20)}`,
    edge: relation.join("|"),
    polarity: fact.polarity ?? type.polarity,
    modality: fact.modality ?? type.modality,
  };
}

function checkEnds(
  fact: ClaimFact,
  type: RelationType | undefined,
  { entities, known, broken, issues }: Context,
  refuse: (field: string, message: string) => void,
): void {
  for (const field of ["subject", "object", "place"] as const) {
    const id = fact[field];
    if (id === undefined || broken.has(id)) continue;
    const entity = entities.get(id) ?? known.entities.get(id);
    if (!entity) {
      refuse(field, `nobody declares the entity “${id}”${suggestion(id, entities, issues)}`);
      continue;
    }
    if (!type || field === "place") continue;
    const [verb, allowed] = field === "subject" ? ["starts from", type.from] : ["leads to", type.to];
    if (!allowed.some((kind) => kind === ANY_KIND || entity.kinds.includes(kind)))
      refuse(field, `${fact.type} ${verb} ${allowed.join(" or ")}, and ${id} is ${entity.kinds.join(" and ")}`);
  }
}

/** Ids are many: to compare each with each is worth it for the issues that a person will see. */
const suggestion = (id: string, declared: ReadonlyMap<string, unknown>, issues: Issues): string =>
  issues.count < SHOWN_ISSUES ? didYouMean(id, declared.keys()) : "";
