/** What gestures work on: the drawn graph, what is under the pointer, nodes on the move. */
import type { Exploration } from "../exploration.ts";
import type { DrawnGraph } from "./drawn.ts";
import type { CanvasLook } from "./look.ts";
import type { Point } from "./shape.ts";
import type { Stage } from "./stage.ts";
import type { Hover } from "./style.ts";

/** A node, or an edge with those that are bundled with it; neither: the background. */
export interface CanvasTarget {
  node?: string;
  edges?: string[];
}

export interface Scene {
  readonly stage: Stage;
  readonly exploration: Exploration;
  readonly graph: DrawnGraph;
  readonly hover: Hover;
  setHover(hover: Hover): void;
  /** The edge that is drawn at a point of the screen, if one is near enough. */
  edgeAt(point: Point): string | null;
  /** The edges that this one is drawn for: itself, or all of its bundle. */
  bundled(edge: string): string[];
  /** Draws nodes elsewhere for the time of a gesture; `exploration.move` makes it true. */
  carry(places: ReadonlyMap<string, Point>): void;
  /** Brings nodes into view, if they are not. */
  include(keys: readonly string[]): void;
  /** Adds to the selection the nodes that are shown where the test says yes, in pixels of the screen. */
  gather(isWithin: (point: Point) => boolean): void;
  /** Whether the next drag is a lasso's. */
  lassoing: boolean;
  /** The person has taken the camera: it follows the picture no more. */
  holdCamera(): void;
  /** Aborted when the canvas goes: for listeners of elements. */
  readonly signal: AbortSignal;
  readonly look: CanvasLook;
  onExpand(key: string): void;
  /** More of what an expand of the node has left out is wanted. */
  onMore(key: string): void;
  onMenu(target: CanvasTarget, at: Point): void;
}

/** One gesture: it hears what it needs of the scene's stage. */
export type Controller = (scene: Scene) => void;
