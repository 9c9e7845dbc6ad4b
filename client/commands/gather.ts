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
import { isNodeSelected, selectedNodes } from "./conditions.ts";
import type { Workbench } from "./workbench.tsx";

const shownNodes = ({ exploration }: Workbench) => exploration.graph.filterNodes((key) => exploration.isNodeShown(key));
const anyShown = ({ exploration }: Workbench) => exploration.snapshot().shown.nodes > 0;

/** Selects nodes, and says how many for those who do not see it. */
function select(workbench: Workbench, nodes: Iterable<string>, edges: Iterable<string> = []): void {
  const { exploration, canvas, words, announce } = workbench;
  exploration.select({ nodes, edges });
  const selected = selectedNodes(workbench);
  announce(words.inspect.several(selected.length));
  canvas.current?.include(selected);
}

const labelOf = ({ exploration, kinds }: Workbench, key: string) =>
  kinds.of(exploration.graph.getNodeAttribute(key, "labels")).label;

/** Every shown node of these kinds. */
export function selectKinds(workbench: Workbench, labels: readonly string[]): void {
  const wanted = new Set(labels);
  select(
    workbench,
    shownNodes(workbench).filter((key) => wanted.has(labelOf(workbench, key))),
  );
}

/** Every shown relationship of a type, with the nodes at its ends. */
export function selectType(workbench: Workbench, type: string): void {
  const { exploration } = workbench;
  const { graph } = exploration;
  const edges = graph.filterEdges((key, attributes) => attributes.type === type && exploration.isEdgeShown(key));
  select(workbench, new Set(edges.flatMap((edge) => graph.extremities(edge))), edges);
}

export const gatherCommands: Command[] = [
  {
    id: "selection.all",
    group: "selection",
    title: (words) => words.commands.selectAll,
    icon: IconSelectAll,
    keys: ["mod+a"],
    when: anyShown,
    run: (workbench) => select(workbench, shownNodes(workbench)),
  },
  {
    id: "selection.invert",
    group: "selection",
    title: (words) => words.commands.invert,
    icon: IconArrowsShuffle2,
    keys: ["i"],
    when: anyShown,
    run: (workbench) => {
      const { nodes } = workbench.exploration.snapshot().selection;
      select(
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
    when: isNodeSelected,
    run: (workbench) => {
      const { exploration } = workbench;
      const nodes = selectedNodes(workbench);
      const beside = nodes.flatMap((key) =>
        exploration.graph
          .filterEdges(key, (edge) => exploration.isEdgeShown(edge))
          .map((edge) => exploration.graph.opposite(key, edge)),
      );
      select(workbench, [...nodes, ...beside]);
    },
  },
  {
    id: "selection.kind",
    group: "selection",
    title: (words) => words.commands.selectKind,
    icon: IconCategory,
    keys: ["shift+k"],
    when: isNodeSelected,
    run: (workbench) =>
      selectKinds(
        workbench,
        selectedNodes(workbench).map((key) => labelOf(workbench, key)),
      ),
  },
  {
    id: "selection.type",
    group: "selection",
    title: (words) => words.commands.selectType,
    icon: IconRelationManyToMany,
    when: ({ exploration }) => exploration.snapshot().selection.edges.size > 0,
    run: (workbench) => {
      const [edge] = workbench.exploration.snapshot().selection.edges;
      if (edge) selectType(workbench, workbench.exploration.graph.getEdgeAttribute(edge, "type"));
    },
  },
  {
    id: "selection.group",
    group: "selection",
    title: (words) => words.commands.selectGroup,
    icon: IconLasso,
    keys: ["shift+n"],
    when: isNodeSelected,
    run: (workbench) => select(workbench, reached(workbench, selectedNodes(workbench))),
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
