import fc from "fast-check";
import { expect, it } from "vitest";
import { backtickInName } from "../../../server/store/embedded/gaps/quoted-names.ts";
import { quoted } from "../../../server/store/quoting.ts";
import { onBothStores, records } from "../../stores.ts";

const RESERVED = /^_(id|labels|type|source|target)$/;
const NASTY = [
  "`",
  "``",
  "\\",
  "\\u0060",
  "\\\\u0041",
  "'",
  '"',
  "/*",
  "//",
  "*/",
  " ",
  "\n",
  "a) DETACH DELETE n //",
  "`) DETACH DELETE n //",
  "$x",
  "{",
  "é",
  "日本",
  "👩‍👩‍👧",
];
const name = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1 }),
    fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 3 }).map((parts) => parts.join("")),
  )
  .filter((text) => !text.includes("\0") && !RESERVED.test(text));

onBothStores("quoted()", ({ store, engine, clear }) => {
  it("makes one label, one type and one property of any name, and nothing else", async () => {
    await clear();
    await fc.assert(
      fc.asyncProperty(name, name, name, async (label, type, property) => {
        const text =
          `CREATE (a:${quoted(label)})-[:${quoted(type)} {${quoted(property)}: 1}]->(b {${quoted(property)}: 1}) ` +
          `WITH a, b MATCH (a)-[r:${quoted(type)}]->(b) WHERE b.${quoted(property)} = 1 ` +
          "RETURN labels(a) AS labels, type(r) AS type, keys(r) AS keys, keys(b) AS same";
        const answer = records(store(), { text, access: "write" });
        if (engine === "embedded" && [label, type, property].some((each) => each.includes("`"))) {
          await expect(answer).rejects.toMatchObject({ code: "query-refused", message: backtickInName.sentence });
        } else {
          expect(await answer).toEqual([{ labels: [label], type, keys: [property], same: [property] }]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(["", "\0", "a\0b"])("refuses a name that no database keeps: %j", (text) => {
    expect(() => quoted(text)).toThrow(expect.objectContaining({ code: "bad-request" }));
  });
});
