import { useEffect } from "react";
import { useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import parts from "../look/parts.module.css";

const ID = "announcer";

/** Written past React: an announcement is no reason to draw the page anew. */
export function announce(text: string): void {
  const region = document.getElementById(ID);
  if (region) region.textContent = text;
}

/** What a screen reader says of what happens on the canvas: at the least, which node is selected. */
export function Announcer() {
  const { exploration, kinds, names, words } = useWorkbench();
  const { selection } = useSnapshot();
  useEffect(() => {
    const [node] = selection.nodes;
    if (node === undefined || selection.nodes.size > 1) return;
    const { caption, labels } = exploration.graph.getNodeAttributes(node);
    const links = words.overview.links(exploration.graph.degree(node));
    announce([caption, names.label(kinds.of(labels).label), links].join(", "));
  }, [selection, exploration, kinds, names, words]);
  return <p id={ID} role="log" aria-live="polite" className={parts.heard} />;
}
