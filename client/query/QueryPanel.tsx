import { closeCompletion } from "@codemirror/autocomplete";
import { toggleComment } from "@codemirror/commands";
import { Switch } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useImperativeHandle, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { reads } from "../api/reads.ts";
import { useWorkbench, type Written } from "../commands/workbench.tsx";
import { Answers } from "./Answers.tsx";
import { queryCommands } from "./commands.ts";
import { useQuestion } from "./deleting/Deleting.tsx";
import { Editor, type EditorHandle } from "./editor/Editor.tsx";
import { formatted } from "./editor/format.ts";
import { type Part, parametersIn, placed, statementAt, statementsIn } from "./editor/statements.ts";
import { examplesFor } from "./examples.ts";
import { Idle } from "./Idle.tsx";
import { type Browsing, Library } from "./library/Library.tsx";
import { fieldOf, ParameterForm } from "./parameters/ParameterForm.tsx";
import { readAll, write } from "./parameters/parameters.ts";
import classes from "./query.module.css";
import type { Run } from "./run.ts";
import { Toolbar } from "./Toolbar.tsx";
import { nameOf, TabBar } from "./tabs/TabBar.tsx";
import { activeOf } from "./tabs/tabs.ts";
import { useDesk } from "./useDesk.ts";

const PANEL = "query-tab";
const NONE: readonly Run[] = [];

/** Cypher on the left, what it answers on the right; as many of both as there are tabs. */
export default function QueryPanel() {
  const workbench = useWorkbench();
  const { words, language, schema, health, open, setOpen, notify } = workbench;
  const editor = useRef<EditorHandle>(null);
  const examples = examplesFor(language, schema?.labels.some(({ evidence }) => evidence) ?? false);
  const [writing, setWriting] = useState(false);
  const [renaming, setRenaming] = useState(false);
  const [library, setLibrary] = useState<Browsing | null>(null);
  const { question, dialog } = useQuestion();
  const { data: known } = useQuery(reads.language());
  const desk = useDesk({ words, schema, language: known, writing, question }, examples[0]?.cypher ?? "", editor);
  const { tabs } = desk;
  const state = useSyncExternalStore(tabs.subscribe, tabs.snapshot);
  const answers = useSyncExternalStore(desk.runs.subscribe, desk.runs.snapshot);
  const tab = activeOf(state);
  const runs = answers.get(tab.id) ?? NONE;
  const isBusy = (id: string) => answers.get(id)?.some((run) => run.state === "running") ?? false;
  const parts = useMemo(() => statementsIn(tab.text), [tab.text]);
  const names = useMemo(() => parametersIn(tab.text), [tab.text]);
  const lacking = runs.find(({ problem }) => problem?.code === "missing-parameters");

  useEffect(() => {
    const [, name] = /^\$([^,]+)/.exec(lacking?.problem?.about ?? "") ?? [];
    if (name) document.getElementById(fieldOf(name))?.focus();
  }, [lacking]);

  const opened = ({ name = null, cypher, params }: Omit<Written, "name"> & { name?: string | null }) => {
    const parameters = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, write(value)]));
    // An empty tab is taken, what is written in another one stays.
    if (tab.text.trim() === "") tabs.change(tab.id, { name, text: cypher, parameters });
    else tabs.open({ name, text: cypher, parameters });
  };
  const current = (): Written => {
    const { values } = readAll(tab.parameters, names);
    return { cypher: tab.text, params: values, ...(tab.name && { name: tab.name }) };
  };
  useEffect(() => {
    if (open.written.length === 0) return;
    for (const each of open.written) opened(each);
    setOpen({ written: [] });
  }, [open.written]);

  const run = (parts: Part[]) => {
    // What was being proposed would lie on the answer.
    editor.current?.command(closeCompletion);
    desk.run(tab.id, placed(tab.text, parts));
  };
  const handle = {
    run() {
      const part = statementAt(statementsIn(tab.text), editor.current?.cursor() ?? 0);
      if (part) run([part]);
    },
    runAll: () => run(statementsIn(tab.text)),
    format: async () => {
      const laidOut = await formatted(tab.text, desk.services.language);
      const now = activeOf(tabs.snapshot());
      // What is written meanwhile, and what stands in another tab, stays.
      if (now.id === tab.id && now.text === tab.text) editor.current?.replace(laidOut);
    },
    toggleComment: () => editor.current?.command(toggleComment),
    newTab: () => tabs.open(),
    closeTab: () => close(tab.id),
    renameTab: () => setRenaming(true),
    save() {
      if (tab.text.trim() !== "") setLibrary({ shelf: "saved", saving: true });
    },
  };
  useImperativeHandle(workbench.query, () => handle);

  const close = (id: string) => {
    const closed = state.tabs.find((each) => each.id === id);
    const reopen = tabs.close(id);
    desk.runs.clear(id);
    if (!closed || closed.text.trim() === "") return;
    notify({
      message: words.queryTabs.closed(nameOf(closed, words.queryTabs.nth)),
      tone: "plain",
      action: { label: words.queryTabs.restore, run: reopen },
    });
  };

  return (
    <div className={classes.panel}>
      {dialog}
      <TabBar
        tabs={tabs}
        state={state}
        panel={PANEL}
        isBusy={isBusy}
        renaming={renaming}
        onRename={setRenaming}
        onClose={close}
      />
      <div
        id={PANEL}
        role="tabpanel"
        aria-labelledby={`${PANEL}-${tab.id}`}
        className={classes.tab}
        data-browsing={library !== null || undefined}
      >
        {library && (
          <Library examples={examples} current={current} onOpen={opened} browsing={library} onBrowse={setLibrary} />
        )}
        <div className={classes.ask}>
          <Toolbar
            running={isBusy(tab.id)}
            several={parts.length > 1}
            browsing={library !== null}
            onCancel={() => desk.runs.cancel(tab.id)}
            onBrowse={() => setLibrary(library ? null : { shelf: "examples", saving: false })}
          >
            {health?.store.writable && (
              <Switch
                size="xs"
                checked={writing}
                onChange={(event) => setWriting(event.currentTarget.checked)}
                label={words.query.allowWrites}
                color="red"
              />
            )}
          </Toolbar>
          <Editor
            ref={editor}
            tab={tab.id}
            text={tab.text}
            shown={open.panel === "cypher"}
            services={desk.services}
            commands={queryCommands}
            onChange={(text) => tabs.change(tab.id, { text })}
          />
          <ParameterForm
            names={names}
            parameters={tab.parameters}
            tried={lacking !== undefined}
            onChange={(name, entry) => tabs.change(tab.id, { parameters: { ...tab.parameters, [name]: entry } })}
          />
        </div>
        <Answers
          key={tab.id}
          runs={runs}
          idle={<Idle examples={examples} onOpen={opened} />}
          onAgain={(run, maxRows) => desk.again(tab.id, run, maxRows)}
          onCancel={() => desk.runs.cancel(tab.id)}
        />
      </div>
    </div>
  );
}
