/** The address of the page holds the exploration: written as it changes, opened when another one is entered. */
import { useCallback, useEffect, useRef } from "react";
import { attempt } from "../commands/actions.ts";
import { isChanged, showScene } from "../commands/scenes.ts";
import { openStill } from "../commands/stills.ts";
import type { Workbench } from "../commands/workbench.tsx";
import { type Still, stillOf } from "../graph/still.ts";
import { isTooLarge, readAddress, sceneAddress, writeAddress } from "../graph/url.ts";
import { forgetUnwritten, keepUnwritten } from "./unwritten.ts";

/** Milliseconds without a change after which the address is written: browsers allow about three a second. */
const QUIET = 400;
/** No timer: what is not written stays so until something changes again. */
const LEAVING = -1;

/** From when the first picture `isOpen`. Answers what is to be called when the camera moves. */
export function useAddress(workbench: Workbench, isOpen: boolean): () => void {
  const { exploration, open } = workbench;
  const latest = useRef(workbench);
  latest.current = workbench;
  const timer = useRef<number>(undefined);
  /** How many addresses that were entered are still being opened, one after the other. */
  const entered = useRef(0);
  const opening = useRef(Promise.resolve());

  const schedule = useCallback(() => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    // What is shown until an entered address is open must not be written over it.
    if (!isOpen || entered.current > 0) return;
    timer.current = window.setTimeout(async () => {
      const { exploration, open } = latest.current;
      const scene = open.scene && !isChanged(latest.current) ? open.scene.id : null;
      // A layout at work tells when it is done.
      if (exploration.snapshot().settling) return;
      const mine = timer.current;
      const stood = location.hash;
      const still = () => stillNow(latest.current);
      const address = scene === null ? await writeAddress(exploration.graph.order, still) : sceneAddress(scene);
      // Something has changed meanwhile, or another address was entered.
      if (mine !== timer.current || stood !== location.hash) return;
      if (address !== stood) history.replaceState(null, "", address);
      timer.current = undefined;
      forgetUnwritten();
    }, QUIET);
  }, [isOpen]);

  useEffect(() => {
    schedule();
    const unsubscribe = exploration.subscribe(schedule);
    return () => {
      unsubscribe();
      window.clearTimeout(timer.current);
    };
  }, [exploration, schedule]);
  useEffect(schedule, [open.panel, open.scene, schedule]);

  useEffect(() => {
    const leave = () => {
      const { exploration, open } = latest.current;
      const isDone = exploration.snapshot().canUndo || open.panel !== null || location.hash !== "";
      if (timer.current === undefined || !isDone || isTooLarge(exploration.graph.order)) return;
      exploration.halt();
      // An address that is written from here on would not be the one that a reload asks for.
      window.clearTimeout(timer.current);
      timer.current = LEAVING;
      keepUnwritten(location.hash, stillNow(latest.current));
    };
    // The second also where the first is not told; between them the page goes on until the server answers.
    const events = ["beforeunload", "pagehide"];
    for (const event of events) window.addEventListener(event, leave);
    return () => {
      for (const event of events) window.removeEventListener(event, leave);
    };
  }, []);

  useEffect(() => {
    const enter = async (hash: string) => {
      // Gone back twice: only where one ends up is opened.
      if (hash !== location.hash) return;
      const address = await readAddress(hash);
      const { words, notify } = latest.current;
      if (address.state === "still") await openStill(latest.current, address.still);
      else if (address.state === "scene") await showScene(latest.current, address.id);
      else if (address.state === "damaged") notify({ message: words.address.damagedHere, tone: "problem" });
    };
    const listen = () => {
      const { hash } = location;
      entered.current++;
      schedule();
      opening.current = opening.current
        .then(() => attempt(latest.current, () => enter(hash)))
        .finally(() => {
          entered.current--;
          schedule();
        });
    };
    window.addEventListener("hashchange", listen);
    return () => window.removeEventListener("hashchange", listen);
  }, [schedule]);

  return schedule;
}

function stillNow(workbench: Workbench): Still {
  const { exploration, canvas, open } = workbench;
  const camera = canvas.current?.frame() ?? null;
  return stillOf(exploration, { camera, panel: open.panel, scene: open.scene });
}
