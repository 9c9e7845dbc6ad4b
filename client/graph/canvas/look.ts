/** What the canvas asks of the theme; the page makes one of client/look. */

export interface KindLook {
  /** Fill in the light and in the dark theme. */
  light: string;
  dark: string;
  /** Path data of a 24 × 24 outline; null where the initial stands instead. */
  pictogram: string | null;
  initial: string;
}

export interface CanvasLook {
  scheme: "light" | "dark";
  kindOf(labels: readonly string[]): KindLook;
  /** A type as it reads on an edge: `PLANS_TO_MEET` → `plans to meet`. */
  nameOf(type: string): string;
  /** What stands for neighbors that an expand has left out, and what it is called by who does not see it. */
  leftOf(count: number, caption: string): { text: string; label: string };
}
