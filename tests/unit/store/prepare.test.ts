import { describe, expect, it } from "vitest";
import type { Properties } from "../../../server/contract/typed.ts";
import { GAPS } from "../../../server/store/embedded/gaps/index.ts";
import { limited } from "../../../server/store/embedded/limit.ts";
import { prepare } from "../../../server/store/embedded/prepare.ts";
import { tokenize } from "../../../server/store/embedded/tokens.ts";

describe("every gap of the embedded store", () => {
  it("has an id of its own, a sentence and a reason", () => {
    expect(new Set(GAPS.map(({ id }) => id)).size).toBe(GAPS.length);
    for (const { sentence, why } of GAPS) for (const text of [sentence, why]) expect(text).toMatch(/^[A-Z`e].*\.$/);
  });

  it.each(GAPS.filter(({ refuses }) => refuses))(
    "$id: its example is refused with its sentence",
    ({ example, sentence }) => {
      expect(() => prepare(example, {}, { write: false })).toThrow(
        expect.objectContaining({ about: sentence, position: expect.anything() }),
      );
    },
  );

  it.each(GAPS.filter(({ rewrites }) => rewrites))("$id: its example is rewritten", ({ example }) => {
    expect(prepare(example, { ids: ["n:1"] }, { write: false }).text).not.toBe(example);
  });
});

describe("a query that has been prepared before", () => {
  const CREATE = "CREATE INDEX FOR (n:A) ON (n.b)";

  it("is refused for the parameters that it has this time", () => {
    const text = "RETURN $map AS map";
    expect(prepare(text, { map: { a: 1 } }, { write: false }).text).toBe(text);
    expect(() => prepare(text, { map: { deep: [{ _id: 1 }] } }, { write: false })).toThrow("_id");
  });

  it("is refused as a read, though it was run as a write", () => {
    expect(prepare(CREATE, {}, { write: true }).schema).toBe(true);
    expect(() => prepare(CREATE, {}, { write: false })).toThrow(expect.objectContaining({ code: "write-in-read" }));
  });

  it("has the prefix that it is given this time", () => {
    expect(prepare(CREATE, {}, { write: true, prefix: "EXPLAIN " }).text).toBe(`EXPLAIN ${CREATE}`);
    expect(prepare(CREATE, {}, { write: true }).text).toBe(CREATE);
  });
});

describe("an index hint", () => {
  it("is left out with all that would have been rewritten in it", () => {
    const text = "MATCH (n:`a\\u005Cb` {id: 1}) USING INDEX SEEK n:`a\\u005Cb`(id) RETURN n.`\\u005C` AS x";
    expect(prepare(text, {}, { write: false }).text).toBe("MATCH (n:`a\\b` {id: 1})  RETURN n.`\\` AS x");
  });
});

describe("elementId", () => {
  const rewritten = (text: string, params: Properties) => prepare(text, params, { write: false });

  it("is looked up by id, and compared as well, so that no relationship is taken for a node", () => {
    expect(rewritten("MATCH (n) WHERE elementId(n) IN $ids RETURN n", { ids: ["n:5", "e:7", "4:x:9"] })).toMatchObject({
      text: "MATCH (n) WHERE (id(n) IN $ids__ids AND elementId(n) IN $ids) RETURN n",
      params: { ids: ["n:5", "e:7", "4:x:9"], ids__ids: [5, 7, -1] },
    });
    expect(rewritten("MATCH (n) WHERE NOT elementId(n) = $id AND n.x RETURN n", { id: "n:5" })).toMatchObject({
      text: "MATCH (n) WHERE NOT (id(n) = $id__ids AND elementId(n) = $id) AND n.x RETURN n",
      params: { id__ids: 5 },
    });
  });

  it("leaves unknown what is unknown, and finds nothing by what is no element id", () => {
    const text = "MATCH (n) WHERE NOT elementId(n) IN $ids RETURN n";
    expect(rewritten(text, { ids: ["n:5", null, 5, ["n:1"]] }).params).toMatchObject({ ids__ids: [5, null, -1, [1]] });
    expect(rewritten(text, { ids: null }).params).toMatchObject({ ids__ids: null });
    expect(rewritten(text, { ids: 5 }).params).toMatchObject({ ids__ids: -1 });
  });

  it.each([
    ["RETURN 'WHERE elementId(n) IN $ids'", {}],
    ["MATCH (n) WHERE elementId(n) IN $ids + ['n:1'] RETURN n", { ids: ["n:5"] }],
    ["MATCH (n) WHERE elementId(n) = $id.x RETURN n", { id: "n:5" }],
    ["MATCH (n) WHERE 'a' + elementId(n) = $id RETURN n", { id: "n:5" }],
    ["MATCH (n) WHERE elementId(startNode(n)) = $id RETURN n", { id: "n:5" }],
    ["RETURN elementId(n) = $id", { id: "n:5" }],
  ])("is left alone where that would be something else: %s", (text, params) => {
    expect(rewritten(text, params).text).toBe(text);
  });
});

describe("a row limit", () => {
  const with5 = (text: string) => limited({ text, tokens: tokenize(text) }, 5);

  it.each([
    "MATCH (n) RETURN n",
    "MATCH (n) RETURN n // all",
    "MATCH (n) RETURN n.limit ORDER BY n.x SKIP 3",
    "CALL { MATCH (n) RETURN n LIMIT 1 } RETURN n",
  ])("becomes part of the query: %s", (text) => expect(with5(text)).toBe(`${text}\nLIMIT 5`));

  it.each([
    "MATCH (n) RETURN n LIMIT 3",
    "RETURN 1 AS a UNION RETURN 2 AS a",
    "CALL db.labels()",
    "CALL db.labels() YIELD label",
    "PROFILE RETURN 1",
    "EXPLAIN RETURN 1",
    "MATCH (n) WHERE EXISTS { RETURN 1 } WITH n",
    "RETURN 1;",
  ])("stays outside where the query would become another: %s", (text) => expect(with5(text)).toBe(text));
});
