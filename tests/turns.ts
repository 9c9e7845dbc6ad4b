/** There is one Neo4j, and tests empty it: whoever works with it waits for their turn, while others work without it. */
import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

export interface Turns {
  /** Who connects there waits, and is in from the first byte that comes until the connection ends. */
  port: number;
  close(): void;
}

/** Lets one in after the other. Nobody keeps a turn who is gone, however they went. */
export async function createTurns(): Promise<Turns> {
  const line: Socket[] = [];
  const call = () => line[0]?.write("in");
  const server = createServer((socket) => {
    if (line.push(socket) === 1) call();
    // whoever breaks off ends all the same
    socket.on("error", () => {});
    socket.on("close", () => {
      const [first] = line;
      line.splice(line.indexOf(socket), 1);
      if (socket === first) call();
    });
    socket.resume();
  });
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}
