/** The rooms of server/ and client/, and which may import which: left to right, top to bottom. Read by imports.test.ts. */
export interface Room {
  /** Rooms of which it may import. Its own files may always import each other. */
  imports: string[];
  /** The only packages it may import; unset: any that has no other home (see HOMES). */
  packages?: RegExp;
}

/** What every room of the server may use. */
const GROUND = ["server/*", "server/contract"];
const SHARED = ["client/words", "client/look", "client/api", "server/contract"];
const GRAPH = [
  ...["client/graph", "client/graph/parameters.ts", "client/graph/amounts.ts", "client/graph/dates.ts"],
  ...["client/graph/layouts", "client/graph/metrics", "client/graph/styles", "client/graph/filters"],
];
const PANE = [...SHARED, "client/commands", "client/forms", ...GRAPH];
const PANES = [
  ...["search", "filters", "inspect", "paths", "query", "timeline", "table"],
  ...["exchange", "scenes", "arrange", "style"],
].map((pane) => `client/${pane}`);
/** What all registries of the graph may use. */
const PURE = [
  ...["client/graph/parameters.ts", "client/graph/amounts.ts", "client/graph/dates.ts"],
  "client/graph/structure",
];
/** Pure: they are run by a worker, and by tests without a page. */
const REGISTRY: Room = { imports: [...PURE, "server/contract"], packages: /^graphology/ };

/** A folder, a single file, or `folder/*`: the files directly in it. The most exact entry counts. */
export const ROOMS: Record<string, Room> = {
  "server/main.ts": { imports: ["server/cli"], packages: /^$/ },
  "server/cli": {
    imports: [
      ...GROUND,
      ...["server/api", "server/explore", "server/export", "server/extract", "server/ingest"],
      ...["server/store/open.ts", "server/store"],
    ],
  },
  "server/api": {
    imports: [...GROUND, "server/explore", "server/export", "server/ingest", "server/saved", "server/store"],
  },
  "server/saved": { imports: GROUND },
  "server/explore": { imports: [...GROUND, "server/store"] },
  "server/export": { imports: [...GROUND, "server/explore", "server/store"] },
  "server/extract": { imports: [...GROUND, "server/ingest"] },
  "server/ingest": { imports: [...GROUND, "server/store"] },
  "server/store/open.ts": { imports: [...GROUND, "server/store/neo4j", "server/store/embedded", "server/store"] },
  "server/store/neo4j": { imports: [...GROUND, "server/store"] },
  "server/store/embedded": { imports: [...GROUND, "server/store"] },
  "server/store": { imports: GROUND },
  "server/*": { imports: ["server/contract"] },
  "server/contract": { imports: [], packages: /^zod$/ },

  "client/*": { imports: ["client/shell", ...PANES, "client/graph/canvas", ...PANE] },
  "client/shell": { imports: [...PANES, "client/graph/canvas", ...PANE] },
  ...Object.fromEntries(PANES.map((pane) => [pane, { imports: PANE }])),
  "client/commands": { imports: [...SHARED, "client/forms", ...GRAPH, "client/graph/canvas"] },
  "client/forms": { imports: [...SHARED, ...GRAPH] },
  "client/graph/canvas": {
    imports: ["client/graph", "client/graph/layouts", "client/graph/styles", "server/contract"],
  },
  "client/graph": {
    imports: [
      ...["client/graph/layouts", "client/graph/metrics", "client/graph/filters", "client/graph/styles"],
      ...PURE,
      "server/contract",
    ],
    packages: /^graphology/,
  },
  "client/graph/parameters.ts": { imports: [], packages: /^$/ },
  "client/graph/amounts.ts": { imports: ["client/graph/dates.ts", "server/contract"], packages: /^$/ },
  "client/graph/dates.ts": { imports: ["server/contract"], packages: /^$/ },
  "client/graph/structure": { imports: [], packages: /^graphology/ },
  "client/graph/layouts": REGISTRY,
  "client/graph/metrics": REGISTRY,
  "client/graph/filters": REGISTRY,
  "client/graph/styles": REGISTRY,
  "client/look": { imports: ["client/words", "client/api", "server/contract"] },
  "client/words": { imports: ["server/contract"] },
  "client/api": { imports: ["server/contract"] },
};

/** Packages that one place alone may import, so that another could be put in their place there. */
export const HOMES: Record<string, string> = {
  "neo4j-driver": "server/store/neo4j",
  "@grafeo-db/js": "server/store/embedded",
  antlr4ng: "server/store/embedded",
  express: "server/api",
  commander: "server/cli",
  sigma: "client/graph/canvas/sigma.ts",
  "@sigma/": "client/graph/canvas/sigma.ts",
  "@codemirror/": "client/query",
};
