import { describe, expect, test } from "vitest";
import { activeOf, createTabs } from "../../../client/query/tabs/tabs.ts";

/** A browser's storage, as far as it is used. */
function storage(kept?: string) {
  const values = new Map(kept === undefined ? [] : [["liaisons-tabs", kept]]);
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    value: () => values.get("liaisons-tabs"),
  } as unknown as Storage & { value(): string | undefined };
}

const numbers = (tabs: ReturnType<typeof createTabs>) => tabs.snapshot().tabs.map(({ number }) => number);

describe("tabs", () => {
  test("begin with one that holds what is given", () => {
    const tabs = createTabs("RETURN 1", storage());
    expect(activeOf(tabs.snapshot())).toMatchObject({ number: 1, name: null, text: "RETURN 1", parameters: {} });
  });

  test("open beside each other, with the lowest free number", () => {
    const tabs = createTabs("", storage());
    tabs.open();
    tabs.open({ name: "Hubs", text: "RETURN 3" });
    expect(activeOf(tabs.snapshot())).toMatchObject({ name: "Hubs", text: "RETURN 3" });
    tabs.close(tabs.snapshot().tabs[1]!.id);
    tabs.open();
    expect(numbers(tabs)).toEqual([1, 3, 2]);
  });

  test("close to the next one, and come back where they were, as they were", () => {
    const tabs = createTabs("one", storage());
    tabs.open({ text: "two", parameters: { a: { text: "1", type: null } } });
    tabs.open({ text: "three" });
    const second = tabs.snapshot().tabs[1]!;
    tabs.select(second.id);
    const reopen = tabs.close(second.id);
    expect(activeOf(tabs.snapshot()).text).toBe("three");
    reopen();
    expect(tabs.snapshot().tabs.map(({ text }) => text)).toEqual(["one", "two", "three"]);
    expect(activeOf(tabs.snapshot())).toEqual(second);
  });

  test("are never none: an empty one follows the last, and leaves when that comes back", () => {
    const tabs = createTabs("one", storage());
    const reopen = tabs.close(tabs.snapshot().active);
    expect(tabs.snapshot().tabs).toMatchObject([{ text: "" }]);
    reopen();
    expect(tabs.snapshot().tabs).toMatchObject([{ text: "one" }]);
  });

  test("are there again after a reload", () => {
    const kept = storage();
    const tabs = createTabs("one", kept);
    tabs.open({ name: "Two", text: "two", parameters: { a: { text: "1", type: "FLOAT" } } });
    tabs.flush();
    expect(createTabs("other", kept).snapshot()).toEqual(tabs.snapshot());
  });

  test.each(["", "null", "{", "[]", '{"tabs":[]}', '{"tabs":[{"id":1}],"active":"x"}'])(
    "begin anew when %j was kept",
    (kept) => {
      expect(createTabs("first", storage(kept)).snapshot().tabs).toMatchObject([{ text: "first" }]);
    },
  );

  test("last as long as the page when nothing can be kept", () => {
    const full = {
      ...storage(),
      setItem() {
        throw new DOMException("full", "QuotaExceededError");
      },
    } as unknown as Storage;
    const tabs = createTabs("one", full);
    tabs.change(tabs.snapshot().active, { text: "more" });
    tabs.flush();
    expect(activeOf(tabs.snapshot()).text).toBe("more");
  });
});
