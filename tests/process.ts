/** Liaisons as a process of its own, the way a person starts it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect } from "vitest";
import { ROOT } from "../server/root.ts";

type Environment = Record<string, string | undefined>;

export interface Running {
  /** Where it listens. */
  base: string;
  process: ChildProcess;
  output(): { stdout: string; stderr: string };
  /** Ends it and answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Nothing of the shell's own settings, and a free port. */
function launch(args: string[], environment: Environment) {
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "server/main.ts"), ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: "0", ...environment },
  });
  const said = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (text) => (said[name] += text));
  return { child, said };
}

/** Runs a command to its end. */
export async function liaisons(args: string[], environment: Environment): Promise<Ended> {
  const { child, said } = launch(args, environment);
  const [code] = await once(child, "close");
  return { code, ...said };
}

/** Starts the server and waits until it listens. */
export async function startServer(environment: Environment, args: string[] = []): Promise<Running> {
  const { child, said } = launch(["serve", ...args], environment);
  const closed = once(child, "close");
  const listening = () => said.stdout.match(/^Listening on (http:\S+)$/m)?.[1];
  const ended = closed.then(([code]) => Promise.reject(new Error(`Ended with ${code}:\n${said.stderr}`)));
  await Promise.race([expect.poll(listening, { timeout: 30_000 }).toBeDefined(), ended]);
  ended.catch(() => {});
  return {
    base: listening()!,
    process: child,
    output: () => said,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      const [code] = await closed;
      return code;
    },
  };
}
