import { type Command, table } from "./command.ts";

export default {
  name: "schema",
  usage: [":schema"],
  about: (words) => words.console.schema,
  run(_rest, { words, schema }) {
    const { labels = [], relationshipTypes = [] } = schema ?? {};
    const listed = (properties: { name: string; types: string[] }[]) =>
      properties.map(({ name, types }) => `${name}: ${types.join(" | ")}`).join(", ");
    return table(
      [
        words.console.columns.what,
        words.console.columns.name,
        words.console.columns.count,
        words.console.columns.properties,
      ],
      [
        ...labels.map(({ name, count, properties }) => [words.console.label, name, count, listed(properties)]),
        ...relationshipTypes.map(({ name, count, properties }) => [
          words.console.type,
          name,
          count,
          listed(properties),
        ]),
      ],
    );
  },
} satisfies Command;
