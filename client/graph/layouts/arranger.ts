/** Runs layouts where they do not keep the page waiting: in a worker, which is ended with a job that is not wanted. */
import type { Job, Report } from "./job.ts";
import type { Axis } from "./layout.ts";

export interface Listener {
  /** Places for the time being; may come many times or never. */
  moved(x: Float64Array, y: Float64Array): void;
  done(x: Float64Array, y: Float64Array, axis: Axis | null): void;
  failed(reason: unknown): void;
}

/** Starts a job and answers how to end it early; whoever ends it hears nothing more. */
export type Arranger = (job: Job, listener: Listener) => () => void;

/** A worker that has done its job waits here for the next one: starting one takes longer than a small layout. */
let idle: Worker | null = null;

export const inWorker: Arranger = (job, listener) => {
  const worker = idle ?? new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  idle = null;
  worker.onmessage = ({ data: { type, x, y, axis } }: MessageEvent<Report>) => {
    if (type === "done") idle = worker;
    listener[type](x, y, axis);
  };
  worker.onerror = (event) => {
    worker.terminate();
    listener.failed(event.error ?? event.message);
  };
  worker.postMessage(job);
  return () => worker.terminate();
};
