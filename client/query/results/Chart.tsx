import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import { isNode, type Value } from "../../../server/contract/typed.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { MOST_POINTS, numericColumns, type Point, pointsOf, scaleOf, textOf } from "./chart.ts";
import classes from "./results.module.css";
import type { ViewProps } from "./views.ts";

const MARGIN = { top: 10, right: 12, bottom: 64, left: 64 };

/** A column of numbers over another column, as bars or as a line. */
export function Chart({ run: { columns }, rows }: ViewProps) {
  const { words, names } = useWorkbench();
  const numeric = useMemo(() => numericColumns(columns, rows), [columns, rows]);
  const [chosen, choose] = useState<{ up?: number; across?: number }>({});
  const [kind, setKind] = useState("bars");
  const up = chosen.up !== undefined && numeric.includes(chosen.up) ? chosen.up : (numeric.at(-1) ?? 0);
  const across = chosen.across ?? columns.findIndex((_, index) => index !== up);
  const points = useMemo(() => {
    const name = (value: Value) =>
      isNode(value) ? names.caption(value._value._labels, value._value._properties) : textOf(value);
    return pointsOf(rows, Math.max(0, across), up, name);
  }, [rows, across, up, names]);
  const option = (index: number) => ({ value: String(index), label: columns[index] ?? "" });
  return (
    <div className={classes.chart}>
      <div className={classes.chartBar}>
        <NativeSelect
          size="xs"
          aria-label={words.results.chart.up}
          data={numeric.map(option)}
          value={String(up)}
          onChange={(event) => choose({ ...chosen, up: Number(event.currentTarget.value) })}
        />
        <span className={classes.quiet}>{words.results.chart.over}</span>
        <NativeSelect
          size="xs"
          aria-label={words.results.chart.across}
          data={columns.map((_, index) => option(index))}
          value={String(Math.max(0, across))}
          onChange={(event) => choose({ ...chosen, across: Number(event.currentTarget.value) })}
        />
        <SegmentedControl
          size="xs"
          aria-label={words.results.chart.kind}
          value={kind}
          onChange={setKind}
          data={[
            { value: "bars", label: words.results.chart.bars },
            { value: "line", label: words.results.chart.line },
          ]}
        />
        {rows.length > MOST_POINTS && (
          <span className={classes.quiet}>{words.results.chart.first(MOST_POINTS, rows.length)}</span>
        )}
      </div>
      <Drawing
        points={points}
        line={kind === "line"}
        label={`${columns[up]} ${words.results.chart.over} ${columns[across] ?? ""}`}
      />
    </div>
  );
}

function Drawing({ points, line, label }: { points: Point[]; line: boolean; label: string }) {
  const { words } = useWorkbench();
  const { ref, width, height } = useElementSize();
  const scale = useMemo(() => scaleOf(points), [points]);
  const inner = {
    width: Math.max(0, width - MARGIN.left - MARGIN.right),
    height: Math.max(0, height - MARGIN.top - MARGIN.bottom),
  };
  const step = inner.width / Math.max(1, points.length);
  const y = (value: number) => MARGIN.top + inner.height * (1 - (value - scale.least) / (scale.most - scale.least));
  const x = (index: number) => MARGIN.left + step * (index + 0.5);
  // As many names as there is room for; the others are told on hover.
  const every = Math.max(1, Math.ceil(16 / step));
  const drawn = points.flatMap((point, index) =>
    point.value === null ? [] : [{ ...point, value: point.value, index }],
  );
  return (
    <div ref={ref} className={classes.drawing}>
      <svg width={width} height={height} role="img" aria-label={label}>
        {scale.marks.map((mark) => (
          <g key={mark} className={classes.mark}>
            <line x1={MARGIN.left} x2={MARGIN.left + inner.width} y1={y(mark)} y2={y(mark)} />
            <text x={MARGIN.left - 8} y={y(mark)} textAnchor="end" dominantBaseline="middle">
              {words.number(mark)}
            </text>
          </g>
        ))}
        {line ? (
          <polyline
            className={classes.line}
            points={drawn.map(({ value, index }) => `${x(index)},${y(value)}`).join(" ")}
          />
        ) : null}
        {drawn.map(({ name, value, index }) => (
          <g key={index} className={line ? classes.dot : classes.bar}>
            <title>{`${name}: ${words.number(value)}`}</title>
            {line ? (
              <circle cx={x(index)} cy={y(value)} r={Math.min(3, step / 2)} />
            ) : (
              <rect
                x={x(index) - step * 0.4}
                width={Math.max(0.5, step * 0.8)}
                y={Math.min(y(value), y(0))}
                height={Math.max(1, Math.abs(y(value) - y(0)))}
              />
            )}
          </g>
        ))}
        {points.map(({ name }, index) =>
          index % every === 0 ? (
            <text
              key={index}
              className={classes.name}
              textAnchor="end"
              transform={`translate(${x(index)} ${MARGIN.top + inner.height + 12}) rotate(-35)`}
            >
              {name.length > 14 ? `${name.slice(0, 13)}…` : name}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}
