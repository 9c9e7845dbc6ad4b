import { SegmentedControl, Select } from "@mantine/core";
import { useEffect, useMemo, useState } from "react";
import { expandFurther, goTo } from "../commands/actions.ts";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { moreOf } from "../graph/expansion.ts";
import { METRICS, metricNamed } from "../graph/metrics/list.ts";
import { by, Grid, type GridColumn } from "../look/Grid.tsx";
import { KindIcon } from "../look/KindIcon.tsx";
import { Nothing } from "../look/States.tsx";
import classes from "./table.module.css";

interface Keyed {
  key: string;
  /** Neighbors of it that an expand has left out; the row then stands for them. */
  left?: number;
}

/** The canvas as a table, for those who cannot see it or would rather sort it. */
export default function Table() {
  const { words } = useWorkbench();
  const [of, setOf] = useState("nodes");
  const [metric, setMetric] = useState<string | null>(null);
  return (
    <div className={classes.table}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={words.table.title}
          value={of}
          onChange={setOf}
          data={[
            { value: "nodes", label: words.table.nodes },
            { value: "edges", label: words.legend.relationships },
          ]}
        />
        {of === "nodes" && (
          <Select
            size="xs"
            w={200}
            aria-label={words.table.metric}
            placeholder={words.table.metric}
            clearable
            comboboxProps={{ shadow: "md" }}
            data={METRICS.map(({ id }) => ({ value: id, label: words.metrics[id]!.name }))}
            value={metric}
            onChange={setMetric}
          />
        )}
      </div>
      {of === "nodes" ? <Nodes metric={metric} /> : <Edges />}
    </div>
  );
}

function Nodes({ metric }: { metric: string | null }) {
  const { exploration, kinds, names, words } = useWorkbench();
  useEffect(() => {
    exploration.metrics.use("table", metric === null ? [] : [metric]);
    return () => exploration.metrics.use("table", []);
  }, [exploration, metric]);
  const { revision } = useSnapshot();
  const { graph } = exploration;
  const rows = useMemo(
    () =>
      graph
        .filterNodes((key) => exploration.isNodeShown(key))
        .flatMap((key): Keyed[] => {
          const left = moreOf(graph, key);
          return left > 0 ? [{ key }, { key, left }] : [{ key }];
        }),
    [exploration, revision],
  );
  const columns = useMemo<GridColumn<Keyed>[]>(() => {
    const kind = (key: string) => kinds.of(graph.getNodeAttribute(key, "labels"));
    return [
      {
        id: "name",
        title: words.table.name,
        width: "minmax(160px, 2fr)",
        compare: by(({ key }) => exploration.captionOf(key)),
        cell: ({ key, left }) => (left === undefined ? <Go to={key} /> : <More of={key} left={left} />),
      },
      {
        id: "kind",
        title: words.table.kind,
        width: "minmax(90px, 1fr)",
        compare: by(({ key }) => names.label(kind(key).label)),
        cell: ({ key, left }) => (left === undefined ? names.label(kind(key).label) : ""),
      },
      {
        id: "links",
        title: words.legend.relationships,
        align: "end",
        width: "minmax(96px, 1fr)",
        compare: by(({ key }) => graph.degree(key)),
        cell: ({ key, left }) => words.number(left ?? graph.degree(key)),
      },
      ...(metric === null ? [] : [measured(metric)]),
    ];

    function measured(id: string): GridColumn<Keyed> {
      const { values } = exploration.metrics.read(id);
      const isGroup = metricNamed(id)?.gives === "group";
      const value = ({ key }: Keyed) => (values.get(key) ?? -1) + (isGroup ? 1 : 0);
      const cell = (row: Keyed) => {
        if (row.left !== undefined) return null;
        return values.has(row.key) ? words.number(Number(value(row).toPrecision(3))) : "…";
      };
      return { id, title: words.metrics[id]!.name, align: "end", compare: by(value), cell };
    }
  }, [exploration, graph, kinds, names, words, metric, revision]);
  return rows.length > 0 ? (
    <Grid label={words.table.nodes} columns={columns} rows={rows} />
  ) : (
    <Nothing>{words.table.nothing}</Nothing>
  );
}

function Edges() {
  const { exploration, names, words } = useWorkbench();
  const { revision } = useSnapshot();
  const { graph } = exploration;
  const rows = useMemo(
    () => graph.filterEdges((key) => exploration.isEdgeShown(key)).map((key) => ({ key })),
    [exploration, revision],
  );
  const columns = useMemo<GridColumn<Keyed>[]>(() => {
    const caption = exploration.captionOf;
    return [
      {
        id: "from",
        title: words.table.from,
        compare: by(({ key }) => caption(graph.source(key))),
        cell: ({ key }) => <Go to={graph.source(key)} />,
      },
      {
        id: "type",
        title: words.table.type,
        compare: by(({ key }) => names.type(graph.getEdgeAttribute(key, "type"))),
        cell: ({ key }) => <Go to={key} />,
      },
      {
        id: "to",
        title: words.table.to,
        compare: by(({ key }) => caption(graph.target(key))),
        cell: ({ key }) => <Go to={graph.target(key)} />,
      },
    ];
  }, [exploration, graph, names, words, revision]);
  return rows.length > 0 ? (
    <Grid label={words.legend.relationships} columns={columns} rows={rows} />
  ) : (
    <Nothing>{words.table.nothing}</Nothing>
  );
}

/** What an expand has left out, as the canvas shows it beside the hub. */
function More({ of, left }: { of: string; left: number }) {
  const workbench = useWorkbench();
  const { exploration, words } = workbench;
  if (!exploration.graph.hasNode(of)) return null;
  return (
    <button type="button" className={classes.go} onClick={() => void expandFurther(workbench, of)}>
      {words.expand.leftOf(left, exploration.captionOf(of))}
    </button>
  );
}

/** A node by its caption or an edge by its type; choosing it selects it and flies to it. */
function Go({ to }: { to: string }) {
  const workbench = useWorkbench();
  const { exploration, kinds, names } = workbench;
  const { graph } = exploration;
  const isNode = graph.hasNode(to);
  // Rows may be drawn once more between a change of the graph and the next list of rows.
  if (!isNode && !graph.hasEdge(to)) return null;
  return (
    <button type="button" className={classes.go} onClick={() => goTo(workbench, to)}>
      {isNode && <KindIcon kind={kinds.of(graph.getNodeAttribute(to, "labels"))} size={16} />}
      {isNode ? exploration.captionOf(to) : names.type(graph.getEdgeAttribute(to, "type"))}
    </button>
  );
}
