import type { CSSProperties } from "react";
import type { Kind } from "./kinds.ts";
import classes from "./parts.module.css";

/** The disc of a kind, as the canvas draws it; the name stands beside it, so readers skip it. */
export function KindIcon({ kind, size = 18 }: { kind: Kind; size?: number }) {
  return (
    <span className={classes.kind} style={{ ...kindColor(kind), width: size, height: size }} aria-hidden="true">
      {kind.pictogram ? (
        <svg viewBox="0 0 24 24" width={size * 0.64} height={size * 0.64}>
          <title>{kind.label}</title>
          <path d={kind.pictogram} />
        </svg>
      ) : (
        <span style={{ fontSize: size * 0.56 }}>{kind.initial}</span>
      )}
    </span>
  );
}

/** Sets `--kind` to the colour of a kind, in either theme. */
export const kindColor = (kind: Kind) => ({ "--kind": `light-dark(${kind.light}, ${kind.dark})` }) as CSSProperties;
