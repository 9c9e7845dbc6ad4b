#!/usr/bin/env node
/**
 * Builds the page (dist/client) and the server (dist/server), each only when something it is made of has changed.
 *
 *   node tools/build.js [--server] [--force]      --server: only the server's half; --force: in any case
 *
 * Says nothing when both are fresh; exits with 1 and the compiler's words when one cannot be built.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Half
 * @property {string} name     as the line says it
 * @property {string} folder   where it is served or run from
 * @property {string[]} madeOf files and folders whose content decides whether it is fresh
 * @property {(to: string) => Promise<void>} build   throws an error whose message is the compiler's own
 */

/** @type {Half} */
const page = {
  name: "the page",
  folder: "dist/client",
  madeOf: ["client", "server/contract", "vite.config.ts"],
  build: (to) => run("vite/bin/vite.js", "build", "--logLevel", "warn", "--outDir", resolve(to), "--emptyOutDir"),
};

/** @type {Half} */
const server = {
  name: "the server",
  folder: "dist/server",
  madeOf: ["server", "tsconfig.server.json"],
  async build(to) {
    await run("typescript/bin/tsc", "-p", "tsconfig.server.json", "--outDir", to);
    chmodSync(join(to, "main.js"), 0o755);
  },
};

const MADE_OF_TOO = ["tsconfig.json", "package-lock.json", "tools/build.js"];
const STAMP = ".stamp";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
const options = process.argv.slice(2);
const halves = (options.includes("--server") ? [server] : [page, server])
  .map((half) => ({ ...half, stamp: stampOf(half) }))
  .filter((half) => options.includes("--force") || !isFresh(half));

if (halves.length > 0) {
  refuseWithoutParts();
  const started = performance.now();
  process.stdout.write(`Building ${halves.map((half) => half.name).join(" and ")} … `);
  const results = await Promise.allSettled(halves.map(replace));
  const failures = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  console.log(failures.length > 0 ? "failed" : `${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const failure of failures) console.error(failure.message);
  if (failures.length > 0) process.exitCode = 1;
}

/** @param {Half} half */
function stampOf(half) {
  const hash = createHash("sha256");
  for (const file of [...half.madeOf, ...MADE_OF_TOO].flatMap(filesUnder)) {
    hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}

/** @param {Half & {stamp: string}} half */
function isFresh(half) {
  const file = join(half.folder, STAMP);
  return existsSync(file) && readFileSync(file, "utf8") === half.stamp;
}

/**
 * Builds beside the old one and then takes its place, so that a build that fails or is broken off leaves what worked.
 * @param {Half & {stamp: string}} half
 */
async function replace(half) {
  const beside = `${half.folder}.${process.pid}`;
  try {
    await half.build(beside);
    writeFileSync(join(beside, STAMP), half.stamp);
    rmSync(half.folder, { recursive: true, force: true });
    renameSync(beside, half.folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * @param {string} script  of a package, run by this very Node
 * @param {string[]} args
 */
async function run(script, ...args) {
  const child = spawn(process.execPath, [join("node_modules", script), ...args], { stdio: ["ignore", "pipe", "pipe"] });
  /** @type {string[]} */
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => words.push(text));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(words.join("").trim() || `${script} ended with ${code}.`);
}

function refuseWithoutParts() {
  const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
  const [major = 0, minor = 0] = engines.node.match(/\d+/g).map(Number);
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split(".").map(Number);
  const refusal =
    ourMajor < major || (ourMajor === major && ourMinor < minor)
      ? `Liaisons needs Node.js ${major}.${minor} or newer; this is ${process.versions.node}.`
      : !existsSync("node_modules/vite") && "What Liaisons is built with is not installed yet: run `npm ci` first.";
  if (!refusal) return;
  console.error(refusal);
  process.exit(1);
}
