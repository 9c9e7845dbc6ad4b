/** What the address of the page says of the exploration, so that sending the address sends the picture. */
import { SAVED_ID } from "../../server/contract/saved-ids.ts";
import { fold, unfold } from "./folding.ts";
import { pack, unpack } from "./packing.ts";
import type { Still } from "./still.ts";

/** More than this no address holds: chats and mails cut it off. */
const MOST = { nodes: 1_500, letters: 30_000 };

/** What the address of the page says behind the `#`. */
export type Address =
  | { state: "none" }
  | { state: "still"; still: Still }
  /** A saved scene, as it is saved by then. */
  | { state: "scene"; id: string }
  /** There was an exploration of so many nodes, which is more than an address holds. */
  | { state: "large"; nodes: number }
  /** Not an address of ours, or not all of it. */
  | { state: "damaged" };

/** The first letters of an address say how it is written. */
const STILL = "#x1=";
const SCENE = "#scene=";
const LARGE = "#large=";

/** What goes behind the `#`, with it, for a still of so many nodes; a note of its size when it is too large. */
export async function writeAddress(nodes: number, make: () => Still): Promise<string> {
  const large = LARGE + nodes;
  if (isTooLarge(nodes)) return large;
  const text = await pack(fold(make()));
  return text.length > MOST.letters ? large : STILL + text;
}

export const sceneAddress = (id: string): string => SCENE + id;

/** Whether no address holds so many nodes. */
export const isTooLarge = (nodes: number): boolean => nodes > MOST.nodes;

export const isLarge = (address: string): boolean => address.startsWith(LARGE);

/** Never throws: whatever stands there, the page opens. */
export async function readAddress(hash: string): Promise<Address> {
  if (hash === "" || hash === "#") return { state: "none" };
  if (isLarge(hash)) return { state: "large", nodes: Number.parseInt(hash.slice(LARGE.length), 10) || 0 };
  if (hash.startsWith(SCENE)) {
    const id = hash.slice(SCENE.length);
    return SAVED_ID.test(id) ? { state: "scene", id } : { state: "damaged" };
  }
  if (!hash.startsWith(STILL) || hash.length > 4 * MOST.letters) return { state: "damaged" };
  try {
    const still = unfold(await unpack(hash.slice(STILL.length)));
    return isTooLarge(still.nodes.length) ? { state: "damaged" } : { state: "still", still };
  } catch {
    return { state: "damaged" };
  }
}
