import { readFacts } from "../facts/read.ts";
import type { Reader } from "./reader.ts";

export const facts: Reader = {
  id: "facts",
  name: "facts files",
  extensions: [".yaml", ".yml", ".json"],
  matches: (path) => /\.facts\.(ya?ml|json)$/i.test(path),
  read: readFacts,
};
