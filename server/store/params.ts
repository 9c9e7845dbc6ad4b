/** Parameters come in the wire form; what differs from engine to engine is how its own types are made. */
import { isScalar, type Properties, type ScalarType, type ScalarValue, type Value } from "../contract/typed.ts";
import { Problem } from "../problems.ts";

export interface Maker {
  number(value: number): unknown;
  /** The text has been checked for numbers; for everything else it is the maker who throws when it is none. */
  scalar(value: ScalarValue): unknown;
}

const INTEGERS = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

const CHECKS: Partial<Record<ScalarType, (text: string) => boolean>> = {
  Integer: (text) => /^[+-]?\d+$/.test(text) && BigInt(text) >= INTEGERS.least && BigInt(text) <= INTEGERS.most,
  Float: (text) => text === "NaN" || (text.trim() !== "" && !Number.isNaN(Number(text))),
  Base64: (text) => /^[A-Za-z0-9+/]*={0,2}$/.test(text),
};

/** Throws `bad-request` for what no parameter can be: a node, a relationship, a path, a text that is none of its type. */
export function parameters(values: Properties, maker: Maker): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, parameter(value, maker)]));
}

function parameter(value: Value, maker: Maker): unknown {
  if (typeof value === "number") return maker.number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => parameter(each, maker));
  if (isScalar(value)) return scalar(value, maker);
  if (!("$type" in value)) return parameters(value as Properties, maker);
  if (value.$type === "Map") return parameters(value._value as Properties, maker);
  throw new Problem("bad-request", `A parameter cannot be a ${value.$type}.`);
}

function scalar(value: ScalarValue, maker: Maker): unknown {
  const no = (cause?: unknown) => new Problem("bad-request", `“${value._value}” is no ${value.$type}.`, { cause });
  if (CHECKS[value.$type]?.(value._value) === false) throw no();
  try {
    return maker.scalar(value);
  } catch (cause) {
    throw cause instanceof Problem ? cause : no(cause);
  }
}
