import { Button, Checkbox } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { GraphNode, Subgraph } from "../../server/contract/graph.ts";
import { askExpansion, EXPAND_LIMIT } from "../commands/actions.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import type { Neighborhood } from "../graph/expansion.ts";
import { KindIcon } from "../look/KindIcon.tsx";
import { Failed, Loading, Nothing } from "../look/States.tsx";
import classes from "./expanding.module.css";
import { chosenOf, newcomersBeside } from "./groups.ts";

interface NewcomersProps {
  of: string[];
  neighborhood: Neighborhood;
  onDone(): void;
}

/** Those who would come, best first and page by page; each can be left out. */
export function Newcomers({ of, neighborhood, onDone }: NewcomersProps) {
  const workbench = useWorkbench();
  const { exploration, words } = workbench;
  const { graph } = exploration;
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const { data, error, refetch, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    // What is on the canvas counts for the answer, and changes while the dialog is closed.
    queryKey: ["expansion", of, neighborhood, exploration.snapshot().revision],
    queryFn: ({ pageParam: cursor, signal }) => askExpansion(workbench, of, neighborhood, { cursor, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ cursor }) => cursor,
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={8} />;

  const { pages } = data;
  const [first] = pages;
  const total = first?.total ?? 0;
  const newcomers = pages
    .flatMap((page) => page.graph.nodes)
    .filter(({ key }) => !graph.hasNode(key) && !of.includes(key));
  const offered = [...new Map(newcomers.map((node) => [node.key, node])).values()];
  const wanted = offered.filter(({ key }) => !unwanted.has(key));
  if (total === 0) return <Nothing>{words.expand.allShown}</Nothing>;

  const add = () => {
    const subgraph = chosenOf(
      pages.map((page) => page.graph),
      (key) => !unwanted.has(key),
    );
    const left = (key: string) => {
      const beyondFirst = first!.remaining.find(({ id }) => id === key)?.count ?? 0;
      const unshown = beyondFirst + newcomersBeside(graph, key, first!.graph, neighborhood);
      return Math.max(0, unshown - newcomersBeside(graph, key, subgraph, neighborhood));
    };
    exploration.expand(subgraph, { of, neighborhood, remaining: new Map(of.map((key) => [key, left(key)])) });
    onDone();
  };
  const toggle = (key: string) => {
    const next = new Set(unwanted);
    if (!next.delete(key)) next.add(key);
    setUnwanted(next);
  };
  return (
    <div className={classes.newcomers}>
      <p className={classes.best}>{words.expand.best}</p>
      <ul className={classes.list}>
        {offered.map((node) => (
          <Newcomer
            key={node.key}
            node={node}
            by={pages.map((page) => page.graph)}
            of={of}
            wanted={!unwanted.has(node.key)}
            onToggle={() => toggle(node.key)}
          />
        ))}
      </ul>
      <div className={classes.foot}>
        {offered.length < total ? (
          <Button variant="subtle" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.showMore(Math.min(EXPAND_LIMIT, total - offered.length))}
          </Button>
        ) : (
          <span />
        )}
        <Button disabled={wanted.length === 0} onClick={add}>
          {words.expand.add(wanted.length, total)}
        </Button>
      </div>
    </div>
  );
}

interface NewcomerProps {
  node: GraphNode;
  by: Subgraph[];
  of: string[];
  wanted: boolean;
  onToggle(): void;
}

function Newcomer({ node, by, of, wanted, onToggle }: NewcomerProps) {
  const { kinds, names } = useWorkbench();
  const reads = new Set(
    by
      .flatMap(({ edges }) => edges)
      .flatMap(({ source, target, attributes: { type } }) => {
        if (target === node.key && of.includes(source)) return [names.type(type)];
        return source === node.key && of.includes(target) ? [names.type(type, true)] : [];
      }),
  );
  return (
    <li>
      <Checkbox
        size="xs"
        checked={wanted}
        onChange={onToggle}
        label={
          <span className={classes.newcomer}>
            <KindIcon kind={kinds.of(node.attributes.labels)} />
            <span className={classes.caption}>{node.attributes.caption}</span>
            <span className={classes.count}>{[...reads].join(", ")}</span>
          </span>
        }
      />
    </li>
  );
}
