/**
 * Looks for paths between two nodes from both ends at once, a ring of neighbors at a time, then tells the paths that the
 * rings hold. It asks nothing itself: whoever drives it looks up each ring. Knows element ids only.
 */

/** A row of cypher/read/steps. */
export interface Step {
  from: string;
  edge: string;
  type: string;
  to: string;
}
export interface Path {
  nodes: string[];
  /** One fewer than nodes. */
  edges: string[];
}
interface Side {
  rings: number;
  reached: Set<string>;
  frontier: string[];
}

/** Kept in memory at most, two for each relationship; beyond, the search gives up and says that it has not seen all. */
const MOST_STEPS = 300_000;
/** Nodes that telling the paths may pass at most, so that nobody else waits for it: some tens of milliseconds. */
const MOST_MOVES = 200_000;

export class PathSearch {
  readonly #ends: readonly [string, string];
  readonly #maxHops: number;
  readonly #shortest: boolean;
  readonly #sides: readonly [Side, Side];
  /** By node, by edge: where it leads. */
  readonly #steps = new Map<string, Map<string, Step>>();
  #count = 0;
  #cut = false;

  constructor(from: string, to: string, { maxHops, shortest }: { maxHops: number; shortest: boolean }) {
    this.#ends = [from, to];
    this.#maxHops = maxHops;
    this.#shortest = shortest;
    this.#sides = [from, to].map((id) => ({ rings: 0, reached: new Set([id]), frontier: [id] })) as [Side, Side];
  }

  /** How many relationships may still be handed to `take`. */
  get room(): number {
    return Math.max(0, MOST_STEPS - this.#count);
  }

  /** The nodes whose relationships are to be looked up next; empty when enough is known. */
  next(): string[] {
    const [one, other] = this.#sides;
    const met = [...one.reached].some((id) => other.reached.has(id));
    const enough = one.rings + other.rings >= this.#maxHops || (this.#shortest && met) || this.#cut;
    return enough ? [] : this.#smaller().frontier;
  }

  /** What `next` asked for; `cut` when there was not room for all of it. */
  take(steps: Step[], cut: boolean): void {
    const side = this.#smaller();
    const ring = new Set<string>();
    for (const step of steps) {
      const { from, edge, type, to } = step;
      if (from === to) continue;
      this.#keep(step);
      this.#keep({ from: to, edge, type, to: from });
      if (!side.reached.has(to)) ring.add(to);
    }
    for (const id of ring) side.reached.add(id);
    side.frontier = [...ring];
    side.rings++;
    this.#cut ||= cut;
  }

  /** Nodes that paths may pass. */
  passed(): string[] {
    const [away, left] = this.#ends.map((end) => this.#distances(end)) as [Map<string, number>, Map<string, number>];
    const most = this.#longest(left);
    return [...away.keys()].filter((id) => away.get(id)! + (left.get(id) ?? Number.POSITIVE_INFINITY) <= most);
  }

  /** Shorter ones first, then by the names of the nodes they pass. */
  paths(limit: number, nameOf: (id: string) => string): { found: Path[]; truncated: boolean } {
    const [from, to] = this.#ends;
    const left = this.#distances(to);
    const found: Path[] = [];
    const path: Path = { nodes: [from], edges: [] };
    let moves = 0;

    const order = (a: Step, b: Step) =>
      compare(nameOf(a.to), nameOf(b.to)) || compare(a.to, b.to) || compare(a.type, b.type) || compare(a.edge, b.edge);
    const ordered = new Map<string, Step[]>();
    const stepsFrom = (id: string): Step[] => {
      const steps = ordered.get(id) ?? [...(this.#steps.get(id)?.values() ?? [])].sort(order);
      ordered.set(id, steps);
      return steps;
    };
    const tell = (id: string, hops: number): void => {
      if (id === to) {
        if (hops === 0) found.push({ nodes: [...path.nodes], edges: [...path.edges] });
        return;
      }
      for (const step of stepsFrom(id)) {
        if (found.length > limit || moves > MOST_MOVES) return;
        if ((left.get(step.to) ?? Number.POSITIVE_INFINITY) >= hops || path.nodes.includes(step.to)) continue;
        moves++;
        path.nodes.push(step.to);
        path.edges.push(step.edge);
        tell(step.to, hops - 1);
        path.nodes.pop();
        path.edges.pop();
      }
    };
    for (let hops = left.get(from) ?? Number.POSITIVE_INFINITY; hops <= this.#longest(left); hops++) tell(from, hops);
    return { found: found.slice(0, limit), truncated: found.length > limit || moves > MOST_MOVES || this.#cut };
  }

  #smaller(): Side {
    const [one, other] = this.#sides;
    return one.frontier.length <= other.frontier.length ? one : other;
  }

  #keep(step: Step): void {
    const steps = this.#steps.get(step.from);
    if (!steps) this.#steps.set(step.from, new Map([[step.edge, step]]));
    else if (!steps.has(step.edge)) steps.set(step.edge, step);
    else return;
    this.#count++;
  }

  #longest(left: Map<string, number>): number {
    return this.#shortest ? Math.min(this.#maxHops, left.get(this.#ends[0]) ?? 0) : this.#maxHops;
  }

  /** In hops, over what has been looked up. */
  #distances(end: string): Map<string, number> {
    const distances = new Map([[end, 0]]);
    for (const [id, distance] of distances) {
      if (distance === this.#maxHops) break;
      for (const { to } of this.#steps.get(id)?.values() ?? []) if (!distances.has(to)) distances.set(to, distance + 1);
    }
    return distances;
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
