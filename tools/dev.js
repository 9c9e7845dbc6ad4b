#!/usr/bin/env node
/** npm run dev: the server, started again whenever its source changes, and before it the page with hot reload. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const children = [
  ["tsx/dist/cli.mjs", "watch", "--clear-screen=false", "server/main.ts", "serve"],
  ["vite/bin/vite.js"],
].map(([script = "", ...args]) =>
  spawn(process.execPath, [join("node_modules", script), ...args], { stdio: ["ignore", "inherit", "inherit"] }),
);

// One without the other is of no use.
let stopping = false;
for (const child of children) child.once("exit", stop);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, stop);

function stop() {
  if (stopping) return;
  stopping = true;
  for (const child of children) child.kill();
}
