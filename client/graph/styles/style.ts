/** What the rules of style come to for each node and edge. The canvas draws it and layouts keep room for it. */

/** A colour in the light and in the dark theme. */
export interface Paint {
  light: string;
  dark: string;
}

/** Null, wherever it stands: as it is without any rule. */
export interface NodeStyle {
  /** Otherwise the colour and the pictogram of its kind. */
  color: Paint | null;
  icon: string | null;
  border: Paint | null;
  /** What its size goes by, as if it were its degree. */
  weight: number | null;
  caption: string | null;
}

export interface EdgeStyle {
  color: Paint | null;
  /** How many times as wide as it would be. */
  width: number;
}

export interface Styles {
  node(key: string): NodeStyle;
  edge(key: string): EdgeStyle;
}

const NODE: NodeStyle = { color: null, icon: null, border: null, weight: null, caption: null };
const EDGE: EdgeStyle = { color: null, width: 1 };

/** Without rules. */
export const PLAIN: Styles = { node: () => NODE, edge: () => EDGE };
