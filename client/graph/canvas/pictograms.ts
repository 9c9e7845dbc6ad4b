/** Pictograms of kinds as images for the canvas: only their shape counts, the canvas gives them their colour. */
import type { KindLook } from "./look.ts";

/** Of a node's radius: its ring, and what is left free around its pictogram. */
export const RING = 0.1;
export const PADDING = 0.26;
/** Nodes of a smaller radius on screen, in pixels, have no pictogram. */
export const READABLE = 6;

const images = new Map<string, string>();

export function pictogramOf({ pictogram, initial }: KindLook): string {
  const key = pictogram ?? `initial ${initial}`;
  let image = images.get(key);
  if (!image) {
    image = `data:image/svg+xml,${encodeURIComponent(drawing(pictogram ? outline(pictogram) : letter(initial)))}`;
    images.set(key, image);
  }
  return image;
}

const drawing = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="128" viewBox="0 0 24 24">${content}</svg>`;

const outline = (path: string) =>
  `<path d="${path}" fill="none" stroke="black" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

const letter = (initial: string) =>
  `<text x="12" y="12" dy=".36em" text-anchor="middle" font-family="system-ui, sans-serif" font-size="20" ` +
  `font-weight="600">&#${initial.codePointAt(0) ?? 63};</text>`;
