import type { Ref } from "react";
import type { Exploration } from "../exploration.ts";
import type { CanvasLook } from "./look.ts";

/** What the page can ask of the canvas; given through `ref`. */
export interface CanvasHandle {
  /** Shows everything. */
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings a node or an edge into the middle, close enough to be read. */
  flyTo(key: string): void;
  /** The picture as it is shown, captions included, as a PNG. */
  image(options?: { scheme?: CanvasLook["scheme"]; scale?: number }): Promise<Blob>;
}

export interface CanvasTarget {
  node?: string;
  edge?: string;
}

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

export function Canvas(props: CanvasProps) {
  return <div role="img" aria-label={props.label} style={{ position: "absolute", inset: 0 }} />;
}
