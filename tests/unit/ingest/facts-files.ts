/** Facts files in a folder of their own, read and checked as a run does it before it asks the store for anything. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { checkFacts } from "../../../server/ingest/facts/check.ts";
import type { Known } from "../../../server/ingest/facts/facts.ts";
import { findFiles, ontologiesBeside } from "../../../server/ingest/files.ts";
import { Issues, issueLines } from "../../../server/ingest/issues.ts";
import { loadOntology } from "../../../server/ingest/ontology.ts";

/** Gone when the test is over. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "liaisons-facts-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const nothing: Known = { documents: new Map(), entities: new Map() };

/** What the files say, and what is wrong with them: lines without the folder's name. */
export async function check(files: Record<string, string | Uint8Array>, known = nothing) {
  const folder = folderWith(files);
  const issues = new Issues();
  const found = await findFiles([folder], issues);
  const ontology = await loadOntology(ontologiesBeside(found, [folder]), issues);
  const drafts = [];
  for (const { path, reader } of found) drafts.push(await reader.read(path, issues));
  const facts = checkFacts(
    drafts.filter((draft) => draft.kind === "facts"),
    ontology,
    known,
    issues,
  );
  return { facts, ontology, lines: issueLines(issues.list).map((line) => line.replaceAll(`${folder}/`, "")) };
}
