import type { Offered } from "../graph/parameters.ts";

export interface Offer {
  value: string;
  /** What a person knows it by: a caption, a type in words. */
  label: string;
}

/** What there is to choose from; made when a field is drawn that asks for it. */
export type Offers = { readonly [name in Offered]: () => readonly Offer[] };
