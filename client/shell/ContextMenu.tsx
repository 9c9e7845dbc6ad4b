import { Menu } from "@mantine/core";
import { CommandItem } from "../commands/CommandButton.tsx";

export interface MenuPlace {
  /** Pixels of the window. */
  x: number;
  y: number;
  of: "node" | "edge" | "background";
}

const OFFERED = {
  node: [
    "selection.expand",
    "selection.expand-how",
    "selection.collapse",
    "paths.find",
    "selection.find",
    "selection.keep-only",
    "selection.hide",
    "selection.remove",
    "behind.expand",
  ],
  edge: ["selection.find", "selection.type", "selection.none"],
  background: ["view.fit", "view.find", "selection.all", "view.reveal", "view.more", "view.clear", "behind.graph"],
};

/** What can be done with what was right-clicked. */
export function ContextMenu({ place, onClose }: { place: MenuPlace | null; onClose(): void }) {
  if (!place) return null;
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={0}>
      <Menu.Target>
        <span style={{ position: "fixed", left: place.x, top: place.y }} />
      </Menu.Target>
      <Menu.Dropdown>
        {OFFERED[place.of].map((id) => (
          <CommandItem key={id} id={id} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
