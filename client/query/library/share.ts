/** Queries in addresses: `?query=ID` for a saved one, `?cypher=…&params=…` for any. Nothing of it runs by itself. */
import type { Properties } from "../../../server/contract/typed.ts";
import type { Written } from "../../commands/workbench.tsx";

export type Shared = { id: string } | { written: Written } | null;

export function readShared(search: string): Shared {
  const given = new URLSearchParams(search);
  const id = given.get("query");
  if (id) return { id };
  const cypher = given.get("cypher");
  return cypher ? { written: { cypher, params: paramsIn(given.get("params")) } } : null;
}

/** The address of the page with a saved query in it, and nothing else. */
export function addressOf(page: string, id: string): string {
  const url = new URL("/", page);
  url.searchParams.set("query", id);
  return url.href;
}

/** None where somebody has spoiled them. */
function paramsIn(text: string | null): Properties {
  try {
    const value = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
