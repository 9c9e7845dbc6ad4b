/** What labels, types and properties are called for a person: the ontology's words, else the name made readable. */
import type { SchemaAnswer } from "../../server/contract/schema.ts";
import type { Properties } from "../../server/contract/typed.ts";

export interface Names {
  /** What stands for a node of a query's rows: the property that captions its label, else its labels. */
  caption(labels: readonly string[], properties: Properties): string;
  label(label: string): string;
  /** `INVITED` → “invited”; from the object's side where `reversed`: “was invited by”, else “← invited”. */
  type(type: string, reversed?: boolean): string;
}

export function createNames(schema: SchemaAnswer | undefined, language: string): Names {
  const labels = new Map(schema?.labels.map((each) => [each.name, each]));
  const types = new Map(schema?.relationshipTypes.map((each) => [each.name, each]));
  return {
    caption(own, properties) {
      const captions = own.map((label) => labels.get(label)?.captionProperty);
      const value = captions.flatMap((name) => (name ? properties[name] : [])).find((each) => typeof each === "string");
      return typeof value === "string" ? value : own.map((label) => `:${label}`).join("");
    },
    label(label) {
      const said = labels.get(label)?.reads?.[language];
      return said ? capitalized(said) : label;
    },
    type(type, reversed = false) {
      const known = types.get(type);
      const forwards = known?.reads?.[language] ?? readable(type);
      return reversed ? (known?.inverse?.[language] ?? `← ${forwards}`) : forwards;
    },
  };
}

/** `PLANS_TO_MEET` → `plans to meet`, `actedIn` → `acted in`, `publishedOn` → `published on`. */
export function readable(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
}

export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
