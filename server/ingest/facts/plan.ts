/** From checked facts to what has to be written and taken away, in the light of what the store holds. */
import type { GraphStore } from "../../store/store.ts";
import type { Ontology } from "../ontology.ts";
import type { NodeSet, Plan, RelationshipRow, RelationshipSet } from "../plan.ts";
import { edgesOf, endsOf, type Support } from "./edges.ts";
import type { Facts } from "./facts.ts";
import { type FactsRows, factsRows } from "./rows.ts";
import { claimsOn } from "./stored.ts";
import { type Withdrawn, withdrawnFrom } from "./withdrawn.ts";

/** With `prune` the store holds afterwards what the files say and nothing else that facts files once said. */
export async function planFacts(
  store: GraphStore,
  facts: Facts,
  { ontology, prune }: { ontology: Ontology; prune: boolean },
): Promise<Plan> {
  const rows = factsRows(facts);
  const withdrawn = await withdrawnFrom(store, facts, rows, prune);
  const { edges, unsupported } = await edgesAfter(store, facts, rows, withdrawn);
  return {
    nodes: nodeSets(rows, ontology, prune),
    relationships: relationshipSets(rows, edges),
    removed: {
      relationships: [
        { ...RELATIONS, rows: unsupported.map((edge) => ({ ...endsOf(edge), key: edge, properties: {} })) },
        { ...EVIDENCE, rows: withdrawn.evidence },
        { ...MENTIONS, rows: withdrawn.mentions },
      ],
      nodes: [
        { title: "claims", label: "Claim", ids: withdrawn.claims.map(({ id }) => id) },
        { title: "passages", label: "Passage", ids: withdrawn.passages },
        { title: "documents", label: "Document", ids: withdrawn.documents },
        { title: "entities", label: "Entity", ids: withdrawn.entities },
      ],
    },
    uniqueIds: [],
  };
}

/** Every edge that these files or what they withdraw has a part in: from all claims in the store, not these files' alone. */
async function edgesAfter(store: GraphStore, facts: Facts, rows: FactsRows, withdrawn: Withdrawn) {
  const touched = new Set([...facts.claims, ...withdrawn.claims].map(({ edge }) => edge));
  const gone = new Set([...facts.claims, ...withdrawn.claims].map(({ id }) => id));
  const remaining = (await claimsOn(store, [...touched])).filter(({ id }) => !gone.has(id));
  const said = facts.claims.map(({ id, edge, document }, index): Support => {
    const { sha256 = null } = facts.documents.get(document) ?? facts.known.documents.get(document) ?? {};
    return { id, edge, sha256, properties: rows.claims[index]!.properties };
  });
  const edges = edgesOf([...remaining, ...said]);
  const supported = new Set(edges.map(({ key }) => key));
  return { edges, unsupported: [...touched].filter((edge) => !supported.has(edge)) };
}

function nodeSets(rows: FactsRows, ontology: Ontology, prune: boolean): NodeSet[] {
  const exact = prune;
  return [
    { title: "entities", label: "Entity", rows: rows.entities, kinds: new Set(ontology.kinds.keys()), exact },
    { title: "documents", label: "Document", rows: rows.documents, exact },
    { title: "passages", label: "Passage", rows: rows.passages, exact },
    { title: "claims", label: "Claim", rows: rows.claims, initially: { status: "accepted" }, exact },
  ];
}

const LINKS = { title: "links", from: "Claim" };
const EVIDENCE = { ...LINKS, to: "Passage" };
const MENTIONS = { title: "mentions", from: "Passage", to: "Entity", key: "start", exact: true };
/** Wholly derived from claims, so they are exactly what the claims make them. */
const RELATIONS = { title: "relations", from: "Entity", to: "Entity", key: "id", exact: true };

const relationshipSets = (rows: FactsRows, edges: RelationshipRow[]): RelationshipSet[] => [
  { ...LINKS, from: "Passage", to: "Document", rows: rows.partOf },
  { ...LINKS, to: "Entity", rows: rows.ends },
  { ...EVIDENCE, rows: rows.evidence },
  { ...MENTIONS, rows: rows.mentions },
  { ...RELATIONS, rows: edges },
];
