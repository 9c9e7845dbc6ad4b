import { describe, expect, it } from "vitest";
import { onBothStores, records } from "../../stores.ts";

onBothStores("a query that cannot run", ({ store, engine, clear }) => {
  const code = "query-syntax";
  const place = (line: number, column: number, offset: number) => ({ code, position: { line, column, offset } });

  it.each([
    ["RETUR 1", 1, 1, 0],
    ["MATCH (a)\nWHERE a.x = ) RETURN a", 2, 13, 22],
    ["// first\n\n  MATCH (a) RETRUN a", 3, 13, 22],
    ["RETURN 'naïve 😀' AS é, )", 1, 25, 24],
  ])("says where its mistake is: %s", async (text, line, column, offset) => {
    for (const ask of [
      () => records(store(), { text }),
      () => records(store(), { text, maxRows: 5 }),
      () => records(store(), { text, access: "write" }),
      () => store().transact([{ text }]),
      () => store().explain(text),
    ]) {
      await expect(ask()).rejects.toMatchObject(place(line, column, offset));
    }
  });

  it("says it in one line, without the engine's own words around it", async () => {
    for (const text of [
      "RETUR 1",
      "MATCH (a) RETURN b.x AS x",
      "RETURN nothing(1) AS x",
      "RETURN 1 / 0 AS x",
      "RETURN $missing AS x",
    ]) {
      const { message } = await records(store(), { text }).catch((problem) => problem);
      expect(message).not.toMatch(/\n|GRAFEO|error:|\(line|\[Cypher\]/);
      expect(message.length).toBeGreaterThan(5);
    }
  });

  it.each([
    ["MATCH (a) RETURN b.x AS x", /\bb\b/],
    ["RETURN nothing(1) AS x", /nothing/],
    ["RETURN $missing AS x", /missing/],
    ["RETURN 1 / 0 AS x", /zero/i],
    ["CALL nothing.here()", /nothing\.here/],
    ["RETURN 1 AS a, 2 AS a", /same name/i],
  ])("is no fault of the server, and names what is wrong: %s", async (text, names) => {
    await expect(records(store(), { text })).rejects.toMatchObject({
      status: 400,
      message: expect.stringMatching(names),
    });
  });

  it("may be blank", async () => {
    for (const text of ["", " \n", "// nothing"]) {
      await expect(records(store(), { text })).rejects.toMatchObject({ code });
      await expect(store().explain(text)).rejects.toMatchObject({ code });
    }
  });

  it("is one query, not two", async () => {
    await expect(records(store(), { text: "RETURN 1 AS a; RETURN 2 AS b" })).rejects.toMatchObject({ code });
  });

  describe("and a plan", () => {
    it("is a tree of operators, read or write, and runs nothing", async () => {
      await clear();
      const { plan, kind } = await store().explain("MATCH (n:Person {name: $name})-[r]->(m) RETURN m AS m LIMIT 3");
      expect(kind).toBe("r");
      const operators = (at: typeof plan): string[] => [at.operator, ...at.children.flatMap(operators)];
      expect(operators(plan).length).toBeGreaterThan(3);
      expect(operators(plan).join()).toMatch(/Limit.*(Expand|Scan|Seek)/);
      expect(JSON.stringify(plan)).toContain("Person");

      expect((await store().explain("CREATE (:Person)")).kind).toBe("w");
      expect((await store().explain("MATCH (n) SET n.x = 1 RETURN n AS n")).kind).toBe("rw");
      expect((await store().explain("CREATE INDEX never FOR (n:Person) ON (n.x)")).kind).toBe("s");
      expect(await records(store(), { text: "MATCH (n) RETURN n AS n" })).toEqual([]);
      expect((await records(store(), { text: "SHOW INDEXES" })).map(({ name }) => name)).not.toContain("never");
    });

    if (engine === "neo4j") {
      it("comes with what the database would tell", async () => {
        const { batches, summary } = await store().run({ text: "MATCH (a), (b:NoSuchLabel) RETURN a AS a, b AS b" });
        for await (const _ of batches);
        expect((await summary()).notifications.map(({ title }) => title).join()).toMatch(/cartesian|label/i);
      });
    }
  });
});
