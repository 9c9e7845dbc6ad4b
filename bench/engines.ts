/** The engines that can be had on this machine, each also without Liaisons. */
import { cp } from "node:fs/promises";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import neo4j from "neo4j-driver";
import type { BenchEngine } from "./figure.ts";
import { folder } from "./folder.ts";

export const embedded: BenchEngine = {
  name: "embedded",
  environment: async () => ({ LIAISONS_DATA: await folder() }),
  /** On a copy: one process at a time may have a store open. */
  async client({ LIAISONS_DATA = "" }) {
    const copy = join(await folder(), "graph.grafeo");
    await cp(join(LIAISONS_DATA, "store", "graph.grafeo"), copy);
    const db = grafeo.GrafeoDB.open(copy);
    return {
      read: async (cypher, params) => (await db.executeCypher(cypher, params)).rows().length,
      first: async (cypher) => void (await db.executeCypher(cypher)).get(0),
      close: async () => db.close(),
    };
  },
};

/** One database for every figure, as Community has no other: it is emptied each time that one asks for it. */
export function neo4jAt(uri: string): BenchEngine {
  const driver = neo4j.driver(uri);
  return {
    name: "neo4j",
    async environment() {
      const session = driver.session();
      await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS");
      await session.close();
      return { NEO4J_URI: uri };
    },
    async client() {
      return {
        async read(cypher, params) {
          const session = driver.session({ defaultAccessMode: neo4j.session.READ });
          let count = 0;
          for await (const _ of session.run(cypher, params)) count++;
          await session.close();
          return count;
        },
        async first(cypher) {
          const session = driver.session({ defaultAccessMode: neo4j.session.READ });
          for await (const _ of session.run(cypher)) break;
          await session.close();
        },
        close: async () => {},
      };
    },
    close: () => driver.close(),
  };
}
