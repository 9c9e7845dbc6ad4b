/** The worker that metrics run in: one job after the other. */
import { type Job, measure, type Report } from "./measurer.ts";

/** Milliseconds between two reports of progress. */
const PAUSE = 200;

self.onmessage = ({ data: job }: MessageEvent<Job>) => {
  let last = performance.now();
  const values = measure(job, (share) => {
    if (performance.now() - last < PAUSE) return;
    last = performance.now();
    self.postMessage({ share, values: null } satisfies Report);
  });
  self.postMessage({ share: 1, values } satisfies Report);
};
