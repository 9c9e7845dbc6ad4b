import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { IconCode, IconCopy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { PathsAnswer } from "../../server/contract/explore.ts";
import type { PathsRequest } from "../api/api.ts";
import { reads } from "../api/reads.ts";
import { showBehind } from "../commands/behind.ts";
import { useCopy } from "../commands/copy.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import type { ValuesOf } from "../graph/parameters.ts";
import { Section } from "../look/Section.tsx";
import { Failed, Loading } from "../look/States.tsx";
import { type Form, written } from "./account.ts";
import { MOST_HOPS, type PARAMETERS } from "./parameters.ts";
import classes from "./paths.module.css";
import { useAccounts, useDescription } from "./useAccounts.ts";
import { useHighlight } from "./useHighlight.ts";
import { WayList } from "./WayList.tsx";
import { type Way, waysOf } from "./ways.ts";

type Values = ValuesOf<typeof PARAMETERS>;

interface FoundProps {
  ends: { from: string; to: string };
  values: Values;
  onWiden(hops: number): void;
}

/** Paths that the server is asked for; beyond, the answer says that there are more. */
const MOST_PATHS = 200;
/** How much further “look farther” looks. */
const WIDER = 2;

/** The answer to a search: its ways, or that there is none and what to try. */
export function Found({ ends, values, onWiden }: FoundProps) {
  const { words } = useWorkbench();
  const { which, hops, types, avoid } = values;
  const request: PathsRequest = {
    ...ends,
    maxHops: hops,
    mode: which === "all" ? "all" : "shortest",
    types: [...types],
    avoid: [...avoid],
    limit: MOST_PATHS,
  };
  const { data, error, refetch } = useQuery(reads.paths(request));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={5} />;
  if (data.paths.length > 0) {
    return <Ways key={JSON.stringify(request)} request={request} answer={data} single={which === "shortest"} />;
  }
  const wider = Math.min(MOST_HOPS, hops + WIDER);
  return (
    <div className={classes.none} role="status">
      <p>{data.truncated ? words.paths.gaveUp(hops) : words.paths.none(hops, types.length + avoid.length > 0)}</p>
      {wider > hops && (
        <Button size="compact-xs" variant="light" onClick={() => onWiden(wider)}>
          {words.paths.widen(wider)}
        </Button>
      )}
      <Behind request={request} />
    </div>
  );
}

const FIRST = 20;

/** The Cypher that was asked. */
function Behind({ request }: { request: PathsRequest }) {
  const workbench = useWorkbench();
  const title = workbench.words.behind.paths;
  return (
    <Tooltip label={title}>
      <ActionIcon
        size={24}
        aria-label={title}
        onClick={() => void showBehind(workbench, { question: "paths", request })}
      >
        <IconCode size={15} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
}

interface WaysProps {
  request: PathsRequest;
  answer: PathsAnswer;
  /** One of them is enough. */
  single: boolean;
}

function Ways({ request, answer, single }: WaysProps) {
  const { words } = useWorkbench();
  const all = useMemo(() => waysOf(answer), [answer]);
  const [limit, setLimit] = useState(FIRST);
  const [chosen, choose] = useState(0);
  const ways = single ? all.slice(0, 1) : all.slice(0, limit);
  useHighlight(ways[chosen], answer.graph);
  const left = single ? 0 : all.length - ways.length;
  return (
    <Section
      title={words.paths.count(all.length)}
      aside={
        <span className={classes.aside}>
          <Behind request={request} />
          <Copy ways={ways} chosen={chosen} answer={answer} />
        </span>
      }
    >
      {single && all.length > 1 && <p className={classes.quiet}>{words.paths.oneOf(all.length)}</p>}
      {answer.truncated && <p className={classes.quiet}>{words.paths.truncated}</p>}
      <WayList ways={ways} answer={answer} chosen={chosen} onChoose={choose} />
      {left > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => setLimit(limit + FIRST)}>
          {words.showMore(Math.min(FIRST, left))}
        </Button>
      )}
    </Section>
  );
}

function Copy({ ways, chosen, answer }: { ways: Way[]; chosen: number; answer: PathsAnswer }) {
  const { words } = useWorkbench();
  const toClipboard = useCopy();
  const accounts = useAccounts(ways, answer);
  const describe = useDescription();
  const copy = (which: typeof accounts, form: Form) =>
    toClipboard(which.map((each) => written(each, form, describe, words)).join("\n\n"));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-xs" variant="subtle" leftSection={<IconCopy size={13} stroke={1.7} />}>
          {words.paths.copy}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(["text", "markdown"] as const).map((form) => (
          <Menu.Item key={form} onClick={() => copy(accounts.slice(chosen, chosen + 1), form)}>
            {words.paths.copyOne[form]}
          </Menu.Item>
        ))}
        {ways.length > 1 &&
          (["text", "markdown"] as const).map((form) => (
            <Menu.Item key={form} onClick={() => copy(accounts, form)}>
              {words.paths.copyAll[form](ways.length)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
