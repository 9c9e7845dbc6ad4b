import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDeviceFloppy, IconDots } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SavedQuery } from "../../../server/contract/saved.ts";
import { newSavedId } from "../../../server/contract/saved-ids.ts";
import { api } from "../../api/api.ts";
import { reads } from "../../api/reads.ts";
import { attempt } from "../../commands/actions.ts";
import { useCopy } from "../../commands/copy.ts";
import { useWorkbench, type Written } from "../../commands/workbench.tsx";
import { Failed, Loading, Nothing } from "../../look/States.tsx";
import { Entry } from "./Entry.tsx";
import classes from "./library.module.css";
import { type Naming, SaveForm } from "./SaveForm.tsx";
import { addressOf } from "./share.ts";

interface SavedQueriesProps {
  current(): Written;
  holds(...texts: string[]): boolean;
  onOpen(query: Written): void;
}

/** What was saved, by folder; each can be renamed, brought up to date, shared and deleted. */
export function SavedQueries({ current, holds, onOpen }: SavedQueriesProps) {
  const workbench = useWorkbench();
  const { words, notify } = workbench;
  const client = useQueryClient();
  const copy = useCopy();
  const { data, error, refetch } = useQuery(reads.queries());
  const [naming, setNaming] = useState<SavedQuery | "new" | null>(null);

  const change = (action: () => Promise<unknown>) =>
    attempt(workbench, async () => {
      // Also after a refusal: somebody else may have changed it.
      await action().finally(() => client.invalidateQueries(reads.queries()));
    });
  const save = (named: Naming) => {
    if (naming === null) return;
    const before = naming === "new" ? undefined : naming;
    const { id, cypher, params, revision } = before ?? {
      ...current(),
      id: newSavedId(named.name),
      revision: undefined,
    };
    setNaming(null);
    void change(() => api.saveQuery(id, { ...named, cypher, params, revision }));
  };
  const update = ({ id, name, description, folder, revision }: SavedQuery) => {
    const { cypher, params } = current();
    void change(() => api.saveQuery(id, { name, description, folder, revision, cypher, params }));
  };
  const remove = ({ id, revision, savedAt: _, ...query }: SavedQuery) =>
    change(async () => {
      await api.deleteQuery(id, revision);
      notify({
        message: words.library.deleted(query.name),
        tone: "plain",
        action: { label: words.commands.undo, run: () => void change(() => api.saveQuery(id, query)) },
      });
    });

  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const found = data.queries.filter((query) => holds(query.name, query.description, query.folder, query.cypher));
  const folders = [...new Set(found.map(({ folder }) => folder))].sort((a, b) => a.localeCompare(b));
  return (
    <>
      <div className={classes.foot}>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconDeviceFloppy size={14} />}
          disabled={current().cypher.trim() === ""}
          onClick={() => setNaming("new")}
        >
          {words.library.save}
        </Button>
      </div>
      {data.unreadable.length > 0 && <Nothing>{words.library.unreadable(data.unreadable.join(", "))}</Nothing>}
      {found.length === 0 && (
        <Nothing>{data.queries.length === 0 ? words.library.noneSaved : words.library.nothing}</Nothing>
      )}
      {folders.map((folder) => (
        <section key={folder} aria-label={folder || undefined}>
          {folder && <h3 className={classes.folder}>{folder}</h3>}
          <ul className={classes.list}>
            {found
              .filter((query) => query.folder === folder)
              .map((query) => (
                <Entry
                  key={query.id}
                  title={query.name}
                  cypher={query.cypher}
                  onOpen={() => onOpen(query)}
                  actions={
                    <Menu width={220} position="bottom-end">
                      <Menu.Target>
                        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={words.library.more(query.name)}>
                          <IconDots size={14} />
                        </ActionIcon>
                      </Menu.Target>
                      <Menu.Dropdown>
                        <Menu.Item onClick={() => setNaming(query)}>{words.library.rename}</Menu.Item>
                        <Menu.Item onClick={() => update(query)}>{words.library.update}</Menu.Item>
                        <Menu.Item onClick={() => copy(addressOf(location.href, query.id))}>
                          {words.library.share}
                        </Menu.Item>
                        <Menu.Item color="red" onClick={() => void remove(query)}>
                          {words.library.delete}
                        </Menu.Item>
                      </Menu.Dropdown>
                    </Menu>
                  }
                >
                  {query.description}
                </Entry>
              ))}
          </ul>
        </section>
      ))}
      {naming !== null && (
        <SaveForm
          given={naming === "new" ? { name: current().name ?? "", description: "", folder: "" } : naming}
          folders={[...new Set(data.queries.map(({ folder }) => folder))].filter(Boolean)}
          onSave={save}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}
