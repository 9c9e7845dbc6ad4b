import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { Exploration } from "../exploration.ts";
import type { CanvasLook } from "./look.ts";
import { type CanvasHandle, type MountedCanvas, mountCanvas } from "./mount.ts";
import type { CanvasTarget } from "./scene.ts";

export type { CanvasHandle, CanvasTarget };

export interface CanvasProps {
  exploration: Exploration;
  look: CanvasLook;
  /** Double click on a node, or Enter while it is selected. */
  onExpand?: (key: string) => void;
  /** Right click; `x` and `y` in pixels of the window. Neither node nor edge: the background. */
  onMenu?: (target: CanvasTarget, at: { x: number; y: number }) => void;
  /** What a screen reader calls the picture. */
  label: string;
  ref?: Ref<CanvasHandle>;
}

/** Fills the nearest positioned element around it. */
export function Canvas({ exploration, look, onExpand, onMenu, label, ref }: CanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedCanvas>(null);
  const latest = useRef({ look, onExpand, onMenu });
  latest.current = { look, onExpand, onMenu };

  useEffect(() => {
    const canvas = mountCanvas(container.current!, {
      exploration,
      look: latest.current.look,
      onExpand: (key) => latest.current.onExpand?.(key),
      onMenu: (target, at) => latest.current.onMenu?.(target, at),
    });
    mounted.current = canvas;
    return () => {
      mounted.current = null;
      canvas.destroy();
    };
  }, [exploration]);

  useEffect(() => mounted.current?.setLook(look), [look]);

  useImperativeHandle(ref, () => ({
    fit: () => mounted.current?.fit(),
    zoomIn: () => mounted.current?.zoomIn(),
    zoomOut: () => mounted.current?.zoomOut(),
    flyTo: (key) => mounted.current?.flyTo(key),
    image(options) {
      if (!mounted.current) throw new Error("The canvas is not there yet.");
      return mounted.current.image(options);
    },
  }));

  return (
    <div
      ref={container}
      role="application"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture takes keys and pointers.
      tabIndex={0}
      style={{ position: "absolute", inset: 0 }}
    />
  );
}
