import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROBLEMS, Problem, type ProblemCode } from "../../../server/problems.ts";
import { ROOT } from "../../../server/root.ts";

const codes = Object.keys(PROBLEMS) as ProblemCode[];

test("every problem is met somewhere", () => {
  const lists = /^(problems|api[/\\]openapi|api[/\\]endpoints[/\\].*)\.ts$/;
  const sources = readdirSync(join(ROOT, "server"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !lists.test(file))
    .map((file) => readFileSync(join(ROOT, "server", file), "utf8"))
    .join("\n");
  expect(codes.filter((code) => !sources.includes(`"${code}"`))).toEqual([]);
});

test("every problem is a sentence with a true status", () => {
  for (const code of codes) {
    const { message, status, hint } = new Problem(code, "It is so.");
    expect(message).toMatch(/^[A-Z“].*\.$/);
    expect(hint ?? "None.").toMatch(/^[A-Z].*\.$/);
    expect(status).toBeGreaterThanOrEqual(400);
  }
});

test("docs/problems.md lists every problem (npx vitest -u writes it anew)", async () => {
  const rows = codes.map((code) => {
    const { status, message, hint = "" } = new Problem(code, "…");
    return `| \`${code}\` | ${status} | ${message} | ${hint} |`;
  });
  const page = [
    "# Problems",
    "",
    "Every error has a code, a sentence and, where there is something to do, a hint. The API answers them as",
    "`{error: {code, message, hint?, position?}}` with the status below; the command line says sentence and hint, and ends with 1.",
    "",
    "| code | status | sentence | hint |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await expect(page).toMatchFileSnapshot(join(ROOT, "docs/problems.md"));
});
