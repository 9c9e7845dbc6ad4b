import { ActionIcon, Button } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { HistoryEntry } from "../../../server/contract/saved.ts";
import { api } from "../../api/api.ts";
import { reads } from "../../api/reads.ts";
import { attempt } from "../../commands/actions.ts";
import { useWorkbench, type Written } from "../../commands/workbench.tsx";
import { Failed, Loading, Nothing } from "../../look/States.tsx";
import { readableMoment } from "../../words/dates.ts";
import { Entry } from "./Entry.tsx";
import classes from "./library.module.css";

/** The queries that were run, the latest first. */
export function Asked({ holds, onOpen }: { holds(...texts: string[]): boolean; onOpen(query: Written): void }) {
  const workbench = useWorkbench();
  const { words, language } = workbench;
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(reads.history());
  const forget = (id?: string) =>
    attempt(workbench, async () => {
      await api.forgetHistory(id);
      await client.invalidateQueries(reads.history());
    });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const found = data.entries.filter(({ cypher }) => holds(cypher));
  if (found.length === 0) return <Nothing>{words.library.nothing}</Nothing>;
  const outcome = ({ outcome, rows, tookMs, problem }: HistoryEntry) =>
    outcome === "failed"
      ? (problem?.message ?? words.library.failed)
      : `${words.query.rows(rows)} · ${words.query.took(tookMs)}`;
  return (
    <>
      <ul className={classes.list}>
        {found.map((entry) => (
          <Entry
            key={entry.id}
            title={entry.cypher}
            cypher={entry.cypher}
            onOpen={() => onOpen({ cypher: entry.cypher, params: entry.params })}
            actions={
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={words.library.forget}
                onClick={() => void forget(entry.id)}
              >
                <IconX size={13} />
              </ActionIcon>
            }
          >
            <span className={entry.outcome === "failed" ? classes.bad : undefined}>
              {readableMoment(entry.askedAt, language)} · {outcome(entry)}
            </span>
          </Entry>
        ))}
      </ul>
      <div className={classes.foot}>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void forget()}>
          {words.library.forgetAll}
        </Button>
      </div>
    </>
  );
}
