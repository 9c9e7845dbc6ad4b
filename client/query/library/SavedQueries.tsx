import { Button } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { SavedQuery } from "../../../server/contract/saved.ts";
import { reads } from "../../api/reads.ts";
import { useWorkbench, type Written } from "../../commands/workbench.tsx";
import { Failed, Loading, Nothing } from "../../look/States.tsx";
import classes from "./library.module.css";
import { SavedEntry } from "./SavedEntry.tsx";
import { type Naming, SaveForm } from "./SaveForm.tsx";
import { useShelf } from "./useShelf.ts";

interface SavedQueriesProps {
  current(): Written;
  holds(...texts: string[]): boolean;
  onOpen(query: Written): void;
  /** Whether the name of what is being written is asked for. */
  saving: boolean;
  onSaving(saving: boolean): void;
}

/** What was saved, by folder; each can be renamed, brought up to date, shared and deleted. */
export function SavedQueries({ current, holds, onOpen, saving, onSaving }: SavedQueriesProps) {
  const { words } = useWorkbench();
  const shelf = useShelf(current);
  const { data, error, refetch } = useQuery(reads.queries());
  const [renamed, rename] = useState<SavedQuery | null>(null);
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;

  const close = () => {
    rename(null);
    onSaving(false);
  };
  const save = (named: Naming) => {
    close();
    if (renamed) shelf.rename(renamed, named);
    else shelf.add(named);
  };
  const found = data.queries.filter((query) => holds(query.name, query.description, query.folder, query.cypher));
  return (
    <>
      <div className={classes.foot}>
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconDeviceFloppy size={14} />}
          disabled={current().cypher.trim() === ""}
          onClick={() => onSaving(true)}
        >
          {words.library.save}
        </Button>
      </div>
      {data.unreadable.length > 0 && <Nothing>{words.library.unreadable(data.unreadable.join(", "))}</Nothing>}
      {found.length === 0 && (
        <Nothing>{data.queries.length === 0 ? words.library.noneSaved : words.library.nothing}</Nothing>
      )}
      {foldersOf(found).map((folder) => (
        <section key={folder} aria-label={folder || undefined}>
          {folder && <h3 className={classes.folder}>{folder}</h3>}
          <ul className={classes.list}>
            {found
              .filter((query) => query.folder === folder)
              .map((query) => (
                <SavedEntry
                  key={query.id}
                  query={query}
                  shelf={shelf}
                  onOpen={() => onOpen(query)}
                  onRename={() => rename(query)}
                />
              ))}
          </ul>
        </section>
      ))}
      {(renamed || saving) && (
        <SaveForm
          given={renamed ?? { name: current().name ?? "", description: "", folder: "" }}
          folders={foldersOf(data.queries).filter(Boolean)}
          onSave={save}
          onClose={close}
        />
      )}
    </>
  );
}

const foldersOf = (queries: readonly SavedQuery[]): string[] =>
  [...new Set(queries.map(({ folder }) => folder))].sort((a, b) => a.localeCompare(b));
