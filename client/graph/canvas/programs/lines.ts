/** Plain lines, for thousands of edges: while the picture moves, only so many of them are drawn that it moves smoothly. */
import { EdgeRectangleProgram } from "../sigma.ts";

/** Lines that are drawn in motion, at most. */
export const IN_MOTION = 10_000;
/** So many of them are the last ones: what is in focus is drawn last. The others are taken evenly from all. */
const LAST = 2_000;

/** `isMoving` is asked before each frame. */
export function createLineProgram(isMoving: () => boolean) {
  return class extends EdgeRectangleProgram {
    override render(params: Parameters<EdgeRectangleProgram["render"]>[0]): void {
      const { array, capacity } = this;
      if (capacity > IN_MOTION && isMoving()) {
        this.array = thinned(array, capacity, this.ATTRIBUTES_ITEMS_COUNT);
        this.capacity = IN_MOTION;
      }
      super.render(params);
      Object.assign(this, { array, capacity });
    }
  };
}

/** As many of these lines as are drawn in motion, in their order; each is so many numbers long. */
function thinned(lines: Float32Array, count: number, length: number): Float32Array {
  const some = new Float32Array(IN_MOTION * length);
  const sparse = IN_MOTION - LAST;
  for (let turn = 0; turn < sparse; turn++) {
    const from = Math.floor((turn / sparse) * (count - LAST)) * length;
    for (let at = 0; at < length; at++) some[turn * length + at] = lines[from + at]!;
  }
  some.set(lines.subarray((count - LAST) * length), sparse * length);
  return some;
}
