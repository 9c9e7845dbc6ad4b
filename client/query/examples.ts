/** The queries of `cypher/examples/`: the first line of each is its title. */

export interface Example {
  title: string;
  cypher: string;
}

const files = import.meta.glob<string>("../../cypher/examples/*.cypher", {
  query: "?raw",
  import: "default",
  eager: true,
});

export const examples: Example[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, text]) => ({ title: text.split("\n", 1)[0]!.replace(/^\/\/\s*/, ""), cypher: text.trim() }));
