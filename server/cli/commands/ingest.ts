import { openStore } from "../../store/open.ts";
import { type CliCommand, EXIT } from "../command.ts";

interface Flags {
  dryRun?: true;
  prune?: true;
  ontology?: string;
}

const NOTES = `
Nothing is written while a file has an error. Twice is the same as once, and a run that was interrupted is completed by
running it again. NEO4J_URI says which database is written to; without it the embedded store is.

Files are read whole before anything is written. 400,000 relationships take 0.8 GB of memory as a pair of CSV files, as GEXF or
GraphML 3.3: those are better exported as CSV where memory is short.

Examples:
  liaisons ingest --dry-run my-facts/      say what would be done
  liaisons ingest my-facts/ one.facts.yaml
  liaisons ingest nodes.csv relationships.csv
  liaisons ingest --prune my-facts/        and take away what the files no longer say
  liaisons ingest --ontology mine.yaml my-facts/

Exit codes: ${EXIT.fine} done; ${EXIT.failed} something is wrong, and was said; ${EXIT.usage} wrong usage; ${EXIT.interrupted} interrupted.`;

export const ingest: CliCommand = {
  name: "ingest",

  declare: (command) =>
    command
      .description("bring facts files and graphs into the graph")
      .argument(
        "<path...>",
        "facts files (YAML, JSON), pairs of CSV files with the headers of neo4j-admin, graphology JSON, GEXF, GraphML; folders: all of them in it, facts files by the name *.facts.yaml or *.facts.json",
      )
      .option("--dry-run", "say what would be done and do nothing")
      .option("--prune", "take away what facts files said once and these do not say")
      .option(
        "--ontology <file>",
        "kinds and relation types of your own, over those of data/ontology.yaml and of any ontology.yaml beside the files",
      )
      .addHelpText("after", NOTES),

  async run(command, cli) {
    const { dryRun = false, prune = false, ontology } = command.opts<Flags>();
    const [{ ingest }, { progressOn }, { refusalLines, removals, tallyLines }] = await Promise.all([
      import("../../ingest/ingest.ts"),
      import("../progress.ts"),
      import("../../ingest/report.ts"),
    ]);
    const store = await openStore(cli.config());
    const interrupt = new AbortController();
    // A second signal does not wait for the batch that is being written.
    process.once("SIGINT", () => interrupt.abort());
    const progress = progressOn(process.stderr);
    const began = performance.now();
    try {
      const { issues, tally } = await ingest(store, command.args, {
        ...{ dryRun, prune, ontology, signal: interrupt.signal, onProgress: progress.show },
        onPlan(plan) {
          const removed = removals(plan);
          if (removed) console.log(`To be removed – ${removed}`);
        },
      });
      progress.end();
      if (issues.length > 0) {
        console.error(refusalLines(issues).join("\n"));
        return EXIT.failed;
      }
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      console.log(tallyLines(tally, dryRun ? "Nothing was written: --dry-run." : `Done in ${seconds} s.`).join("\n"));
      return EXIT.fine;
    } catch (error) {
      if (error !== interrupt.signal.reason) throw error;
      console.error("Interrupted. What was written stays; the same command again completes it.");
      return EXIT.interrupted;
    } finally {
      progress.end();
      await store.close();
    }
  },
};
