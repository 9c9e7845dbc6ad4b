import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Timeline } from "./useTimeline.ts";
import { moved, type Window } from "./window.ts";

interface Grip {
  /** The window for a pointer at this bin, a fraction of one. */
  windowAt(bin: number): Window;
  last: Window | null;
  /** Ends the listening for Escape. */
  control: AbortController;
}

/** What the pointer does with the window: seen while it is dragged, done when it is let go, given up by Escape. */
export function useGesture(timeline: Timeline, track: RefObject<HTMLDivElement | null>, onTake: () => void) {
  const grip = useRef<Grip | null>(null);
  const latest = useRef(timeline);
  latest.current = timeline;
  const count = timeline.histogram.bins.length;
  useEffect(() => () => grip.current?.control.abort(), []);

  function binAt({ clientX }: PointerEvent): number {
    const { left, width } = track.current!.getBoundingClientRect();
    return Math.min(count, Math.max(0, ((clientX - left) / width) * count));
  }

  function letGo(isDone: boolean): void {
    const { last, control } = grip.current ?? {};
    grip.current = null;
    control?.abort();
    if (isDone && last) latest.current.setWindow(last);
    else latest.current.forget();
  }

  function giveUp(event: globalThis.KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    letGo(false);
  }

  function take(begin: (bin: number, window: Window) => Grip["windowAt"]) {
    return (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      onTake();
      track.current!.setPointerCapture(event.pointerId);
      grip.current?.control.abort();
      const control = new AbortController();
      grip.current = { windowAt: begin(binAt(event), timeline.window), last: null, control };
      document.addEventListener("keydown", giveUp, { capture: true, signal: control.signal });
    };
  }

  /** A window from one place to another: the bins that it touches. */
  const between = (one: number, other: number): Window => {
    const start = Math.min(Math.floor(Math.min(one, other)), count - 1);
    return { start, end: Math.max(start + 1, Math.ceil(Math.max(one, other))) };
  };

  return {
    track: {
      onPointerDown: take((bin) => (now) => between(bin, now)),
      onPointerMove(event: PointerEvent) {
        if (!grip.current) return;
        grip.current.last = grip.current.windowAt(binAt(event));
        latest.current.tryWindow(grip.current.last);
      },
      onPointerUp(event: PointerEvent) {
        if (!grip.current) return;
        // A click takes the bar under it.
        if (event.currentTarget === track.current) grip.current.last ??= grip.current.windowAt(binAt(event));
        letGo(true);
      },
      onPointerCancel: () => grip.current && letGo(false),
      onDoubleClick: () => latest.current.setWindow(null),
    },
    middle: {
      // Of a window that is everything there is nothing to carry: it is drawn anew.
      onPointerDown: timeline.isWhole
        ? undefined
        : take((bin, window) => (now) => moved(window, Math.round(now - bin), count)),
    },
    start: {
      onPointerDown: take((_bin, { end }) => (now) => ({ start: Math.min(end - 1, Math.round(now)), end })),
    },
    end: {
      onPointerDown: take((_bin, { start }) => (now) => ({ start, end: Math.max(start + 1, Math.round(now)) })),
    },
  };
}
