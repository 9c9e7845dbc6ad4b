/** What layouts may ask of the nodes and edges of an exploration, in the order of their columns. */
import { COMMON_LABEL, isScalar, type Value } from "../../server/contract/typed.ts";
import { type Amount, amountOf } from "./amounts.ts";
import { catalogOf } from "./catalog.ts";
import { orderOf } from "./columns.ts";
import type { ExplorationGraph, Selection } from "./exploration.ts";
import type { Amounts, Facts, Measurable } from "./layouts/layout.ts";

/** Of so many nodes or edges a property is looked at before it is called measurable. */
const SAMPLE = 400;
const NORTH = ["latitude", "lat"];
const EAST = ["longitude", "lon", "lng", "long"];

export function factsOf(graph: ExplorationGraph, selection: Selection): Facts {
  const { keys, edges, place, links } = orderOf(graph);
  const catalog = catalogOf(graph);
  const property = (key: string, name: string): Value | undefined => graph.getNodeAttribute(key, "properties")[name];

  return {
    links,
    placeOf: (key) => place.get(key) ?? null,
    selected: () => [...selection.nodes].find((key) => place.has(key)) ?? null,
    labels() {
      const numbers = new Map<string, number>();
      return Float64Array.from(keys, (key) => {
        const own = graph.getNodeAttribute(key, "labels").filter((label) => label !== COMMON_LABEL);
        const counts = catalog.names("label");
        // Of several, the one that most nodes share.
        const label = own.toSorted((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1))[0] ?? "";
        if (!numbers.has(label)) numbers.set(label, numbers.size);
        return numbers.get(label)!;
      });
    },
    measurable() {
      const ofNodes = [...catalog.names("nodeProperty").keys()].map((name) =>
        measured("node", name, keys, (key) => property(key, name)),
      );
      const ofEdges = [...catalog.names("edgeProperty").keys()].map((name) =>
        measured("edge", name, edges, (key) => graph.getEdgeAttribute(key, "properties")[name]),
      );
      return [...ofNodes, ...ofEdges].filter((each) => each !== null).sort((a, b) => a.order - b.order);
    },
    amounts: (name) => amountsOf(keys.map((key) => amountOf(property(key, name)))),
    amountsOfEdges(name) {
      const own = amountsOf(edges.map((edge) => amountOf(graph.getEdgeAttribute(edge, "properties")[name])));
      return { ...own, values: meanOfEdges(links, own.values) };
    },
    edgesOf: (types) =>
      Uint8Array.from(edges, (edge) =>
        Number(types.length === 0 || types.includes(graph.getEdgeAttribute(edge, "type"))),
      ),
    coordinates() {
      const names = [...catalog.names("nodeProperty").keys()];
      const named = (wanted: readonly string[]) => names.filter((name) => wanted.includes(name.toLowerCase()));
      const [north, east] = [named(NORTH), named(EAST)];
      const found = keys.map((key) => {
        const number = (own: readonly string[]) =>
          own.map((name) => property(key, name)).find((value) => typeof value === "number");
        const values = Object.values(graph.getNodeAttribute(key, "properties"));
        return earthly(number(north), number(east)) ?? values.map(pointOnEarth).find((point) => point !== null) ?? null;
      });
      if (found.every((point) => point === null)) return null;
      return {
        latitude: Float64Array.from(found, (point) => point?.latitude ?? Number.NaN),
        longitude: Float64Array.from(found, (point) => point?.longitude ?? Number.NaN),
      };
    },
  };
}

/** Null for what most of them have no number or date for. Dates come before numbers, nodes before edges. */
function measured(
  of: Measurable["of"],
  name: string,
  keys: readonly string[],
  read: (key: string) => Value | undefined,
): (Measurable & { order: number }) | null {
  let [seen, amounts, dates] = [0, 0, 0];
  for (const key of keys) {
    const value = read(key);
    if (value === undefined || value === null) continue;
    const amount = amountOf(value);
    if (amount) amounts++;
    if (amount?.date) dates++;
    if (++seen >= SAMPLE) break;
  }
  if (amounts <= seen / 2) return null;
  const isPlace = [...NORTH, ...EAST].includes(name.toLowerCase());
  const isRare = seen < keys.length / 20;
  const order = (isPlace || isRare ? 4 : 0) + (dates > seen / 2 ? 0 : 2) + (of === "node" ? 0 : 1);
  return { of, property: name, dates: dates > seen / 2, order };
}

/** Either dates or numbers, whichever there are more of; the others do not count. */
function amountsOf(found: readonly (Amount | null)[]): Amounts {
  const dates = found.filter((amount) => amount?.date).length * 2 > found.filter((amount) => amount !== null).length;
  return {
    dates,
    values: Float64Array.from(found, (amount) => (amount && amount.date === dates ? amount.value : Number.NaN)),
  };
}

function meanOfEdges({ order, source, target }: Facts["links"], values: Float64Array): Float64Array {
  const sums = new Float64Array(order);
  const counts = new Uint32Array(order);
  values.forEach((value, edge) => {
    if (Number.isNaN(value)) return;
    for (const end of new Set([source[edge]!, target[edge]!])) {
      sums[end]! += value;
      counts[end]!++;
    }
  });
  return sums.map((sum, node) => (counts[node] ? sum / counts[node]! : Number.NaN));
}

function earthly(latitude: Value | undefined, longitude: Value | undefined) {
  if (typeof latitude !== "number" || typeof longitude !== "number") return null;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}

/** Neo4j's geographic points, flat and with a height: `SRID=4326;POINT (2.35 48.86)`. */
function pointOnEarth(value: Value) {
  if (!isScalar(value) || value.$type !== "Point") return null;
  const [, east, north] = /^SRID=(?:4326|4979);\s*POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)/i.exec(value._value) ?? [];
  return earthly(Number(north), Number(east));
}
