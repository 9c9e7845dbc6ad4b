import { useEffect, useMemo, useRef } from "react";
import type { DocumentAnswer } from "../../server/contract/evidence.ts";
import { showNodes } from "../commands/actions.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { kindColor } from "../look/KindIcon.tsx";
import classes from "./inspect.module.css";
import { paragraphs, type Range, type Segment, segments } from "./segments.ts";

interface Place extends Range {
  is: "mention" | "passage" | "evidence";
  /** The mentioned entity. */
  entity?: string;
  active?: boolean;
}

/** The text with its mentions as links to nodes, what carries claims marked, and the claim that was asked for in view. */
export function Article({ answer, claim }: { answer: DocumentAnswer; claim: string | undefined }) {
  const { document: article, passages, mentions, claims } = answer;
  const asked = claims.find(({ id }) => id === claim);
  const first = useRef<HTMLElement>(null);
  const places = useMemo<Place[]>(() => {
    const spoken = asked && passages.find(({ start, end }) => start <= asked.start && end > asked.start);
    return [
      ...mentions.map(({ entity, start, end }) => ({ is: "mention" as const, entity, start, end })),
      ...claims.map(({ id, start, end }) => ({ is: "evidence" as const, active: id === asked?.id, start, end })),
      ...(spoken ? [{ is: "passage" as const, start: spoken.start, end: spoken.end }] : []),
    ];
  }, [passages, mentions, claims, asked]);

  useEffect(() => first.current?.scrollIntoView({ block: "center" }), [article.id, claim]);

  return (
    <article className={classes.article} lang={article.language ?? undefined}>
      {paragraphs(article.text).map(({ start, end, heading }) => {
        const own = places
          .filter((place) => place.start < end && place.end > start)
          .map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
        const parts = segments(article.text.slice(start, end), own).map((segment) => (
          <Piece
            key={segment.start}
            segment={segment}
            ref={asked && start + segment.start === Math.max(start, asked.start) ? first : undefined}
          />
        ));
        return heading ? <h3 key={start}>{parts}</h3> : <p key={start}>{parts}</p>;
      })}
    </article>
  );
}

function Piece({ segment, ref }: { segment: Segment<Place>; ref?: React.Ref<HTMLElement> }) {
  const workbench = useWorkbench();
  const { text, within } = segment;
  const evidence = within.filter(({ is }) => is === "evidence");
  const mention = within.find(({ is }) => is === "mention")?.entity;
  const content = mention ? (
    <a
      href={`#${encodeURIComponent(mention)}`}
      className={classes.mention}
      style={kindColor(workbench.kinds.of(labelsOf(mention)))}
      onClick={(event) => {
        event.preventDefault();
        workbench.setOpen({ reading: null });
        void showNodes(workbench, [mention]);
      }}
    >
      {text}
    </a>
  ) : (
    text
  );
  if (evidence.length > 0) {
    return (
      <mark ref={ref} className={classes.evidence} data-active={evidence.some(({ active }) => active) || undefined}>
        {content}
      </mark>
    );
  }
  return (
    <span ref={ref} className={within.some(({ is }) => is === "passage") ? classes.passage : undefined}>
      {content}
    </span>
  );

  function labelsOf(key: string): string[] {
    const { graph } = workbench.exploration;
    return graph.hasNode(key) ? graph.getNodeAttribute(key, "labels") : [];
  }
}
