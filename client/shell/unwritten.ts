/**
 * What is done while the address is being written would be gone with a reload: it is kept in the tab's own storage, for
 * the address that stood there.
 */

import { fold, unfold } from "../graph/folding.ts";
import type { Still } from "../graph/still.ts";

const KEY = "liaisons-unwritten";

export function keepUnwritten(hash: string, still: Still): void {
  write(() => sessionStorage.setItem(KEY, JSON.stringify({ hash, folded: fold(still) })));
}

export function forgetUnwritten(): void {
  write(() => sessionStorage.removeItem(KEY));
}

function write(change: () => void): void {
  try {
    change();
  } catch {
    // The storage is full or forbidden; the address is what it was.
  }
}

/** Null: the address says it all. */
export function unwrittenSince(hash: string): Still | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return kept?.hash === hash ? unfold(kept.folded) : null;
  } catch {
    return null;
  }
}
