import { describe, expect, test } from "vitest";
import { accountOf, type Source, written } from "../../../client/paths/account.ts";
import { subgraphOf, waysOf } from "../../../client/paths/ways.ts";
import { en } from "../../../client/words/en/index.ts";
import { createTeller } from "../../../client/words/tell.ts";
import type { GraphEdge } from "../../../server/contract/graph.ts";
import type { Properties } from "../../../server/contract/typed.ts";

const edge = (key: string, source: string, target: string, properties: Properties = {}): GraphEdge => ({
  key,
  source,
  target,
  attributes: { type: "KNOWS", properties },
});
const node = (key: string) => ({ key, attributes: { labels: [], caption: key.toUpperCase(), properties: {} } });

const graph = {
  nodes: ["a", "b", "c", "d", "e"].map(node),
  edges: [
    edge("ab planned", "a", "b", { modality: "planned", sources: 9 }),
    edge("ab", "b", "a", { sources: 1 }),
    edge("ab twice", "a", "b", { sources: 2, modality: "fact" }),
    edge("bd", "b", "d"),
    edge("ac", "a", "c", { polarity: "denied" }),
    edge("cd", "c", "d"),
    edge("ae", "a", "e", { sources: 3 }),
    edge("ed", "e", "d", { sources: 3 }),
    edge("ad", "a", "d", { modality: "offered" }),
  ],
};
const path = (nodes: string, ...edges: string[]) => ({ nodes: nodes.split(""), edges });
const answer = {
  paths: [
    path("acd", "ac", "cd"),
    path("abd", "ab", "bd"),
    path("abd", "ab planned", "bd"),
    path("aed", "ae", "ed"),
    path("abd", "ab twice", "bd"),
    path("ad", "ad"),
  ],
  graph,
};

const claim = (id: string, of: string, document: string, passage: string): Source =>
  ({
    id,
    edge: of,
    evidence: `words of ${id}`,
    passage: { id: passage, text: `Sentence ${passage}.` },
    document: {
      id: document,
      title: `Title of ${document}`,
      url: document === "one" ? "https://example.org/one" : null,
    },
  }) as Source;

const tell = createTeller(undefined, "en", en);
const nameOf = (key: string) => graph.nodes.find((each) => each.key === key)?.attributes;
const describeIt = ({ document }: Source) => document?.title ?? "";

describe("ways", () => {
  test("are paths by the nodes they pass, with all relations from one to the next", () => {
    const ways = waysOf(answer);
    expect(ways.map(({ nodes }) => nodes.join(""))).toEqual(["ad", "aed", "abd", "acd"]);
    expect(ways[2]!.hops.map(({ edges }) => edges.map(({ key }) => key))).toEqual([
      ["ab twice", "ab", "ab planned"],
      ["bd"],
    ]);
  });

  test("put on the canvas what they pass and nothing else", () => {
    const { nodes, edges } = subgraphOf(waysOf(answer)[2]!, graph);
    expect(nodes.map(({ key }) => key)).toEqual(["a", "b", "d"]);
    expect(edges.map(({ key }) => key)).toEqual(["ab twice", "ab", "ab planned", "bd"]);
  });

  test("of no path are none", () => {
    expect(waysOf({ paths: [], graph: { nodes: [], edges: [] } })).toEqual([]);
  });
});

describe("an account", () => {
  const way = waysOf(answer)[2]!;
  const claims = [
    claim("1", "ab twice", "one", "p1"),
    claim("2", "ab twice", "one", "p2"),
    claim("3", "ab twice", "two", "p3"),
    claim("4", "bd", "two", "p3"),
    ...["three", "four", "five", "six"].map((document) => claim(document, "ab", document, document)),
  ];

  test("notes each document once for a relation and each sentence once for all", () => {
    const { sentences, notes } = accountOf(way, claims, tell, nameOf);
    expect(sentences.map(({ edge, notes, unnamed }) => [edge, notes, unnamed])).toEqual([
      ["ab twice", [1, 2], 0],
      ["ab", [3, 4, 5], 1],
      ["ab planned", [], 0],
      ["bd", [2], 0],
    ]);
    expect(notes.map(({ id }) => id)).toEqual(["1", "3", "three", "four", "five"]);
  });

  test("is written with its notes, plain and as Markdown", () => {
    const short = { ...way, hops: [{ ...way.hops[0]!, edges: way.hops[0]!.edges.slice(0, 1) }, way.hops[1]!] };
    const account = accountOf(short, claims, tell, nameOf);
    expect(written(account, "text", describeIt, en)).toBe(
      [
        "A knows B [1][2]. B knows D [2].",
        "",
        "[1] “Sentence p1.” Title of one https://example.org/one",
        "[2] “Sentence p3.” Title of two",
      ].join("\n"),
    );
    expect(written(account, "markdown", describeIt, en)).toBe(
      [
        "A knows B[^1][^2]. B knows D[^2].",
        "",
        "[^1]: “Sentence p1.” Title of one <https://example.org/one>",
        "[^2]: “Sentence p3.” Title of two",
      ].join("\n"),
    );
  });

  test("says how many relations and sources it leaves out", () => {
    const many = Array.from({ length: 7 }, (_, at) => edge(`m${at}`, "a", "d"));
    const [only] = waysOf({ paths: many.map(({ key }) => path("ad", key)), graph: { ...graph, edges: many } });
    const account = accountOf(only!, claims, tell, nameOf);
    expect([account.sentences.length, account.untold]).toEqual([4, 3]);
    expect(written(account, "text", describeIt, en)).toContain("3 more relationships join them.");
    expect(written(accountOf(way, claims, tell, nameOf), "text", describeIt, en)).toContain(
      "[3][4][5] and 1 more source.",
    );
  });

  test("lets no name be taken for Markdown", () => {
    const name = () => ({ caption: "*a* [b](c)", labels: [] });
    expect(written(accountOf(waysOf(answer)[0]!, [], tell, name), "markdown", describeIt, en)).toContain(
      "\\*a\\* \\[b\\](c)",
    );
  });
});
