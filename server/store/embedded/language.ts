/** What the embedded store can be asked to call: the functions that its guard knows, in words. */
import type { LanguageAnswer } from "../../contract/language.ts";

const FUNCTIONS = {
  Aggregating: `
    avg(input :: INTEGER | FLOAT | DURATION) :: FLOAT — The average of all values.
    collect(input :: ANY) :: LIST<ANY> — A list of all values; nulls are left out.
    count(input :: ANY) :: INTEGER — How many values there are; count(*) counts rows.
    max(input :: ANY) :: ANY — The greatest of all values.
    min(input :: ANY) :: ANY — The least of all values.
    percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT — The value at a percentile from 0 to 1, interpolated.
    percentileDisc(input :: FLOAT, percentile :: FLOAT) :: FLOAT — The value nearest to a percentile from 0 to 1.
    stDev(input :: FLOAT) :: FLOAT — The standard deviation of a sample.
    stDevP(input :: FLOAT) :: FLOAT — The standard deviation of a whole population.
    sum(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION — The sum of all values.`,
  Graph: `
    elementId(input :: NODE | RELATIONSHIP) :: STRING — What the database itself calls a node or relationship.
    endNode(input :: RELATIONSHIP) :: NODE — The node to which a relationship leads.
    id(input :: NODE | RELATIONSHIP) :: INTEGER — The number of a node or relationship; elementId lasts longer.
    keys(input :: NODE | RELATIONSHIP | MAP) :: LIST<STRING> — The names of all properties.
    labels(input :: NODE) :: LIST<STRING> — The labels of a node.
    length(input :: PATH) :: INTEGER — How many relationships a path has.
    nodes(input :: PATH) :: LIST<NODE> — The nodes of a path, in turn.
    properties(input :: NODE | RELATIONSHIP | MAP) :: MAP — All properties as a map.
    relationships(input :: PATH) :: LIST<RELATIONSHIP> — The relationships of a path, in turn.
    startNode(input :: RELATIONSHIP) :: NODE — The node from which a relationship leads.
    type(input :: RELATIONSHIP) :: STRING — The type of a relationship.`,
  List: `
    head(list :: LIST<ANY>) :: ANY — The first of a list.
    last(list :: LIST<ANY>) :: ANY — The last of a list.
    range(start :: INTEGER, end :: INTEGER, step = 1 :: INTEGER) :: LIST<INTEGER> — The numbers from start to end, both included.
    reverse(input :: STRING | LIST<ANY>) :: STRING | LIST<ANY> — The same from back to front.
    size(input :: STRING | LIST<ANY>) :: INTEGER — How many items a list, or characters a text has.
    tail(list :: LIST<ANY>) :: LIST<ANY> — All of a list but the first.`,
  String: `
    char_length(input :: STRING) :: INTEGER — How many characters a text has.
    character_length(input :: STRING) :: INTEGER — How many characters a text has.
    left(original :: STRING, length :: INTEGER) :: STRING — The first characters of a text.
    lower(input :: STRING) :: STRING — The text in small letters.
    ltrim(input :: STRING) :: STRING — The text without blanks at its beginning.
    replace(original :: STRING, search :: STRING, replace :: STRING) :: STRING — The text with one part put in place of another, everywhere.
    right(original :: STRING, length :: INTEGER) :: STRING — The last characters of a text.
    rtrim(input :: STRING) :: STRING — The text without blanks at its end.
    split(original :: STRING, delimiter :: STRING) :: LIST<STRING> — The parts of a text between delimiters.
    substring(original :: STRING, start :: INTEGER, length = rest :: INTEGER) :: STRING — A part of a text; the first character is number 0.
    toLower(input :: STRING) :: STRING — The text in small letters.
    toUpper(input :: STRING) :: STRING — The text in capitals.
    trim(input :: STRING) :: STRING — The text without blanks at either end.
    upper(input :: STRING) :: STRING — The text in capitals.`,
  Scalar: `
    coalesce(input :: ANY) :: ANY — The first of its arguments that is not null.
    timestamp() :: INTEGER — Milliseconds since the beginning of 1970.
    toBoolean(input :: BOOLEAN | STRING | INTEGER) :: BOOLEAN — As true or false; null when it is neither.
    toFloat(input :: STRING | INTEGER | FLOAT) :: FLOAT — As a number; null when it is none.
    toInteger(input :: BOOLEAN | STRING | INTEGER | FLOAT) :: INTEGER — As a whole number; null when it is none.
    toString(input :: ANY) :: STRING — As text.`,
  Numeric: `
    abs(input :: INTEGER | FLOAT) :: INTEGER | FLOAT — The number without its sign.
    acos(input :: FLOAT) :: FLOAT — The arccosine, in radians.
    asin(input :: FLOAT) :: FLOAT — The arcsine, in radians.
    atan(input :: FLOAT) :: FLOAT — The arctangent, in radians.
    atan2(y :: FLOAT, x :: FLOAT) :: FLOAT — The angle of a point, in radians.
    ceil(input :: FLOAT) :: FLOAT — The next whole number above.
    cos(input :: FLOAT) :: FLOAT — The cosine of an angle in radians.
    degrees(input :: FLOAT) :: FLOAT — Radians as degrees.
    e() :: FLOAT — The base of the natural logarithm.
    exp(input :: FLOAT) :: FLOAT — e to the power of a number.
    floor(input :: FLOAT) :: FLOAT — The next whole number below.
    log(input :: FLOAT) :: FLOAT — The natural logarithm.
    log10(input :: FLOAT) :: FLOAT — The logarithm to base 10.
    pi() :: FLOAT — The constant π.
    radians(input :: FLOAT) :: FLOAT — Degrees as radians.
    rand() :: FLOAT — A random number from 0 up to 1.
    round(value :: FLOAT, precision = 0 :: INTEGER, mode = 'HALF_UP' :: STRING) :: FLOAT — The number rounded, to so many digits.
    sign(input :: INTEGER | FLOAT) :: INTEGER — −1, 0 or 1.
    sin(input :: FLOAT) :: FLOAT — The sine of an angle in radians.
    sqrt(input :: FLOAT) :: FLOAT — The square root.
    tan(input :: FLOAT) :: FLOAT — The tangent of an angle in radians.`,
  Temporal: `
    date(input :: ANY) :: DATE — The day that a text such as '2025-02-11' names.
    datetime(input :: ANY) :: ZONED DATETIME — The moment that a text such as '2025-02-11T10:00Z' names.
    duration(input :: ANY) :: DURATION — The span that a text such as 'P3DT4H' names.
    localdatetime(input :: ANY) :: LOCAL DATETIME — The moment that a text names, in no time zone.
    localtime(input :: ANY) :: LOCAL TIME — The time of day that a text names, in no time zone.
    time(input :: ANY) :: ZONED TIME — The time of day that a text names.`,
};

const PROCEDURES = {
  "db.labels": ["label", "Every label of the database."],
  "db.relationshipTypes": ["relationshipType", "Every relationship type of the database."],
  "db.propertyKeys": ["propertyKey", "Every property name of the database."],
} as const;

export const language: LanguageAnswer = {
  functions: Object.entries(FUNCTIONS).flatMap(([category, lines]) =>
    lines
      .trim()
      .split("\n")
      .map((line) => read(category, line.trim())),
  ),
  procedures: Object.entries(PROCEDURES).map(([name, [column, description]]) => ({
    name,
    signature: `${name}() :: (${column} :: STRING)`,
    description,
    mode: "READ",
    arguments: [],
    yields: [{ name: column, type: "STRING" }],
    deprecated: false,
  })),
};

/** `name(argument = default :: TYPE, …) :: TYPE — description` */
function read(category: string, line: string) {
  const [signature = "", description = ""] = line.split(" — ");
  const [, name = "", inside = "", returns = ""] = /^(\w+)\((.*)\) :: (.+)$/.exec(signature) ?? [];
  return {
    name,
    signature,
    description,
    category,
    arguments: (inside === "" ? [] : inside.split(", ")).map((argument) => {
      const [, own = "", fallback, type = ""] = /^(\w+)(?: = (\S+))? :: (.+)$/.exec(argument) ?? [];
      return { name: own, type, description: "", ...(fallback && { default: fallback }) };
    }),
    returns,
    aggregating: category === "Aggregating",
    builtIn: true,
    deprecated: false,
  };
}
