import { is } from "../tokens.ts";
import type { Gap } from "./gap.ts";

export const loadCsv: Gap = {
  id: "load-csv",
  sentence: "The embedded store does not run LOAD CSV: `liaisons ingest` takes CSV files.",
  why: "LOAD CSV opens any file that the process can read, /etc/passwd among them.",
  example: "LOAD CSV FROM '/etc/passwd' AS line RETURN line",
  refuses: ({ tokens }) => tokens.find((token, i) => is(token, "LOAD") && is(tokens[i + 1], "CSV")),
};
