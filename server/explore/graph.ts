import type { GraphAnswer, GraphRequest } from "../contract/explore.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, askInChunks, type Options, setOf } from "./ask.ts";
import { hasEvidence, hiddenFrom } from "./evidence-layer.ts";
import { learned } from "./learn/learn.ts";
import { Picture } from "./picture.ts";
import { nodesByElementId, relationshipsAmong, toSubgraph } from "./subgraph.ts";

/** The picture is picked from so many nodes, so that what joins the best connected is among them. */
const poolFor = (limit: number) => Math.min(4 * limit, limit + 3_000);
/** How often nodes around what is drawn may be looked up when the pool holds no more of them. */
const MOST_LOOKS = 8;

/** A first picture of an unknown graph: the best connected nodes that hang together, and what joins them. */
export async function graph(store: GraphStore, { limit }: GraphRequest, options: Options = {}): Promise<GraphAnswer> {
  const model = await learned(store, "now");
  const hidden = hiddenFrom(model);
  const pool = poolFor(limit);
  const seeds = await ask<{ id: string }>(
    store,
    "best-connected",
    { hidden, evidence: hasEvidence(model), limit: pool },
    options,
  );
  const picture = new Picture(limit);
  const take = async (ids: string[]) => {
    const params = { pool: setOf([...picture.pool, ...ids]) };
    const rows = await askInChunks<{ id: string; beside: string[] }>(store, "adjacency", "ids", ids, params, options);
    picture.offer(ids, rows);
  };

  await take(seeds.map(({ id }) => id));
  picture.grow();
  // Where the best connected lie far apart, what is around the best of them joins the picture before the next best.
  for (let looks = 0; looks < MOST_LOOKS && picture.wantsMore && seeds.length === pool; looks++) {
    const params = { pool: setOf(picture.pool), hidden, limit: limit - picture.size };
    const around = await askInChunks<{ id: string }>(store, "around", "ids", picture.part, params, options);
    if (around.length > 0) await take(around.map(({ id }) => id));
    else picture.beginAnew();
    picture.grow();
  }
  picture.fill();

  const ids = picture.drawn;
  const [nodes, edges] = await Promise.all([
    nodesByElementId(store, ids, options),
    relationshipsAmong(store, ids, options),
  ]);
  const total = model.size.nodes - hidden.reduce((sum, label) => sum + (model.labels.get(label)?.count ?? 0), 0);
  return { graph: toSubgraph(nodes, edges, model), shown: nodes.length, total };
}
