import { expect, test } from "vitest";
import { isAggregate, signatureOf } from "../../../server/store/embedded/guard/functions.ts";
import { language } from "../../../server/store/embedded/language.ts";

const functions = language.functions ?? [];

test("every function that is offered is one that the guard lets through, with as many arguments", () => {
  expect(functions.length).toBeGreaterThan(60);
  for (const { name, arguments: own, aggregating } of functions) {
    const known = signatureOf(name);
    expect(known, name).toBeDefined();
    expect(own, name).toHaveLength(known?.takes.length ?? -1);
    expect(
      own.filter((each) => each.default !== undefined),
      name,
    ).toHaveLength(known?.optional ?? 0);
    expect(aggregating, name).toBe(isAggregate(name));
  }
});

test("each says what it takes, what it gives and what it is for", () => {
  for (const each of functions) {
    expect(each.description, each.signature).toMatch(/\.$/);
    expect(each.returns, each.signature).not.toBe("");
    expect(
      each.arguments.every(({ type }) => type !== ""),
      each.signature,
    ).toBe(true);
  }
  expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
});
