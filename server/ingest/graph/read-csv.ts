/** One file of a CSV pair: nodes or relationships, as its header says. */
import { type Issues, type Location, topOf } from "../issues.ts";
import { readText } from "../text.ts";
import { type Column, columnOf, isNodeHeader, isRelationshipHeader, type Role } from "./csv-columns.ts";
import { csvRecords } from "./csv-records.ts";
import type { GraphDraft } from "./draft.ts";

export async function readCsv(file: string, issues: Issues): Promise<GraphDraft> {
  const draft: GraphDraft = { kind: "graph", nodes: [], relationships: [] };
  const text = await readText(file, issues);
  if (text === undefined) return draft;
  const header = text.slice(0, Math.max(0, text.indexOf("\n")) || undefined);
  const delimiter = [",", ";", "\t"].find((each) => header.includes(each)) ?? ",";
  let columns: Column[] | undefined;
  for (const { line, fields } of csvRecords(text, delimiter)) {
    const at = (): Location => ({ file, line, column: 1 });
    if (!fields) issues.add(at(), "a quotation mark is never closed");
    else if (!columns) {
      columns = columnsOf(fields, file, issues);
      if (!columns) return draft;
    } else if (fields.length !== columns.length)
      issues.add(at(), `there are ${fields.length} fields, and the header has ${columns.length}`);
    else add(draft, recordOf(columns, fields, at, issues), at);
  }
  return draft;
}

function columnsOf(fields: string[], file: string, issues: Issues): Column[] | undefined {
  const header = fields.join(",");
  if (!isNodeHeader(header) && !isRelationshipHeader(header)) {
    issues.add(topOf(file), "the header has neither :ID nor both :START_ID and :END_ID");
    return undefined;
  }
  const columns = fields.map(columnOf);
  for (const [index, column] of columns.entries())
    if (!column) issues.add(topOf(file), `the header’s “${fields[index]}” is no name with a known type, like year:int`);
  return columns.includes(undefined) ? undefined : (columns as Column[]);
}

type Cells = Partial<Record<Role, string>> & { properties: GraphDraft["nodes"][number]["fact"]["properties"] };

function recordOf(columns: Column[], fields: string[], at: () => Location, issues: Issues): Cells {
  const cells: Cells = { properties: {} };
  for (const [index, { role, name, parse, expected }] of columns.entries()) {
    const field = fields[index]!;
    if (role === "IGNORE") continue;
    if (role !== "property") cells[role] = field;
    // An empty field is a property that is not there.
    if (name === "" || field === "") continue;
    const value = parse(field);
    if (value === undefined) issues.add(at(), `${name} “${field}” has to be ${expected}`);
    else cells.properties[name] = value;
  }
  return cells;
}

function add(
  draft: GraphDraft,
  { ID, LABEL = "", START_ID, END_ID, TYPE = "", properties }: Cells,
  at: () => Location,
): void {
  const name = `line ${at().line}`;
  if (START_ID !== undefined && END_ID !== undefined) {
    const id = typeof properties.id === "string" ? { id: properties.id } : {};
    draft.relationships.push({
      fact: { ...id, type: TYPE || "RELATED", source: START_ID, target: END_ID, properties },
      name,
      at,
    });
  } else if (ID !== undefined) {
    draft.nodes.push({ fact: { id: ID, labels: LABEL.split(";").filter(Boolean), properties }, name, at });
  }
}
