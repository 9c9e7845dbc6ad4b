/** Every filter there is, in the order of the menu. */
import { component } from "./component.ts";
import { degree } from "./degree.ts";
import { document } from "./document.ts";
import { evidence } from "./evidence.ts";
import type { Filter } from "./filter.ts";
import { kind } from "./kind.ts";
import { property } from "./property.ts";
import { time } from "./time.ts";
import { type } from "./type.ts";

export const FILTERS = [
  kind,
  type,
  property,
  degree,
  component,
  document,
  evidence,
  time,
] as const satisfies readonly Filter[];
export type FilterId = (typeof FILTERS)[number]["id"];

/** Undefined for one that this version does not know. */
export const filterNamed = (id: string): Filter | undefined => FILTERS.find((each) => each.id === id);
