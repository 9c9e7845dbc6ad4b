/** A still as columns of JSON: short, and checked when it is read back. */
import { SAVED_ID } from "../../server/contract/saved-ids.ts";
import { isPortion, type Portion } from "./expansion.ts";
import { type Brought, broughtOf, type Still, type StillEdge } from "./still.ts";
import { readView, writeView } from "./view.ts";

/** By one letter each; what is empty is left out. */
interface Folded {
  /** Keys of the nodes, their places in tenths of a pixel, and which of them are pinned and hidden. */
  n: string[];
  x: (number | null)[];
  y: (number | null)[];
  p?: number[];
  h?: number[];
  /** By place of a node, the places of those that brought it, and the portion that its own expand brought. */
  b?: [place: number, by: number[], portion: Portion | null][];
  /** Types; for each edge source, target and type as places in the columns above; the rest of its key. */
  t?: string[];
  e?: number[];
  k?: (string | [string])[];
  /** Hidden edges. */
  i?: number[];
  v?: unknown;
  /** Selected nodes and edges. */
  s?: [number[], number[]];
  c?: [x: number, y: number, zoom: number, width: number, height: number];
  o?: string;
  /** The scene that it was changed from, and its revision. */
  z?: [string, number];
}

export function fold({ nodes, edges, view, selection, camera, panel, scene }: Still): string {
  const place = new Map(nodes.map(({ key }, index) => [key, index]));
  const types = [...new Set(edges.map(({ type }) => type))];
  const edgePlace = new Map(edges.map(({ key }, index) => [key, index]));
  const tenths = (value: number) => Math.round(value * 10);
  const which = <T>(items: readonly T[], test: (item: T) => boolean) =>
    some(items.flatMap((item, index) => (test(item) ? [index] : [])));
  const chosen: Folded["s"] = [
    selection.nodes.flatMap((key) => place.get(key) ?? []),
    selection.edges.flatMap((key) => edgePlace.get(key) ?? []),
  ];
  const folded: Folded = {
    n: nodes.map(({ key }) => key),
    x: nodes.map(({ x }) => tenths(x)),
    y: nodes.map(({ y }) => tenths(y)),
    p: which(nodes, ({ pinned }) => pinned),
    h: which(nodes, ({ hidden }) => hidden),
    b: some(
      nodes.flatMap(({ brought }, index): NonNullable<Folded["b"]> => {
        const by = (brought?.broughtBy ?? []).flatMap((key) => place.get(key) ?? []);
        return brought ? [[index, by, brought.portion ?? null]] : [];
      }),
    ),
    t: some(types),
    e: some(edges.flatMap(({ source, target, type }) => [place.get(source)!, place.get(target)!, types.indexOf(type)])),
    k: some(edges.map(restOf)),
    i: which(edges, ({ hidden }) => hidden),
    v: writeView(view),
    s: chosen.flat().length > 0 ? chosen : undefined,
    c: camera
      ? ([camera.x, camera.y, camera.zoom, camera.width, camera.height].map(rounded) as Folded["c"])
      : undefined,
    o: panel ?? undefined,
    z: scene ? [scene.id, scene.revision] : undefined,
  };
  return JSON.stringify(folded);
}

/** Throws where it is not what `fold` makes. */
export function unfold(json: string): Still {
  const folded = JSON.parse(json) as Folded;
  const keys = list(folded.n, isText);
  if (new Set(keys).size < keys.length) throw new Error("nodes");
  const [x, y] = [folded.x, folded.y].map((column) => list(column, isPlace));
  const [pinned, hidden, hiddenEdges] = [folded.p, folded.h, folded.i].map(
    (places) => new Set(list(places ?? [], isCount)),
  );
  const types = list(folded.t ?? [], isText);
  const ends = list(folded.e ?? [], isCount);
  const rests = folded.k ?? [];
  const edges = rests.map((rest, index): StillEdge => {
    const [source, target, type] = [keys[ends[3 * index]!], keys[ends[3 * index + 1]!], types[ends[3 * index + 2]!]];
    if (source === undefined || target === undefined || type === undefined) throw new Error("edges");
    return { key: keyOf(rest, source, target, type), source, target, type, hidden: hiddenEdges!.has(index) };
  });
  const [nodesChosen = [], edgesChosen = []] = (folded.s ?? []).map((places) => list(places, isCount));
  const brought = new Map((folded.b ?? []).map((each) => broughtIn(each, keys)));
  const tenth = (value: number | null | undefined) => (typeof value === "number" ? value / 10 : Number.NaN);
  const camera = folded.c && list(folded.c, isNumber);
  return {
    nodes: keys.map((key, index) => ({
      key,
      x: tenth(x![index]),
      y: tenth(y![index]),
      pinned: pinned!.has(index),
      hidden: hidden!.has(index),
      brought: brought.get(index) ?? null,
    })),
    edges,
    view: readView(folded.v),
    selection: {
      nodes: nodesChosen.flatMap((index) => keys[index] ?? []),
      edges: edgesChosen.flatMap((index) => edges[index]?.key ?? []),
    },
    camera: camera ? frame(camera) : null,
    panel: typeof folded.o === "string" ? folded.o : null,
    scene: folded.z ? changedFrom(folded.z) : null,
  };
}

/** Our own edges are called `subject|TYPE|object|date`: of them the date is enough. Others in full, as a list of one. */
function restOf({ key, source, target, type }: StillEdge): string | [string] {
  const beginning = `${source}|${type}|${target}|`;
  return key.startsWith(beginning) ? key.slice(beginning.length) : [key];
}

function broughtIn([index, by, portion]: NonNullable<Folded["b"]>[number], keys: string[]): [number, Brought | null] {
  const broughtBy = list(by, isCount).flatMap((place) => keys[place] ?? []);
  if (portion !== null && !isPortion(portion)) throw new Error("portion");
  return [index, broughtOf({ broughtBy: broughtBy.length > 0 ? broughtBy : undefined, portion: portion ?? undefined })];
}

function keyOf(rest: unknown, source: string, target: string, type: string): string {
  if (typeof rest === "string") return `${source}|${type}|${target}|${rest}`;
  if (Array.isArray(rest) && isText(rest[0])) return rest[0];
  throw new Error("edges");
}

function changedFrom([id, revision]: NonNullable<Folded["z"]>): Still["scene"] {
  if (!SAVED_ID.test(id) || !isCount(revision)) throw new Error("scene");
  return { id, revision };
}

function frame([x, y, zoom, width, height]: number[]): Still["camera"] {
  if ([zoom, width, height].some((size) => !((size ?? 0) > 0))) throw new Error("camera");
  return { x: x!, y: y!, zoom: zoom!, width: width!, height: height! };
}

const some = <T>(items: T[]): T[] | undefined => (items.length > 0 ? items : undefined);
const rounded = (value: number) => Number(value.toPrecision(6));

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const isPlace = (value: unknown): value is number | null => value === null || isNumber(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function list<T>(given: unknown, is: (value: unknown) => value is T): T[] {
  if (!Array.isArray(given) || !given.every(is)) throw new Error("list");
  return given;
}
