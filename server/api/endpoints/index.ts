/** Every endpoint there is, in the order in which the documentation lists them. */
import type { Endpoint } from "../endpoint.ts";
import degree from "./degree.ts";
import document from "./document.ts";
import edgeEvidence from "./edge-evidence.ts";
import edgeSources from "./edge-sources.ts";
import edgesEvidence from "./edges-evidence.ts";
import expand from "./expand.ts";
import explain from "./explain.ts";
import exportFile from "./export.ts";
import graph from "./graph.ts";
import health from "./health.ts";
import history from "./history.ts";
import importFiles from "./import.ts";
import language from "./language.ts";
import neighbors from "./neighbors.ts";
import node from "./node.ts";
import nodeEvidence from "./node-evidence.ts";
import nodes from "./nodes.ts";
import openapi from "./openapi.ts";
import paths from "./paths.ts";
import queries from "./queries.ts";
import query from "./query.ts";
import scenes from "./scenes.ts";
import schema from "./schema.ts";
import search from "./search.ts";
import statements from "./statements.ts";

export const endpoints: Endpoint[] = [
  health,
  schema,
  search,
  graph,
  node,
  neighbors,
  degree,
  nodes,
  expand,
  paths,
  nodeEvidence,
  edgeEvidence,
  edgesEvidence,
  edgeSources,
  document,
  statements,
  query,
  explain,
  language,
  exportFile,
  importFiles,
  ...scenes,
  ...queries,
  ...history,
  openapi,
];
