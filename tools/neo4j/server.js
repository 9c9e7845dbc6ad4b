/** Starts and stops a real Neo4j Community server, without Docker. */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { delimiter, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { resolveParts, VERSION } from "./parts.js";

/**
 * @typedef {object} Settings
 * @property {string} home         folder of its data, created when missing
 * @property {number} [port]       of Bolt; default: a free one
 * @property {number} [httpPort]   of Neo4j's own page; default: it has none
 * @property {string} [password]   of the user neo4j, set when a home is first started; default: nobody has to log in
 * @property {(line: string) => void} [say]   told what takes longer than a moment
 */

/**
 * @typedef {object} RunningNeo4j
 * @property {string} uri
 * @property {string} version
 * @property {Promise<number | null>} exited   settles with its exit code, whoever ended it
 * @property {() => Promise<void>} stop        as Neo4j wants to be stopped (some 10 s): the next start finds all in order
 * @property {() => Promise<void>} kill        at once, for a home that is thrown away
 */

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 60_000;
const JAVA_OPTIONS = [
  "-Xms256m",
  "-Xmx1g",
  "--add-opens=java.base/java.nio=ALL-UNNAMED",
  "--add-opens=java.base/java.io=ALL-UNNAMED",
  "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
  "-Dlog4j2.disable.jmx=true",
  "-Dio.netty.tryReflectionSetAccessible=true",
  "-Dfile.encoding=UTF-8",
];

/**
 * Resolves when it answers queries. Rejects with words for people when a part is missing or it does not start.
 * @param {Settings} settings
 * @returns {Promise<RunningNeo4j>}
 */
export async function startNeo4j({ home, port, httpPort, password, say = () => {} }) {
  const folder = resolve(home);
  for (const wanted of [port, httpPort]) if (wanted) await freePort(wanted);
  const { java, classPath } = await resolveParts(say);
  const bolt = port || (await freePort(0));
  await configure(folder, { bolt, http: httpPort, password });
  if (password && !existsSync(join(folder, "data", "databases"))) await setPassword(java, classPath, folder, password);

  const server = spawn(
    java,
    [
      ...JAVA_OPTIONS,
      ...["-cp", [join(folder, "plugins", "*"), classPath].join(delimiter), "org.neo4j.server.CommunityEntryPoint"],
      ...[`--home-dir=${folder}`, `--config-dir=${join(folder, "conf")}`, "--console-mode"],
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const exited = once(server, "exit").then(([code]) => code);
  const kill = () => server.kill("SIGKILL");
  process.once("exit", kill);
  exited.then(() => process.off("exit", kill));
  const lastWords = listenTo(server);

  const uri = `bolt://127.0.0.1:${bolt}`;
  const refusal = await Promise.race([untilItAnswers(uri, password), exited.then(lastWords)]);
  if (refusal) {
    kill();
    throw new Error(`Neo4j did not start in ${folder}. ${refusal}`);
  }
  return {
    uri,
    version: VERSION,
    exited,
    async stop() {
      server.kill("SIGTERM");
      const late = setTimeout(kill, STOP_TIMEOUT_MS);
      await exited;
      clearTimeout(late);
    },
    async kill() {
      kill();
      await exited;
    },
  };
}

/**
 * @param {string} folder
 * @param {{bolt: number, http?: number, password?: string}} settings
 */
async function configure(folder, { bolt, http, password }) {
  for (const name of ["conf", "import", "plugins"]) await mkdir(join(folder, name), { recursive: true });
  const settings = [
    await readFile(new URL("neo4j.conf", import.meta.url), "utf8"),
    `server.bolt.listen_address=:${bolt}`,
    `server.bolt.advertised_address=127.0.0.1:${bolt}`,
    http ? `server.http.listen_address=:${http}` : "server.http.enabled=false",
    `dbms.security.auth_enabled=${Boolean(password)}`,
  ];
  await writeFile(join(folder, "conf", "neo4j.conf"), `${settings.join("\n")}\n`);
}

/**
 * @param {string} java
 * @param {string} classPath
 * @param {string} folder
 * @param {string} password
 */
async function setPassword(java, classPath, folder, password) {
  const command = ["-cp", classPath, "org.neo4j.cli.AdminTool", "dbms", "set-initial-password", password];
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, "conf") };
  await promisify(execFile)(java, command, { env }).catch((error) => {
    throw new Error(`Neo4j does not take this password: ${error.stderr.trim()}`);
  });
}

/**
 * Rejects when the wanted port is taken; 0 asks for any.
 * @param {number} wanted
 * @returns {Promise<number>}
 */
async function freePort(wanted) {
  const probe = createServer();
  probe.listen(wanted, "127.0.0.1");
  await once(probe, "listening").catch(({ code }) => {
    const why = code === "EADDRINUSE" ? "is already in use" : `cannot be used (${code})`;
    throw new Error(`Port ${wanted} ${why}; give another with --port or --http-port.`);
  });
  const { port } = /** @type {import("node:net").AddressInfo} */ (probe.address());
  probe.close();
  await once(probe, "close");
  return port;
}

/**
 * Settles with nothing once it does, or with what speaks against waiting longer.
 * @param {string} uri
 * @param {string | undefined} password
 */
async function untilItAnswers(uri, password) {
  const driver = neo4j.driver(uri, password ? neo4j.auth.basic("neo4j", password) : undefined);
  const deadline = Date.now() + START_TIMEOUT_MS;
  try {
    while (Date.now() < deadline) {
      try {
        await driver.verifyConnectivity();
        return undefined;
      } catch (error) {
        if (/\.Security\./.test(/** @type {{code?: string}} */ (error).code ?? "")) {
          return "Its data was made with another password: give that one, or another --home.";
        }
      }
      await wait(200);
    }
    return `It does not answer at ${uri} after ${START_TIMEOUT_MS / 1000} s.`;
  } finally {
    await driver.close();
  }
}

/**
 * Keeps the pipes flowing, and the last that was said (no stack frames) for the case that it ends.
 * @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} server
 */
function listenTo(server) {
  /** @type {string[]} */
  let lines = [];
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => {
      lines = [...lines, ...text.split("\n").filter((/** @type {string} */ line) => /^\S/.test(line))].slice(-8);
    });
  }
  return () => `It said:\n${lines.join("\n")}`;
}
