import { Drawer } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { reads } from "../api/reads.ts";
import { useWorkbench } from "../commands/workbench.tsx";
import { Failed, Loading } from "../look/States.tsx";
import { Address } from "../look/Value.tsx";
import { readableDate } from "../words/dates.ts";
import { Article } from "./Article.tsx";
import classes from "./inspect.module.css";

/** A document in full beside the canvas, opened at the words of a claim. */
export function DocumentReader() {
  const { open, setOpen, words, narrow } = useWorkbench();
  // What was read stays while the drawer slides away.
  const [reading, setReading] = useState(open.reading);
  if (open.reading && open.reading !== reading) setReading(open.reading);
  return (
    <Drawer
      opened={open.reading !== null}
      onClose={() => setOpen({ reading: null })}
      position="right"
      size={narrow ? "100%" : 620}
      title={words.evidence.reader}
      closeButtonProps={{ "aria-label": words.close }}
      overlayProps={{ backgroundOpacity: 0.25 }}
    >
      {reading && <Reading id={reading.document} claim={reading.claim} />}
    </Drawer>
  );
}

function Reading({ id, claim }: { id: string; claim: string | undefined }) {
  const { language } = useWorkbench();
  const { data, error, refetch } = useQuery(reads.document(id));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const { title, publisher, publishedOn, url, language: own } = data.document;
  return (
    <>
      <p className={classes.kinds}>
        {[publisher, publishedOn && (readableDate(publishedOn, language) ?? publishedOn)].filter(Boolean).join(" · ")}
      </p>
      <h2 className={classes.documentTitle} lang={own ?? undefined}>
        {title}
      </h2>
      {url && /^https?:/i.test(url) && <Address url={url} />}
      <Article answer={data} claim={claim} />
    </>
  );
}
