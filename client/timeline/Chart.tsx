import { type CSSProperties, type KeyboardEvent, useRef, useState } from "react";
import { useWorkbench } from "../commands/workbench.tsx";
import { useGesture } from "./gesture.ts";
import type { Histogram } from "./histogram.ts";
import { sayBins, sayDay } from "./say.ts";
import { ticksOf } from "./ticks.ts";
import classes from "./timeline.module.css";
import type { Timeline } from "./useTimeline.ts";
import { moved, type Window } from "./window.ts";

/** Bars with the window over them: drawn anew on the bars, carried by its middle, made longer or shorter by its ends. */
export function Chart({ timeline, onTake }: { timeline: Timeline; onTake(): void }) {
  const { words, language } = useWorkbench();
  const { histogram, window, isWhole } = timeline;
  const { bins, unit } = histogram;
  const count = bins.length;
  const track = useRef<HTMLDivElement>(null);
  const [pointed, point] = useState<number | null>(null);
  const gesture = useGesture(timeline, track, onTake);
  const at = (bin: number) => placeOf(bin, histogram);
  const say = (weight: number) => words.number(Math.round(weight * 10) / 10);
  const keys = (change: (by: number) => Window) => ({
    onKeyDown: (event: KeyboardEvent) => {
      const by = stepOf(event, count);
      if (by === null) return;
      event.preventDefault();
      onTake();
      timeline.tryWindow(change(by));
    },
    // However long a key is held, it is one step.
    onKeyUp: (event: KeyboardEvent) => stepOf(event, count) !== null && timeline.setWindow(timeline.window),
  });
  const slider = (label: string, now: number, text: string) => ({
    role: "slider",
    tabIndex: 0,
    "aria-label": label,
    "aria-valuemin": 0,
    "aria-valuemax": count,
    "aria-valuenow": now,
    "aria-valuetext": text,
    "aria-orientation": "horizontal" as const,
  });
  const { start, end } = window;
  return (
    <div className={classes.chart}>
      <div
        ref={track}
        className={classes.track}
        {...gesture.track}
        onPointerMove={(event) => {
          gesture.track.onPointerMove(event);
          const { left, width } = event.currentTarget.getBoundingClientRect();
          const bin = Math.floor(((event.clientX - left) / width) * count);
          point(bin >= 0 && bin < count ? bin : null);
        }}
        onPointerLeave={() => point(null)}
      >
        <span className={classes.top} aria-hidden="true">
          {say(histogram.top)}
        </span>
        <Bars histogram={histogram} window={window} />
        <div
          className={classes.window}
          data-whole={isWhole || undefined}
          style={{ left: at(start), width: at(end - start) }}
          {...slider(words.timeline.window, start, sayBins(histogram, window, language))}
          {...keys((by) => moved(window, by, count))}
          {...gesture.middle}
        />
        <div
          className={classes.handle}
          style={{ left: at(start) }}
          {...slider(words.timeline.from, start, sayDay(bins[start]!.from, unit, language))}
          {...keys((by) => ({ start: Math.min(end - 1, Math.max(0, start + by)), end }))}
          {...gesture.start}
        />
        <div
          className={classes.handle}
          style={{ left: at(end) }}
          {...slider(words.timeline.to, end, sayDay(bins[end - 1]!.to - 1, unit, language))}
          {...keys((by) => ({ start, end: Math.max(start + 1, Math.min(count, end + by)) }))}
          {...gesture.end}
        />
        {pointed !== null && bins[pointed] && (
          <span
            className={classes.pointed}
            data-late={pointed > count / 2 || undefined}
            style={{ left: at(pointed + 0.5) }}
          >
            {sayBins(histogram, { start: pointed, end: pointed + 1 }, language)}
            {" · "}
            {say(bins[pointed].weight)}
          </span>
        )}
      </div>
      <Axis histogram={histogram} />
    </div>
  );
}

/** How far along the chart a bin begins. */
const placeOf = (bin: number, { bins }: Histogram) => `${(100 * bin) / bins.length}%`;

function Bars({ histogram: { bins, top }, window: { start, end } }: { histogram: Histogram; window: Window }) {
  return (
    <div className={classes.bars} aria-hidden="true">
      {bins.map(({ from, weight }, bin) => (
        <span
          key={from}
          className={classes.bin}
          data-in={(bin >= start && bin < end) || undefined}
          style={{ "--height": top > 0 ? weight / top : 0 } as CSSProperties}
        />
      ))}
    </div>
  );
}

function Axis({ histogram }: { histogram: Histogram }) {
  const { language } = useWorkbench();
  return (
    <div className={classes.axis} aria-hidden="true">
      {ticksOf(histogram.bins, histogram.unit, language).map(({ bin, text }) => (
        <span key={bin} style={{ left: placeOf(bin, histogram) }}>
          {text}
        </span>
      ))}
    </div>
  );
}

/** How many bins a key moves by; null for one that does not. */
function stepOf({ key, shiftKey }: KeyboardEvent, count: number): number | null {
  const far = Math.max(2, Math.round(count / 10));
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return shiftKey ? -far : -1;
    case "ArrowRight":
    case "ArrowUp":
      return shiftKey ? far : 1;
    case "PageDown":
      return -far;
    case "PageUp":
      return far;
    case "Home":
      return -count;
    case "End":
      return count;
    default:
      return null;
  }
}
