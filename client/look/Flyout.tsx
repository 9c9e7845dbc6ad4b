import { ActionIcon, Popover, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";

interface FlyoutProps {
  title: string;
  icon: ReactNode;
  /** Pixels. */
  width: number;
  side: "top" | "right-end";
  className?: string;
  opened: boolean;
  onChange(opened: boolean): void;
  children: ReactNode;
}

/** A tool that opens beside its button what can be set. */
export function Flyout({ title, icon, width, side, className, opened, onChange, children }: FlyoutProps) {
  return (
    <Popover opened={opened} onChange={onChange} position={side} shadow="md" width={width} trapFocus offset={10}>
      <Popover.Target>
        <Tooltip label={title} disabled={opened}>
          <ActionIcon aria-label={title} onClick={() => onChange(!opened)}>
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
