/** What is changed in a person's query before the engine sees it, in this order. */

import type { Rule } from "../guard/rule.ts";
import { addition } from "./addition.ts";
import { argumentTypes } from "./argument-types.ts";
import { bareEntities } from "./bare-entities.ts";
import { bareTargets } from "./bare-targets.ts";
import { callImports } from "./call-imports.ts";
import { caseSubject } from "./case-subject.ts";
import { computedLimits } from "./computed-limits.ts";
import { createFromParameter } from "./create-from-parameter.ts";
import { deleteExpressions, readDeleted } from "./deleted.ts";
import { deviationOfOne } from "./deviation-of-one.ts";
import { emptyLength } from "./empty-length.ts";
import { emptyWith } from "./empty-with.ts";
import { foreachVariables } from "./foreach-variables.ts";
import { inList } from "./in-list.ts";
import { inlineWhere } from "./inline-where.ts";
import { labelExpressions, labelTests } from "./label-expressions.ts";
import { mapProjections } from "./map-projections.ts";
import { mergeNulls } from "./merge-nulls.ts";
import { mergeNumbers } from "./merge-numbers.ts";
import { mergeNumbersOfRows } from "./merge-numbers-of-rows.ts";
import { mergeRelationships } from "./merge-relationships.ts";
import { mergeRowByRow } from "./merge-row-by-row.ts";
import { mixedEquality } from "./mixed-equality.ts";
import { mixedOrder } from "./mixed-order.ts";
import { negativeLength } from "./negative-length.ts";
import { nestedAggregates } from "./nested-aggregates.ts";
import { operandTypes } from "./operand-types.ts";
import { optionalWrites } from "./optional-writes.ts";
import { orderOfKinds } from "./order-of-kinds.ts";
import { partsOfNull } from "./parts-of-null.ts";
import { innerPatterns, namedPaths, optionalWhere, shortestPathWhere } from "./paths.ts";
import { patternProperties } from "./pattern-properties.ts";
import { patternsInWrites } from "./patterns-in-writes.ts";
import { percentiles } from "./percentiles.ts";
import { quantifierNulls } from "./quantifier-nulls.ts";
import { rangeArguments } from "./range-arguments.ts";
import { remainderOfZero } from "./remainder-of-zero.ts";
import { roundHalves } from "./round-halves.ts";
import { setFromEntity } from "./set-from-entity.ts";
import { setReadsItself } from "./set-reads-itself.ts";
import { shortestPathAlone } from "./shortest-path-alone.ts";
import { slices } from "./slices.ts";
import { splitByNothing } from "./split-by-nothing.ts";
import { storedValues } from "./stored-values.ts";
import { subqueries } from "./subqueries.ts";
import { sumOfNothing } from "./sum-of-nothing.ts";
import { temporalArithmetic, temporalValues } from "./temporal.ts";
import { toBooleanOfNumber } from "./to-boolean-of-number.ts";
import { toIntegerOfText } from "./to-integer-of-text.ts";
import { toStringOfFloat } from "./to-string-of-float.ts";
import { unnamedEntities } from "./unnamed-entities.ts";
import { unwindScalar } from "./unwind-scalar.ts";
import { floatParameters, floorOfInteger } from "./whole-floats.ts";
import { withWhere } from "./with-where.ts";

export const RULES: Rule[] = [
  // what is refused as it stands
  bareEntities,
  bareTargets,
  orderOfKinds,
  deleteExpressions,
  readDeleted,
  setReadsItself,
  mergeRowByRow,
  namedPaths,
  shortestPathWhere,
  innerPatterns,
  patternsInWrites,
  optionalWhere,
  temporalValues,
  temporalArithmetic,
  // clauses
  mergeNumbers,
  mergeNumbersOfRows,
  callImports,
  emptyWith,
  computedLimits,
  deviationOfOne,
  nestedAggregates,
  withWhere,
  unwindScalar,
  setFromEntity,
  createFromParameter,
  storedValues,
  mergeNulls,
  mergeRelationships,
  optionalWrites,
  foreachVariables,
  // patterns
  subqueries,
  shortestPathAlone,
  emptyLength,
  inlineWhere,
  mapProjections,
  unnamedEntities,
  labelExpressions,
  patternProperties,
  labelTests,
  // functions
  argumentTypes,
  operandTypes,
  partsOfNull,
  floorOfInteger,
  toStringOfFloat,
  toIntegerOfText,
  toBooleanOfNumber,
  roundHalves,
  splitByNothing,
  negativeLength,
  rangeArguments,
  sumOfNothing,
  percentiles,
  // operators; comparisons last, because what comes before them compares too
  remainderOfZero,
  addition,
  slices,
  quantifierNulls,
  inList,
  caseSubject,
  mixedEquality,
  mixedOrder,
  // last, because others look for parameters as they stand
  floatParameters,
];
