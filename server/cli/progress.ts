import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "../ingest/load/load.ts";

export interface ProgressDisplay {
  show(progress: Progress): void;
  end(): void;
}

/** A bar on a terminal; elsewhere a line for every tenth on the way. */
export function progressOn(stream: NodeJS.WriteStream): ProgressDisplay {
  return stream.isTTY ? bar(stream) : plainLines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressDisplay {
  const format = "{bar} {percentage} %  {value} of {total} rows  {title}";
  const single = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true }, Presets.shades_classic);
  return {
    show({ title, done, total }) {
      if (single.isActive) single.update(done, { title });
      else single.start(total, done, { title });
    },
    end: () => single.stop(),
  };
}

function plainLines(stream: NodeJS.WritableStream): ProgressDisplay {
  let tenths = 0;
  return {
    show({ title, done, total }) {
      const reached = Math.floor((10 * done) / total);
      if (reached > tenths && done < total) stream.write(`${reached * 10} %: ${done} of ${total} rows, ${title}\n`);
      tenths = reached;
    },
    end: () => {},
  };
}
