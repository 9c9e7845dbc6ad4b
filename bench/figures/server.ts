/** What the server needs when nobody asks, and how long a start takes when all is built and loaded. */

import { embedded } from "../engines.ts";
import { bound, type Figure, median } from "../figure.ts";
import { startServer } from "../server.ts";

const STARTS = 3;

export const server: Figure = {
  id: "server",
  title: "The server at rest on the embedded store with the sample, and a second start",
  async measure({ say }) {
    say("server at rest, second start");
    const environment = await embedded.environment();
    await (await startServer(environment)).stop();
    const starts: number[] = [];
    let memory = 0;
    for (let i = 0; i < STARTS; i++) {
      const running = await startServer(environment);
      starts.push(running.startedInMs);
      memory = Math.max(memory, await running.memory());
      await running.stop();
    }
    return { memory: bound(memory, 200, "MB"), "second start": bound(median(starts), 3_000, "ms") };
  },
};
