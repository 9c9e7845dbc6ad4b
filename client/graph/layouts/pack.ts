/** Packs boxes into a picture of a wanted shape: components side by side, single nodes in the gaps. */

export interface Box {
  width: number;
  height: number;
}

/** Where the lower left corner of each box goes, and the size of the whole. */
export interface Packing extends Box {
  places: { x: number; y: number }[];
}

/** `shape`: width over height that the whole should come near. Boxes keep their order in the answer. */
export function pack(boxes: readonly Box[], shape: number): Packing {
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const widest = Math.max(...boxes.map(({ width }) => width), 1);
  const wanted = Math.sqrt(area * shape);
  // Narrow or wide, one of a few widths comes nearest to the wanted shape.
  const tries = [0.9, 1, 1.1, 1.25, 1.45, 1.7, 2].map((factor) => packInto(boxes, Math.max(widest, wanted * factor)));
  const waste = ({ width, height }: Packing) => Math.max(width, height * shape);
  return tries.reduce((best, next) => (waste(next) < waste(best) ? next : best));
}

interface Step {
  x: number;
  /** Height of what is packed already, from this x to the next step's. */
  y: number;
}

/** Highest boxes first, each as low as it goes: the skyline method. */
function packInto(boxes: readonly Box[], width: number): Packing {
  const places = boxes.map(() => ({ x: 0, y: 0 }));
  const byHeight = boxes.map((_, index) => index).sort((a, b) => boxes[b]!.height - boxes[a]!.height || a - b);
  let skyline: Step[] = [{ x: 0, y: 0 }];
  const whole = { width: 0, height: 0 };
  for (const index of byHeight) {
    const box = boxes[index]!;
    const place = lowest(skyline, box.width, width);
    places[index] = place;
    skyline = raise(skyline, place.x, place.x + box.width, place.y + box.height);
    whole.width = Math.max(whole.width, place.x + box.width);
    whole.height = Math.max(whole.height, place.y + box.height);
  }
  return { ...whole, places };
}

function lowest(skyline: readonly Step[], needed: number, width: number): Step {
  let best: Step | null = null;
  for (let first = 0; first < skyline.length; first++) {
    const { x } = skyline[first]!;
    if (x + needed > width + 1e-9) break;
    let y = 0;
    for (let step = first; step < skyline.length && skyline[step]!.x < x + needed - 1e-9; step++) {
      y = Math.max(y, skyline[step]!.y);
    }
    if (!best || y < best.y) best = { x, y };
  }
  return best ?? { x: 0, y: Math.max(...skyline.map(({ y }) => y)) };
}

function raise(skyline: readonly Step[], from: number, to: number, y: number): Step[] {
  const before = skyline.filter((step) => step.x < from - 1e-9);
  const covered = skyline.filter((step) => step.x <= to + 1e-9).at(-1)!;
  const after = skyline.filter((step) => step.x > to + 1e-9);
  return [...before, { x: from, y }, { x: to, y: covered.y }, ...after];
}
