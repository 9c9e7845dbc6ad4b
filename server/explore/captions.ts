import type { NodeValue } from "../contract/typed.ts";
import type { Model } from "./learn/model.ts";
import { NAMING } from "./learn/properties.ts";

/** What stands under a node: the first of the naming properties that it has, else what captions its label, else its key. */
export function captionOf({ _value: { _labels, _properties } }: NodeValue, key: string, { labels }: Model): string {
  const candidates = [...NAMING, ..._labels.map((label) => labels.get(label)?.captionProperty)];
  for (const name of candidates) {
    const value = name && _properties[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return key;
}
