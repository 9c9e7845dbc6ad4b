#!/usr/bin/env node
/** npm run neo4j: a Neo4j to try Liaisons with, on a machine that has Java but no Docker. */
import { parseArgs } from "node:util";
import { startNeo4j } from "./neo4j/server.js";

const HELP = `Starts a real Neo4j Community server on this machine's Java (17 or newer); Maven fetches it once.

  npm run neo4j [-- OPTIONS]

  --port N        port of Bolt (7687)
  --http-port N   port of Neo4j's own page (7474)
  --home DIR      folder of its data (.neo4j/home)
  --password X    password of the user neo4j, at least 8 characters; without it nobody has to log in
  --help          this text

Ctrl-C stops it. Its data stays for the next start.`;

try {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "7687" },
      "http-port": { type: "string", default: "7474" },
      home: { type: "string", default: ".neo4j/home" },
      password: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) console.log(HELP);
  else await serve(values.home, portOf("port"), portOf("http-port"), values.password);

  /** @param {"port" | "http-port"} option */
  function portOf(option) {
    const port = Number(values[option]);
    if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
    throw new Error(`--${option} has to be a number from 1 to 65535.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/**
 * @param {string} home
 * @param {number} port
 * @param {number} httpPort
 * @param {string | undefined} password
 */
async function serve(home, port, httpPort, password) {
  let stopping = false;
  /** @type {() => void} */
  let stop = () => {
    process.exit(130);
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => {
      if (!stopping) stop();
      stopping = true;
    });
  }

  console.log("Starting Neo4j …");
  const running = await startNeo4j({ home, port, httpPort, password, say: console.log });
  stop = () => {
    console.log("Stopping Neo4j …");
    running.stop();
  };
  const login = password ? ` NEO4J_PASSWORD='${password}'` : "";
  console.log(`Neo4j ${running.version} answers; its own page is at http://127.0.0.1:${httpPort}. In another terminal:

  NEO4J_URI=${running.uri}${login} npm start

Ctrl-C stops it.`);
  const code = await running.exited;
  if (!stopping) throw new Error(`Neo4j ended by itself (exit code ${code}); ${home}/logs says why.`);
}
