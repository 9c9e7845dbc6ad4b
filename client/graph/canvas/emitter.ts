/** Who wants to hear what. */

type Listener = (...details: never[]) => void;

export interface Emitter<Events extends { [Name in keyof Events]: Listener }> {
  on<Name extends keyof Events>(name: Name, listener: Events[Name]): void;
  tell: Tell<Events>;
}

export type Tell<Events extends { [Name in keyof Events]: Listener }> = <Name extends keyof Events>(
  name: Name,
  ...details: Parameters<Events[Name]>
) => void;

export function createEmitter<Events extends { [Name in keyof Events]: Listener }>(): Emitter<Events> {
  const listeners = new Map<keyof Events, Listener[]>();
  return {
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
    tell(name, ...details) {
      for (const listener of listeners.get(name) ?? []) listener(...(details as never[]));
    },
  };
}
