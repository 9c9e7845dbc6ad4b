/** Files that came over the network, ingested as if they stood in a folder of their own: which is what is made for them. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SentFile } from "../contract/import.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";
import { inTurns } from "../turns.ts";
import { type IngestOptions, ingest, type Report } from "./ingest.ts";
import type { Issue } from "./issues.ts";
import { readers } from "./readers/index.ts";

/** What a relation is the sum of is read before it is written: two at a time would each leave out what the other says. */
const inTurn = inTurns();

/**
 * As `ingest`, one run that writes after the other; issues name files as they were sent. Throws `bad-request` for two files
 * that cannot stand side by side.
 */
export async function ingestSent(store: GraphStore, files: SentFile[], options: IngestOptions): Promise<Report> {
  // macOS has its temporary folder behind a link
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "liaisons-sent-")));
  try {
    for (const file of files) await put(folder, file);
    const paths = entries(files).map((entry) => path.join(folder, entry));
    const run = async () => {
      options.signal?.throwIfAborted();
      return ingest(store, paths, { ...options, within: folder });
    };
    const report = await (options.dryRun ? run() : inTurn(run));
    return { ...report, issues: report.issues.map((issue) => asSent(issue, folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function put(folder: string, { path: sent, text }: SentFile): Promise<void> {
  const file = path.join(folder, sent);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: "wx" });
  } catch (cause) {
    throw new Problem("bad-request", `“${sent}” cannot stand beside the other files.`, { cause });
  }
}

/** What would have been named on the command line: folders as they are, and of single files those that are no companions. */
function entries(files: SentFile[]): string[] {
  const top = [...new Set(files.map(({ path }) => path.split("/")[0]!))];
  const isFolder = (name: string) => files.some(({ path }) => path.startsWith(`${name}/`));
  const known = new Set(readers.flatMap(({ extensions }) => extensions));
  const named = top.filter(
    (name) => isFolder(name) || (known.has(path.extname(name).toLowerCase()) && name !== "ontology.yaml"),
  );
  return named.length > 0 ? named : top;
}

function asSent({ file, message, ...rest }: Issue, folder: string): Issue {
  return { ...rest, file: path.relative(folder, file), message: message.replaceAll(folder + path.sep, "") };
}
