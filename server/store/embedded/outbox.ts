import { BATCHES_AHEAD } from "./protocol.ts";

/** Lets so many batches of an answer be under way unread, and no more, so that nobody's memory fills. */
export class Outbox {
  #ahead = 0;
  #free = false;
  #dropped = false;
  #wake: (() => void) | undefined;

  /** Settles when the next batch may be sent: false when nobody wants it any more. */
  async turn(): Promise<boolean> {
    while (!this.#dropped && !this.#free && this.#ahead >= BATCHES_AHEAD) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    this.#ahead++;
    return !this.#dropped;
  }

  taken(): void {
    this.#ahead--;
    this.#wake?.();
  }

  drop(): void {
    this.#dropped = true;
    this.#wake?.();
  }

  /** From now on nothing waits. */
  flush(): void {
    this.#free = true;
    this.#wake?.();
  }
}
