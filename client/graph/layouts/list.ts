/** Every layout there is, in the order of the menu. */
import { circular } from "./circular.ts";
import { force } from "./force.ts";
import type { Layout } from "./layout.ts";

export const LAYOUTS = [force, circular] as const satisfies readonly Layout[];
export type LayoutId = (typeof LAYOUTS)[number]["id"];

export function layoutNamed(id: string): Layout {
  const layout = LAYOUTS.find((each) => each.id === id);
  if (!layout) throw new Error(`There is no layout called “${id}”.`);
  return layout;
}
