import { constraintIndex } from "./constraint-index.ts";
import { elementId } from "./element-id.ts";
import type { Gap } from "./gap.ts";
import { indexHints } from "./index-hints.ts";
import { loadCsv } from "./load-csv.ts";
import { nonFiniteParameter } from "./non-finite-parameter.ts";
import { plainAnswers } from "./plain-answers.ts";
import { backtickInName, escapeInName } from "./quoted-names.ts";
import { reservedNames } from "./reserved-names.ts";
import { schemaInRead } from "./schema-in-read.ts";
import { sharedIndexes } from "./shared-indexes.ts";
import { temporalParameter } from "./temporal-parameter.ts";

/** Everything the engine is known to do otherwise; prepare.ts asks each about each query. */
export const GAPS: Gap[] = [
  loadCsv,
  schemaInRead,
  reservedNames,
  backtickInName,
  escapeInName,
  elementId,
  constraintIndex,
  indexHints,
  sharedIndexes,
  temporalParameter,
  nonFiniteParameter,
  plainAnswers,
];
