import type { EvidenceAnswer } from "../../server/contract/evidence.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { kindColor } from "../look/KindIcon.tsx";
import { readableDate } from "../words/dates.ts";
import classes from "./inspect.module.css";
import { segments } from "./segments.ts";

export type ClaimWithSource = EvidenceAnswer["claims"][number];

/** The sentence that says so, its evidence marked, and who wrote it when; opens the article at that place. */
export function ClaimCard({ claim, about }: { claim: ClaimWithSource; about?: string }) {
  const { kinds, names, words, language, setOpen } = useWorkbench();
  const { document, passage } = claim;
  const published = document?.publishedOn;
  const source = [
    document?.publisher ?? document?.title,
    published && (readableDate(published, language) ?? published),
    claim.attributedTo && words.evidence.accordingTo(claim.attributedTo),
    `${words.evidence.polarity[claim.polarity]}, ${words.evidence.modality[claim.modality]}`,
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={classes.claim}
      style={kindColor(kinds.of(claim.subject.labels))}
      disabled={!document}
      onClick={() => document && setOpen({ reading: { document: document.id, claim: claim.id } })}
    >
      {about !== undefined && (
        <span className={classes.statement}>
          {about === claim.subject.key
            ? `${names.type(claim.type)} ${claim.object.caption}`
            : `${claim.subject.caption} ${names.type(claim.type)}`}
        </span>
      )}
      <q className={classes.sentence} lang={document?.language ?? undefined}>
        {passage ? <Evidence claim={claim} passage={passage} /> : <mark>{claim.evidence}</mark>}
      </q>
      <span className={classes.source}>{source.join(" · ")}</span>
    </button>
  );
}

function Evidence({ claim, passage }: { claim: ClaimWithSource; passage: NonNullable<ClaimWithSource["passage"]> }) {
  const range = { start: claim.start - passage.start, end: claim.end - passage.start };
  return segments(passage.text, [range]).map(({ text, start, within }) =>
    within.length > 0 ? <mark key={start}>{text}</mark> : text,
  );
}
