/** A query as the guard sees it: every form of Cypher that it knows. What is not here is refused by build/. */
import type { Type } from "./types.ts";

/** Where something stands in the text: `[start, end)`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

interface Of<K extends string> extends Span {
  kind: K;
}
interface Expr<K extends string> extends Of<K> {
  /** Known once the query has been analyzed. */
  type?: Type;
  /** Null counts as false where it stands: in WHERE, and not under NOT. */
  loose?: boolean;
}

export interface Name extends Of<"name"> {
  name: string;
}

export type BinaryOperator =
  | ("OR" | "XOR" | "AND")
  | ("=" | "<>" | "<" | "<=" | ">" | ">=")
  | ("=~" | "STARTS WITH" | "ENDS WITH" | "CONTAINS" | "IN")
  | ("+" | "-" | "*" | "/" | "%" | "^" | "||");

export interface Literal extends Expr<"literal"> {
  value: null | boolean | bigint | number | string;
}
export interface Parameter extends Expr<"parameter"> {
  name: string;
}
export interface Variable extends Expr<"variable"> {
  name: string;
}
export interface Property extends Expr<"property"> {
  of: Expression;
  key: string;
}
export interface Index extends Expr<"index"> {
  of: Expression;
  at: Expression;
}
export interface Slice extends Expr<"slice"> {
  of: Expression;
  from?: Expression;
  to?: Expression;
}
export interface List extends Expr<"list"> {
  items: Expression[];
}
export interface Entry extends Of<"entry"> {
  key: string;
  value: Expression;
}
export interface MapLiteral extends Expr<"map"> {
  entries: Entry[];
}
export interface Projection extends Expr<"projection"> {
  of: Variable;
  /** `.*` */
  all: boolean;
  entries: Entry[];
}
export interface Unary extends Expr<"unary"> {
  operator: "NOT" | "-" | "+";
  value: Expression;
}
export interface Binary extends Expr<"binary"> {
  operator: BinaryOperator;
  left: Expression;
  right: Expression;
}
export interface IsNull extends Expr<"isNull"> {
  value: Expression;
  negated: boolean;
}
export interface HasLabels extends Expr<"hasLabels"> {
  of: Expression;
  labels: Labels;
}
export interface Call extends Expr<"call"> {
  /** As it is written; functions are found without regard to case. */
  name: string;
  distinct: boolean;
  args: Expression[];
}
export interface CountStar extends Expr<"countStar"> {}
export interface Branch extends Of<"branch"> {
  when: Expression;
  then: Expression;
}
export interface Case extends Expr<"case"> {
  subject?: Expression;
  branches: Branch[];
  otherwise?: Expression;
}
export interface Comprehension extends Expr<"comprehension"> {
  variable: Name;
  list: Expression;
  where?: Expression;
  map?: Expression;
}
export interface Quantifier extends Expr<"quantifier"> {
  which: "all" | "any" | "none" | "single";
  variable: Name;
  list: Expression;
  where: Expression;
}
export interface Reduce extends Expr<"reduce"> {
  accumulator: Name;
  from: Expression;
  variable: Name;
  list: Expression;
  body: Expression;
}
export interface PatternComprehension extends Expr<"patternComprehension"> {
  path: PathPattern;
  where?: Expression;
  map: Expression;
}
/** `(a)-->(b)` as a predicate. */
export interface PatternPredicate extends Expr<"patternPredicate"> {
  path: PathPattern;
}
/** `EXISTS {}`, `COUNT {}`, `COLLECT {}`; a pattern alone is one MATCH. */
export interface Subquery extends Expr<"subquery"> {
  which: "EXISTS" | "COUNT" | "COLLECT";
  query: Query;
}

export type Expression =
  | Literal
  | Parameter
  | Variable
  | Property
  | Index
  | Slice
  | List
  | MapLiteral
  | Projection
  | Unary
  | Binary
  | IsNull
  | HasLabels
  | Call
  | CountStar
  | Case
  | Comprehension
  | Quantifier
  | Reduce
  | PatternComprehension
  | PatternPredicate
  | Subquery;

export interface Label extends Of<"label"> {
  name: string;
}
export interface LabelTerm extends Of<"labelTerm"> {
  operator: "&" | "|" | "!";
  parts: Labels[];
}
export interface AnyLabel extends Of<"anyLabel"> {}
export type Labels = Label | LabelTerm | AnyLabel;

export interface NodePattern extends Of<"nodePattern"> {
  variable?: Name;
  labels?: Labels;
  properties?: MapLiteral | Parameter;
  where?: Expression;
}
export interface Hops extends Of<"hops"> {
  from?: number;
  to?: number;
}
export interface RelationshipPattern extends Of<"relationshipPattern"> {
  direction: "->" | "<-" | "--";
  variable?: Name;
  types?: Labels;
  hops?: Hops;
  properties?: MapLiteral | Parameter;
  where?: Expression;
}
export interface PathPattern extends Of<"path"> {
  variable?: Name;
  shortest?: "shortestPath" | "allShortestPaths";
  /** Nodes and relationships in turn. */
  elements: (NodePattern | RelationshipPattern)[];
}

export interface Item extends Of<"item"> {
  value: Expression;
  /** Its column: the alias, else the text of the expression. */
  column: string;
  aliased: boolean;
}
export interface SortKey extends Of<"sortKey"> {
  value: Expression;
  descending: boolean;
}
export interface Match extends Of<"match"> {
  optional: boolean;
  paths: PathPattern[];
  where?: Expression;
}
/** `WITH` and `RETURN`. */
export interface Project extends Of<"project"> {
  which: "WITH" | "RETURN";
  distinct: boolean;
  all: boolean;
  items: Item[];
  order: SortKey[];
  skip?: Expression;
  limit?: Expression;
  where?: Expression;
}
export interface Unwind extends Of<"unwind"> {
  list: Expression;
  variable: Name;
}
export interface Create extends Of<"create"> {
  paths: PathPattern[];
}
export interface Merge extends Of<"merge"> {
  path: PathPattern;
  onMatch: SetItem[];
  onCreate: SetItem[];
}
export interface SetProperty extends Of<"setProperty"> {
  target: Property | Index;
  value: Expression;
}
export interface SetAll extends Of<"setAll"> {
  variable: Variable;
  operator: "=" | "+=";
  value: Expression;
}
export interface SetLabels extends Of<"setLabels"> {
  variable: Variable;
  labels: Label[];
}
export type SetItem = SetProperty | SetAll | SetLabels;
export interface SetClause extends Of<"set"> {
  items: SetItem[];
}
export interface Remove extends Of<"remove"> {
  items: (Property | SetLabels)[];
}
export interface Delete extends Of<"delete"> {
  detach: boolean;
  values: Expression[];
}
export interface Foreach extends Of<"foreach"> {
  variable: Name;
  list: Expression;
  clauses: Clause[];
}
export interface Yield extends Of<"yield"> {
  field: string;
  variable: Name;
}
export interface CallProcedure extends Of<"callProcedure"> {
  name: string;
  /** Undefined without parentheses: arguments come from the parameters. */
  args?: Expression[];
  yields?: Yield[];
  where?: Expression;
}
export interface CallQuery extends Of<"callQuery"> {
  /** `CALL (a, b) {`; undefined for `CALL {`, whose first WITH imports. */
  imports?: Variable[];
  importsAll: boolean;
  query: Query;
}
export type Clause =
  | Match
  | Project
  | Unwind
  | Create
  | Merge
  | SetClause
  | Remove
  | Delete
  | Foreach
  | CallProcedure
  | CallQuery;

/** One or several joined by `UNION`. */
export interface Query extends Of<"query"> {
  all: boolean;
  parts: SingleQuery[];
}
export interface SingleQuery extends Of<"single"> {
  clauses: Clause[];
}

export type Node =
  | Expression
  | Name
  | Entry
  | Branch
  | Labels
  | NodePattern
  | Hops
  | RelationshipPattern
  | PathPattern
  | Item
  | SortKey
  | SetItem
  | Yield
  | Clause
  | Query
  | SingleQuery;
export type Kind = Node["kind"];
export type NodeOf<K extends Kind> = Extract<Node, { kind: K }>;
