/** Where the camera goes by itself: along with the first picture, to newcomers that would be out of sight. */
import type { Reach } from "../layouts/layout.ts";
import type { Camera } from "./lens.ts";
import type { Point } from "./shape.ts";
import type { Stage } from "./stage.ts";
import { type Bounds, boundsOf, cameraFor, cameraToInclude } from "./view.ts";

export interface Follower {
  /**
   * The nodes are on their way to these places, which are asked for when they are needed; `fresh` are those of nodes that
   * have just come, once they are settled.
   */
  picture(places: () => Iterable<Point & Reach>, fresh: readonly (Point & Reach)[]): void;
  /** The picture has settled: from here on the camera moves only when it has to. */
  settle(): void;
  /** All of it is to be seen again: everything has been laid out anew. */
  follow(): void;
  /** A person has taken the camera. */
  hold(): void;
  /** Whether all of the picture is in view. */
  readonly fits: boolean;
  /** The next picture is seen from here. */
  place(camera: Camera): void;
  fit(places: Iterable<Point & Reach>): void;
}

export function createFollower(stage: Stage): Follower {
  let following = true;
  /** While the camera shows all, it goes on doing so when the canvas changes its size. */
  let fitted: Bounds | null = null;
  let isFirst = true;
  let placed = false;

  stage.on("resize", () => {
    if (fitted) stage.moveTo(cameraFor(fitted, stage.size));
  });

  /** Those that are in view. */
  function* seen(places: Iterable<Point & Reach>): Iterable<Point & Reach> {
    const { camera, size } = stage;
    const [across, up] = [size.width / 2 / camera.zoom, size.height / 2 / camera.zoom];
    for (const place of places) {
      if (Math.abs(place.x - camera.x) <= across && Math.abs(place.y - camera.y) <= up) yield place;
    }
  }

  function fit(bounds: Bounds): void {
    fitted = bounds;
    go(cameraFor(bounds, stage.size));
  }

  function go(camera: Camera): void {
    if (isNear(camera, stage.camera)) return;
    if (isFirst) stage.moveTo(camera);
    else stage.flyTo(camera);
  }

  return {
    picture(places, fresh) {
      if (isEmpty(places())) {
        // An empty canvas: the next picture is a first one again.
        isFirst = true;
        following = true;
        return;
      }
      if (placed) placed = false;
      else if (following) this.fit(places());
      else if (fresh.length > 0) {
        // What is in view stays in view.
        const bounds = boundsOf([...fresh, ...seen(places())]);
        if (bounds) go(cameraToInclude(bounds, stage.camera, stage.size));
      }
      isFirst = false;
    },
    settle() {
      // An empty canvas has nothing that could settle.
      if (!isFirst) following = false;
    },
    follow() {
      following = true;
    },
    hold() {
      following = false;
      fitted = null;
    },
    get fits() {
      return fitted !== null;
    },
    place(camera) {
      following = false;
      fitted = null;
      placed = true;
      stage.moveTo(camera);
    },
    fit(places) {
      const bounds = boundsOf(places);
      if (bounds) fit(bounds);
    },
  };
}

function isEmpty(places: Iterable<unknown>): boolean {
  for (const _ of places) return false;
  return true;
}

/** A change that nobody would see is not worth a flight. */
function isNear(one: Camera, other: Camera): boolean {
  const apart = Math.hypot(one.x - other.x, one.y - other.y) * other.zoom;
  return apart < 4 && Math.abs(one.zoom / other.zoom - 1) < 0.015;
}
