import { describe, expect, test } from "vitest";
import {
  captionProperty,
  isSearchable,
  type NodePropertyRow,
  profile,
  together,
} from "../../../server/explore/learn/properties.ts";

const row = (name: string, more: Partial<NodePropertyRow> = {}): NodePropertyRow => ({
  ...{ name, lowest: "a", highest: "z", holders: 100, different: 100, length: 12 },
  ...more,
});
const number = (name: string) => row(name, { lowest: 1, highest: 9, length: null });
const captioned = (...rows: NodePropertyRow[]) => captionProperty(rows.map(profile), 100);

describe("the property that captions a label", () => {
  test("is its name, else its title, though others tell its nodes apart as well", () => {
    expect(captioned(row("email"), row("title"), row("name", { different: 3 }))).toBe("name");
    expect(captioned(row("tagline"), row("title"))).toBe("title");
    expect(captioned(row("label"), row("fullName"))).toBe("label");
  });

  test("is never a number, a list or a property that holds several types", () => {
    expect(captioned(number("name"), row("title", { lowest: ["a"], highest: ["b"], length: null }))).toBeNull();
    expect(captioned(row("name", { highest: 7 }))).toBeNull();
  });

  test("is else what is called a name, or the short text that tells most of them apart", () => {
    expect(captioned(row("productName", { different: 90 }), row("code"), row("productID"))).toBe("productName");
    expect(captioned(row("city", { different: 20 }), row("email"))).toBe("email");
    expect(captioned(row("nickname", { holders: 10, different: 10 }), row("email"))).toBe("email");
  });

  test("is no long text, no key and no address where there is something else", () => {
    expect(captioned(row("description", { length: 300 }), row("sector", { different: 5 }))).toBe("sector");
    expect(
      captioned(row("uuid"), row("homepage", { lowest: "http://a.b", highest: "https://c.d" }), row("email")),
    ).toBe("email");
    expect(captioned(row("uuid"))).toBe("uuid");
    expect(captioned(row("description", { length: 300 }))).toBeNull();
  });
});

describe("what is searched", () => {
  test.each([
    [row("name"), true],
    [row("name", { different: 2 }), true],
    [row("aliases", { lowest: ["a"], highest: ["b"], length: null }), true],
    [row("tagline", { length: 45 }), true],
    [row("tags", { lowest: ["a"], highest: ["b"], length: null }), false],
    [row("description", { length: 200 }), false],
    [row("sector", { different: 5 }), false],
    [row("id"), false],
    [row("customerId"), false],
    [row("url", { lowest: "https://a", highest: "https://b" }), false],
    [number("released"), false],
  ])("%j: %s", (given, expected) => {
    expect(isSearchable(profile(given))).toBe(expected);
  });
});

test("what is seen of nodes with several sets of labels adds up", () => {
  const one = profile(row("name", { holders: 10, different: 8, length: 5 }));
  const other = profile(row("name", { lowest: 3, highest: 4, holders: 30, different: 2, length: null }));
  expect(together(one, other)).toMatchObject({ holders: 40, different: 10, length: 5, holds: "other" });
  expect([...together(one, other).types]).toEqual(["STRING", "INTEGER"]);
});
