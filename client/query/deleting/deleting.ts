/** A statement that takes something away is asked about once before it runs. */
import { api } from "../../api/api.ts";
import type { Ask } from "../run.ts";

/** Puts the question; answers whether it may run. */
export type Question = (cypher: string) => Promise<boolean>;

/**
 * True when nothing speaks against running it: it does not delete, or the person agreed. Whether it deletes is the
 * database's to say; what it cannot explain is run, and says itself what is wrong.
 */
export async function mayRun(
  { cypher, params, access }: Ask,
  question: Question,
  signal: AbortSignal,
): Promise<boolean> {
  if (access !== "write") return true;
  const { deletes } = await api.explain({ cypher, params }, signal).catch((error) => {
    if (signal.aborted) throw error;
    return { deletes: false };
  });
  return !deletes || question(cypher);
}
