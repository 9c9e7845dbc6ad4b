import { join } from "node:path";
import { listen } from "../../api/listen.ts";
import { createLog } from "../../log.ts";
import { Problem } from "../../problems.ts";
import { ROOT, VERSION } from "../../root.ts";
import { openStore } from "../../store/open.ts";
import { readOnly as asReadOnly } from "../../store/read-only.ts";
import { statement } from "../../store/statements.ts";
import type { GraphStore } from "../../store/store.ts";
import type { CliCommand } from "../command.ts";
import { untilSignal } from "../signals.ts";

interface ServeOptions {
  port?: string;
  host?: string;
  readOnly?: true;
  /** Whether an empty store gets it. Unset: the embedded one does, Neo4j does not. */
  sample?: boolean;
}

export const serve: CliCommand = {
  name: "serve",

  declare: (command) =>
    command
      .description("serve the explorer and its API")
      .option("-p, --port <number>", "port to listen on, 0 for any free one (PORT)")
      .option("--host <address>", "address to listen on (HOST)")
      .option("--read-only", "nobody can change the graph through this server (LIAISONS_READ_ONLY)")
      .option("--sample", "load the sample corpus into an empty Neo4j too")
      .option("--no-sample", "leave an empty embedded store empty"),

  async run(command, cli) {
    const { port, host, readOnly, sample } = command.opts<ServeOptions>();
    const config = cli.config({ PORT: port, HOST: host, LIAISONS_READ_ONLY: readOnly && "true" });
    // a taken port is found out before a store is opened and filled
    const door = await listen(config);
    let store: GraphStore | undefined;
    const stop = async () => {
      await door.close();
      await store?.close();
    };
    try {
      // the sample is loaded even where nobody may write afterwards
      store = await openStore({ ...config, LIAISONS_READ_ONLY: false });
      const [{ createApp }, { version }] = await Promise.all([import("../../api/app.ts"), store.describe()]);
      if ((sample ?? store.engine === "embedded") && (await isEmpty(store))) await addSample(store);
      const app = createApp({
        store: config.LIAISONS_READ_ONLY ? asReadOnly(store) : store,
        config,
        log: createLog(config, process.stderr),
        pageFolder: join(ROOT, "dist", "client"),
      });
      door.answerWith(app);
      const database = config.NEO4J_URI ? `Neo4j ${version}` : `the embedded store in ${config.LIAISONS_DATA}`;
      console.log(`Liaisons ${VERSION} on ${database}${config.LIAISONS_READ_ONLY ? ", read-only" : ""}`);
      console.log(`Listening on ${door.address}`);
      if (process.stdout.isTTY) console.log("Ctrl-C stops it.");
    } catch (error) {
      await stop();
      throw error;
    }
    return untilSignal(stop);
  },
};

async function addSample(store: GraphStore): Promise<void> {
  const [{ loadSample }, { issueLines }] = await Promise.all([
    import("../../ingest/sample.ts"),
    import("../../ingest/issues.ts"),
  ]);
  const { issues } = await loadSample(store);
  // an ontology of the user's own may not know what the sample says
  if (issues.length > 0) throw new Problem("invalid-input", `The sample was not loaded: ${issueLines(issues)[0]}`);
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  const { batches } = await store.run({ text: statement("read/any-node"), maxRows: 1 });
  for await (const rows of batches) if (rows.length > 0) return false;
  return true;
}
