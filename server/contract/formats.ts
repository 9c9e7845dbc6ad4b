/** What a format is called, where it ends and what it cannot carry; `server/export/writers` has one writer for each. */
export const FORMATS = [
  { id: "json", name: "graphology JSON", extension: "json", mediaType: "application/json" },
  { id: "gexf", name: "GEXF (Gephi)", extension: "gexf", mediaType: "application/gexf+xml" },
] as const;
export type FormatId = (typeof FORMATS)[number]["id"];
