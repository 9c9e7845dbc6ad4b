import { describe, expect, test } from "vitest";
import { ApiProblem } from "../../../client/api/problem.ts";
import type { Surroundings } from "../../../client/query/console/command.ts";
import { commandOf, commands } from "../../../client/query/console/index.ts";
import type { Parameters } from "../../../client/query/parameters/parameters.ts";
import { en } from "../../../client/words/en/index.ts";
import type { Value } from "../../../server/contract/typed.ts";

/** A tab, and a database that knows these expressions. */
function tab(known: Record<string, Value> = {}) {
  let parameters: Parameters = {};
  let cleared = 0;
  const surroundings: Surroundings = {
    words: en,
    schema: undefined,
    commands,
    parameters: () => parameters,
    setParameters: (change) => {
      parameters = change(parameters);
    },
    async evaluate(expression) {
      const value = known[expression];
      if (value === undefined) throw new ApiProblem({ code: "query-syntax", message: expression });
      return value;
    },
    clear: () => {
      cleared++;
    },
  };
  return {
    parameters: () => parameters,
    cleared: () => cleared,
    async say(line: string) {
      const { command, rest } = commandOf(line);
      const lines = await command.run(rest, surroundings, new AbortController().signal);
      return lines.flatMap((each) => ("row" in each ? [each.row] : []));
    },
  };
}

const node: Value = { $type: "Node", _value: { _element_id: "1", _labels: [], _properties: {} } };

describe("commands of the editor", () => {
  test.each([
    [":param who => 'Elon'", "'Elon'"],
    [":param who: 'Elon'", "'Elon'"],
    [":PARAM `who`   =>   'Elon'", "'Elon'"],
  ])("%s gives a parameter its value", async (line, expression) => {
    const own = tab({ [expression]: "Elon" });
    expect(await own.say(line)).toEqual([["who", "STRING", "Elon"]]);
    expect(own.parameters()).toEqual({ who: { text: "Elon", type: null } });
  });

  test(":param takes a map of several, and keeps what a guess would lose", async () => {
    const own = tab({ "{a: 1, b: '2'}": { a: 1, b: "2" } });
    expect(await own.say(":param {a: 1, b: '2'}")).toEqual([
      ["a", "INTEGER", 1],
      ["b", "STRING", "2"],
    ]);
  });

  test(":params lists them, replaces them, and forgets them", async () => {
    const own = tab({ "1": 1, "{z: 2}": { z: 2 } });
    await own.say(":param a => 1");
    expect(await own.say(":params")).toEqual([["a", "INTEGER", 1]]);
    expect(await own.say(":params {z: 2}")).toEqual([["z", "INTEGER", 2]]);
    expect(Object.keys(own.parameters())).toEqual(["z"]);
    expect(await own.say(":params clear")).toEqual([]);
    expect(own.parameters()).toEqual({});
  });

  test(":help lists every way of every command", async () => {
    const rows = await tab().say(":help");
    expect(rows.map(([usage]) => usage)).toEqual(commands.flatMap(({ usage }) => usage));
  });

  test(":clear takes the answers away", async () => {
    const own = tab();
    await own.say(":clear");
    expect(own.cleared()).toBe(1);
  });

  test.each([
    [":parm a => 1", "unknown-command", "parm"],
    [":", "unknown-command", ""],
    [":param", "bad-command", ":param name => value"],
    [":param a", "bad-command", ":param name => value"],
    [":param n => n", "no-parameter", "n"],
    [":param x => nothing", "query-syntax", undefined],
    [":params {1}", "bad-command", ":param {name: value}"],
  ])("%s is refused as %s", async (line, code, about) => {
    const own = tab({ n: node, "{1}": 1 });
    const refused = await (async () => own.say(line))().catch((error) => error);
    expect(refused).toBeInstanceOf(ApiProblem);
    expect(refused).toMatchObject({ code, about });
    expect(own.parameters()).toEqual({});
  });
});
