/** Nodes on the map, as Mercator draws it, north up; what has no place on Earth settles around what it hangs on. */
import { extentOf, MARGIN, middleOf, sizeOf } from "./frame.ts";
import { settleAround } from "./join.ts";
import { type Facts, layout } from "./layout.ts";
import { separate } from "./separate.ts";

/** Degrees beyond which Mercator's map grows without end. */
const POLAR = 84;
/** The map is not blown up beyond this many pixels a degree: two streets do not fill the canvas with nothing between. */
const CLOSEST = 20_000;

export const geographic = layout({
  id: "geographic",
  parameters: [],
  begin: (facts) => (facts.coordinates() ? {} : "coordinates"),
  gather: (_values, facts): NonNullable<ReturnType<Facts["coordinates"]>> | "coordinates" =>
    facts.coordinates() ?? "coordinates",
  run(graph, { data: { latitude, longitude }, space, ...context }) {
    const wanted = { x: longitude.slice(), y: latitude.map(mercator) };
    const room = { x: space.width - 4 * MARGIN, y: space.height - 4 * MARGIN };
    const [across, upright] = [extentOf(wanted.x), extentOf(wanted.y)];
    const scale = Math.min(CLOSEST, room.x / sizeOf(across), room.y / sizeOf(upright));
    for (let node = 0; node < graph.order; node++) {
      if (graph.fixed[node]) continue;
      graph.x[node] = (wanted.x[node]! - middleOf(across)) * scale;
      graph.y[node] = (wanted.y[node]! - middleOf(upright)) * scale;
    }
    settleAround(graph, { space, ...context });
    separate(graph, 2);
  },
});

/** In the degrees that one has at the equator. */
function mercator(latitude: number): number {
  const angle = (Math.max(-POLAR, Math.min(POLAR, latitude)) * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + angle / 2)) * 180) / Math.PI;
}
