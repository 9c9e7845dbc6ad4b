/**
 * Beside a hub whose expand left neighbors out, one thing stands for all of them: “+412 more”. It is a button over the
 * canvas and no node: nothing that counts, lays out, saves or exports the graph ever meets it, and keys reach it.
 */
import { moreOf } from "../../expansion.ts";
import type { ExplorationGraph } from "../../exploration.ts";
import { projector } from "../project.ts";
import type { Scene } from "../scene.ts";
import classes from "./more.module.css";

interface Sign {
  button: HTMLButtonElement;
  tie: HTMLElement;
  /** In which direction of the screen it stands, in radians. */
  angle: number;
}

/** Pixels between the border of the hub and the sign. */
const AWAY = 26;

export function more(scene: Scene): void {
  const { stage, exploration, signal, onMore } = scene;
  const layer = document.createElement("div");
  layer.className = classes.layer!;
  stage.container.append(layer);
  signal.addEventListener("abort", () => layer.remove());
  const signs = new Map<string, Sign>();
  let seen = { revision: -1, look: scene.look };

  stage.on("drawn", () => {
    const { revision } = exploration.snapshot();
    if (revision !== seen.revision || scene.look !== seen.look) recount();
    seen = { revision, look: scene.look };
    if (signs.size > 0) place();
  });

  function recount(): void {
    const { graph } = exploration;
    const left = new Map<string, number>();
    graph.forEachNode((key, { portion }) => {
      if (portion) left.set(key, moreOf(graph, key));
    });
    for (const [key, { button, tie }] of signs) {
      if (left.get(key)) continue;
      // Whoever worked it by key goes on from the canvas.
      if (document.activeElement === button) stage.container.focus();
      button.remove();
      tie.remove();
      signs.delete(key);
    }
    for (const [key, count] of left) if (count > 0) write(key, count);
  }

  function write(key: string, count: number): void {
    const sign = signs.get(key) ?? made(key);
    const { text, label } = scene.look.leftOf(count, exploration.captionOf(key));
    sign.button.textContent = text;
    sign.button.setAttribute("aria-label", label);
    sign.button.title = label;
    sign.angle = widestGap(exploration.graph, key);
  }

  function made(key: string): Sign {
    const button = document.createElement("button");
    const tie = document.createElement("span");
    button.type = "button";
    button.className = classes.more!;
    tie.className = classes.tie!;
    // What is meant for the sign is not for the canvas beneath.
    for (const name of ["mousedown", "dblclick", "touchstart", "wheel"]) {
      button.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
    }
    // The second click of a double one asks for nothing more.
    button.addEventListener("click", ({ detail }) => detail < 2 && onMore(key));
    layer.append(tie, button);
    const sign = { button, tie, angle: 0 };
    signs.set(key, sign);
    return sign;
  }

  function place(): void {
    const project = projector(stage);
    const { selection } = exploration.snapshot();
    for (const [key, { button, tie, angle }] of signs) {
      const node = scene.graph.nodes.get(key);
      button.hidden = tie.hidden = !node?.shown;
      if (!node) continue;
      const { x, y, size } = project(node);
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const half = { width: button.offsetWidth / 2, height: button.offsetHeight / 2 };
      // From its middle to its border in that direction.
      const own = Math.min(half.width / Math.max(Math.abs(cos), 0.01), half.height / Math.max(Math.abs(sin), 0.01));
      const distance = size + AWAY + own;
      button.style.transform = `translate(${x + distance * cos - half.width}px, ${y + distance * sin - half.height}px)`;
      tie.style.transform = `translate(${x + size * cos}px, ${y + size * sin}px) rotate(${angle}rad)`;
      tie.style.width = `${AWAY}px`;
      const faded = selection.nodes.size > 0 && !selection.nodes.has(key);
      button.classList.toggle(classes.faded!, faded);
      tie.classList.toggle(classes.faded!, faded);
    }
  }
}

/** Where around a node there is most room, as an angle on the screen; below it stands its caption. */
function widestGap(graph: ExplorationGraph, key: string): number {
  const { x, y } = graph.getNodeAttributes(key);
  const angles = graph
    .mapNeighbors(key, (_neighbor, other) => Math.atan2(y - other.y, other.x - x))
    .concat(Math.PI / 2)
    .sort((a, b) => a - b);
  let best = { gap: -1, angle: 0 };
  angles.forEach((angle, at) => {
    const next = angles[at + 1] ?? angles[0]! + 2 * Math.PI;
    if (next - angle > best.gap) best = { gap: next - angle, angle: (angle + next) / 2 };
  });
  return best.angle;
}
