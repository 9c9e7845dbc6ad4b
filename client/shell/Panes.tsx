import { Drawer, Splitter } from "@mantine/core";
import type { SplitterPaneSize } from "@mantine/hooks";
import { useLocalStorage } from "@mantine/hooks";
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { partMissing } from "../api/problem.ts";
import { type Panel, useSnapshot, useWorkbench } from "../commands/workbench.tsx";
import { Filters } from "../filters/Filters.tsx";
import { Loading } from "../look/States.tsx";
import { Legend } from "../search/Legend.tsx";
import { Search } from "../search/Search.tsx";
import { Meanings } from "../style/Meanings.tsx";
import { Aside } from "./Aside.tsx";
import { Guard } from "./Guard.tsx";
import classes from "./shell.module.css";
import { useKept } from "./useKept.tsx";

const later = (load: () => Promise<{ default: ComponentType }>) =>
  lazy(() =>
    load().catch((cause: unknown) => {
      throw partMissing(cause);
    }),
  );
const QueryPanel = later(() => import("../query/QueryPanel.tsx"));
const Timeline = later(() => import("../timeline/Timeline.tsx"));
const Table = later(() => import("../table/Table.tsx"));

const SIDES: SplitterPaneSize[] = ["264px", 100, "352px"];
const RISEN: Record<Panel, SplitterPaneSize> = { cypher: "340px", timeline: "196px", table: "340px" };

/** The panes as there is room for them; picture and answers stay what they are when the room changes. */
export function Panes({ children }: { children: ReactNode }) {
  const { narrow } = useWorkbench();
  const stage = useKept(children);
  const risen = useKept(<Risen />);
  const Layout = narrow ? NarrowPanes : WidePanes;
  return (
    <>
      <Layout stage={stage.place} risen={risen.place} />
      {stage.content}
      {risen.content}
    </>
  );
}

interface LayoutProps {
  stage: ReactNode;
  /** What rises from the bottom bar. */
  risen: ReactNode;
}

/** Search and legend, canvas, inspector side by side; below them what rises from the bar. Each border can be dragged. */
function WidePanes({ stage, risen }: LayoutProps) {
  const { open, words } = useWorkbench();
  const [sides, setSides] = useLocalStorage<SplitterPaneSize[]>({
    key: "liaisons-panes",
    defaultValue: SIDES,
    getInitialValueInEffect: false,
  });
  const [heights, setHeights] = useLocalStorage<Record<Panel, SplitterPaneSize>>({
    key: "liaisons-panels",
    defaultValue: RISEN,
    getInitialValueInEffect: false,
  });
  const handle = { handle: { "aria-label": words.panes.resize } };
  return (
    <Splitter
      orientation="vertical"
      className={classes.panes}
      lineSize={open.panel ? 1 : 0}
      withHandle={false}
      handleColor="var(--line)"
      step="16px"
      shiftStep="64px"
      sizes={[100, open.panel ? heights[open.panel] : "0px"]}
      onSizeChange={([, size]) => open.panel && size !== undefined && setHeights({ ...heights, [open.panel]: size })}
      attributes={handle}
    >
      <Splitter.Pane defaultSize={100} className={classes.pane}>
        <Splitter
          className={classes.panes}
          lineSize={1}
          withHandle={false}
          handleColor="var(--line)"
          step="16px"
          shiftStep="64px"
          sizes={sides}
          onSizeChange={setSides}
          attributes={handle}
        >
          <Splitter.Pane defaultSize="264px" min="200px" max="420px" className={classes.side}>
            <SearchPane />
          </Splitter.Pane>
          <Splitter.Pane defaultSize={100} className={classes.pane}>
            {stage}
          </Splitter.Pane>
          <Splitter.Pane defaultSize="352px" min="280px" max="640px" className={classes.side}>
            <aside aria-label={words.panes.inspector}>
              <Guard>
                <Aside />
              </Guard>
            </aside>
          </Splitter.Pane>
        </Splitter>
      </Splitter.Pane>
      <Splitter.Pane defaultSize="0px" max="75%" className={classes.risen}>
        {risen}
      </Splitter.Pane>
    </Splitter>
  );
}

/** Heights of sheets that leave the canvas in reach, and of the bars that they cover. */
const HALF = "56dvh";
const LOW = "250px";
const BARS = "82px";

/** On a phone the panes are sheets over a canvas as wide as the page. */
function NarrowPanes({ stage, risen }: LayoutProps) {
  const { open, setOpen, words } = useWorkbench();
  const { selection } = useSnapshot();
  const chosen = [...selection.nodes, ...selection.edges].join();
  useEffect(() => {
    if (chosen) setOpen({ sheet: "inspector" });
  }, [chosen, setOpen]);
  const close = { "aria-label": words.close };
  const isTimeline = open.panel === "timeline";
  // What is looked at stays in sight above them.
  const lift = isTimeline ? LOW : open.sheet === "inspector" ? HALF : undefined;
  return (
    <>
      <div className={classes.pane} style={{ marginBottom: lift && `calc(${lift} - ${BARS})` }}>
        {stage}
      </div>
      <Drawer
        opened={open.sheet === "search"}
        onClose={() => setOpen({ sheet: null })}
        position="bottom"
        size="80%"
        title={words.panes.search}
        closeButtonProps={close}
        classNames={{ content: classes.sheet, header: classes.sheetHead }}
      >
        <SearchPane />
      </Drawer>
      {/* The canvas stays in reach above it: touching another node shows that one. */}
      <Drawer
        opened={open.sheet === "inspector"}
        onClose={() => setOpen({ sheet: null })}
        position="bottom"
        size={HALF}
        title={words.panes.inspector}
        closeButtonProps={close}
        withOverlay={false}
        trapFocus={false}
        lockScroll={false}
        classNames={{ content: classes.sheet, header: classes.sheetHead, body: classes.flush }}
      >
        <Guard>
          <Aside />
        </Guard>
      </Drawer>
      <Drawer
        opened={open.panel !== null}
        onClose={() => setOpen({ panel: null })}
        position="bottom"
        // What the timeline does is seen on the canvas.
        size={isTimeline ? LOW : "100%"}
        withOverlay={!isTimeline}
        trapFocus={!isTimeline}
        lockScroll={!isTimeline}
        keepMounted
        title={open.panel && words.panes[open.panel]}
        closeButtonProps={close}
        classNames={{
          content: isTimeline ? `${classes.sheet} ${classes.full}` : classes.full,
          header: classes.sheetHead,
          body: classes.fill,
        }}
      >
        {risen}
      </Drawer>
    </>
  );
}

function SearchPane() {
  return (
    <div className={classes.searchPane}>
      <Search />
      <Filters />
      <Meanings />
      <Legend />
    </div>
  );
}

const PANELS = { cypher: QueryPanel, timeline: Timeline, table: Table };

/** A pane that was opened once keeps its state while another one, or none, is shown. */
function Risen() {
  const { open, words } = useWorkbench();
  const [used, setUsed] = useState<Panel[]>([]);
  if (open.panel && !used.includes(open.panel)) setUsed([...used, open.panel]);
  return used.map((panel) => {
    const Content = PANELS[panel];
    return (
      <section key={panel} className={classes.fill} aria-label={words.panes[panel]} hidden={open.panel !== panel}>
        <Guard>
          <Suspense fallback={<Loading lines={4} />}>
            <Content />
          </Suspense>
        </Guard>
      </section>
    );
  });
}
