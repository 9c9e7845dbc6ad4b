/** Numbers as they are written in English. */
const format = new Intl.NumberFormat("en");
export const number = (value: number): string => format.format(value);
export const count = (value: number, one: string, many: string): string =>
  `${number(value)} ${value === 1 ? one : many}`;
export const nodes = (value: number): string => count(value, "node", "nodes");
export const relationships = (value: number): string => count(value, "relationship", "relationships");
export const rows = (value: number): string => count(value, "row", "rows");
