/** What kinds and relation types are called, for the page; loaded by whoever asks first. */
import { Issues } from "./issues.ts";
import { loadOntology, type Ontology } from "./ontology.ts";

let loading: Promise<Ontology> | undefined;

/** The ontology that comes with Liaisons, read once. What is wrong in it is for the ingestion to say. */
export function wording(): Promise<Ontology> {
  loading ??= loadOntology([], new Issues());
  return loading;
}
