/** What is on the canvas as a file on the person's disk. */
import { FORMATS, type FormatId } from "../../server/contract/formats.ts";
import { api } from "../api/api.ts";
import type { Exploration } from "../graph/exploration.ts";
import { download } from "../look/download.ts";

/** Writes what is shown, as it is placed; what the legend hides is left out, as in the picture. */
export async function saveGraph(exploration: Exploration, format: FormatId): Promise<void> {
  const { graph } = exploration;
  const nodes = graph.filterNodes((key) => exploration.isNodeShown(key));
  const edges = graph.filterEdges((key) => exploration.isEdgeShown(key));
  const positions = Object.fromEntries(
    nodes.map((key) => [key, { x: graph.getNodeAttribute(key, "x"), y: graph.getNodeAttribute(key, "y") }]),
  );
  const file = await api.export({ format, nodes, edges, positions });
  const extension = FORMATS.find((each) => each.id === format)?.extension ?? format;
  download(file, extension);
}
