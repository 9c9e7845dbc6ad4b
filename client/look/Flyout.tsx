import { ActionIcon, Popover, Tooltip } from "@mantine/core";
import { type ReactNode, useState } from "react";

interface FlyoutProps {
  title: string;
  icon: ReactNode;
  /** Pixels. */
  width: number;
  side: "top" | "right-end";
  className?: string;
  children: ReactNode;
}

/** A tool that opens beside its button what can be set. */
export function Flyout({ title, icon, width, side, className, children }: FlyoutProps) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position={side} shadow="md" width={width} trapFocus offset={10}>
      <Popover.Target>
        <Tooltip label={title} disabled={opened}>
          <ActionIcon aria-label={title} onClick={() => setOpened(!opened)}>
            {icon}
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={className} aria-label={title}>
        {opened && children}
      </Popover.Dropdown>
    </Popover>
  );
}
