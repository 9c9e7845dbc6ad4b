/** Les nombres comme on les écrit en français. */
const format = new Intl.NumberFormat("fr");
export const number = (value: number): string => format.format(value);
/** En français, zéro et un sont au singulier. */
export const count = (value: number, one: string, many: string): string => `${number(value)} ${value < 2 ? one : many}`;
export const nodes = (value: number): string => count(value, "nœud", "nœuds");
export const relationships = (value: number): string => count(value, "relation", "relations");
export const rows = (value: number): string => count(value, "ligne", "lignes");
