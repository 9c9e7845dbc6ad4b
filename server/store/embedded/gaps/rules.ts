/** What is changed in a person's query before the engine sees it, in this order. */
import type { Rule } from "../guard/rule.ts";
import { addition } from "./addition.ts";
import { argumentTypes } from "./argument-types.ts";
import { caseSubject } from "./case-subject.ts";
import {
  negativeLength,
  percentiles,
  rangeStep,
  roundHalves,
  splitByNothing,
  sumOfNothing,
  toBooleanOfNumber,
  toIntegerOfText,
  toStringOfFloat,
} from "./functions.ts";
import { inList } from "./in-list.ts";
import { mixedEquality } from "./mixed-equality.ts";
import { mixedOrder } from "./mixed-order.ts";
import { quantifierNulls } from "./quantifier-nulls.ts";
import { slices } from "./slices.ts";
import { unwindScalar } from "./unwind-scalar.ts";

export const RULES: Rule[] = [
  argumentTypes,
  toStringOfFloat,
  toIntegerOfText,
  toBooleanOfNumber,
  roundHalves,
  splitByNothing,
  negativeLength,
  rangeStep,
  sumOfNothing,
  percentiles,
  addition,
  slices,
  unwindScalar,
  quantifierNulls,
  inList,
  caseSubject,
  mixedEquality,
  mixedOrder,
];
