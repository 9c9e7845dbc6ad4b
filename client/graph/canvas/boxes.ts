/** Boxes on the screen that must not lie on each other: whoever comes first has the place. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 64;

export interface Boxes {
  meets(box: Box): boolean;
  take(box: Box): void;
}

export function createBoxes(): Boxes {
  const cells = new Map<number, Box[]>();

  /** Calls `visit` with each cell that a box touches until it answers true. */
  function some(box: Box, visit: (cell: number) => boolean): boolean {
    const [left, right] = [Math.floor(box.left / CELL), Math.floor(box.right / CELL)];
    const [top, bottom] = [Math.floor(box.top / CELL), Math.floor(box.bottom / CELL)];
    for (let column = left; column <= right; column++) {
      for (let row = top; row <= bottom; row++) if (visit(column * 65_536 + row)) return true;
    }
    return false;
  }

  return {
    meets: (box) => some(box, (cell) => cells.get(cell)?.some((other) => overlap(box, other)) ?? false),
    take(box) {
      some(box, (cell) => {
        const inside = cells.get(cell);
        if (inside) inside.push(box);
        else cells.set(cell, [box]);
        return false;
      });
    },
  };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
