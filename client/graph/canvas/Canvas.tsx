import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { Exploration } from "../exploration.ts";
import type { Camera } from "./lens.ts";
import type { CanvasLook } from "./look.ts";
import { type CanvasHandle, type MountedCanvas, mountCanvas } from "./mount.ts";
import type { CanvasTarget } from "./scene.ts";

export type { CanvasHandle, CanvasTarget };

export interface CanvasProps {
  exploration: Exploration;
  look: CanvasLook;
  /** Whether all of the picture stands small in a corner. */
  minimap: boolean;
  /** Double click on a node, or Enter while it is selected. */
  onExpand?: (key: string) => void;
  /** What stands for neighbors left out is pressed. */
  onMore?: (key: string) => void;
  /** Right click; `x` and `y` in pixels of the window. Neither node nor edge: the background. */
  onMenu?: (target: CanvasTarget, at: { x: number; y: number }) => void;
  /** The camera has moved. */
  onFrame?: () => void;
  /** What a screen reader calls the picture. */
  label: string;
  /** What stands there while the browser cannot draw: it has no WebGL, or has lost it. */
  instead: ReactNode;
  ref?: Ref<CanvasHandle>;
}

/** Milliseconds until it is tried again to draw. */
const RETRY = 1_000;

/** Fills the nearest positioned element around it. */
export function Canvas({
  exploration,
  look,
  minimap,
  onExpand,
  onMore,
  onMenu,
  onFrame,
  label,
  instead,
  ref,
}: CanvasProps) {
  const container = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedCanvas>(null);
  const latest = useRef({ look, minimap, onExpand, onMore, onMenu, onFrame });
  latest.current = { look, minimap, onExpand, onMore, onMenu, onFrame };
  const [isAway, setAway] = useState(false);

  useEffect(() => {
    let retry: ReturnType<typeof setTimeout>;
    const unmount = () => {
      mounted.current?.destroy();
      mounted.current = null;
    };
    const lose = (camera?: Camera) => {
      unmount();
      setAway(true);
      retry = setTimeout(() => mount(camera), RETRY);
    };
    const mount = (camera?: Camera) => {
      try {
        mounted.current = mountCanvas(container.current!, {
          exploration,
          look: latest.current.look,
          onExpand: (key) => latest.current.onExpand?.(key),
          onMore: (key) => latest.current.onMore?.(key),
          onMenu: (target, at) => latest.current.onMenu?.(target, at),
          onFrame: () => latest.current.onFrame?.(),
          onLost: () => lose(mounted.current?.stage.camera),
          ...(camera && { camera }),
        });
        mounted.current.setMinimap(latest.current.minimap);
        setAway(false);
      } catch (error) {
        if (canDraw()) throw error;
        container.current!.replaceChildren();
        lose(camera);
      }
    };
    mount();
    return () => {
      clearTimeout(retry);
      unmount();
    };
  }, [exploration]);

  useEffect(() => mounted.current?.setLook(look), [look]);
  useEffect(() => mounted.current?.setMinimap(minimap), [minimap]);

  function there(): MountedCanvas {
    if (!mounted.current) throw new Error("The canvas is not there yet.");
    return mounted.current;
  }

  useImperativeHandle(ref, () => ({
    focus: () => mounted.current?.focus(),
    fit: () => mounted.current?.fit(),
    zoomIn: () => mounted.current?.zoomIn(),
    zoomOut: () => mounted.current?.zoomOut(),
    flyTo: (key) => mounted.current?.flyTo(key),
    frame: () => mounted.current?.frame() ?? null,
    reframe: (frame) => mounted.current?.reframe(frame),
    include: (keys) => mounted.current?.include(keys),
    lasso: () => mounted.current?.lasso(),
    image: (options) => there().image(options),
    svg: (options) => there().svg(options),
  }));

  return (
    <>
      <div
        ref={container}
        role="application"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture takes keys and pointers.
        tabIndex={0}
        style={{ position: "absolute", inset: 0 }}
      />
      {isAway && instead}
    </>
  );
}

function canDraw(): boolean {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
  return context !== null && !context.isContextLost();
}
