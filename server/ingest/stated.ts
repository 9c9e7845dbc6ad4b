import type { Location } from "./issues.ts";

/** Something that a file says, and where it says so. */
export interface Stated<T> {
  fact: T;
  /** What a person calls it: “claim 4”. */
  name: string;
  /** Where one of its fields stands, or it as a whole. */
  at(...path: PropertyKey[]): Location;
}
