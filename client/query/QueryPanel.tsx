import { Button, Menu, Switch, Tooltip } from "@mantine/core";
import { IconBook2, IconPlayerPlayFilled, IconPlayerStopFilled } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Summary } from "../../server/contract/query.ts";
import { Keys } from "../commands/Keys.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { sayProblem } from "../words/problems.ts";
import { Editor } from "./Editor.tsx";
import { type Example, examplesFor } from "./examples.ts";
import classes from "./query.module.css";
import { Results } from "./Results.tsx";
import { MOST_ROWS } from "./run.ts";
import { createRuns } from "./runs.ts";

const REMEMBERED = "liaisons-query";
const TAB = "1";

/** Cypher on the left, what it answers on the right. */
export default function QueryPanel() {
  const { words, language, health, schema, open } = useWorkbench();
  const examples = examplesFor(language, schema?.labels.some(({ evidence }) => evidence) ?? false);
  const [text, setText] = useState(() => sessionStorage.getItem(REMEMBERED) ?? examples[0]?.cypher ?? "");
  const [writing, setWriting] = useState(false);
  const runs = useMemo(createRuns, []);
  useEffect(() => runs.close, [runs]);
  const run = useSyncExternalStore(runs.subscribe, runs.snapshot).get(TAB)?.[0];
  const running = run?.state === "running";
  const ask = (cypher: string) => {
    if (cypher.trim() === "") return;
    const access = writing ? "write" : "read";
    void runs.start(TAB, [{ text: cypher, from: 0 }], ({ text }) => ({
      cypher: text,
      params: {},
      access,
      maxRows: MOST_ROWS,
    }));
  };
  const again = (maxRows?: number) => {
    if (run?.ask) void runs.again(TAB, run.id, { ...run.ask, ...(maxRows && { maxRows }) });
  };
  const write = (next: string) => {
    setText(next);
    sessionStorage.setItem(REMEMBERED, next);
  };
  const client = useQueryClient();
  useEffect(() => {
    // What was read before the graph was changed may be wrong now.
    if (run?.summary && changes(run.summary) > 0) void client.invalidateQueries();
  }, [run?.summary, client]);
  const problem = run?.problem;
  // A mark belongs to the text that was run: it goes with the first change.
  const mark =
    problem?.position && run?.statement.text === text
      ? { position: problem.position, message: sayProblem(words, problem).message }
      : null;

  return (
    <div className={classes.panel}>
      <div className={classes.ask}>
        <div className={classes.bar}>
          {running ? (
            <Button
              color="red"
              variant="light"
              leftSection={<IconPlayerStopFilled size={14} />}
              onClick={() => runs.cancel(TAB)}
            >
              {words.query.cancel}
            </Button>
          ) : (
            <Tooltip label={<Keys binding="mod+enter" />}>
              <Button leftSection={<IconPlayerPlayFilled size={14} />} onClick={() => ask(text)}>
                {words.query.run}
              </Button>
            </Tooltip>
          )}
          <Examples examples={examples} onChoose={write} />
          {health?.store.writable && (
            <Switch
              size="xs"
              checked={writing}
              onChange={(event) => setWriting(event.currentTarget.checked)}
              label={words.query.allowWrites}
              color="red"
            />
          )}
        </div>
        <Editor
          label={words.query.editor}
          shown={open.panel === "cypher"}
          text={text}
          onChange={write}
          onRun={() => ask(text)}
          problem={mark}
        />
      </div>
      <Results run={run} onMore={again} onRetry={() => again()} />
    </div>
  );
}

const changes = ({ counters }: Summary): number => Object.values(counters).reduce((sum, count) => sum + count, 0);

function Examples({ examples, onChoose }: { examples: Example[]; onChoose(cypher: string): void }) {
  const { words } = useWorkbench();
  return (
    <Menu width={340} position="bottom-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconBook2 size={15} stroke={1.7} />}>
          {words.query.examples}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        {examples.map(({ id, title, cypher }) => (
          <Menu.Item key={id} onClick={() => onChoose(cypher)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
