import { expect, test } from "vitest";
import { page } from "../../../server/store/embedded/gaps/page.ts";

test("docs/embedded-store.md says what the gaps say", async () => {
  await expect(page()).toMatchFileSnapshot("../../../docs/embedded-store.md");
});
