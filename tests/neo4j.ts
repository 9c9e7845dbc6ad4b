/** One real Neo4j for the whole run, whichever way this machine has of running one; the run says which it took. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import type { TestProject } from "vitest/node";
import type { Neo4j } from "./stores.ts";
import { createTurns, type Turns } from "./turns.ts";

interface Started {
  neo4j: Neo4j;
  how: string;
  stop(): Promise<void>;
}

/** Starts one, or says why it cannot. */
type Way = () => Promise<Started | string>;

const IMAGE = "neo4j:5.26-community";
/** In the order in which they are tried; LIAISONS_TEST_NEO4J=docker|java|none leaves only one, or none. */
const WAYS: Record<string, Way> = { given, docker, java };

/** Both projects that need Neo4j call this, in one process; they share what the first one starts. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shared = globalThis as { liaisonsNeo4j?: Promise<[Started | string, Turns]> };
  shared.liaisonsNeo4j ??= Promise.all([start(), createTurns()]);
  const [started, { port }] = await shared.liaisonsNeo4j;
  project.provide("neo4j", typeof started === "string" ? null : { ...started.neo4j, turns: port });
  return async () => {
    const last = await shared.liaisonsNeo4j;
    shared.liaisonsNeo4j = undefined;
    if (!last) return;
    const [ran, turns] = last;
    turns.close();
    if (typeof ran === "string") console.error(`\n\x1b[1;31m${ran}\x1b[0m`);
    else await ran.stop();
  };
}

/** Where none can be had: the sentence that says so. */
async function start(): Promise<Started | string> {
  const { LIAISONS_TEST_NEO4J: forced, CI } = process.env;
  if (forced && forced !== "none" && !WAYS[forced]) {
    throw new Error(`LIAISONS_TEST_NEO4J is docker, java or none, not “${forced}”.`);
  }
  const reasons: string[] = forced === "none" ? ["LIAISONS_TEST_NEO4J=none"] : [];
  for (const [name, way] of Object.entries(WAYS)) {
    if (forced && name !== forced) continue;
    const began = performance.now();
    const started = await way();
    if (typeof started !== "string") {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`Neo4j for the tests: ${[`${started.how}, ready in ${seconds} s`, ...reasons].join("; ")}`);
      return started;
    }
    reasons.push(started);
  }
  const sentence = `The Neo4j half of the tests DID NOT RUN: ${reasons.join("; ")}.`;
  if (CI === "true" || (forced && forced !== "none")) throw new Error(sentence);
  return sentence;
}

/** A server that somebody keeps for these tests. They delete all that is in it, so it has to be empty. */
async function given(): Promise<Started | string> {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USERNAME: username = "neo4j",
    NEO4J_TEST_PASSWORD: password = "",
  } = process.env;
  if (!uri) return "NEO4J_TEST_URI is not set";
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const nodes = await driver
    .executeQuery("MATCH (n) RETURN count(n) AS nodes")
    .then(({ records }) => Number(records[0]?.get("nodes")))
    .catch((error) => {
      throw new Error(`NEO4J_TEST_URI (${uri}): ${wordsOf(error)}`);
    })
    .finally(() => driver.close());
  if (nodes > 0) {
    throw new Error(
      `The database at NEO4J_TEST_URI (${uri}) holds nodes (${nodes}), and the tests would delete them: name an empty one. ` +
        "If they are what a broken-off run of these tests left there: MATCH (n) DETACH DELETE n",
    );
  }
  return { neo4j: { uri, username, password }, how: `${uri} (NEO4J_TEST_URI)`, stop: async () => {} };
}

async function docker(): Promise<Started | string> {
  const { getContainerRuntimeClient } = await import("testcontainers");
  if (!(await getContainerRuntimeClient().catch(() => null))) return "no Docker engine answers";
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  try {
    const container = await new Neo4jContainer(IMAGE).start();
    return {
      neo4j: { uri: container.getBoltUri(), username: container.getUsername(), password: container.getPassword() },
      how: `${IMAGE} in Docker`,
      stop: async () => void (await container.stop()),
    };
  } catch (error) {
    return `Docker does not start ${IMAGE} (${wordsOf(error)})`;
  }
}

async function java(): Promise<Started | string> {
  const [{ whatIsMissing, VERSION }, { startNeo4j }] = await Promise.all([
    import("../tools/neo4j/parts.js"),
    import("../tools/neo4j/server.js"),
  ]);
  const missing = await whatIsMissing();
  if (missing) return missing.replace(/\.$/, "");
  const home = await mkdtemp(join(tmpdir(), "liaisons-neo4j-"));
  const discard = () => rm(home, { recursive: true, force: true });
  try {
    const server = await startNeo4j({ home, password: "liaisons-tests", say: console.log });
    return {
      neo4j: { uri: server.uri, username: "neo4j", password: "liaisons-tests" },
      how: `Neo4j ${VERSION} on this machine's Java`,
      stop: () => server.kill().then(discard),
    };
  } catch (error) {
    await discard();
    return wordsOf(error);
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
