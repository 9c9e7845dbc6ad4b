/** The worker that layouts run in: one job after the other, each told of when it is done. */
import { arrange, type Job, type Report } from "./job.ts";

/** Milliseconds between two pictures of the work in progress. */
const PAUSE = 120;

self.onmessage = ({ data: job }: MessageEvent<Job>) => {
  const tell = (type: Report["type"], axis: Report["axis"] = null) =>
    self.postMessage({ type, x: job.graph.x, y: job.graph.y, axis } satisfies Report);
  let last = performance.now();
  const axis = arrange(job, (prepare) => {
    if (performance.now() - last < PAUSE) return;
    prepare();
    tell("moved");
    last = performance.now();
  });
  tell("done", axis);
};
