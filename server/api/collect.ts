/**
 * Bytes that have been sent are freed when Node collects what is young, which the bytes themselves, lying outside of its
 * heap, do not bring about: without this a large answer passes through the memory it takes as a whole.
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes; a collection takes about a millisecond, to send them several. */
const EVERY = 2_000_000;

setFlagsFromString("--expose-gc");
const collect: (options: { type: "minor" }) => void = runInNewContext("gc");
setFlagsFromString("--no-expose-gc");

/** Says how many bytes have been sent, each time that some have. */
export function collecting(): (bytes: number) => void {
  let sent = 0;
  return (bytes) => {
    sent += bytes;
    if (sent < EVERY) return;
    sent = 0;
    collect({ type: "minor" });
  };
}
