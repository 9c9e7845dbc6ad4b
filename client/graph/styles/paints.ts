/** The colours of rules: told apart by people who see fewer colours too, in either theme. */
import type { Paint } from "./style.ts";

// After Okabe & Ito and Paul Tol's “bright” and “muted”, moved to be read on either background.
export const PAINTS = {
  blue: { light: "#3567B0", dark: "#79A9EB" },
  orange: { light: "#D9730D", dark: "#F5A04C" },
  teal: { light: "#0F8A72", dark: "#44C2A8" },
  rose: { light: "#C23B6B", dark: "#F08BB0" },
  yellow: { light: "#B08A00", dark: "#E5C548" },
  sky: { light: "#2E94C4", dark: "#7CCBF0" },
  violet: { light: "#7A4FB5", dark: "#B795EC" },
  green: { light: "#5E8A22", dark: "#A3CB62" },
  brown: { light: "#83563A", dark: "#C9A082" },
  red: { light: "#B3261E", dark: "#F2837B" },
  slate: { light: "#56616E", dark: "#A5B0BC" },
} as const satisfies Record<string, Paint>;

export type PaintName = keyof typeof PAINTS;
export const PAINT_NAMES = Object.keys(PAINTS) as PaintName[];

/** Of what has no colour of its own: no value, or one of too many. */
export const OTHER: Paint = { light: "#B9BFC8", dark: "#4D5763" };

interface Ramp {
  light: readonly string[];
  dark: readonly string[];
}

/** From little to much: ever further from the background. */
export const RAMPS = {
  viridis: {
    light: ["#D9DE52", "#6CC266", "#21918C", "#31688E", "#440154"],
    dark: ["#4B3F8C", "#33708E", "#22A087", "#7AD151", "#FDE725"],
  },
  blues: { light: ["#BBD6EC", "#6BAED6", "#2171B5", "#08306B"], dark: ["#27496F", "#3F7CB5", "#7DB8E8", "#DCEEFF"] },
  embers: { light: ["#F7D08A", "#EE9149", "#CF4A2B", "#7A1420"], dark: ["#6B2A2A", "#B8472F", "#EE9149", "#FCE3A6"] },
} as const satisfies Record<string, Ramp>;

export type RampName = keyof typeof RAMPS;
export const RAMP_NAMES = Object.keys(RAMPS) as RampName[];

/** `share` from 0 (little) to 1 (much). */
export function paintAt(name: string, share: number): Paint {
  const { light, dark } = RAMPS[name as RampName];
  return { light: between(light, share), dark: between(dark, share) };
}

function between(stops: readonly string[], share: number): string {
  const place = Math.min(1, Math.max(0, share)) * (stops.length - 1);
  const low = Math.min(Math.floor(place), stops.length - 2);
  const [from, to] = [stops[low]!, stops[low + 1]!].map((color) => Number.parseInt(color.slice(1), 16)) as [
    number,
    number,
  ];
  const channel = (shift: number) => {
    const [a, b] = [(from >> shift) & 255, (to >> shift) & 255];
    return Math.round(a + (b - a) * (place - low));
  };
  const packed = (channel(16) << 16) | (channel(8) << 8) | channel(0);
  return `#${packed.toString(16).padStart(6, "0")}`;
}
