import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { reads } from "../api/reads.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import parts from "../look/parts.module.css";
import { Section } from "../look/Section.tsx";
import { Failed, Loading, Nothing } from "../look/States.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import classes from "./inspect.module.css";

const FOLDED = 4;

interface ClaimsProps {
  of: ReturnType<typeof reads.nodeEvidence | typeof reads.edgeEvidence>;
  /** The node whose claims these are; each then says which relation it is about. */
  about?: string;
}

/** “Who says so”: the sentences behind a node or an edge. Not there for databases without an evidence layer. */
export function Claims({ of, about }: ClaimsProps) {
  const { schema, words } = useWorkbench();
  const layered = schema?.labels.some(({ evidence }) => evidence) ?? false;
  const { data, error, refetch } = useQuery({ ...of, enabled: layered });
  const [all, setAll] = useState(false);
  if (!layered) return null;
  const claims = data?.claims ?? [];
  const shown = all || claims.length <= FOLDED + 1 ? claims : claims.slice(0, FOLDED);
  return (
    <Section title={words.evidence.title} aside={claims.length > shown.length && words.of(shown.length, claims.length)}>
      <div className={classes.claims}>
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {!error && !data && <Loading lines={4} />}
        {data && claims.length === 0 && <Nothing>{words.evidence.nobody}</Nothing>}
        {shown.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} about={about} />
        ))}
        {shown.length < claims.length && (
          <button type="button" className={parts.more} onClick={() => setAll(true)}>
            {words.inspect.showAll(claims.length)}
          </button>
        )}
      </div>
    </Section>
  );
}
