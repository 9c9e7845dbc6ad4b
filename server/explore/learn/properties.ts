/** What the values of a property are like, and what follows from it: its types, whether it names things. */
import { typeName, type Value } from "../../contract/typed.ts";

/** A row of node-properties, label-properties, type-properties or relationship-properties. */
export interface PropertyRow {
  name: string;
  lowest: Value;
  highest: Value;
}
export interface NodePropertyRow extends PropertyRow {
  holders: number;
  different: number;
  length: number | null;
}

/** What is known of one property of one label's nodes. */
export interface Profile {
  name: string;
  types: Set<string>;
  /** Nodes looked at that have it. */
  holders: number;
  different: number;
  /** Of its texts, on average; null where it has none. */
  length: number | null;
  /** Every value that was seen is a text, or a list of texts. */
  holds: "text" | "texts" | "other";
  address: boolean;
}

/** Properties that name what they belong to, whatever the database; the first that a node has is its caption. */
export const NAMING = ["name", "title", "caption", "label", "fullName"];
/** Further names of a thing, by which it is found but not captioned. */
const ALSO_CALLED = [
  "alias",
  "aliases",
  "alsoKnownAs",
  "aka",
  "alternateName",
  "alternateNames",
  "altLabel",
  "altLabels",
];

/** A caption is no longer than this on average, in UTF-16 code units. */
const SHORT = 60;
const NAMELIKE = /name|title|label/i;
const KEYLIKE = /^_*(uu|gu)?id$|[a-z]I[dD]$|_id$|^key$|hash$|sha\d+$/;

export function profile(row: NodePropertyRow): Profile {
  const { name, lowest, highest, holders, different, length } = row;
  const isTexts = (value: Value) => Array.isArray(value) && value.every((each) => typeof each === "string");
  const seen = [lowest, highest];
  const holds = seen.every((value) => typeof value === "string") ? "text" : seen.every(isTexts) ? "texts" : "other";
  const address = seen.every((value) => typeof value === "string" && /^[a-z][a-z\d+.-]*:\/\//i.test(value));
  return { name, types: new Set(seen.map(typeName)), holders, different, length, holds, address };
}

/** Of the same property of nodes that have further labels. */
export function together(one: Profile, other: Profile): Profile {
  const holders = one.holders + other.holders;
  const length =
    one.length === null || other.length === null
      ? (one.length ?? other.length)
      : (one.length * one.holders + other.length * other.holders) / holders;
  return {
    name: one.name,
    types: new Set([...one.types, ...other.types]),
    holders,
    different: one.different + other.different,
    length,
    holds: one.holds === other.holds ? one.holds : "other",
    address: one.address && other.address,
  };
}

/** The property that captions a label's nodes; `nodes` were looked at. Null: none does, and the key stands in. */
export function captionProperty(profiles: Iterable<Profile>, nodes: number): string | null {
  const texts = Array.from(profiles).filter(({ holds }) => holds === "text");
  const naming = NAMING.find((name) => texts.some((each) => each.name === name));
  if (naming) return naming;
  const worth = ({ different, holders, name, address }: Profile) => {
    const tellsApart = (different / holders) * (holders / nodes);
    return tellsApart + (NAMELIKE.test(name) ? 0.5 : 0) - (address || isKey(name) ? 1 : 0);
  };
  const [best] = texts
    .filter(({ length, holders }) => (length ?? 0) <= SHORT && holders * 2 >= nodes)
    .sort((a, b) => worth(b) - worth(a) || (b.length ?? 0) - (a.length ?? 0) || (a.name < b.name ? -1 : 1));
  return best?.name ?? null;
}

/** Whether a property tells nodes apart for machines; people neither read nor type its values. */
const isKey = (name: string): boolean => KEYLIKE.test(name);

/** Whether a person who looks for a node may type what this property holds. */
export function isSearchable({ name, holds, length, different, holders, address }: Profile): boolean {
  if (holds === "other") return false;
  if (NAMING.includes(name) || ALSO_CALLED.includes(name)) return true;
  return holds === "text" && (length ?? 0) <= SHORT && different * 2 >= holders && !address && !isKey(name);
}
