/** Plain lines, for thousands of edges: while the picture moves, only so many of them are drawn that it moves smoothly. */
import { EdgeRectangleProgram } from "../sigma.ts";

/** Lines that are drawn in motion, at most. */
export const IN_MOTION = 10_000;

/** `isMoving` is asked before each frame. */
export function createLineProgram(isMoving: () => boolean) {
  return class extends EdgeRectangleProgram {
    override render(params: Parameters<EdgeRectangleProgram["render"]>[0]): void {
      const { array, capacity } = this;
      if (capacity > IN_MOTION && isMoving()) {
        // The last ones: what is in focus is drawn last.
        this.array = array.subarray((capacity - IN_MOTION) * this.ATTRIBUTES_ITEMS_COUNT);
        this.capacity = IN_MOTION;
      }
      super.render(params);
      Object.assign(this, { array, capacity });
    }
  };
}
