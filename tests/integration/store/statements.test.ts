import { describe, expect, it } from "vitest";
import { statement, statements } from "../../../server/store/statements.ts";
import { onBothStores } from "../../stores.ts";

const names = (text: string) =>
  Object.fromEntries([...text.matchAll(/\$(?:any)?\((\w+)\)/g)].map(([, key = ""]) => [key, "Anything"]));
const all = [...statements().values()];

onBothStores("every statement of cypher/", ({ store }) => {
  it.each(all.map(({ name }) => name))("%s is understood", async (name) => {
    const { text } = all.find((each) => each.name === name) ?? { text: "" };
    const { kind } = await store().explain(statement(name, names(text)));
    const folder = name.split("/")[0];
    const kinds: Record<string, string[]> = { schema: ["s"], read: ["r"], examples: ["r"], write: ["w", "rw", "s"] };
    expect(kinds[folder ?? ""]).toContain(kind);
  });
});

describe.each(all)("the header of $name", ({ name, description, params, columns, text }) => {
  it("says what the statement answers", () => expect(description).not.toBe(""));

  it("names every parameter, and no other", () => {
    const used = new Set([...text.matchAll(/\$(\w+)(?!\w*\()/g)].map(([, key]) => key));
    expect(Object.keys(params).sort()).toEqual([...used].sort());
  });

  if (name.startsWith("read/")) {
    it("names every column, and each has an alias", () => {
      const last = text.slice(text.lastIndexOf("RETURN"));
      expect(Object.keys(columns)).toEqual([...last.matchAll(/\bAS (\w+)/g)].map(([, column]) => column));
    });
  }
});
