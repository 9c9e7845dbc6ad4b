import { csv } from "./csv.ts";
import { facts } from "./facts.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { graphology } from "./graphology.ts";
import type { Reader } from "./reader.ts";

export const readers: Reader[] = [facts, csv, graphology, gexf, graphml];
