/** Writing Cypher and running it. */
import { count, nodes, number, relationships, rows } from "./counting.ts";

export const query = {
  editor: "Cypher query",
  run: "Run",
  runOne: "Run the query under the cursor",
  runAll: "Run all",
  format: "Format",
  comment: "Comment or uncomment",
  actions: "More for this query",
  answers: "Answers",
  changes: "It changes the graph: allow changes before you run it.",
  tooLong: (most: number) =>
    `Over ${number(most)} characters: not checked while you write. It can be run all the same.`,
  problems: (found: number) => `${count(found, "remark", "remarks")}: F8 goes to the next`,
  found: {
    noLabel: (name: string) => `No node has the label ${name}.`,
    noType: (name: string) => `No relationship has the type ${name}.`,
    noLabelOrType: (name: string) => `Nothing has the label or type ${name}.`,
    noProperty: (name: string) => `Nothing has the property ${name}.`,
    noFunction: (name: string) => `This database has no function ${name}.`,
    noProcedure: (name: string) => `This database has no procedure ${name}.`,
    noVariable: (name: string) => `Nothing is called ${name} here.`,
    variableTwice: (name: string) => `Something is called ${name} already.`,
    meant: (input: string, keyword: string) => `${input} is no keyword. Did you mean ${keyword}?`,
    unexpected: (input: string, expected: string) =>
      `${input === "" ? "More is needed here" : `“${input}” cannot stand here`}${expected && `; expected: ${expected}`}.`,
  },
  cancel: "Cancel",
  allowWrites: "Allow changes",
  results: "Results",
  idle: "Write a query or take an example; the rows appear here as they come.",
  running: (sofar: number) => `Running… ${rows(sofar)}`,
  waiting: "Waiting for the one before",
  skipped: "Not run: a statement before it did not end well",
  cancelled: (sofar: number) => `Cancelled after ${rows(sofar)}.`,
  rows,
  more: (next: number) => `Up to ${number(next)}`,
  took: (milliseconds: number) => `${number(Math.max(1, Math.round(milliseconds)))} ms`,
  show: (found: number) => `Show ${nodes(found)} on canvas`,
  shownOf: (shown: number, total: number) => `${number(shown)} of ${nodes(total)} are on the canvas.`,
  counters: {
    nodesCreated: (value: number) => `${nodes(value)} created`,
    nodesDeleted: (value: number) => `${nodes(value)} deleted`,
    relationshipsCreated: (value: number) => `${relationships(value)} created`,
    relationshipsDeleted: (value: number) => `${relationships(value)} deleted`,
    propertiesSet: (value: number) => `${count(value, "property", "properties")} set`,
    labelsAdded: (value: number) => `${count(value, "label", "labels")} added`,
    labelsRemoved: (value: number) => `${count(value, "label", "labels")} removed`,
  },
};

export const queryTabs = {
  all: "Queries",
  nth: (position: number) => `Query ${number(position)}`,
  add: "New query",
  close: "Close query",
  rename: "Rename query",
  closed: (name: string) => `“${name}” is closed.`,
  restore: "Bring it back",
  keys: "Delete closes the query, F2 renames it.",
};

export const parameters = {
  title: "Parameters",
  type: (name: string) => `Type of ${name}`,
  guessed: (type: string) => `${type} (guessed)`,
  missing: "A value is needed.",
  unreadable: (type: string) => `This is no ${type}.`,
};

export const deleting = {
  title: "This statement deletes",
  text: "It takes nodes, relationships, properties or parts of the schema away, which cannot be undone.",
  run: "Run it",
  no: "Do not run it",
  refused: "It was not run.",
};

export const behind = {
  expand: "Show the Cypher of expanding this",
  graph: "Show the Cypher of the first picture",
  search: "Show the Cypher of this search",
  paths: "Show the Cypher of these paths",
  nothing: "No statement was needed for it.",
};

/** What the editor's own commands, those with a colon, say. */
export const console = {
  help: "Lists these commands.",
  param: "Gives a parameter a value, which the database works out.",
  params: "Lists the parameters, forgets them all, or gives new ones instead.",
  schema: "Lists labels and relationship types with their properties.",
  history: "Lists what was run here, the last first.",
  clear: "Takes the answers away.",
  alike: "In another way.",
  label: "Label",
  type: "Relationship type",
  columns: {
    command: "Command",
    about: "What it does",
    what: "What",
    name: "Name",
    count: "Count",
    properties: "Properties",
    type: "Type",
    value: "Value",
    query: "Query",
    when: "When",
    rows: "Rows",
  },
};
