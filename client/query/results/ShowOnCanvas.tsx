import { ActionIcon, Button, Menu } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { IconAffiliate, IconChevronDown } from "@tabler/icons-react";
import { useMemo } from "react";
import type { Subgraph } from "../../../server/contract/graph.ts";
import type { Row } from "../../../server/contract/typed.ts";
import { api } from "../../api/api.ts";
import { attempt, showSubgraph } from "../../commands/actions.ts";
import { useWorkbench } from "../../commands/workbench.tsx";
import { findGraph, onlyReturned } from "./found.ts";

/** As many nodes as one request may name, and as a canvas is given at once. */
const AT_ONCE = 1_000;
const MOST_SHOWN = 5_000;

/** Puts what the rows hold of the graph on the canvas; not there when they hold none of it. */
export function ShowOnCanvas({ rows }: { rows: Row[] }) {
  const workbench = useWorkbench();
  const { words, exploration } = workbench;
  const [joining, setJoining] = useLocalStorage({ key: "liaisons-join", defaultValue: false });
  const found = useMemo(() => findGraph(rows), [rows]);
  if (found.nodes.size === 0) return null;
  const show = ({ instead }: { instead: boolean }) =>
    attempt(workbench, async () => {
      const ids = [...found.nodes].slice(0, MOST_SHOWN);
      const graph = await gather(ids, joining && !instead ? exploration.graph.nodes() : []);
      if (instead) exploration.clear();
      showSubgraph(workbench, joining ? graph : onlyReturned(graph, found));
      const { size } = found.nodes;
      if (size > ids.length) workbench.notify({ message: words.query.shownOf(ids.length, size), tone: "plain" });
    });
  return (
    <Button.Group>
      <Button
        size="compact-xs"
        variant="light"
        leftSection={<IconAffiliate size={14} />}
        onClick={() => void show({ instead: false })}
      >
        {words.query.show(found.nodes.size)}
      </Button>
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <ActionIcon variant="light" size={22} aria-label={words.results.showHow}>
            <IconChevronDown size={14} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void show({ instead: true })}>{words.results.instead}</Menu.Item>
          <Menu.CheckboxItem checked={joining} onChange={setJoining}>
            {words.results.join}
          </Menu.CheckboxItem>
        </Menu.Dropdown>
      </Menu>
    </Button.Group>
  );
}

const MOST_AMONG = 20_000;

/** The nodes with all that joins them to each other and to what is shown already. */
async function gather(ids: string[], shown: string[]): Promise<Subgraph> {
  const whole: Subgraph = { nodes: [], edges: [] };
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const among = [...ids.slice(0, start), ...shown].slice(0, MOST_AMONG);
    const { graph } = await api.nodes({ ids: ids.slice(start, start + AT_ONCE), among });
    whole.nodes.push(...graph.nodes);
    whole.edges.push(...graph.edges);
  }
  return whole;
}
