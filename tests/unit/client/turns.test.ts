import { expect, it } from "vitest";
import { inTurn } from "../../../client/commands/turns.ts";
import { createExploration } from "../../../client/graph/create.ts";
import { inPlace, measureInPlace } from "../graph/in-place.ts";

it("begins what is asked for when all that was asked before is over, and what is asked twice by then once", async () => {
  const exploration = createExploration({ arranger: inPlace, measurer: measureInPlace });
  const told: string[] = [];
  const open: (() => void)[] = [];
  const work = (name: string) => async () => {
    told.push(`${name} begins`);
    await new Promise<void>((resolve) => open.push(resolve));
    told.push(`${name} ends`);
  };
  const one = inTurn(exploration, "one", work("one"));
  const two = inTurn(exploration, "two", work("two"));
  expect(inTurn(exploration, "two", work("two"))).toBe(two);
  await expect.poll(() => told).toEqual(["one begins"]);
  open.shift()!();
  await one;
  await expect.poll(() => told).toEqual(["one begins", "one ends", "two begins"]);
  open.shift()!();
  await two;
  const again = inTurn(exploration, "two", work("two"));
  await expect.poll(() => told.at(-1)).toBe("two begins");
  open.shift()!();
  await again;
});

it("goes on after what failed", async () => {
  const exploration = createExploration({ arranger: inPlace, measurer: measureInPlace });
  const failing = inTurn(exploration, "one", () => Promise.reject(new Error("no")));
  let isDone = false;
  const next = inTurn(exploration, "two", async () => {
    isDone = true;
  });
  await expect(failing).rejects.toThrow("no");
  await next;
  expect(isDone).toBe(true);
});
