import { expect, it } from "vitest";
import { planOf } from "../../../server/store/embedded/plan.ts";

it("a plan's indentation becomes a tree", () => {
  const text = "Limit (3)\n  Join (n)\n    Filter (n.x Gt 1) [index: x]\n      NodeScan (n:Person)\n    Empty\n";
  expect(planOf(text)).toEqual({
    operator: "Limit",
    details: "3",
    children: [
      {
        operator: "Join",
        details: "n",
        children: [
          {
            operator: "Filter",
            details: "(n.x Gt 1) [index: x]",
            children: [{ operator: "NodeScan", details: "n:Person", children: [] }],
          },
          { operator: "Empty", details: "", children: [] },
        ],
      },
    ],
  });
});
