/**
 * What can be set of an entry of a registry (a layout, a metric, a filter, a rule of style), as data: forms are drawn
 * from it, and whatever comes from outside (an address, a saved scene) is checked by it.
 */

interface Of<Type extends string> {
  /** Unique within the entry; what the value is called in `Values` and its label in the words. */
  id: string;
  type: Type;
  /** Whether it matters, as the others are set; left out: always. One that does not is neither shown nor checked. */
  when?(values: Values): boolean;
}

/** Without `min` and `max` any number will do; `default: null`: it may be left empty. */
export interface NumberParameter extends Of<"number" | "integer"> {
  min?: number;
  max?: number;
  step?: number;
  default: number | null;
}
export interface BooleanParameter extends Of<"boolean"> {
  default: boolean;
}
export interface ChoiceParameter extends Of<"choice"> {
  options: readonly string[];
  default: string;
}
/** One of the colours that styles have, by name. */
export interface ColorParameter extends Of<"color"> {
  options: readonly string[];
  default: string;
}
export interface TextParameter extends Of<"text"> {
  default: string;
}

/** Names that the graph on the canvas gives, values of a property that the form knows, and the metrics there are. */
export const OFFERED = [
  "node",
  "label",
  "relationshipType",
  "nodeProperty",
  "edgeProperty",
  "value",
  "document",
  "metric",
] as const;
export type Offered = (typeof OFFERED)[number];

/** One of those names; without a `default`, and unless it may be left empty, it has to be chosen. */
export interface NameParameter extends Of<Offered> {
  several?: false;
  /** Null stands for none: any type, no property, the node that the entry finds best. */
  optional?: boolean;
  default?: string;
}
export interface NamesParameter extends Of<Offered> {
  several: true;
  default: readonly string[];
}

export type Parameter =
  | NumberParameter
  | BooleanParameter
  | ChoiceParameter
  | ColorParameter
  | TextParameter
  | NameParameter
  | NamesParameter;

/** Plain data: it goes into the history, to workers, into addresses and scenes. */
export type Setting = number | boolean | string | readonly string[] | null;
export type Values = { readonly [id: string]: Setting };

type SettingOf<P extends Parameter> = P extends { several: true }
  ? readonly string[]
  : P extends { options: readonly (infer Option)[] }
    ? Option
    : P extends { type: "number" | "integer"; default: infer Default }
      ? Default extends null
        ? number | null
        : number
      : P extends BooleanParameter
        ? boolean
        : P extends { type: Offered; optional: true }
          ? string | null
          : string;

/** The clean values of a list of parameters that is written `as const`. */
export type ValuesOf<P extends readonly Parameter[]> = { readonly [Q in P[number] as Q["id"]]: SettingOf<Q> };

/** Why a value will not do; the words make a sentence of it. */
export interface Invalid {
  parameter: string;
  reason: "missing" | "kind" | "range" | "option" | "gone";
  /** What was given, as text. */
  given: string;
}

/** Whether the graph has such a name; `() => true` where that is no question. */
export type Has = (offered: Offered, name: string) => boolean;

export const isOffered = (parameter: Parameter): parameter is NameParameter | NamesParameter =>
  (OFFERED as readonly string[]).includes(parameter.type);

/** The defaults; names that have none are null. */
export function defaultValues(parameters: readonly Parameter[]): Values {
  return Object.fromEntries(parameters.map((parameter) => [parameter.id, parameter.default ?? null]));
}

/** Those that matter as the others are set. */
export function parametersFor(parameters: readonly Parameter[], values: Values): Parameter[] {
  const all = { ...defaultValues(parameters), ...values };
  return parameters.filter(({ when }) => when?.(all) ?? true);
}

/** Complete values, unknown ones left out; or the first that will not do. */
export function checkValues(
  parameters: readonly Parameter[],
  given: Values,
  has: Has = () => true,
): { values: Values; invalid?: undefined } | { values?: undefined; invalid: Invalid } {
  const values: Record<string, Setting> = {};
  for (const [id, value] of Object.entries(defaultValues(parameters))) values[id] = given[id] ?? value;
  for (const parameter of parametersFor(parameters, values)) {
    const { id } = parameter;
    const reason = flaw(parameter, values[id] ?? null, has);
    if (reason) return { invalid: { parameter: id, reason, given: String(values[id] ?? "") } };
  }
  return { values };
}

function flaw(parameter: Parameter, value: Setting, has: Has): Invalid["reason"] | null {
  if (isOffered(parameter)) return flawOfName(parameter, value, has);
  switch (parameter.type) {
    case "number":
    case "integer": {
      if (value === null) return parameter.default === null ? null : "missing";
      if (typeof value !== "number" || !Number.isFinite(value)) return "kind";
      if (parameter.type === "integer" && !Number.isInteger(value)) return "kind";
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = parameter;
      return value < min || value > max ? "range" : null;
    }
    case "boolean":
      return typeof value === "boolean" ? null : "kind";
    case "choice":
    case "color":
      return parameter.options.includes(value as string) ? null : "option";
    case "text":
      return typeof value === "string" ? null : "kind";
  }
}

function flawOfName(parameter: NameParameter | NamesParameter, value: Setting, has: Has): Invalid["reason"] | null {
  if (parameter.several) {
    if (!Array.isArray(value) || value.some((each) => typeof each !== "string")) return "kind";
    return value.every((each) => has(parameter.type, each)) ? null : "gone";
  }
  if (value === null || value === "") return parameter.optional ? null : "missing";
  if (typeof value !== "string") return "kind";
  return has(parameter.type, value) ? null : "gone";
}
