/** The built server as a person starts it, in a process of its own. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";

export interface BenchServer {
  url: string;
  /** From the start of the process to the first answer that all is well. */
  startedInMs: number;
  /** Resident memory of the server and its children, in MB; Linux only. */
  memory(): Promise<number>;
  /** The same without its children. */
  ownMemory(): Promise<number>;
  stop(): Promise<void>;
}

export async function startServer(environment: Record<string, string>, ...options: string[]): Promise<BenchServer> {
  const start = performance.now();
  const server = spawn(process.execPath, ["dist/server/main.js", "serve", ...options], {
    env: { ...process.env, LIAISONS_LOG: "warn", ...environment, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exited = once(server, "exit");
  const url = await Promise.race([addressIn(server.stdout), exited.then(() => undefined)]);
  if (!url) throw new Error("The server did not start.");
  while (!(await fetch(`${url}/api/health`)).ok);
  return {
    url,
    startedInMs: performance.now() - start,
    memory: () => residentMegabytes(server.pid as number),
    ownMemory: () => ownMegabytes(server.pid as number),
    async stop() {
      server.kill("SIGTERM");
      await exited;
    },
  };
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface(output)) {
    const [address] = /http:\/\/\S+:\d+/.exec(line) ?? [];
    if (address) {
      output.resume();
      return address;
    }
  }
}

async function ownMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1_024;
}

async function residentMegabytes(pid: number): Promise<number> {
  const [own, children] = await Promise.all([ownMegabytes(pid), readFile(`/proc/${pid}/task/${pid}/children`, "utf8")]);
  const theirs = await Promise.all(
    children
      .trim()
      .split(" ")
      .filter(Boolean)
      .map((child) => residentMegabytes(Number(child))),
  );
  return theirs.reduce((sum, each) => sum + each, own);
}
