/** The functions that the embedded store answers rightly, and what they take and give. Others are refused. */
import * as T from "./types.ts";

export interface Signature {
  /** Kinds that each argument may be of; what is given must fit or be null. */
  takes: number[];
  /** So many of them may be left out. */
  optional?: number;
  /** The last may be repeated. */
  repeats?: boolean;
  gives(args: T.Type[]): T.Type;
  aggregate?: boolean;
  /** The engine's name for it, where it is another. */
  engine?: string;
}

/** Null when an argument is. */
const strict =
  (kinds: number) =>
  (args: T.Type[]): T.Type => ({ kinds, nullable: args.some((arg) => arg.nullable) });
const maybe = (type: T.Type) => () => T.orNull(type);
const always = (type: T.Type) => () => type;
const itemOf = ([arg = T.ANY]: T.Type[]): T.Type => ({ ...(arg.item ? T.orNull(arg.item) : T.ANY), bare: arg.bare });
const sameNumber = ([arg = T.ANY]: T.Type[]): T.Type => ({
  kinds: arg.kinds & T.NUMBER || T.NUMBER,
  nullable: arg.nullable,
});
const listLike = ([arg = T.ANY]: T.Type[]): T.Type => ({
  ...arg,
  kinds: arg.kinds & (T.LIST | T.STRING),
  items: undefined,
});
const strings = T.listOf(T.sure(T.STRING));

const one = (takes: number, gives: Signature["gives"]): Signature => ({ takes: [takes], gives });
const aggregate = (takes: number[], gives: Signature["gives"]): Signature => ({ takes, gives, aggregate: true });

const SIGNATURES: Record<string, Signature> = {
  // numbers
  abs: one(T.NUMBER, sameNumber),
  sign: one(T.NUMBER, strict(T.INTEGER)),
  round: { takes: [T.NUMBER, T.INTEGER, T.STRING], optional: 2, gives: strict(T.FLOAT) },
  rand: { takes: [], gives: always(T.sure(T.FLOAT)) },
  pi: { takes: [], gives: always(T.sure(T.FLOAT)) },
  e: { takes: [], gives: always(T.sure(T.FLOAT)) },
  atan2: { takes: [T.NUMBER, T.NUMBER], gives: strict(T.FLOAT) },
  ...Object.fromEntries(
    [
      "ceil",
      "floor",
      "sqrt",
      "exp",
      "log",
      "log10",
      "sin",
      "cos",
      "tan",
      "asin",
      "acos",
      "atan",
      "degrees",
      "radians",
    ].map((name) => [name, one(T.NUMBER, strict(T.FLOAT))]),
  ),
  // texts
  ...Object.fromEntries(
    ["toUpper", "toLower", "upper", "lower", "trim", "ltrim", "rtrim"].map((name) => [
      name.toLowerCase(),
      one(T.STRING, strict(T.STRING)),
    ]),
  ),
  char_length: { ...one(T.STRING, strict(T.INTEGER)) },
  character_length: { ...one(T.STRING, strict(T.INTEGER)), engine: "char_length" },
  left: { takes: [T.STRING, T.INTEGER], gives: strict(T.STRING) },
  right: { takes: [T.STRING, T.INTEGER], gives: strict(T.STRING) },
  substring: { takes: [T.STRING, T.INTEGER, T.INTEGER], optional: 1, gives: strict(T.STRING) },
  replace: { takes: [T.STRING, T.STRING, T.STRING], gives: strict(T.STRING) },
  split: { takes: [T.STRING, T.STRING], gives: (args) => ({ ...strings, nullable: args.some((arg) => arg.nullable) }) },
  // lists
  size: one(T.LIST | T.STRING, strict(T.INTEGER)),
  head: one(T.LIST, itemOf),
  last: one(T.LIST, itemOf),
  tail: one(T.LIST, ([arg = T.ANY]) => ({ ...arg, kinds: T.LIST, items: undefined })),
  reverse: one(T.LIST | T.STRING, listLike),
  range: {
    takes: [T.INTEGER, T.INTEGER, T.INTEGER],
    optional: 1,
    gives: (args) =>
      T.listOf(
        T.sure(T.INTEGER),
        args.some((arg) => arg.nullable),
      ),
  },
  // any
  coalesce: {
    takes: [T.ANYTHING],
    repeats: true,
    gives: (args) => {
      const [first = T.NULL, ...rest] = args;
      return T.bare({ ...rest.reduce(T.either, first), nullable: args.every((arg) => arg.nullable) });
    },
  },
  keys: one(T.MAP | T.ENTITY, ([arg = T.ANY]) => T.listOf(T.sure(T.STRING), arg.nullable)),
  properties: one(T.MAP | T.ENTITY, ([arg = T.ANY]) => ({
    ...{ kinds: T.MAP, nullable: arg.nullable },
    ...(T.only(arg, T.ENTITY) && { item: T.PROPERTY }),
  })),
  tostring: one(T.BOOLEAN | T.NUMBER | T.STRING | T.TEMPORAL | T.POINT, strict(T.STRING)),
  tointeger: one(T.BOOLEAN | T.NUMBER | T.STRING, maybe(T.sure(T.INTEGER))),
  tofloat: one(T.NUMBER | T.STRING, maybe(T.sure(T.FLOAT))),
  toboolean: one(T.BOOLEAN | T.STRING | T.INTEGER, maybe(T.sure(T.BOOLEAN))),
  // the graph
  id: one(T.ENTITY, strict(T.INTEGER)),
  elementid: { ...one(T.ENTITY, strict(T.STRING)), engine: "elementId" },
  labels: one(T.NODE, ([arg = T.ANY]) => T.listOf(T.sure(T.STRING), arg.nullable)),
  type: one(T.RELATIONSHIP, strict(T.STRING)),
  startnode: { ...one(T.RELATIONSHIP, strict(T.NODE)), engine: "startNode" },
  endnode: { ...one(T.RELATIONSHIP, strict(T.NODE)), engine: "endNode" },
  length: one(T.PATH, strict(T.INTEGER)),
  nodes: one(T.PATH, ([arg = T.ANY]) => T.listOf(T.sure(T.NODE), arg.nullable)),
  relationships: one(T.PATH, ([arg = T.ANY]) => T.listOf(T.sure(T.RELATIONSHIP), arg.nullable)),
  // over all rows of a group
  count: aggregate([T.ANYTHING], always(T.sure(T.INTEGER))),
  collect: aggregate([T.ANYTHING], ([arg = T.ANY]) => ({ ...T.listOf(T.notNull(arg)), bare: arg.bare })),
  sum: aggregate([T.NUMBER | T.DURATION], ([arg = T.ANY]) => T.sure(arg.kinds & T.NUMBER || T.NUMBER)),
  avg: aggregate([T.NUMBER | T.DURATION], maybe(T.sure(T.FLOAT))),
  min: aggregate([T.ANYTHING], ([arg = T.ANY]) => T.bare(T.orNull(arg))),
  max: aggregate([T.ANYTHING], ([arg = T.ANY]) => T.bare(T.orNull(arg))),
  stdev: aggregate([T.NUMBER], maybe(T.sure(T.FLOAT))),
  stdevp: aggregate([T.NUMBER], maybe(T.sure(T.FLOAT))),
  percentilecont: aggregate([T.NUMBER, T.NUMBER], maybe(T.sure(T.FLOAT))),
  percentiledisc: aggregate([T.NUMBER, T.NUMBER], ([arg = T.ANY]) =>
    T.orNull({ kinds: arg.kinds & T.NUMBER || T.NUMBER, nullable: true }),
  ),
  // time
  timestamp: { takes: [], gives: always(T.sure(T.INTEGER)) },
  date: { takes: [T.ANYTHING], gives: strict(T.DATE) },
  localtime: { takes: [T.ANYTHING], gives: strict(T.TIME) },
  time: { takes: [T.ANYTHING], gives: strict(T.TIME) },
  localdatetime: { takes: [T.ANYTHING], gives: strict(T.TIME) },
  datetime: { takes: [T.ANYTHING], gives: strict(T.TIME) },
  duration: { takes: [T.ANYTHING], gives: strict(T.DURATION) },
  // the guard's own: what type a value has when the query runs
  istyped: { takes: [T.ANYTHING, T.STRING], gives: always(T.sure(T.BOOLEAN)), engine: "isTyped" },
};

/** Undefined for a function that the guard does not know. Names are found without regard to case. */
export const signatureOf = (name: string): Signature | undefined => SIGNATURES[name.toLowerCase()];

export const isAggregate = (name: string): boolean => signatureOf(name)?.aggregate === true;

/** Functions of Neo4j's that the embedded store has not, so that they are told from those that nobody has. */
const ELSEWHERE = new Set(
  `allReduce cot coth cosh sinh tanh haversin isEmpty isNaN normalize nullIf point randomUUID toBooleanList toBooleanOrNull
  toFloatList toFloatOrNull toIntegerList toIntegerOrNull toStringList toStringOrNull valueType exists btrim graph.names
  graph.byName graph.byElementId graph.propertiesByName vector.similarity.cosine vector.similarity.euclidean point.distance
  point.withinBBox duration.between duration.inMonths duration.inDays duration.inSeconds date.truncate datetime.truncate
  localdatetime.truncate localtime.truncate time.truncate date.realtime date.statement date.transaction datetime.realtime
  datetime.statement datetime.transaction datetime.fromEpoch datetime.fromEpochMillis localdatetime.realtime
  localdatetime.statement localdatetime.transaction localtime.realtime localtime.statement localtime.transaction
  time.realtime time.statement time.transaction file linenumber db.nameFromElementId shortestPath`
    .toLowerCase()
    .split(/\s+/),
);

/** True for what Neo4j runs, as far as can be known: plug-ins such as APOC bring functions with a dot in their name. */
export const isElsewhere = (name: string): boolean => ELSEWHERE.has(name.toLowerCase()) || name.includes(".");
