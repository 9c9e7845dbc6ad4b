/** Layouts and metrics without a worker: done when the call returns. */
import type { Arranger } from "../../../client/graph/layouts/arranger.ts";
import { arrange } from "../../../client/graph/layouts/job.ts";
import { type Measurer, measure } from "../../../client/graph/metrics/measurer.ts";

export const inPlace: Arranger = (job, listener) => {
  const axis = arrange(job, () => {});
  listener.done(job.graph.x, job.graph.y, axis);
  return () => {};
};

export const measureInPlace: Measurer = (job, { reported }) => {
  reported({ share: 1, values: measure(job, () => {}) });
  return () => {};
};
