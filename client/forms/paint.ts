import type { CSSProperties } from "react";
import type { Paint } from "../graph/styles/style.ts";

/** Sets `--paint` to a colour of rules, in either theme. */
export const paintColor = ({ light, dark }: Paint) => ({ "--paint": `light-dark(${light}, ${dark})` }) as CSSProperties;
