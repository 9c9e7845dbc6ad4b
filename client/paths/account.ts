/** A way told in sentences, with a note for each source. */
import type { EvidenceAnswer } from "../../server/contract/evidence.ts";
import { type Piece, type Teller, type Told, textOf } from "../words/tell.ts";
import type { Words } from "../words/words.tsx";
import type { Way } from "./ways.ts";

export type Source = EvidenceAnswer["claims"][number];

export interface Sentence {
  /** The edge that it tells. */
  edge: string;
  pieces: Piece[];
  /** Numbers of the notes that say so. */
  notes: number[];
  /** Documents that say so too and have no note. */
  unnamed: number;
}

export interface Account {
  sentences: Sentence[];
  /** Relations between the same nodes that are not told. */
  untold: number;
  /** The first is note 1. */
  notes: Source[];
}

/** Relations of a hop that are told, and documents of a relation that have a note. */
const TOLD = 4;
const NAMED = 3;

export function accountOf({ hops }: Way, claims: readonly Source[], tell: Teller, nameOf: Told["nameOf"]): Account {
  const notes = new Map<string, Source>();
  const account: Account = { sentences: [], untold: 0, notes: [] };
  for (const { from, edges } of hops) {
    account.untold += Math.max(0, edges.length - TOLD);
    for (const edge of edges.slice(0, TOLD)) {
      const documents = new Map<string, Source>();
      for (const claim of claims) {
        const id = claim.document?.id ?? claim.id;
        if (claim.edge === edge.key && !documents.has(id)) documents.set(id, claim);
      }
      const named = [...documents.values()].slice(0, NAMED);
      const numbers = named.map((claim) => {
        // One sentence may say several things, and is noted once.
        const id = claim.passage?.id ?? claim.id;
        if (!notes.has(id)) notes.set(id, claim);
        return [...notes.keys()].indexOf(id) + 1;
      });
      account.sentences.push({
        edge: edge.key,
        pieces: tell({ edge, nameOf, from }),
        notes: numbers,
        unnamed: documents.size - named.length,
      });
    }
  }
  return { ...account, notes: [...notes.values()] };
}

/** The sentence that says so, as it stands in the document. */
export const quoteOf = ({ passage, evidence }: Source): string => passage?.text ?? evidence;

export type Form = "text" | "markdown";

/** To be pasted elsewhere: the sentences with references, then the notes. */
export function written(account: Account, form: Form, describe: (source: Source) => string, words: Words): string {
  const reference = (number: number) => (form === "markdown" ? `[^${number}]` : `[${number}]`);
  const plain = (text: string) => (form === "markdown" ? text.replace(/([\\`*_{}[\]<>#|])/g, "\\$1") : text);
  const sentences = account.sentences.map(({ pieces, notes, unnamed }) => {
    const references = notes.map(reference).join("");
    const more = unnamed > 0 ? ` ${words.paths.moreSources(unnamed)}` : "";
    const gap = references && form === "text" ? " " : "";
    return `${plain(textOf(pieces))}${gap}${references}${more}.`;
  });
  if (account.untold > 0) sentences.push(words.paths.untold(account.untold));
  const notes = account.notes.map((source, at) => {
    const said = `${words.tell.quoted(plain(quoteOf(source)))} ${plain(describe(source))}`;
    const url = source.document?.url;
    const address = url ? (form === "markdown" ? ` <${url}>` : ` ${url}`) : "";
    return form === "markdown" ? `[^${at + 1}]: ${said}${address}` : `[${at + 1}] ${said}${address}`;
  });
  return [sentences.join(" "), ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n");
}
