import type { Properties } from "../../contract/typed.ts";
import { type Column, columnsOf, listText } from "./columns.ts";
import type { Writer } from "./writer.ts";
import { attribute, possible } from "./xml.ts";

/** Readers keep these for what GEXF itself says of a node or an edge. */
const OF_NODES = ["id", "label", "labels", "x", "y", "z", "color", "size", "shape"];
const OF_EDGES = ["id", "label", "kind", "type", "source", "target", "weight", "color", "shape", "thickness"];

/**
 * GEXF 1.3. A node's caption is its label and its labels are a column; an edge's type is its label and, so that Gephi
 * tells parallel edges apart, its kind.
 */
export const gexf: Writer = {
  id: "gexf",
  *write({ graph, positions }) {
    const nodeColumns = columnsOf(properties(graph.nodes), OF_NODES);
    const edgeColumns = columnsOf(properties(graph.edges), OF_EDGES);
    const ids = idsOf(graph.nodes);
    const edgeIds = idsOf(graph.edges);

    yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf version="1.3" xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz">
<meta><creator>Liaisons</creator></meta>
<graph defaultedgetype="directed">
<attributes class="node">
<attribute id="0" title="labels" type="liststring"/>
`;
    yield* declarations(nodeColumns);
    yield '</attributes>\n<attributes class="edge">\n';
    yield* declarations(edgeColumns);
    yield "</attributes>\n<nodes>\n";
    for (const { key, attributes } of graph.nodes) {
      const labels = `<attvalue for="0"${attribute("value", listText(attributes.labels, "string"))}/>`;
      const place = positions.get(key);
      yield `<node${attribute("id", ids.get(key))}${attribute("label", attributes.caption)}><attvalues>${labels}${values(attributes.properties, nodeColumns)}</attvalues>`;
      if (place) yield `<viz:position${attribute("x", place.x)}${attribute("y", place.y)}/>`;
      yield "</node>\n";
    }
    yield "</nodes>\n<edges>\n";
    for (const { key, source, target, attributes } of graph.edges) {
      const ends = attribute("source", ids.get(source)) + attribute("target", ids.get(target));
      const type = attribute("label", attributes.type) + attribute("kind", attributes.type);
      yield `<edge${attribute("id", edgeIds.get(key))}${ends}${type}><attvalues>${values(attributes.properties, edgeColumns)}</attvalues></edge>\n`;
    }
    yield "</edges>\n</graph>\n</gexf>\n";
  },
};

function* properties(elements: { attributes: { properties: Properties } }[]): Iterable<Properties> {
  for (const { attributes } of elements) yield attributes.properties;
}

/** Numbers, so that a reader takes the title for the name; 0 is `labels`. */
const idOf = (index: number) => index + 1;

function* declarations(columns: Map<string, Column>): Iterable<string> {
  for (const [index, { title, type }] of [...columns.values()].entries()) {
    yield `<attribute id="${idOf(index)}"${attribute("title", title)} type="${type}"/>\n`;
  }
}

function values(properties: Properties, columns: Map<string, Column>): string {
  let result = "";
  let index = 0;
  for (const [name, column] of columns) {
    const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (value !== undefined && value !== null) {
      result += `<attvalue for="${idOf(index)}"${attribute("value", column.write(value))}/>`;
    }
    index++;
  }
  return result;
}

/** Keys as XML can carry them; two that are then the same are told apart. */
function idsOf(elements: { key: string }[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    elements.map(({ key }) => {
      let id = possible(key);
      while (taken.has(id)) id += "_";
      taken.add(id);
      return [key, id];
    }),
  );
}
