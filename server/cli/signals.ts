import { constants } from "node:os";
import { EXIT } from "./command.ts";

/** Waits for SIGINT or SIGTERM, then stops in good order; a second signal does not wait for that. Answers the exit code. */
export async function untilSignal(stop: () => Promise<void>): Promise<number> {
  await signal();
  return Promise.race([stop().then(() => EXIT.fine), signal().then((name) => 128 + constants.signals[name])]);
}

function signal(): Promise<"SIGINT" | "SIGTERM"> {
  return new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve(name));
  });
}
