/** Dates as a person reads them; the database keeps them in ISO 8601, as precisely as they are known. */

/** English puts the day before the month here, as the other languages of the page do. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

/** A moment, to the minute, by the clock of this machine: “22 Nov 2026, 06:39”. */
export const readableMoment = (iso: string, language: string): string =>
  new Date(iso).toLocaleString(localeOf(language), { dateStyle: "medium", timeStyle: "short" });

const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** `2025-02-11` → “11 February 2025”, `2022-12` → “December 2022”; null for anything else. */
export function readableDate(text: string, language: string): string | null {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (!year || !month) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  const readable = date.toLocaleDateString(localeOf(language), {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day && { day: "numeric" }),
  });
  // The first of a month is an ordinal in French, which Intl leaves out.
  return language === "fr" ? readable.replace(/^1 /, "1er ") : readable;
}

/** When something happened, as a sentence goes on: “on 11 February 2025”, “in December 2022”, “en 2025”; null for anything else. */
export function dateInSentence(text: string, language: string): string | null {
  const date = /^\d{4}$/.test(text) ? text : readableDate(text, language);
  if (date === null) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  if (language === "fr") return `${isDay ? "le" : "en"} ${date}`;
  return `${isDay ? "on" : "in"} ${date}`;
}
