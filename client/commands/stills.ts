/** Puts what an address holds back on the canvas: the database says what the nodes are, the still where they are. */
import type { Subgraph } from "../../server/contract/graph.ts";
import { api } from "../api/api.ts";
import { restore, type Still } from "../graph/still.ts";
import type { OpenScene, Panel, Workbench } from "./workbench.tsx";

/** Nodes that one request may ask for. */
const CHUNK = 1_000;

/** Answers whether anything of it is in this database; if not, nothing has changed. Says what is missing. */
export async function openStill(
  workbench: Workbench,
  still: Still,
  options: { begins?: boolean } = {},
): Promise<boolean> {
  const { exploration, canvas, words, notify, setOpen } = workbench;
  const [found, scene] = await Promise.all([nodesOf(still.nodes.map(({ key }) => key)), changedFrom(still)]);
  const { kept, missing } = restore(still, found);
  if (kept.graph.nodes.length === 0 && still.nodes.length > 0) {
    notify({ message: words.address.foreign(still.nodes.length), tone: "problem" });
    return false;
  }
  exploration.open(kept, options);
  canvas.current?.reframe(still.camera);
  setOpen({ panel: isPanel(still.panel) ? still.panel : null, scene });
  if (missing.nodes > 0) {
    notify({ message: words.address.missing(missing.nodes, still.nodes.length), tone: "problem" });
  } else if (missing.edges > 0) {
    notify({ message: words.address.missingEdges(missing.edges), tone: "problem" });
  }
  return true;
}

const PANELS: readonly string[] = ["cypher", "timeline", "table"] satisfies Panel[];
const isPanel = (name: string | null): name is Panel => name !== null && PANELS.includes(name);

/** A step at which no exploration ever is: what is open is not what was saved. */
const CHANGED = {};

/** The scene that it was before it was changed, unless that is gone. */
async function changedFrom({ scene }: Still): Promise<OpenScene | null> {
  if (!scene) return null;
  const { scenes } = await api.scenes();
  const entry = scenes.find(({ id }) => id === scene.id);
  return entry ? { ...scene, name: entry.name, step: CHANGED } : null;
}

/** These nodes, those that there are, and all that joins them. */
async function nodesOf(keys: readonly string[]): Promise<Subgraph> {
  const whole: Subgraph = { nodes: [], edges: [] };
  for (let start = 0; start < keys.length; start += CHUNK) {
    const { graph } = await api.nodes({ ids: keys.slice(start, start + CHUNK), among: keys.slice(0, start) });
    whole.nodes.push(...graph.nodes);
    whole.edges.push(...graph.edges);
  }
  return whole;
}

/** How many of them the database does not hold. */
export async function missingOf(keys: readonly string[]): Promise<number> {
  let missing = 0;
  for (let start = 0; start < keys.length; start += CHUNK) {
    missing += (await api.nodes({ ids: keys.slice(start, start + CHUNK) })).missing.length;
  }
  return missing;
}
