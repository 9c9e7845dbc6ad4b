/** What a metric is: a record in the list, a pure function on links. It knows no page and no worker. */
import type { Links } from "../structure/links.ts";

export interface Metric {
  id: string;
  /** `amount`: how much of something a node has. `group`: which group it is in, counted from 0, the largest first. */
  gives: "amount" | "group";
  /** One number for each node; `report` is told now and then which share of the work is done. */
  run(links: Links, report: (share: number) => void): Float64Array;
}
