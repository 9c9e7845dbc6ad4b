import { describe, expect, it } from "vitest";
import { statement, statements } from "../../../server/store/statements.ts";

describe("statements", () => {
  it("are read with what their headers say, and without them", () => {
    expect(statements().get("schema/claim-edge")).toEqual({
      name: "schema/claim-edge",
      description: "The claims of an edge are found by the edge's key.",
      params: {},
      columns: {},
      text: "CREATE INDEX claim_edge IF NOT EXISTS FOR (n:Claim) ON (n.edge)",
    });
  });

  it("take names, quoted", () => {
    const text = statement("write/unique-id", { label: "Né à `Paris`" });
    expect(text).toContain("(n:`Né à ``Paris```)");
    const several = statement("write/unique-id", { label: ["A", "B"] });
    expect(several).toContain("(n:`A`:`B`)");
  });

  it("are refused without a name that they need, and when there are none of that name", () => {
    expect(() => statement("write/unique-id")).toThrow("needs the name “label”");
    expect(() => statement("write/unique-id", { label: [] })).toThrow("needs the name “label”");
    expect(() => statement("read/nothing")).toThrow("There is no statement cypher/read/nothing.cypher.");
  });
});
