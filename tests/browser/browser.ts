/** A Chromium that draws WebGL on any machine: on Linux the one that npm brings, elsewhere the installed Chrome. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** WebGL by the processor: the same picture with and without a graphics card. */
const ARGS = [
  "--no-sandbox",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

/** The window is put together without WebGL, as where the processor plays the graphics card that was most of the work. */
const IN_TESTS = ["--disable-gpu-compositing"];

const execute = promisify(execFile);

/** `measured`: frames come about as they do on a person's screen. */
export async function launchBrowser({ measured = false } = {}): Promise<Browser> {
  const isBundled = process.platform === "linux" && process.arch === "x64";
  const args = measured ? ARGS : [...ARGS, ...IN_TESTS];
  return chromium.launch({ args, ...(isBundled ? await bundled() : { channel: "chrome" }) });
}

/** The package holds the browser, fonts and system libraries compressed; they are unpacked once. */
async function bundled(): Promise<LaunchOptions> {
  const packaged = fileURLToPath(new URL("../..", import.meta.resolve("@sparticuz/chromium")));
  const { version } = JSON.parse(await readFile(join(packaged, "package.json"), "utf8"));
  const folder = join(ROOT, "node_modules", ".cache", "liaisons", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);

  const executablePath = join(folder, "chromium");
  const { stdout: needed } = await execute("ldd", [executablePath]);
  const isBare = needed.includes("not found");
  return {
    executablePath,
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      ...(isBare && { LD_LIBRARY_PATH: join(folder, "al2023", "lib") }),
    },
  };
}

/** In a process of its own: the package unpacks into TMPDIR, and its libraries only where it believes to be on Lambda. */
async function unpack(folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  try {
    await execute(
      process.execPath,
      ["--input-type=module", "-e", 'await (await import("@sparticuz/chromium")).default.executablePath()'],
      { cwd: ROOT, env: { ...process.env, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" } },
    );
    await writeFile(join(beside, "fonts.conf"), fontsOf(folder));
    // Another run may have been faster; its browser is as good.
    if (!existsSync(folder)) await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

/** The machine's own fonts where it has any, and the ones that came along. */
const fontsOf = (folder: string) => `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts")}</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
