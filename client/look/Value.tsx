import { useState } from "react";
import { type Value as AnyValue, isScalar } from "../../server/contract/typed.ts";
import { valueText } from "../../server/contract/value-text.ts";
import { readableDate } from "../words/dates.ts";
import { useSpeech } from "../words/words.tsx";
import classes from "./parts.module.css";

const LONG = 280;

/** A property's value for reading: dates in words (exact on hover), addresses as links, long text to unfold. */
export function Value({ value }: { value: AnyValue }) {
  const { language } = useSpeech();
  if (Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === "string")) {
    return value.join(", ").length > LONG ? <LongText text={value.join("\n")} /> : value.join(", ");
  }
  const text = valueText(value);
  const date =
    typeof value === "string" || (isScalar(value) && value.$type === "Date") ? readableDate(text, language) : null;
  if (date)
    return (
      <time dateTime={text} title={text}>
        {date}
      </time>
    );
  if (typeof value === "string") return isAddress(text) ? <Address url={text} /> : <LongText text={text} />;
  // Numbers are not grouped: a year is a number too.
  if (typeof value === "number" || typeof value === "boolean") return text;
  return <span className={value === null ? classes.null : classes.typed}>{text}</span>;
}

/** Only http and https become links: a value is whatever someone put into the database. */
function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

export function Address({ url }: { url: string }) {
  return (
    <a className={classes.link} href={url} target="_blank" rel="noopener noreferrer">
      {url.replace(/^https?:\/\//i, "")}
    </a>
  );
}

export function LongText({ text }: { text: string }) {
  const { words } = useSpeech();
  const [open, setOpen] = useState(false);
  if (text.length <= LONG) return <span style={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{text}</span>;
  return (
    <>
      <span className={classes.long} data-open={open || undefined}>
        {text}
      </span>
      <button type="button" className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.less : words.more}
      </button>
    </>
  );
}
