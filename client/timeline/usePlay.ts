import { useCallback, useEffect, useRef, useState } from "react";
import type { Timeline } from "./useTimeline.ts";
import { moved, type Window } from "./window.ts";

/** Bins a second. */
export const SPEEDS = [1, 2, 4, 8] as const;

export interface Play {
  playing: boolean;
  /** Whether the person asked the system for less motion: then it goes on only when told to. */
  byStep: boolean;
  speed: number;
  setSpeed(speed: number): void;
  toggle(): void;
  stop(): void;
}

/** The window moves on through time; one that is open to all grows from the beginning. All of it is one step. */
export function usePlay(timeline: Timeline, isShown: boolean): Play {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(2);
  const byStep = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const latest = useRef(timeline);
  latest.current = timeline;
  const at = useRef<{ window: Window; grows: boolean } | null>(null);

  /** Answers false at the end of time. */
  const advance = useCallback((): boolean => {
    const { histogram, window, isWhole, tryWindow } = latest.current;
    const count = histogram.bins.length;
    if (!at.current) {
      at.current = isWhole ? { window: { start: 0, end: 1 }, grows: true } : { window, grows: false };
      // Played to its end it begins again.
      if (!isWhole && window.end === count) at.current.window = moved(window, -count, count);
    } else {
      const { window: now, grows } = at.current;
      if (now.end >= count) return false;
      at.current = { grows, window: grows ? { start: now.start, end: now.end + 1 } : moved(now, 1, count) };
    }
    tryWindow(at.current.window);
    return true;
  }, []);

  const stop = useCallback(() => {
    const reached = at.current;
    at.current = null;
    setPlaying(false);
    if (reached) latest.current.setWindow(reached.window);
  }, []);

  useEffect(() => {
    if (!playing) return;
    if (!advance()) return stop();
    const timer = window.setInterval(() => {
      if (!advance()) stop();
    }, 1_000 / speed);
    return () => window.clearInterval(timer);
  }, [playing, speed, advance, stop]);
  // Whoever leaves the pane, where it could be stopped, keeps what was reached.
  useEffect(() => {
    if (!isShown) stop();
  }, [isShown, stop]);
  useEffect(() => () => void (at.current && latest.current.setWindow(at.current.window)), []);

  const step = () => {
    const { histogram, window, isWhole, setWindow } = latest.current;
    const count = histogram.bins.length;
    if (isWhole) setWindow({ start: 0, end: 1 });
    else if (window.start === 0) setWindow({ start: 0, end: window.end + 1 });
    else setWindow(moved(window, 1, count));
  };
  return {
    playing,
    byStep,
    speed,
    setSpeed,
    toggle: byStep ? step : playing ? stop : () => setPlaying(true),
    stop,
  };
}
