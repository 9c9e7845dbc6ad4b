import { beforeAll, expect, test } from "vitest";
import { load } from "../../fixtures/graph.ts";
import { meeting } from "../../fixtures/meeting.ts";
import { onBothStores } from "../../stores.ts";
import { ask } from "./ask.ts";

const MET = "person/ann|MET|person/bob|2024-05";
const REFUSED = "person/ann|DECLINED_TO_SIGN|organization/acme|";

onBothStores("the documents behind edges", ({ store }) => {
  const { sources } = ask(store);
  beforeAll(() => load(store(), meeting()));

  test("of many edges in one go; those that no document supports, or that are not there, are left out", async () => {
    const asked = await sources(REFUSED, MET, "person/ann|MET|person/bob|2024-07", "4:nothing:0");
    expect(asked.documents).toEqual([
      expect.objectContaining({ id: "document/report", title: "A report", publishedOn: "2024-06-01" }),
    ]);
    expect(asked.edges).toEqual({ [REFUSED]: [0], [MET]: [0] });
    expect(await sources()).toEqual({ documents: [], edges: {} });
  });
});
