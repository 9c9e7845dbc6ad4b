import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import classes from "./tabs.module.css";

export interface Item {
  id: string;
  content: ReactNode;
  /** What the pointer is told. */
  title?: string;
}

interface TabListProps {
  label: string;
  items: readonly Item[];
  active: string;
  /** Id of the element that the tabs change. */
  panel: string;
  onSelect(id: string): void;
  /** Keys that the list does not know; answers whether they meant something. */
  onKey?(key: string, id: string): boolean;
  onDoubleClick?(id: string): void;
  onMiddleClick?(id: string): void;
}

/** Tabs as the keyboard knows them: one stop for Tab, arrows from one to the next, Home and End. */
export function TabList({ label, items, active, panel, onSelect, onKey, ...pointer }: TabListProps) {
  const list = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const focus = (id: string) => list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  const go = (index: number) => {
    const item = items[(index + items.length) % items.length];
    if (!item) return;
    onSelect(item.id);
    focus(item.id);
  };
  useEffect(() => {
    // The key has closed the tab that had the focus.
    if (isPressed.current && document.activeElement === document.body) focus(active);
    isPressed.current = false;
  }, [items, active]);
  const press = (event: KeyboardEvent, index: number, id: string) => {
    const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) go(to);
    else if (onKey?.(event.key, id)) isPressed.current = true;
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={classes.list}>
      {items.map(({ id, content, title }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${panel}-${id}`}
          data-id={id}
          aria-selected={id === active}
          aria-controls={panel}
          tabIndex={id === active ? 0 : -1}
          title={title}
          className={classes.tab}
          onClick={() => onSelect(id)}
          onKeyDown={(event) => press(event, index, id)}
          onDoubleClick={() => pointer.onDoubleClick?.(id)}
          onAuxClick={(event) => event.button === 1 && pointer.onMiddleClick?.(id)}
        >
          {content}
        </button>
      ))}
    </div>
  );
}
