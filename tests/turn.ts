/** A turn with Neo4j, for the tests that work with it. */
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, inject } from "vitest";

/** Milliseconds: as long as all others may need together. */
const PATIENCE = 900_000;

/** The tests of the `describe` (or file) in which this is called have Neo4j to themselves. Not within another turn. */
export function takeTurn(): void {
  let turn: Socket | undefined;
  beforeAll(async () => {
    turn = connect(inject("neo4j")!.turns, "127.0.0.1");
    await once(turn, "data");
  }, PATIENCE);
  afterAll(() => void turn?.destroy());
}
