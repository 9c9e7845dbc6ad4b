import fc from "fast-check";
import type { Value } from "../../../server/contract/typed.ts";
import type { Drawing } from "../../../server/export/writers/writer.ts";

/** Texts of every kind: markup, quotes, line ends, control characters, halves of surrogate pairs, other scripts. */
export const texts = () =>
  fc.oneof(
    fc.constantFrom(
      "",
      " ",
      "<img src=x onerror=alert(1)>",
      "a & b",
      "\"'",
      "a|b, c",
      "[a]",
      "\\n\\",
      "l1\nl2\r\n\tl3",
    ),
    fc.constantFrom(
      "\0\u0001\u001f\u007f",
      "\ud800",
      "\udc00x",
      "\ufffe",
      "é e\u0301 😀 東京",
      "]]>",
      "&#0;",
      "true",
      "1",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.string({ unit: fc.constantFrom(..."ab\\\"'[],| \n"), maxLength: 8 }),
  );

const numbers = () => fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Values that every format carries as they are. */
const plain = (): fc.Arbitrary<Value> =>
  fc.oneof(
    texts(),
    numbers(),
    fc.boolean(),
    fc.array(texts(), { maxLength: 3 }),
    fc.array(numbers(), { maxLength: 3 }),
  );

const typed = (): fc.Arbitrary<Value> =>
  fc.constantFrom<Value[]>(
    { $type: "Date", _value: "2025-02-11" },
    { $type: "Integer", _value: "9007199254740993" },
    { $type: "Float", _value: "1.0" },
    { $type: "Point", _value: "SRID=4326;POINT (2.35 48.86)" },
    [
      { $type: "Date", _value: "2025-02-11" },
      { $type: "Date", _value: "2025-02-12" },
    ],
    { a: { b: 1 } },
    null,
  );

const names = () =>
  fc.oneof(
    fc.constantFrom("name", "label", "labels", "constructor", "x", "type", "a b", 'é<&"', "1", "id"),
    texts().filter((text) => text !== ""),
  );

const properties = () => fc.dictionary(names(), fc.oneof(plain(), typed()), { maxKeys: 4, noNullPrototype: true });

/** Graphs with parallel edges and loops, some nodes of which have a place. */
export const drawings = (): fc.Arbitrary<Drawing> =>
  fc
    .record({
      nodes: fc.uniqueArray(
        fc.record({
          key: texts().filter((text) => text !== ""),
          labels: fc.array(texts(), { maxLength: 2 }),
          caption: texts().filter((text) => text !== ""),
          properties: properties(),
          place: fc.option(
            fc.record({ x: fc.float({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0), y: fc.integer() }),
          ),
        }),
        { selector: ({ key }) => key, maxLength: 6 },
      ),
      edges: fc.array(
        fc.record({
          from: fc.nat(),
          to: fc.nat(),
          type: texts().filter((text) => text !== ""),
          properties: properties(),
        }),
        { maxLength: 8 },
      ),
    })
    .map(({ nodes, edges }) => ({
      graph: {
        nodes: nodes.map(({ key, labels, caption, properties }) => ({
          key,
          attributes: { labels, caption, properties },
        })),
        edges:
          nodes.length === 0
            ? []
            : edges.map(({ from, to, type, properties }, i) => ({
                key: `edge ${i}`,
                source: nodes[from % nodes.length]!.key,
                target: nodes[to % nodes.length]!.key,
                attributes: { type, properties },
              })),
      },
      positions: new Map(nodes.flatMap(({ key, place }) => (place ? [[key, place] as const] : []))),
    }));
