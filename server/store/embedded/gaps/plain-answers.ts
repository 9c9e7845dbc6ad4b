import type { Gap } from "./gap.ts";

export const plainAnswers: Gap = {
  id: "plain-answers",
  sentence: "The embedded store answers dates, times and durations as text, and whole floats as integers.",
  why: "Its JavaScript interface tells 1.0 from 1 and date('2025-02-11') from '2025-02-11' no longer, and gives a local date-time to the millisecond.",
  example: "RETURN date('2025-02-11') AS date, 1.0 AS float",
};
