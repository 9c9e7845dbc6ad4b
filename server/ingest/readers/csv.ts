import { isNodeHeader, isRelationshipHeader } from "../graph/csv-columns.ts";
import { readCsv } from "../graph/read-csv.ts";
import type { Reader } from "./reader.ts";

export const csv: Reader = {
  id: "csv",
  name: "pairs of CSV files with the headers of neo4j-admin",
  extensions: [".csv"],
  matches(_, beginning) {
    const [header = ""] = beginning.split("\n", 1);
    return isNodeHeader(header) || isRelationshipHeader(header);
  },
  read: readCsv,
};
