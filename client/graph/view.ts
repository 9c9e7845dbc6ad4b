/** How the graph is looked at, to and from plain data. What comes from outside is checked; what is not understood is left out. */
import type { Arrangement, ViewAttributes } from "./exploration.ts";
import type { FilterRecord } from "./filters/filter.ts";
import type { Axis } from "./layouts/layout.ts";
import { LAYOUTS, type LayoutId } from "./layouts/list.ts";
import type { Setting, Values } from "./parameters.ts";
import type { Rule } from "./styles/rule.ts";

export const PLAIN_VIEW: ViewAttributes = {
  hiddenLabels: [],
  hiddenTypes: [],
  filters: [],
  rules: [],
  arrangement: null,
};

/** Only what is not as usual; undefined when all of it is. */
export function writeView(view: ViewAttributes): Partial<ViewAttributes> | undefined {
  const unusual = Object.entries(view).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return unusual.length > 0 ? Object.fromEntries(unusual) : undefined;
}

export function readView(given: unknown): ViewAttributes {
  const { hiddenLabels, hiddenTypes, filters, rules, arrangement } = (
    typeof given === "object" && given !== null ? given : {}
  ) as Record<keyof ViewAttributes, unknown>;
  return {
    hiddenLabels: texts(hiddenLabels),
    hiddenTypes: texts(hiddenTypes),
    filters: unique(filters, isFilter),
    rules: unique(rules, isRule),
    arrangement: readArrangement(arrangement),
  };
}

const texts = (given: unknown): string[] =>
  Array.isArray(given) ? given.filter((each): each is string => typeof each === "string") : [];

/** Each id once. Whether values will do is seen when they are used: until then they are listed with what is wrong. */
function unique<T extends { id: string }>(given: unknown, is: (each: unknown) => each is T): T[] {
  const records = Array.isArray(given) ? given.filter(is) : [];
  return records.filter(({ id }, index) => records.findIndex((each) => each.id === id) === index);
}

const isFilter = (given: unknown): given is FilterRecord => isEntry(given, "type");
const isRule = (given: unknown): given is Rule => isEntry(given, "kind");

/** Filters and rules are alike: a kind of something, its values, on or off. */
function isEntry(given: unknown, kind: "type" | "kind"): boolean {
  if (typeof given !== "object" || given === null) return false;
  const { id, on, values, [kind]: name } = given as Record<string, unknown>;
  return typeof id === "string" && typeof name === "string" && typeof on === "boolean" && isValues(values);
}

/** A layout that this version does not know arranged nothing here. */
function readArrangement(given: unknown): Arrangement | null {
  if (typeof given !== "object" || given === null) return null;
  const { layout, values, axis } = given as Record<keyof Arrangement, unknown>;
  const isKnown = LAYOUTS.some(({ id }) => id === layout);
  return isKnown && isValues(values) && isAxis(axis) ? { layout: layout as LayoutId, values, axis } : null;
}

const isValues = (given: unknown): given is Values =>
  typeof given === "object" && given !== null && !Array.isArray(given) && Object.values(given).every(isSetting);

function isAxis(given: unknown): given is Axis | null {
  if (given === null) return true;
  if (typeof given !== "object") return false;
  const { across, ticks } = given as Record<keyof Axis, unknown>;
  return (
    typeof across === "boolean" &&
    Array.isArray(ticks) &&
    ticks.every((tick) => Number.isFinite(tick?.at) && typeof tick?.text === "string")
  );
}

const isSetting = (given: unknown): given is Setting =>
  given === null ||
  ["string", "number", "boolean"].includes(typeof given) ||
  (Array.isArray(given) && given.every((each) => typeof each === "string"));
