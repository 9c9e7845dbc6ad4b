/** What a person does with a pointer, heard from sigma and told as the canvas understands it. */
import type { Tell } from "./emitter.ts";
import type { Point } from "./shape.ts";
import type { Sigma } from "./sigma.ts";

export interface Pointer extends Point {
  node: string | null;
  original: MouseEvent | TouchEvent;
  /** Keeps sigma from moving the camera. */
  prevent(): void;
}

export interface PointerEvents {
  click: (pointer: Pointer) => void;
  rightClick: (pointer: Pointer) => void;
  doubleClick: (pointer: Pointer) => void;
  down: (pointer: Pointer) => void;
  up: (pointer: Pointer) => void;
  /** Anywhere on the page, so that a drag may leave the canvas; `node` is not looked for. */
  move: (pointer: Pointer) => void;
  /** The pointer is on another node, or on none. */
  hover: (node: string | null) => void;
  leave: () => void;
}

/** Pixels that a hand may slip while it clicks. */
export const SLACK = 3;
/** Pixels between the two clicks of a double click, at most. */
const SAME_PLACE = 8;

/** Clicks with Ctrl, Shift or the command key gather a selection. */
export const isModified = ({ original }: Pick<Pointer, "original">) =>
  original.shiftKey || original.ctrlKey || original.metaKey;

/** `keyOf` answers the key of the node that sigma calls so. */
export function hearPointers(sigma: Sigma, keyOf: (name: string) => string, tell: Tell<PointerEvents>): void {
  /** Where the button went down; whoever has dragged has not clicked. */
  let pressed: Point | null = null;
  let isDragged = false;
  let clicked: Point | null = null;

  const pointerOf = ({ event: { x, y, original }, node, preventSigmaDefault }: SigmaEvent): Pointer => ({
    ...{ x, y, original, prevent: preventSigmaDefault },
    node: node === undefined ? null : keyOf(node),
  });

  const hear = (name: "click" | "rightClick" | "doubleClick" | "down" | "up", heard: (pointer: Pointer) => void) => {
    sigma.on(`${name}Node`, (payload) => heard(pointerOf(payload)));
    sigma.on(`${name}Stage`, (payload) => heard(pointerOf(payload)));
  };

  function click(pointer: Pointer): void {
    if (isDragged) return;
    clicked = pointer;
    tell("click", pointer);
  }

  hear("click", click);
  hear("doubleClick", (pointer) => {
    // Sigma takes any two quick clicks for a double one, be they on two nodes.
    const isSame = clicked !== null && Math.hypot(pointer.x - clicked.x, pointer.y - clicked.y) < SAME_PLACE;
    if (isSame && !isModified(pointer)) return tell("doubleClick", pointer);
    pointer.prevent();
    click(pointer);
  });
  hear("rightClick", (pointer) => tell("rightClick", pointer));
  hear("down", (pointer) => {
    pressed = pointer;
    isDragged = false;
    tell("down", pointer);
  });
  hear("up", (pointer) => {
    pressed = null;
    tell("up", pointer);
  });
  sigma.on("moveBody", (payload) => {
    const pointer = pointerOf(payload);
    isDragged ||= pressed !== null && Math.hypot(pointer.x - pressed.x, pointer.y - pressed.y) > SLACK;
    tell("move", pointer);
  });
  sigma.on("enterNode", ({ node }) => tell("hover", keyOf(node)));
  sigma.on("leaveNode", () => tell("hover", null));
  sigma.on("leaveStage", () => tell("leave"));
}

interface SigmaEvent {
  event: Point & { original: MouseEvent | TouchEvent };
  node?: string;
  preventSigmaDefault(): void;
}
