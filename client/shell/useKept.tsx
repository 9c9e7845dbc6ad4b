import { type ReactNode, type ReactPortal, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";

/**
 * Content that keeps its state wherever it is put: it is drawn into an element of its own, and `place` is where that
 * element stands. `content` is to be rendered once, always at the same place of the tree; `place` at one place at most.
 */
export function useKept(children: ReactNode): { content: ReactPortal; place: ReactNode } {
  const [home] = useState(() => {
    const element = document.createElement("div");
    // As if it were not there.
    element.style.display = "contents";
    return element;
  });
  return { content: createPortal(children, home), place: <Place home={home} /> };
}

function Place({ home }: { home: HTMLElement }) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current!.append(home);
    return () => home.remove();
  }, [home]);
  return <div ref={ref} style={{ display: "contents" }} />;
}
