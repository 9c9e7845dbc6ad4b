/** Writes captions and edge names over each frame. */
import { LINE_HEIGHT } from "../sizes.ts";
import { paintAxis } from "./axis.ts";
import { createLettering, type Lettering } from "./lettering.ts";
import type { Stage } from "./stage.ts";
import type { Style } from "./style.ts";
import { fontOf, NAME, write, writeAlong } from "./text.ts";

export interface Writer {
  readonly lettering: Lettering;
  /** The font of all texts of the canvas. */
  readonly family: string;
  paint(style: Style): void;
}

export function createWriter(stage: Stage): Writer {
  const family = getComputedStyle(stage.container).fontFamily;
  const nameFont = { family, size: NAME, bold: false };
  const lettering = createLettering(stage, family, nameFont);

  return {
    lettering,
    family,
    paint(style) {
      const { background, text, quiet, strongEdge } = style.palette;
      const { captions, names } = lettering.place();
      for (const layer of [stage.names, stage.captions]) begin(layer);
      if (style.axis) paintAxis(stage, style.axis, { ...style.palette, family });
      for (const name of names) {
        // A name that was asked for lies on the nodes, which have faded there; others lie under them.
        const layer = name.forced || style.focus ? stage.captions : stage.names;
        const color = name.forced ? text : style.focus ? strongEdge : quiet;
        layer.font = fontOf(nameFont);
        writeAlong(layer, name.text, name.at, { width: name.width, height: NAME }, { text: color, background });
      }
      for (const caption of captions) {
        stage.captions.font = fontOf({ family, ...caption });
        caption.lines.forEach((line, turn) => {
          const { x, y } = caption.middle;
          write(stage.captions, line, { x, y: y + turn * caption.size * LINE_HEIGHT }, { text, background });
        });
      }
    },
  };
}

function begin(context: CanvasRenderingContext2D): void {
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
}
