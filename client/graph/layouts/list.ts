/** Every layout there is, in the order of the menu. */
import { circlePack } from "./circlePack.ts";
import { circular } from "./circular.ts";
import { force } from "./force.ts";
import { geographic } from "./geographic.ts";
import { hierarchical } from "./hierarchical.ts";
import type { Layout } from "./layout.ts";
import { noOverlap } from "./noOverlap.ts";
import { onAxis } from "./onAxis.ts";
import { radial } from "./radial.ts";

export const LAYOUTS = [force, hierarchical, radial, circlePack, circular, onAxis, geographic, noOverlap] as const;
export type LayoutId = (typeof LAYOUTS)[number]["id"];

export function layoutNamed(id: string): Layout {
  const layout = LAYOUTS.find((each) => each.id === id);
  if (!layout) throw new Error(`There is no layout called “${id}”.`);
  return layout;
}
