import { ActionIcon, Button, Select, Switch, Tooltip } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward } from "@tabler/icons-react";
import { useWorkbench } from "../commands/workbench.tsx";
import { type Clock, REPORTED } from "../graph/filters/clocks.ts";
import { Nothing } from "../look/States.tsx";
import { readable } from "../words/names.ts";
import type { Words } from "../words/words.tsx";
import { Chart } from "./Chart.tsx";
import { sayBins } from "./say.ts";
import classes from "./timeline.module.css";
import { SPEEDS, usePlay } from "./usePlay.ts";
import { type Timeline as Own, useTimeline } from "./useTimeline.ts";

/** When what is on the canvas happened, or was reported; a window of it is a filter. */
export default function Timeline() {
  const { words } = useWorkbench();
  const timeline = useTimeline();
  if (!timeline) {
    return (
      <div className={classes.nothing}>
        <Nothing>{words.timeline.nothing}</Nothing>
      </div>
    );
  }
  return <Dated timeline={timeline} />;
}

function Dated({ timeline }: { timeline: Own }) {
  const { words, language, open } = useWorkbench();
  const { clocks, clock, histogram, undated, inWindow, window, isWhole, keepsUndated } = timeline;
  const play = usePlay(timeline, open.panel === "timeline");
  const data = clocks.map((each) => ({ value: each.id, label: sayClock(words, each) }));
  // A clock that an address or a scene names and this canvas does not have.
  if (!clocks.includes(clock)) data.push({ value: clock.id, label: sayClock(words, clock) });
  const icon = play.byStep ? IconPlayerSkipForward : play.playing ? IconPlayerPause : IconPlayerPlay;
  const title = play.byStep ? words.timeline.step : play.playing ? words.timeline.pause : words.timeline.play;
  return (
    <div className={classes.timeline}>
      <div className={classes.bar}>
        <PlayButton icon={icon} title={title} onClick={play.toggle} />
        {!play.byStep && (
          <Select
            size="xs"
            w={70}
            aria-label={words.timeline.speed}
            data={SPEEDS.map((speed) => ({ value: String(speed), label: `${speed} ×` }))}
            value={String(play.speed)}
            allowDeselect={false}
            onChange={(speed) => play.setSpeed(Number(speed))}
          />
        )}
        <Select
          size="xs"
          w={190}
          aria-label={words.timeline.clock}
          data={data}
          value={clock.id}
          allowDeselect={false}
          onChange={(id) => id && timeline.setClock(id)}
        />
        <p className={classes.said} role="status">
          <b>{sayBins(histogram, window, language)}</b>{" "}
          <span>{words.timeline.counts[clock.of](inWindow, histogram.dated)}</span>
        </p>
        {!isWhole && (
          <Button size="compact-xs" variant="subtle" onClick={() => timeline.setWindow(null)}>
            {words.timeline.all}
          </Button>
        )}
        {undated > 0 && (
          <Switch
            size="xs"
            className={classes.undated}
            label={words.timeline.undated(undated)}
            checked={keepsUndated}
            onChange={(event) => timeline.setUndated(event.currentTarget.checked)}
          />
        )}
      </div>
      <Chart timeline={timeline} onTake={play.stop} />
    </div>
  );
}

function PlayButton({ icon: Icon, title, onClick }: { icon: typeof IconPlayerPlay; title: string; onClick(): void }) {
  return (
    <Tooltip label={title}>
      <ActionIcon variant="light" size={28} aria-label={title} onClick={onClick}>
        <Icon size={15} stroke={1.8} />
      </ActionIcon>
    </Tooltip>
  );
}

function sayClock(words: Words, { id, of, property }: Clock): string {
  if (id === REPORTED.id) return words.timeline.reported;
  if (id === "edge:date") return words.timeline.happened;
  return words.timeline.property[of](readable(property ?? id));
}
