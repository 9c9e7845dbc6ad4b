import type { StatementsAnswer, StatementsRequest } from "../contract/statements.ts";
import { statements as files } from "../store/statements.ts";
import type { GraphStore } from "../store/store.ts";
import { type Options, overheard } from "./ask.ts";
import { expand } from "./expand.ts";
import { graph } from "./graph.ts";
import { node } from "./node.ts";
import { nodes } from "./nodes.ts";
import { paths } from "./paths.ts";
import { search } from "./search.ts";

/** Answers a question as it is answered on the page, and tells which statements were sent for it. */
export async function statements(
  store: GraphStore,
  asked: StatementsRequest,
  options: Options = {},
): Promise<StatementsAnswer> {
  const heard = await overheard(() => answer(store, asked, options));
  return {
    statements: heard.map(({ name, text, params }) => ({
      ...{ name, params, cypher: text },
      about: files().get(name)?.description ?? "",
    })),
  };
}

function answer(store: GraphStore, asked: StatementsRequest, options: Options): Promise<unknown> {
  switch (asked.question) {
    case "search":
      return search(store, asked.request, options);
    case "graph":
      return graph(store, asked.request, options);
    case "node":
      return node(store, asked.request, options);
    case "nodes":
      return nodes(store, asked.request, options);
    case "expand":
      return expand(store, asked.request, options);
    case "paths":
      return paths(store, asked.request, options);
  }
}
