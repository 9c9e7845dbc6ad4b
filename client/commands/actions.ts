/** What takes a question to the server before the picture changes. Every failure ends in a notice, none in silence. */

import type { ExpandAnswer } from "../../server/contract/explore.ts";
import type { Subgraph } from "../../server/contract/graph.ts";
import { api, type ExpandRequest } from "../api/api.ts";
import { asProblem } from "../api/problem.ts";
import { EVERYTHING, type Neighborhood } from "../graph/expansion.ts";
import { sayProblem } from "../words/problems.ts";
import { inTurn } from "./turns.ts";
import type { Workbench } from "./workbench.tsx";

/** A hub never floods the canvas: so many neighbors at once, the best first, more on demand. */
export const EXPAND_LIMIT = 25;
export const OPENING_LIMIT = 300;
/** More than this the first-picture endpoint does not give; further nodes come by search, expand and Cypher. */
export const MOST_OPENED = 5_000;

const MOST_AMONG = 20_000;

/** Runs it; a problem becomes a notice that offers to try again. */
export async function attempt(workbench: Workbench, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const { words } = workbench;
    const retry = { label: words.retry, run: () => void attempt(workbench, action) };
    workbench.notify({ ...sayProblem(words, asProblem(error)), tone: "problem", action: retry });
  }
}

/** Puts more of the database on the canvas: its best connected nodes, up to `limit` of them. */
export async function openGraph({ exploration }: Workbench, limit: number): Promise<void> {
  const answer = await api.graph(Math.min(limit, MOST_OPENED));
  exploration.add(answer.graph);
}

export function expansionRequest(
  workbench: Workbench,
  nodes: readonly string[],
  { types, labels, direction }: Neighborhood = EVERYTHING,
): ExpandRequest {
  return {
    ids: [...nodes],
    among: among(workbench),
    types: [...types],
    labels: [...labels],
    direction,
    limit: EXPAND_LIMIT,
  };
}

/** What the server has of the neighborhood of these nodes that is not on the canvas; nothing is added yet. */
export function askExpansion(
  workbench: Workbench,
  nodes: readonly string[],
  neighborhood: Neighborhood,
  { cursor, signal }: { cursor?: string | null; signal?: AbortSignal } = {},
): Promise<ExpandAnswer> {
  return api.expand({ ...expansionRequest(workbench, nodes, neighborhood), ...(cursor && { cursor }) }, signal);
}

/** Adds the best neighbors of these nodes that are not shown yet, and says how many of how many. */
export function expandNodes(
  workbench: Workbench,
  nodes: readonly string[],
  neighborhood: Neighborhood = EVERYTHING,
): Promise<void> {
  const { exploration, words } = workbench;
  const expand = async () => {
    const answer = await askExpansion(workbench, nodes, neighborhood);
    // They have been taken off the canvas meanwhile, and nobody waits for their neighbors any more.
    if (!nodes.some((key) => exploration.graph.hasNode(key))) return;
    const remaining = new Map(answer.remaining.map(({ id, count }) => [id, count]));
    const added = exploration.expand(answer.graph, { of: nodes, neighborhood, remaining });
    const left = answer.total - answer.shown;
    const notice = { tone: "plain", about: "expanding" } as const;
    if (added.length === 0) return workbench.notify({ ...notice, message: words.expand.nothingNew });
    if (left === 0) return workbench.notify({ ...notice, message: words.expand.all(added.length) });
    workbench.notify({
      ...notice,
      message: words.expand.some(answer.shown, answer.total),
      action: {
        label: words.expand.more(Math.min(EXPAND_LIMIT, left)),
        run: () => void expandNodes(workbench, nodes, neighborhood),
      },
    });
  };
  return inTurn(exploration, JSON.stringify([nodes, neighborhood]), () => attempt(workbench, expand));
}

/** The next page of what an expand of a node has left out. */
export function expandFurther(workbench: Workbench, node: string): Promise<void> {
  const { graph } = workbench.exploration;
  const portion = graph.hasNode(node) ? graph.getNodeAttribute(node, "portion") : undefined;
  return expandNodes(workbench, [node], portion);
}

/** Puts nodes on the canvas, joined to what is there, then flies to the first and selects it. */
export function showNodes(workbench: Workbench, keys: string[]): Promise<void> {
  const { exploration } = workbench;
  const show = async () => {
    const missing = keys.filter((key) => !exploration.graph.hasNode(key));
    if (missing.length > 0) {
      const answer = await api.nodes({ ids: missing, among: among(workbench) });
      exploration.add(answer.graph);
    }
    goTo(workbench, keys[0]!);
  };
  return inTurn(exploration, JSON.stringify(keys), () => attempt(workbench, show));
}

/** Puts nodes on the canvas, joined to what is there, and selects them all. */
export function showAll(workbench: Workbench, keys: string[]): Promise<void> {
  return attempt(workbench, async () => {
    const { graph } = await api.nodes({ ids: keys, among: among(workbench) });
    showSubgraph(workbench, graph);
  });
}

/** Adds a subgraph that is already here and selects its nodes. */
export function showSubgraph({ exploration, canvas, narrow, setOpen }: Workbench, subgraph: Subgraph): void {
  if (narrow) setOpen({ panel: null });
  exploration.add(subgraph);
  exploration.select({ nodes: subgraph.nodes.map((node) => node.key) });
  canvas.current?.fit();
}

/** Selects a node or an edge that is shown and brings it into the middle. */
export function goTo({ exploration, canvas, narrow, setOpen }: Workbench, key: string): void {
  if (narrow) setOpen({ panel: null });
  const isNode = exploration.graph.hasNode(key);
  if (isNode && exploration.graph.getNodeAttribute(key, "hidden")) exploration.hide([key], false);
  exploration.select(isNode ? { nodes: [key] } : { edges: [key] });
  canvas.current?.flyTo(key);
}

function among({ exploration }: Workbench): string[] {
  return exploration.graph.nodes().slice(0, MOST_AMONG);
}
