import { describe, expect, it } from "vitest";
import { loadCsv } from "../../../server/store/embedded/gaps/load-csv.ts";
import { schemaInRead } from "../../../server/store/embedded/gaps/schema-in-read.ts";
import { onBothStores, records } from "../../stores.ts";

const WRITES = [
  "CREATE (:Person {name: 'Eve'})",
  "MATCH (n:Person) SET n.name = 'Eve'",
  "MATCH (n:Person) SET n.name = n.name",
  "MATCH (n:Person) SET n:Spy",
  "MATCH (n:Person) REMOVE n.name",
  "MATCH (n:Person) DETACH DELETE n",
  "MERGE (n:Person {name: 'Eve'}) RETURN n AS n",
  "MATCH (n:Person) CALL { WITH n CREATE (m:Copy) RETURN m } RETURN count(*) AS made",
  "MATCH (n:Person) FOREACH (i IN [1] | CREATE (:Copy))",
  "/* a read */ MATCH (n) // really\n DETACH DELETE n",
  "PROFILE CREATE (:Person) RETURN 1 AS one",
];
const SCHEMA = [
  "CREATE INDEX person_name FOR (n:Person) ON (n.name)",
  "/* harmless */ create\n// index\nINDEX person_name FOR (n:Person) ON (n.name)",
  "CREATE CONSTRAINT person_name FOR (n:Person) REQUIRE n.name IS UNIQUE",
  "DROP INDEX kept",
];

onBothStores("a read", ({ store, engine, clear }) => {
  const everything = async () => ({
    nodes: await records(store(), {
      text: "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.name",
    }),
    indexes: (await records(store(), { text: "SHOW INDEXES" })).map(({ name }) => name).sort(),
    constraints: await records(store(), { text: "SHOW CONSTRAINTS" }),
  });

  const prepare = async () => {
    await clear();
    await records(store(), { text: "CREATE INDEX kept FOR (n:Kept) ON (n.id)", access: "write" });
    await records(store(), { text: "CREATE (:Person {name: 'Ada'}), (:Person {name: 'Bob'})", access: "write" });
    return everything();
  };

  it.each([...WRITES, ...SCHEMA])("that writes is refused, and the graph stays as it was: %s", async (text) => {
    const before = await prepare();
    await expect(records(store(), { text })).rejects.toMatchObject({ code: "write-in-read" });
    expect(await everything()).toEqual(before);
  });

  it("is what a query is unless it says otherwise", async () => {
    await expect(records(store(), { text: "CREATE (:Person)" })).rejects.toMatchObject({ status: 403 });
  });

  it("may say write words where they are not clauses", async () => {
    const text = "MATCH (n) WHERE n.`set` = 'CREATE' OR n.`delete` = 1 RETURN count(*) AS `create`";
    expect(await records(store(), { text })).toEqual([{ create: 0 }]);
  });

  it("leaves the store as ready to write as before", async () => {
    await prepare();
    await expect(records(store(), { text: "CREATE (:Person)" })).rejects.toMatchObject({ code: "write-in-read" });
    await records(store(), { text: "CREATE (:Person {name: 'Cy'})", access: "write" });
    expect((await everything()).nodes).toHaveLength(3);
  });

  if (engine === "embedded") {
    describe("on the embedded store", () => {
      it.each([
        "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",
        "MATCH (n) load /**/ csv WITH HEADERS FROM $f AS l RETURN l",
      ])("never opens a file: %s", async (text) => {
        for (const access of ["read", "write"] as const) {
          await expect(records(store(), { text, access, params: { f: "/etc/passwd" } })).rejects.toMatchObject({
            code: "query-refused",
            message: loadCsv.sentence,
          });
        }
      });

      it("tells where the schema command stands", async () => {
        await expect(records(store(), { text: "// one\n  CREATE INDEX i FOR (n:P) ON (n.x)" })).rejects.toMatchObject({
          about: schemaInRead.sentence,
          position: { line: 2, column: 3 },
        });
      });
    });
  }
});
