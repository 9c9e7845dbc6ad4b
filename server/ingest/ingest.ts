/** Files in, graph out. */
import { Problem } from "../problems.ts";
import { applySchema } from "../store/schema.ts";
import { statement } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import type { Draft } from "./draft.ts";
import { checkFacts, undeclared } from "./facts/check.ts";
import { planFacts } from "./facts/plan.ts";
import { knownIn } from "./facts/stored.ts";
import { findFiles, type InputFile, ontologiesBeside } from "./files.ts";
import { planGraph } from "./graph/plan.ts";
import { type Issue, Issues } from "./issues.ts";
import type { Tally } from "./load/counts.ts";
import { type LoadOptions, load } from "./load/load.ts";
import { loadOntology } from "./ontology.ts";
import { join, type Plan } from "./plan.ts";

export interface IngestOptions extends LoadOptions {
  /** Takes away what facts files said once and these do not say. */
  prune?: boolean;
  /** A file of kinds and types beside those of data/ontology.yaml. */
  ontology?: string;
  /** A folder that nothing which the files name may lie outside of; default: a person's own files lead anywhere. */
  within?: string;
  /** Told what is going to be done, before any of it is. */
  onPlan?: (plan: Plan) => void;
}

export interface Report {
  /** Why nothing was written; empty when all is well. */
  issues: Issue[];
  tally: Tally;
}

/**
 * Nothing is written when any file has an issue. Rejects with the store's problems, or with the reason of the signal that
 * was aborted.
 */
export async function ingest(store: GraphStore, paths: string[], options: IngestOptions = {}): Promise<Report> {
  const issues = new Issues();
  const plan = await planOf(store, paths, options, issues);
  if (!plan) return { issues: issues.list, tally: new Map() };
  options.onPlan?.(plan);
  if (!options.dryRun) await prepare(store, plan);
  return { issues: [], tally: await load(store, plan, options) };
}

/** Undefined when there are issues. */
async function planOf(
  store: GraphStore,
  paths: string[],
  options: IngestOptions,
  issues: Issues,
): Promise<Plan | undefined> {
  const files = await findFiles(paths, issues);
  const { prune = false } = options;
  const own = options.ontology === undefined ? [] : [options.ontology];
  const ontology = await loadOntology([...ontologiesBeside(files, paths), ...own], issues);
  const drafts = await read(files, issues, options.within);
  const factsDrafts = drafts.filter((draft) => draft.kind === "facts");
  const graphPlan = planGraph(
    drafts.filter((draft) => draft.kind === "graph"),
    issues,
  );
  // What no facts file says would be everything that facts files ever said.
  if (prune && factsDrafts.length === 0 && issues.count === 0)
    throw new Problem("bad-usage", "--prune needs facts files: it takes away what they no longer say.");
  const known = await knownIn(store, undeclared(factsDrafts));
  const facts = checkFacts(factsDrafts, ontology, known, issues);
  if (issues.count > 0) return undefined;
  return join([await planFacts(store, facts, { ontology, prune }), graphPlan]);
}

async function read(files: InputFile[], issues: Issues, within?: string): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const { path, reader } of files) drafts.push(await reader.read(path, issues, within));
  return drafts;
}

async function prepare(store: GraphStore, plan: Plan): Promise<void> {
  await applySchema(store);
  for (const label of plan.uniqueIds) {
    const { batches } = await store.run({ text: statement("write/unique-id", { label }), access: "write" });
    for await (const _ of batches);
  }
}
