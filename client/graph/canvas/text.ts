/** Texts on the canvas: measured once, drawn with a halo. */
import { breakLines, type Fitted } from "./captions.ts";

export interface Font {
  family: string;
  size: number;
  bold: boolean;
}

/** No caption is read beyond this many letters; more are not even measured. */
const LETTERS = 200;
/** Pixels around letters in the background's colour. */
export const HALO = 4;
/** Letters of edge names, in pixels. */
export const NAME = 11;

export const fontOf = ({ family, size, bold }: Font) => `${bold ? 600 : 500} ${size}px ${family}`;

/** Texts are broken into lines of a width and measured; both is remembered until `forget`, for when a font has come in or they are gone. */
export function createFitter(context: CanvasRenderingContext2D) {
  const known = new Map<string, Fitted>();

  return {
    fit(text: string, font: Font, width: number): Fitted {
      const css = fontOf(font);
      const key = `${css} ${width} ${text}`;
      let fitted = known.get(key);
      if (!fitted) {
        context.font = css;
        const line = text.slice(0, LETTERS).replace(/\s+/g, " ").trim();
        fitted = breakLines(line, width, (part) => context.measureText(part).width);
        known.set(key, fitted);
      }
      return fitted;
    },
    forget: () => known.clear(),
  };
}

export type Fitter = ReturnType<typeof createFitter>;

/** Writes a text along a line, which is parted for it. */
export function writeAlong(
  context: CanvasRenderingContext2D,
  text: string,
  at: { x: number; y: number; angle: number },
  { width, height }: { width: number; height: number },
  colors: { text: string; background: string },
): void {
  context.save();
  context.translate(at.x, at.y);
  context.rotate(at.angle);
  context.fillStyle = colors.background;
  context.fillRect(-width / 2 - HALO, -height / 2, width + 2 * HALO, height);
  context.fillStyle = colors.text;
  context.fillText(text, 0, 0);
  context.restore();
}

/** Writes a text around a point; what runs under it is parted by a halo in the background's colour. */
export function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y }: { x: number; y: number },
  colors: { text: string; background: string },
): void {
  context.lineWidth = HALO;
  context.strokeStyle = colors.background;
  context.fillStyle = colors.text;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}
