/** Runs metrics where they do not keep the page waiting: in a worker, which is ended with a job that is not wanted. */
import type { Links } from "../structure/links.ts";
import { metricNamed } from "./list.ts";

export interface Job {
  metric: string;
  links: Links;
}

export interface Report {
  /** Of the work, from 0 to 1. */
  share: number;
  /** Once it is done. */
  values: Float64Array | null;
}

export interface Listener {
  reported(report: Report): void;
  failed(reason: unknown): void;
}

/** Starts a job and answers how to end it early; whoever ends it hears nothing more. */
export type Measurer = (job: Job, listener: Listener) => () => void;

export function measure({ metric, links }: Job, report: (share: number) => void): Float64Array {
  const known = metricNamed(metric);
  if (!known) throw new Error(`There is no metric called “${metric}”.`);
  return known.run(links, report);
}

export const measureInWorker: Measurer = (job, { reported, failed }) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    if (data.values) worker.terminate();
    reported(data);
  };
  worker.onerror = (event) => {
    worker.terminate();
    failed(event.error ?? event.message);
  };
  worker.postMessage(job);
  return () => worker.terminate();
};
