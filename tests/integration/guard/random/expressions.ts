/** Expressions made up at random, of a kind of value each, over what is in scope. */
import fc, { type Arbitrary } from "fast-check";

export type Kind = "integer" | "float" | "text" | "truth" | "integers" | "mixed" | "map" | "anything";

/** `n` is a node, or null; `v` a value of any kind. */
export interface Scope {
  node?: boolean;
  value?: boolean;
}

const TEXTS = ["'a'", "'b'", "''", "'7'", "'Ada'", "'1.5'", "'a b'", "'Été'", "'true'", "$text"];
const PROPERTIES = ["name", "born", "code", "height", "living", "tags", "none"].map((key) => `n.${key}`);
const SMALL = fc.integer({ min: -3, max: 3 });
const ORDERS = fc.constantFrom("<", "<=", ">", ">=");

type Parts<P> = { [I in keyof P]: Arbitrary<P[I]> };
const to = <P extends unknown[]>(parts: Parts<P>, write: (...parts: P) => string): Arbitrary<string> =>
  fc.tuple(...parts).map((given) => write(...(given as P)));
/** A call of one of these functions. */
const call = (names: string[], ...args: Arbitrary<string>[]) =>
  to([fc.constantFrom(...names), fc.tuple(...args)], (name, given) => `${name}(${given.join(", ")})`);

export function expressions({ node = false, value = false }: Scope): Record<Kind, Arbitrary<string>> {
  const here = (...texts: string[]) => (node ? [fc.constantFrom(...texts)] : []);
  return fc.letrec<Record<Kind, string>>((tie) => {
    const { any, int, float, text, truth, ints, mixed, map } = {
      ...{ any: tie("anything"), int: tie("integer"), float: tie("float"), text: tie("text") },
      ...{ truth: tie("truth"), ints: tie("integers"), mixed: tie("mixed"), map: tie("map") },
    };
    const number = fc.oneof(int, float);
    const list = fc.oneof(ints, mixed);
    const oneOf = (...ways: Arbitrary<string>[]) => fc.oneof({ maxDepth: 2, depthSize: "small" }, ...ways);
    const choices = (of: Arbitrary<string>) => [
      to([truth, of, of], (when, then, otherwise) => `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`),
      to([any, any, of], (subject, when, then) => `CASE ${subject} WHEN ${when} THEN ${then} END`),
      call(["coalesce"], of, of),
    ];
    const lists = (item: Arbitrary<string>, self: Arbitrary<string>) => [
      to([fc.array(item, { maxLength: 3 })], (items) => `[${items.join(", ")}]`),
      to([self, fc.oneof(self, item)], (one, other) => `(${one} + ${other})`),
      to([self, SMALL, SMALL], (each, from, end) => `${each}[${from}..${end}]`),
      to([self, SMALL], (each, from) => `${each}[${from}..]`),
      to([self, truth], (each, when) => `[x IN ${each} WHERE ${when} | x]`),
      to([self], (each) => `[x IN ${each} WHERE x IS NOT NULL]`),
      call(["tail", "reverse"], self),
      ...choices(self),
    ];
    const items = (self: Arbitrary<string>) => [
      to([self, SMALL], (each, i) => `${each}[${i}]`),
      call(["head", "last"], self),
    ];
    return {
      integer: oneOf(
        fc.constantFrom("0", "1", "7", "-3", "2", "null", "$one"),
        ...here("n.born", "size(labels(n))"),
        to([int, fc.constantFrom("+", "-", "*", "/", "%"), int], (one, sign, other) => `(${one} ${sign} ${other})`),
        call(["abs", "sign"], int),
        call(["size"], fc.oneof(text, list)),
        call(["toInteger"], text),
        to(
          [fc.constantFrom("[1, 2, 3]", "$list", "[]", "[1, null]"), fc.constantFrom("+", "*")],
          (each, sign) => `reduce(s = 0, x IN ${each} | s ${sign} x)`,
        ),
        ...items(ints),
        ...choices(int),
      ),
      float: oneOf(
        fc.constantFrom("1.5", "-0.5", "2.0", "0.5", "null", "$float"),
        ...here("n.height"),
        to([number, fc.constantFrom("+", "-", "*"), float], (one, sign, other) => `(${one} ${sign} ${other})`),
        call(["round", "floor", "ceil"], float),
        call(["toFloat"], fc.oneof(text, number)),
        to([int], (each) => `sqrt(abs(${each}))`),
      ),
      text: oneOf(
        fc.constantFrom(...TEXTS, "null"),
        ...here("n.name"),
        to([text, fc.oneof(text, int)], (one, other) => `(${one} + ${other})`),
        call(["toUpper", "toLower", "trim", "reverse"], text),
        call(["toString"], fc.oneof(int, truth, text)),
        to([text, fc.nat(3)], (each, size) => `left(${each}, ${size})`),
        to([text, fc.nat(2), fc.nat(2)], (each, from, size) => `substring(${each}, ${from}, ${size})`),
        call(["replace"], text, fc.constantFrom("'a'", "'x'"), text),
        ...choices(text),
      ),
      truth: oneOf(
        fc.constantFrom("true", "false", "null"),
        ...here("n.living", "n:Person", "n:Robot IS NULL", "(n)-[:KNOWS]->()", "exists { (n)-->(:Robot) }"),
        to([truth, fc.constantFrom("AND", "OR", "XOR"), truth], (one, sign, other) => `(${one} ${sign} ${other})`),
        to([truth], (each) => `NOT ${each}`),
        to([any, fc.constantFrom("=", "<>"), any], (one, sign, other) => `(${one} ${sign} ${other})`),
        to([any, ORDERS, any], (one, sign, other) => `(${one} ${sign} ${other})`),
        to([number, ORDERS, number, number], (one, sign, two, three) => `(${one} ${sign} ${two} ${sign} ${three})`),
        to([any, list], (each, of) => `(${each} IN ${of})`),
        to([any, fc.constantFrom("IS NULL", "IS NOT NULL")], (each, test) => `(${each} ${test})`),
        to(
          [text, fc.constantFrom("STARTS WITH", "ENDS WITH", "CONTAINS"), text],
          (one, sign, other) => `(${one} ${sign} ${other})`,
        ),
        to([text, fc.constantFrom("'.*'", "'a.*'", "'(?i)ada'")], (one, other) => `(${one} =~ ${other})`),
        to(
          [fc.constantFrom("any", "all", "none", "single"), ints, ORDERS, int],
          (which, of, sign, other) => `${which}(x IN ${of} WHERE x ${sign} ${other})`,
        ),
        to(
          [fc.constantFrom("any", "all", "none", "single"), list, any],
          (which, of, other) => `${which}(x IN ${of} WHERE x = ${other})`,
        ),
      ),
      integers: oneOf(
        fc.constantFrom("[1, 2, 3]", "[]", "[1, null]", "null", "$list", "range(0, 3)", "range(3, 1, -1)"),
        to([ints, int], (each, by) => `[x IN ${each} | x + ${by}]`),
        ...lists(int, ints),
      ),
      mixed: oneOf(
        fc.constantFrom("[1, 'a', null]", "['1', 1, 1.5]", "[[1], [2, null]]", "[true, 'true']", "$mixed"),
        ...here("n.tags"),
        to([text], (each) => `split(${each}, ',')`),
        ...lists(any, mixed),
      ),
      map: oneOf(
        fc.constantFrom("{a: 1}", "{a: null, b: 'x'}", "{}", "null", "$map"),
        to([any, any], (a, b) => `{a: ${a}, b: ${b}}`),
      ),
      anything: oneOf(
        fc.constantFrom("1", "'1'", "1.5", "true", "null", "[1]", "{a: 1}"),
        ...here(...PROPERTIES),
        ...(value ? [fc.constant("v")] : []),
        ...[int, float, text, truth, list, map],
        to([map, fc.constantFrom(".a", "['b']", ".c")], (each, key) => `${each}${key}`),
        ...items(mixed),
      ),
    };
  });
}
