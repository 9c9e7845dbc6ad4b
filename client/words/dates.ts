/** Dates as a person reads them; the database keeps them in ISO 8601, as precisely as they are known. */

const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** `2025-02-11` → “11 February 2025”, `2022-12` → “December 2022”; null for anything else. */
export function readableDate(text: string, language: string): string | null {
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  if (!year || !month) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (date.getUTCMonth() !== Number(month) - 1) return null;
  return date.toLocaleDateString(language === "en" ? "en-GB" : language, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    ...(day && { day: "numeric" }),
  });
}
