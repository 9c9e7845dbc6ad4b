import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { node } from "./node.ts";

let folder: string;
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const build = (...args: string[]) => node([join(folder, "tools/build.js"), ...args]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "liaisons-build-"));
  for (const part of ["package.json", "package-lock.json", "tsconfig.json", "tsconfig.server.json", "vite.config.ts"]) {
    cpSync(part, join(folder, part));
  }
  cpSync("tools/build.js", join(folder, "tools/build.js"));
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  for (const room of ["server/contract", "client"]) mkdirSync(join(folder, room), { recursive: true });
  write("server/main.ts", 'import { name } from "./contract/name.ts";\nconsole.log(name);\n');
  write("server/contract/name.ts", 'export const name: string = "Liaisons";\n');
  write("client/index.html", '<script type="module" src="./main.ts"></script>');
  write("client/main.ts", 'import { name } from "../server/contract/name.ts";\ndocument.title = name;\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("builds what is missing, then nothing until a source changes, then only what is made of it", async () => {
  expect(await build()).toMatchObject({
    code: 0,
    said: expect.stringMatching(/^Building the page and the server … [\d.]+ s\n$/),
  });
  expect(statSync(join(folder, "dist/server/main.js")).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(folder, "dist/client/index.html"), "utf8")).toMatch(
    /<script [^>]*src="\/assets\/[^"]+\.js"><\/script>/,
  );
  expect(await node([join(folder, "dist/server/main.js")])).toEqual({ code: 0, said: "Liaisons\n" });

  expect(await build()).toEqual({ code: 0, said: "" });

  write("client/main.ts", "document.title = location.host;\n");
  expect(await build("--server")).toEqual({ code: 0, said: "" });
  expect((await build()).said).toMatch(/^Building the page … /);

  write("server/contract/name.ts", 'export const name: string = "Others";\n');
  expect((await build()).said).toMatch(/^Building the page and the server … /);
});

test("a source that does not compile ends with the compiler's words and leaves what worked", async () => {
  await build();
  write("server/main.ts", "const port: number = 'three';\nexport { port };\n");
  write("client/main.ts", "import './missing.ts';\n");
  const { code, said } = await build();
  expect(code).toBe(1);
  expect(said).toMatch(/^Building the page and the server … failed\n/);
  expect(said).toMatch(/server\/main\.ts\(1,7\): error TS2322/);
  expect(said).toMatch(/missing\.ts/);
  expect((await node([join(folder, "dist/server/main.js")])).code).toBe(0);
});
