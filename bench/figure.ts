/** A figure: what Liaisons takes, beside what the plain way takes in the same run, and the ratio to reach. */

export interface Measurement {
  /** What was measured with Liaisons, and the plain way; in `unit`. */
  ours: number;
  plain?: number;
  unit: string;
  /** Whether the target is met, and the sentence that says so. */
  ratio?: number;
  reached: boolean;
  target: string;
}

export interface Figure {
  id: string;
  title: string;
  /** One measurement for each thing it looks at: `{"embedded p50": …}`. */
  measure(bench: Bench): Promise<Record<string, Measurement>>;
}

/** What the figures share: a graph, and the engines that can be had here. */
export interface Bench {
  engines: BenchEngine[];
  /** Says what takes longer than a moment. */
  say(line: string): void;
}

export interface BenchEngine {
  name: "embedded" | "neo4j";
  /** The environment with which a server or a store opens an empty database. */
  environment(): Promise<Record<string, string>>;
  /** The engine's own client on what stands there, with nothing of Liaisons between. */
  client(environment: Record<string, string>): Promise<PlainClient>;
  close?(): Promise<void>;
}

export interface PlainClient {
  /** Runs it and reads every row; answers how many there were. */
  read(cypher: string, params?: Record<string, unknown>): Promise<number>;
  /** Runs it and reads the first row. */
  first(cypher: string): Promise<void>;
  close(): Promise<void>;
}

/** More is better: rows a second. */
export function rate(ours: number, plain: number, least: number, unit: string): Measurement {
  const ratio = ours / plain;
  return { ours, plain, unit, ratio, reached: ratio >= least, target: `≥ ${least} × plain` };
}

/** Less is better: milliseconds, with an allowance in the same unit. */
export function time(ours: number, plain: number, most: number, allowance = 0): Measurement {
  const target = `≤ ${most} × plain${allowance ? ` + ${allowance} ms` : ""}`;
  return { ours, plain, unit: "ms", ratio: ours / plain, reached: ours <= plain * most + allowance, target };
}

/** A bound that is no ratio. */
export function bound(ours: number, most: number, unit: string): Measurement {
  return { ours, unit, reached: ours <= most, target: `≤ ${most} ${unit}` };
}

/** The value below which the share `p` (0 to 1) of the samples lies. */
export function percentile(samples: readonly number[], p: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
