/** Commands that make a selection of what is on the canvas. Hidden nodes are never selected by them. */
import {
  IconArrowsShuffle2,
  IconCategory,
  IconCirclesRelation,
  IconLasso,
  IconRelationManyToMany,
  IconSelectAll,
} from "@tabler/icons-react";
import type { Command } from "./command.ts";
import type { Workbench } from "./workbench.tsx";

const shownNodes = ({ exploration }: Workbench) => exploration.graph.filterNodes((key) => exploration.isNodeShown(key));
const chosen = ({ exploration }: Workbench) => exploration.snapshot().selection;
const anyShown = ({ exploration }: Workbench) => exploration.snapshot().shown.nodes > 0;
const anyNode = (workbench: Workbench) => chosen(workbench).nodes.size > 0;

/** Selects nodes, and says how many for those who do not see it. */
export function selectNodes({ exploration, canvas, words, announce }: Workbench, nodes: Iterable<string>): void {
  exploration.select({ nodes });
  const { size } = exploration.snapshot().selection.nodes;
  announce(words.inspect.several(size));
  canvas.current?.include([...exploration.snapshot().selection.nodes]);
}

/** Every shown node of a kind, or at either end of a shown relationship of a type. */
export function selectKind(workbench: Workbench, label: string): void {
  const { exploration, kinds } = workbench;
  const isOf = (key: string) => kinds.of(exploration.graph.getNodeAttribute(key, "labels")).label === label;
  selectNodes(workbench, shownNodes(workbench).filter(isOf));
}

export function selectType(workbench: Workbench, type: string): void {
  const { exploration, canvas, words, announce } = workbench;
  const { graph } = exploration;
  const edges = graph.filterEdges((key, attributes) => attributes.type === type && exploration.isEdgeShown(key));
  const nodes = new Set(edges.flatMap((edge) => graph.extremities(edge)));
  exploration.select({ nodes, edges });
  announce(words.inspect.several(nodes.size));
  canvas.current?.include([...nodes]);
}

export const gatherCommands: Command[] = [
  {
    id: "selection.all",
    group: "selection",
    title: (words) => words.commands.selectAll,
    icon: IconSelectAll,
    keys: ["mod+a"],
    when: anyShown,
    run: (workbench) => selectNodes(workbench, shownNodes(workbench)),
  },
  {
    id: "selection.invert",
    group: "selection",
    title: (words) => words.commands.invert,
    icon: IconArrowsShuffle2,
    keys: ["i"],
    when: anyShown,
    run: (workbench) => {
      const { nodes } = chosen(workbench);
      selectNodes(
        workbench,
        shownNodes(workbench).filter((key) => !nodes.has(key)),
      );
    },
  },
  {
    id: "selection.neighbors",
    group: "selection",
    title: (words) => words.commands.selectNeighbors,
    icon: IconCirclesRelation,
    keys: ["n"],
    when: anyNode,
    run: (workbench) => {
      const { exploration } = workbench;
      const nodes = [...chosen(workbench).nodes];
      const beside = nodes.flatMap((key) =>
        exploration.graph
          .filterEdges(key, (edge) => exploration.isEdgeShown(edge))
          .map((edge) => exploration.graph.opposite(key, edge)),
      );
      selectNodes(workbench, [...nodes, ...beside]);
    },
  },
  {
    id: "selection.kind",
    group: "selection",
    title: (words) => words.commands.selectKind,
    icon: IconCategory,
    keys: ["shift+k"],
    when: anyNode,
    run: (workbench) => {
      const { exploration, kinds } = workbench;
      const labelOf = (key: string) => kinds.of(exploration.graph.getNodeAttribute(key, "labels")).label;
      const labels = new Set([...chosen(workbench).nodes].map(labelOf));
      selectNodes(
        workbench,
        shownNodes(workbench).filter((key) => labels.has(labelOf(key))),
      );
    },
  },
  {
    id: "selection.type",
    group: "selection",
    title: (words) => words.commands.selectType,
    icon: IconRelationManyToMany,
    when: (workbench) => chosen(workbench).edges.size > 0,
    run: (workbench) => {
      const [edge] = chosen(workbench).edges;
      if (edge) selectType(workbench, workbench.exploration.graph.getEdgeAttribute(edge, "type"));
    },
  },
  {
    id: "selection.group",
    group: "selection",
    title: (words) => words.commands.selectGroup,
    icon: IconLasso,
    keys: ["shift+n"],
    when: anyNode,
    run: (workbench) => selectNodes(workbench, reached(workbench, chosen(workbench).nodes)),
  },
];

/** Whatever shown edges lead to. */
function reached({ exploration }: Workbench, from: Iterable<string>): Set<string> {
  const { graph } = exploration;
  const found = new Set(from);
  for (const key of found) {
    for (const edge of graph.edges(key)) if (exploration.isEdgeShown(edge)) found.add(graph.opposite(key, edge));
  }
  return found;
}
