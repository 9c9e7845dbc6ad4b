import { type ReactNode, useState } from "react";
import { useWords } from "../words/words.tsx";
import classes from "./parts.module.css";

/** How many a button adds. */
const NEXT = 100;

/** Of a long list so many, and a button that shows more of them, where not all are shown. */
export function useFirst<Item>(items: readonly Item[], first: number): { shown: readonly Item[]; more: ReactNode } {
  const { showMore } = useWords();
  const [limit, setLimit] = useState(first);
  // One more is not worth a button.
  const shown = items.length > limit + 1 ? items.slice(0, limit) : items;
  const folded = items.length - shown.length;
  const more = folded > 0 && (
    <button type="button" className={classes.more} onClick={() => setLimit(limit + NEXT)}>
      {showMore(Math.min(NEXT, folded))}
    </button>
  );
  return { shown, more };
}
