import type { Properties, Row } from "../../contract/typed.ts";
import type { GraphStore, Step } from "../../store/store.ts";
import type { Counts } from "./counts.ts";

/** Some rows of a plan, few enough to be written in one transaction. */
export interface Part {
  title: string;
  /** Rows. */
  size: number;
  /** Compares them with what the store holds, and writes nothing. `made` are the nodes that this run makes. */
  changes(store: GraphStore, made: Made): Promise<Changes>;
}

/** Nodes that were not there before: nothing is joined to them that would have to be looked for. */
export class Made {
  readonly #nodes = new Set<string>();

  add(label: string, id: string): void {
    this.#nodes.add(`${label} ${id}`);
  }

  has(label: string, id: string): boolean {
    return this.#nodes.has(`${label} ${id}`);
  }
}

export interface Changes {
  /** What brings the store to what the rows say. */
  steps: Step[];
  counts: Partial<Counts>;
}

/** The whole answer of a statement. */
export async function readAll(store: GraphStore, text: string, params: Properties = {}): Promise<Row[]> {
  const { batches } = await store.run({ text, params });
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  return rows;
}
