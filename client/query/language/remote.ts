/** Functions that run in a worker, called as if they were here. */

type Methods = Record<string, (...args: never[]) => unknown>;

interface Call {
  id: number;
  method: string;
  args: unknown[];
}
type Reply = { id: number; value: unknown } | { id: number; error: string };

export type Remote<T extends Methods> = {
  [Name in keyof T]: (...args: Parameters<T[Name]>) => Promise<ReturnType<T[Name]>>;
};

/** In the worker. */
export function serve(methods: Methods): void {
  addEventListener("message", ({ data }: MessageEvent<Call>) => {
    const { id, method, args } = data;
    let reply: Reply;
    try {
      reply = { id, value: (methods[method] as (...args: unknown[]) => unknown)(...args) };
    } catch (error) {
      reply = { id, error: String(error) };
    }
    postMessage(reply);
  });
}

export interface Connection<T extends Methods> {
  remote: Remote<T>;
  /** Ends the worker, and with it what it was asked; another call starts another one. */
  close(): void;
}

/** On the page. A call rejects with what was thrown in the worker, or when the worker cannot be loaded. */
export function connect<T extends Methods>(start: () => Worker): Connection<T> {
  const open = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let worker: Worker | undefined;
  let last = 0;
  const end = (reason: string) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of open.values()) reject(new Error(reason));
    open.clear();
  };
  const begin = (): Worker => {
    const made = start();
    made.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      const call = open.get(data.id);
      open.delete(data.id);
      if ("error" in data) call?.reject(new Error(data.error));
      else call?.resolve(data.value);
    });
    made.addEventListener("error", ({ message }) => end(message || "The worker did not start."));
    return made;
  };
  const call = (method: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      open.set(++last, { resolve, reject });
      worker.postMessage({ id: last, method, args } satisfies Call);
    });
  const remote = new Proxy({} as Remote<T>, {
    get:
      (_, method: string) =>
      (...args: unknown[]) =>
        call(method, args),
  });
  return { remote, close: () => end("The worker was ended.") };
}
