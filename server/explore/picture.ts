/**
 * Picks, from a pool of nodes that are offered best first, those that a first picture shows: always the best of those
 * that stand beside what is drawn already, so that the picture hangs together. Knows element ids only.
 */
export class Picture {
  readonly #limit: number;
  /** Ids by rank: 0 is the best. */
  readonly #pool: string[] = [];
  readonly #ranks = new Map<string, number>();
  readonly #beside = new Map<number, number[]>();
  readonly #drawn = new Set<number>();
  /** Ranks that stand beside what is drawn; none is lower than #lowest. */
  readonly #frontier = new Set<number>();
  #lowest = 0;
  /** No rank below begins another part. */
  #next = 0;
  #part: number[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  get pool(): readonly string[] {
    return this.#pool;
  }
  get size(): number {
    return this.#drawn.size;
  }
  get wantsMore(): boolean {
    return this.size > 0 && this.size < this.#limit;
  }
  /** What is drawn of the part that grows. */
  get part(): string[] {
    return this.#part.map((rank) => this.#pool[rank]!);
  }
  /** Best first. */
  get drawn(): string[] {
    return [...this.#drawn].sort((a, b) => a - b).map((rank) => this.#pool[rank]!);
  }

  /** Adds nodes to the pool, each no better than those before, and what of the pool they stand beside. */
  offer(ids: string[], adjacency: { id: string; beside: string[] }[]): void {
    this.#next = 0;
    for (const id of ids) if (!this.#ranks.has(id)) this.#ranks.set(id, this.#pool.push(id) - 1);
    for (const { id, beside } of adjacency) {
      for (const other of beside) this.#join(this.#ranks.get(id), this.#ranks.get(other));
    }
  }

  /** Draws what hangs together with what is drawn, until the picture is full or the pool holds no more of it. */
  grow(): void {
    if (this.size === 0) this.beginAnew();
    while (this.size < this.#limit && this.#frontier.size > 0) {
      while (!this.#frontier.has(this.#lowest)) this.#lowest++;
      this.#draw(this.#lowest);
    }
  }

  /** Begins another part with the best that is not drawn and does not stand alone. False when there is none. */
  beginAnew(): boolean {
    if (this.size >= this.#limit) return false;
    while (this.#next < this.#pool.length && (this.#drawn.has(this.#next) || !this.#beside.has(this.#next)))
      this.#next++;
    if (this.#next === this.#pool.length) return false;
    this.#part = [];
    this.#draw(this.#next);
    return true;
  }

  /** Draws part after part, then what stands alone, until the picture is full or the pool empty. */
  fill(): void {
    while (this.beginAnew()) this.grow();
    for (let rank = 0; rank < this.#pool.length && this.size < this.#limit; rank++) this.#drawn.add(rank);
  }

  #join(one: number | undefined, other: number | undefined): void {
    if (one === undefined || other === undefined || one === other) return;
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const beside = this.#beside.get(a);
      if (beside) beside.push(b);
      else this.#beside.set(a, [b]);
      if (this.#drawn.has(a) && !this.#drawn.has(b)) this.#reach(b);
    }
  }

  #draw(rank: number): void {
    this.#drawn.add(rank);
    this.#part.push(rank);
    this.#frontier.delete(rank);
    for (const other of this.#beside.get(rank) ?? []) if (!this.#drawn.has(other)) this.#reach(other);
  }

  #reach(rank: number): void {
    this.#frontier.add(rank);
    this.#lowest = Math.min(this.#lowest, rank);
  }
}
