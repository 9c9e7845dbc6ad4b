/**
 * The queries of `cypher/examples/`: the first line of each is its title, the next ones its title in other languages.
 * Those called `any-…` run on every database, the rest on the sample and what is ingested like it.
 */
import type { Language } from "../words/words.tsx";

export interface Example {
  id: string;
  title: string;
  cypher: string;
}

const files = import.meta.glob<string>("../../cypher/examples/*.cypher", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The sample's own first where the database has an evidence layer, none of them where it has not. */
export function examplesFor(language: Language, layered: boolean): Example[] {
  const isGeneral = (id: string) => /\/any-[^/]*$/.test(id);
  return Object.entries(files)
    .filter(([id]) => layered || isGeneral(id))
    .sort(([a], [b]) => Number(isGeneral(a)) - Number(isGeneral(b)) || a.localeCompare(b))
    .map(([id, text]) => readExample(id, text, language));
}

/** `// title`, then `// fr: titre` for each other language, then the statement. */
export function readExample(id: string, text: string, language: string): Example {
  const lines = text.trim().split("\n");
  const comments = lines
    .slice(
      0,
      lines.findIndex((line) => !line.startsWith("//")),
    )
    .map((line) => line.slice(2).trim());
  const own = comments.find((comment) => comment.startsWith(`${language}:`));
  const title = own?.slice(language.length + 1).trim() ?? comments[0] ?? id;
  return { id, title, cypher: [`// ${title}`, ...lines.slice(comments.length)].join("\n") };
}
