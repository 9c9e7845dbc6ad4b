import { Button, Menu, Switch, Tooltip } from "@mantine/core";
import { IconBook2, IconPlayerPlayFilled, IconPlayerStopFilled } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Summary } from "../../server/contract/query.ts";
import { Keys } from "../commands/Keys.tsx";
import { useWorkbench } from "../commands/workbench.tsx";
import { sayProblem } from "../words/problems.ts";
import { Editor } from "./Editor.tsx";
import { type Example, examplesFor } from "./examples.ts";
import classes from "./query.module.css";
import { Results } from "./Results.tsx";
import { MOST_ROWS, useRun } from "./run.ts";

const REMEMBERED = "liaisons-query";

/** Cypher on the left, what it answers on the right. */
export default function QueryPanel() {
  const { words, language, health, schema, open } = useWorkbench();
  const examples = examplesFor(language, schema?.labels.some(({ evidence }) => evidence) ?? false);
  const [text, setText] = useState(() => sessionStorage.getItem(REMEMBERED) ?? examples[0]?.cypher ?? "");
  const [writing, setWriting] = useState(false);
  const { run, start, cancel } = useRun();
  const running = run.state === "running";
  const ask = (cypher: string, maxRows = MOST_ROWS) => {
    if (cypher.trim() === "") return;
    void start({ cypher, access: writing ? "write" : "read", maxRows });
  };
  const write = (next: string) => {
    setText(next);
    sessionStorage.setItem(REMEMBERED, next);
  };
  const client = useQueryClient();
  useEffect(() => {
    // What was read before the graph was changed may be wrong now.
    if (run.summary && changes(run.summary) > 0) void client.invalidateQueries();
  }, [run.summary, client]);
  const { problem } = run;
  // A mark belongs to the text that was run: it goes with the first change.
  const mark =
    problem?.position && run.cypher === text
      ? { position: problem.position, message: sayProblem(words, problem).message }
      : null;

  return (
    <div className={classes.panel}>
      <div className={classes.ask}>
        <div className={classes.bar}>
          {running ? (
            <Button color="red" variant="light" leftSection={<IconPlayerStopFilled size={14} />} onClick={cancel}>
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
      <Results run={run} onMore={(maxRows) => ask(run.cypher, maxRows)} onRetry={() => ask(run.cypher)} />
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
