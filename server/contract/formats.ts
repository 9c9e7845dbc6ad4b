/** What a format is called, where it ends and what it cannot carry; `server/export/writers` has one writer for each. */
interface FormatRecord {
  id: string;
  name: string;
  extension: string;
  mediaType: string;
  /**
   * What a reader does not get back as it was. `types`: dates, points, bytes and maps become text, and so does a property
   * whose values are of several types; `control-characters`: signs stand in for them.
   */
  loses: readonly ("types" | "control-characters")[];
}

export const FORMATS = [
  { id: "json", name: "graphology JSON", extension: "json", mediaType: "application/json", loses: [] },
  {
    id: "gexf",
    name: "GEXF (Gephi)",
    extension: "gexf",
    mediaType: "application/gexf+xml",
    loses: ["types", "control-characters"],
  },
] as const satisfies readonly FormatRecord[];
export type FormatId = (typeof FORMATS)[number]["id"];
