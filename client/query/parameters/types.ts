/** The types that a parameter can have: what a text must look like to be taken for one, and the value that it then is. */
import type { ScalarType, TypeName, Value } from "../../../server/contract/typed.ts";
import { readJson } from "./json.ts";

export interface ParameterType {
  /** Cypher's name for it. */
  id: TypeName;
  /** Whether the text is taken for one when nobody has said what it is. */
  looks(text: string): boolean;
  /** Undefined: the text is none. */
  read(text: string): Value | undefined;
}

const INTEGERS = { least: -(2n ** 63n), most: 2n ** 63n - 1n };

function readInteger(text: string): Value | undefined {
  if (!/^[+-]?\d{1,19}$/.test(text)) return undefined;
  const exact = BigInt(text);
  if (exact < INTEGERS.least || exact > INTEGERS.most) return undefined;
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : { $type: "Integer", _value: String(exact) };
}

const FLOAT = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|Infinity)$|^NaN$/i;

/** A whole number that is meant as a float says so; JSON would make an integer of it. */
function readFloat(text: string): Value | undefined {
  if (!FLOAT.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) && !Number.isInteger(number) ? number : { $type: "Float", _value: text };
}

const typed =
  (type: ScalarType, pattern: RegExp) =>
  (text: string): Value | undefined =>
    pattern.test(text) ? { $type: type, _value: text } : undefined;

const DAY = String.raw`[+-]?\d{4,9}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const CLOCK = String.raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?`;
const OFFSET = String.raw`(?:Z|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)`;
const exactly = (...parts: string[]) => new RegExp(`^${parts.join("")}$`);

const readDay = (text: string): Value | undefined => (isDay(text) ? typed("Date", exactly(DAY))(text) : undefined);

/** No 30th of February. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.replace(/^[+-]/, "").slice(0, 10).split("-").map(Number);
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}

const readMoment = (text: string): Value | undefined => {
  if (!isDay(text)) return undefined;
  return (
    typed("ZonedDateTime", exactly(DAY, "T", CLOCK, `${OFFSET}?`, String.raw`\[[\w/+-]+\]`))(text) ??
    typed("OffsetDateTime", exactly(DAY, "T", CLOCK, OFFSET))(text)
  );
};

const readLocalMoment = (text: string): Value | undefined =>
  isDay(text) ? typed("LocalDateTime", exactly(DAY, "T", CLOCK))(text) : undefined;

const PART = String.raw`[+-]?\d+(?:\.\d+)?`;
const DURATION = new RegExp(
  `^[+-]?P(?=.)(?:${PART}Y)?(?:${PART}M)?(?:${PART}W)?(?:${PART}D)?(?:T(?=.)(?:${PART}H)?(?:${PART}M)?(?:${PART}S)?)?$`,
);

const jsonIn = (bracket: string) => (text: string) => (text.startsWith(bracket) ? readJson(text) : undefined);

/** Read as one: taken for one. */
const plain = (id: TypeName, read: ParameterType["read"]): ParameterType => ({
  id,
  read,
  looks: (text) => read(text) !== undefined,
});

/** In the order in which they are tried; text is what remains. */
export const PARAMETER_TYPES: readonly ParameterType[] = [
  plain("NULL", (text) => (text === "null" ? null : undefined)),
  plain("BOOLEAN", (text) => (text === "true" || text === "false" ? text === "true" : undefined)),
  // 0612… is a number to nobody who writes it so.
  { ...plain("INTEGER", readInteger), looks: (text) => !/^[+-]?0\d/.test(text) && readInteger(text) !== undefined },
  { ...plain("FLOAT", readFloat), looks: (text) => /\d/.test(text) && !/^[+-]?\d+$/.test(text) && FLOAT.test(text) },
  plain("LIST", jsonIn("[")),
  plain("MAP", jsonIn("{")),
  plain("DATE", readDay),
  plain("ZONED DATETIME", readMoment),
  plain("LOCAL DATETIME", readLocalMoment),
  plain("ZONED TIME", typed("Time", exactly(CLOCK, OFFSET))),
  plain("LOCAL TIME", typed("LocalTime", exactly(CLOCK))),
  plain("DURATION", typed("Duration", DURATION)),
  plain("POINT", typed("Point", /^SRID=\d+;POINT(?: Z)? ?\([^)]+\)$/)),
  {
    ...plain("BYTES", typed("Base64", /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/)),
    looks: () => false,
  },
  { id: "STRING", looks: () => true, read: (text) => text },
];
