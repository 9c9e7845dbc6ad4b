/** The canvas's own colours. Kinds bring theirs; otherwise colour belongs to the graph. */
import type { CanvasLook } from "./look.ts";

export interface Palette {
  background: string;
  text: string;
  quiet: string;
  edge: string;
  /** Edges of what is selected or under the pointer. */
  strongEdge: string;
  /** What is not in focus. */
  faded: string;
  fadedEdge: string;
}

export const PALETTES: Record<CanvasLook["scheme"], Palette> = {
  light: {
    background: "#FBFAF8",
    text: "#1C2430",
    quiet: "#5C6672",
    edge: "#B4BBC6",
    strongEdge: "#5B6776",
    faded: "#DCDFE4",
    fadedEdge: "#ECEDEF",
  },
  dark: {
    background: "#14171C",
    text: "#E7EAEE",
    quiet: "#9AA5B1",
    edge: "#4A5462",
    strongEdge: "#9AA7B8",
    faded: "#2A3038",
    fadedEdge: "#20252C",
  },
};

/** `share` of a colour over the background, opaque: sigma would let translucent edges glow. */
export function mixed(color: string, background: string, share: number): string {
  const [over, under] = [channels(color), channels(background)];
  const values = over.map((value, index) => Math.round(under[index]! + (value - under[index]!) * share));
  return `#${values.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
}
