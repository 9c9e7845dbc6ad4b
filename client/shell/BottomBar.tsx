import {
  IconChevronDown,
  IconChevronUp,
  IconInfoCircle,
  IconListSearch,
  IconTable,
  IconTerminal2,
  IconTimeline,
} from "@tabler/icons-react";
import type { ReactNode } from "react";
import { type Panel, useWorkbench } from "../commands/workbench.tsx";
import { Status } from "./Status.tsx";
import classes from "./shell.module.css";

/** What rises from below, and the status line. */
export function BottomBar() {
  const { open, setOpen, words, narrow } = useWorkbench();
  const toggle = (panel: Panel) => setOpen({ panel: open.panel === panel ? null : panel, sheet: null });
  const show = (sheet: "search" | "inspector") => setOpen({ sheet: open.sheet === sheet ? null : sheet, panel: null });
  const chevron = (up: boolean) => (up ? <IconChevronDown size={14} /> : <IconChevronUp size={14} />);
  return (
    <footer className={classes.bottom}>
      <nav className={classes.risers} aria-label={words.panes.all}>
        {narrow && (
          <>
            <Riser
              icon={<IconListSearch size={18} stroke={1.6} />}
              on={open.sheet === "search"}
              onClick={() => show("search")}
            >
              {words.panes.search}
            </Riser>
            <Riser
              icon={<IconInfoCircle size={18} stroke={1.6} />}
              on={open.sheet === "inspector"}
              onClick={() => show("inspector")}
            >
              {words.panes.inspector}
            </Riser>
          </>
        )}
        <Riser
          icon={narrow ? <IconTerminal2 size={18} stroke={1.6} /> : chevron(open.panel === "cypher")}
          on={open.panel === "cypher"}
          onClick={() => toggle("cypher")}
        >
          {words.panes.cypher}
        </Riser>
        <Riser
          icon={narrow ? <IconTimeline size={18} stroke={1.6} /> : chevron(open.panel === "timeline")}
          on={open.panel === "timeline"}
          onClick={() => toggle("timeline")}
        >
          {words.panes.timeline}
        </Riser>
        <Riser
          icon={narrow ? <IconTable size={18} stroke={1.6} /> : chevron(open.panel === "table")}
          on={open.panel === "table"}
          onClick={() => toggle("table")}
        >
          {words.panes.table}
        </Riser>
      </nav>
      <Status />
    </footer>
  );
}

function Riser({
  icon,
  on,
  onClick,
  children,
}: {
  icon: ReactNode;
  on: boolean;
  onClick(): void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={classes.riser} aria-expanded={on} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}
