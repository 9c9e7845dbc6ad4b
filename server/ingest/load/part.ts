import type { Properties, Row } from "../../contract/typed.ts";
import type { GraphStore, Step } from "../../store/store.ts";
import type { Counts } from "./counts.ts";

/** Some rows of a plan, few enough to be written in one transaction. */
export interface Part {
  title: string;
  /** Rows. */
  size: number;
  /** Compares them with what the store holds, and writes nothing. */
  changes(store: GraphStore): Promise<Changes>;
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
