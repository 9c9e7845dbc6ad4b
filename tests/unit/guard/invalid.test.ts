import { describe, expect, test } from "vitest";
import type { Problem } from "../../../server/problems.ts";
import { check } from "../../../server/store/embedded/guard/check.ts";

function problem(text: string, params = {}): Problem {
  try {
    check(text, params);
  } catch (error) {
    return error as Problem;
  }
  throw new Error(`Nothing is wrong with ${text}`);
}

describe("what is no Cypher", () => {
  test.each([
    ["MATCH (n RETURN n", 1, 10],
    ["MATCH (n)\nRETRUN n", 2, 1],
    ["RETURN 'open", 1, 8],
    ["MATCH (n)", 1, 1],
  ])("%s", (text, line, column) => {
    expect(problem(text)).toMatchObject({
      code: expect.stringMatching(/^query-(syntax|invalid)$/),
      position: { line, column },
    });
  });

  test("places behind characters of two code units are counted as JavaScript counts", () => {
    expect(problem("RETURN '🙂' AS a, b").position).toEqual({ line: 1, column: 19, offset: 18 });
  });
});

describe("what Neo4j would not run either", () => {
  test.each([
    ["a variable that is not there", "MATCH (n) RETURN m", 18],
    ["a variable that WITH left behind", "MATCH (n) WITH n.name AS name RETURN n", 38],
    ["a name that is taken", "MATCH (n) CREATE (n)", 19],
    ["a name that UNWIND takes again", "MATCH (n) UNWIND [1] AS n RETURN n", 25],
    ["a node in place of a relationship", "MATCH (n) MATCH ()-[n]->() RETURN n", 21],
    ["a path in place of a node", "MATCH p = ()-->() MATCH (p) RETURN p", 26],
    ["a relationship twice", "MATCH ()-[r]->()-[r]->() RETURN r", 19],
    ["a number for a truth value", "RETURN 1 AND true AS x", 8],
    ["a truth value in a sum", "RETURN 1 + true AS x", 8],
    ["a property of a number", "WITH 1 AS n RETURN n.name AS x", 20],
    ["the length of a node", "MATCH (n) RETURN length(n) AS x", 25],
    ["the type of a node", "MATCH (n) RETURN type(n) AS x", 23],
    ["an aggregate in an aggregate", "RETURN count(count(*)) AS x", 14],
    ["an aggregate in WHERE", "MATCH (n) WHERE count(n) > 1 RETURN n", 17],
    ["something beside an aggregate", "MATCH (n) RETURN n.a, n.b + count(*) AS x", 23],
    ["an unknown function", "RETURN foo(1) AS x", 8],
    ["too many arguments", "RETURN size([1], 2) AS x", 8],
    ["two columns of one name", "RETURN 1 AS a, 2 AS a", 16],
    ["a WITH without a name", "WITH 1 RETURN 2", 6],
    ["a limit that depends on a row", "MATCH (n) RETURN n LIMIT n.x", 26],
    ["a limit below zero", "MATCH (n) RETURN n LIMIT -1", 26],
    ["a relationship without a type", "CREATE ()-[r]->()", 10],
    ["a relationship without a direction", "CREATE ()-[:T]-()", 10],
    ["a map in a property", "CREATE (n {a: {b: 1}})", 15],
    ["a pattern as a value", "MATCH (n) RETURN (n)-->() AS x", 18],
    ["a new variable in a condition", "MATCH (n) WHERE (n)-[r]->() RETURN n", 22],
    ["unequal columns in a union", "RETURN 1 AS a UNION RETURN 2 AS b", 21],
    ["a read behind a write", "CREATE (a) MATCH (b) RETURN b", 12],
    ["a parameter that is not given", "RETURN $missing AS x", 8],
  ])("%s", (_, text, column) => {
    expect(problem(text)).toMatchObject({ code: "query-invalid", position: { line: 1, column } });
  });

  test("a parameter may be missing where nothing is run", () => {
    expect(check("RETURN $missing AS x", {}, { explain: true }).columns).toEqual(["x"]);
  });
});

describe("columns", () => {
  test("are called as the query writes them", () => {
    const { columns } = check("MATCH (n) RETURN n.name, cOuNt( * ), n AS `a b`");
    expect(columns).toEqual(["n.name", "cOuNt( * )", "a b"]);
  });

  test("of * are in the order of the alphabet", () => {
    expect(check("MATCH (b)-[a]->(c) RETURN *").columns).toEqual(["a", "b", "c"]);
  });
});
