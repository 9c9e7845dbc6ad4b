/** Liaisons as a person runs it: the built server in a process of its own, on a free port, with the sample in its store. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { readConfig } from "../../server/config.ts";
import type { Engine } from "../../server/contract/health.ts";
import { openStore } from "../../server/store/open.ts";
import type { GraphStore } from "../../server/store/store.ts";
import { type Fixture, load } from "../fixtures/graph.ts";
import { empty } from "../stores.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface AppSettings {
  engine: Engine;
  /** Further variables, as a person would set them. */
  env?: Record<string, string>;
  /** `false`: the store stays empty. */
  sample?: boolean;
  /** What its store holds instead of the sample. */
  fixture?: Fixture;
}

export interface App {
  /** Without a slash at its end. */
  url: string;
  stop(): Promise<void>;
}

/** Rejects with what the server printed, when it does not start; or when this run has no Neo4j to start it with. */
export async function startApp({
  engine,
  env = {},
  fixture,
  sample = fixture === undefined,
}: AppSettings): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), "liaisons-"));
  const database = engine === "neo4j" ? neo4jOfThisRun() : {};
  await emptied(database);
  if (fixture) await withStore({ LIAISONS_DATA: folder, ...database }, (store) => load(store, fixture));
  const server = spawn(
    process.execPath,
    [join(ROOT, "dist", "server", "main.js"), "serve", sample ? "--sample" : "--no-sample"],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, PORT: "0", LIAISONS_DATA: folder, LIAISONS_LOG: "warn", ...database, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill();
      await once(server, "exit");
    }
    await emptied(database);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { url: await addressOf(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function neo4jOfThisRun(): Record<string, string> {
  const neo4j = inject("neo4j");
  if (!neo4j) throw new Error("This run has no Neo4j.");
  return { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
}

/** The embedded store has a folder of its own; Neo4j is shared, so it is found and left empty. */
async function emptied(database: Record<string, string>): Promise<void> {
  if (database.NEO4J_URI) await withStore(database, empty);
}

async function withStore(settings: Record<string, string>, use: (store: GraphStore) => Promise<void>): Promise<void> {
  const store = await openStore(readConfig(settings));
  await use(store).finally(() => store.close());
}

/** What it prints when it is ready; what it printed instead, when it ends before that. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        const address = /^Listening on (http:\S+?)\/?$/m.exec(printed)?.[1];
        if (address) resolve(address);
      });
    }
    server.once("close", (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
  });
}
