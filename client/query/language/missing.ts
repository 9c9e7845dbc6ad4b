/** What the language package uses and browsers older than 2024 have not. Imported before it; does nothing elsewhere. */

const iterators = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

const ITERATOR = {
  toArray(this: Iterable<unknown>) {
    return Array.from(this);
  },
  forEach(this: Iterable<unknown>, visit: (value: unknown) => void) {
    for (const value of this) visit(value);
  },
};

const SET = {
  union(this: Set<unknown>, other: Iterable<unknown>) {
    return new Set([...this, ...other]);
  },
  intersection(this: Set<unknown>, other: ReadonlySet<unknown>) {
    return new Set([...this].filter((value) => other.has(value)));
  },
};

function complete(prototype: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods)) {
    if (!(name in prototype)) Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}

complete(iterators, ITERATOR);
complete(Set.prototype, SET);
