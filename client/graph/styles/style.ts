/** What the rules of style come to for each node and edge. The canvas draws it and layouts keep room for it. */

/** A colour in the light and in the dark theme. */
export interface Paint {
  light: string;
  dark: string;
}

/** Null, wherever it stands: as it is without any rule. */
export interface NodeStyle {
  color: Paint | null;
  /** A kind whose pictogram it has. */
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

/** From styles by key; what is not among them is as it would be without any rule. */
export function stylesFrom(nodes: ReadonlyMap<string, NodeStyle>, edges: ReadonlyMap<string, EdgeStyle>): Styles {
  return { node: (key) => nodes.get(key) ?? NODE, edge: (key) => edges.get(key) ?? EDGE };
}

export const styledNode = (before: NodeStyle | undefined, change: Partial<NodeStyle>): NodeStyle => ({
  ...(before ?? NODE),
  ...change,
});
export const styledEdge = (before: EdgeStyle | undefined, change: Partial<EdgeStyle>): EdgeStyle => ({
  ...(before ?? EDGE),
  ...change,
});
