/**
 * A relation told as a sentence: the ontology's where it has one, else what the type reads as. A sentence keeps the
 * relation's own direction, and never tells what was planned, offered, denied or alleged as if it had happened.
 */
import type { GraphEdge } from "../../server/contract/graph.ts";
import type { RelationshipTypeInfo, SchemaAnswer } from "../../server/contract/schema.ts";
import type { Properties, Value } from "../../server/contract/typed.ts";
import { dateInSentence } from "./dates.ts";
import { capitalized, readable } from "./names.ts";
import type { Words } from "./words.tsx";

/** A relation with what its sentence needs besides: the captions of its ends, and of its place if that is a node. */
export interface Told {
  edge: Pick<GraphEdge, "source" | "target" | "attributes">;
  nameOf(key: string): { caption: string; labels: readonly string[] } | undefined;
  /** Where the reader comes from: what reads the same both ways begins there. */
  from?: string;
}

/** A piece of a sentence; with `node` it is the name of that node. */
export interface Piece {
  text: string;
  node?: string;
}

/** Without a full stop, so that references may stand before it. */
export type Teller = (told: Told) => Piece[];

export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join("");

export function createTeller(schema: SchemaAnswer | undefined, language: string, words: Words): Teller {
  const types = new Map(schema?.relationshipTypes.map((each) => [each.name, each]));
  return ({ edge, nameOf, from }) => {
    const { type, properties } = edge.attributes;
    const known = types.get(type);
    const turned = known?.symmetric === true && from === edge.target;
    const ends = { subject: turned ? edge.target : edge.source, object: turned ? edge.source : edge.target };
    const sentence = known?.sentence?.[language] ?? `{subject} ${known?.reads?.[language] ?? readable(type)} {object}`;
    const told = sentence.split(/(\{subject\}|\{object\})/).map((text): Piece => {
      const node = text === "{subject}" ? ends.subject : text === "{object}" ? ends.object : undefined;
      return node === undefined ? { text } : { text: nameOf(node)?.caption ?? node, node };
    });
    return [
      { text: reservation(known, properties, words) },
      ...told,
      { text: circumstances(properties, nameOf, language, words).join("") },
    ].filter(({ text }) => text !== "");
  };
}

/** What has to be said first because the sentence of the type does not say it; empty when it does. */
function reservation(known: RelationshipTypeInfo | undefined, properties: Properties, words: Words): string {
  const { polarity = "asserted", modality = "fact" } = known ?? {};
  const unsaid = [
    { value: properties.polarity, said: ["asserted", polarity] },
    { value: properties.modality, said: ["fact", modality] },
  ].flatMap(({ value, said }) => (typeof value === "string" && value !== "" && !said.includes(value) ? [value] : []));
  return unsaid.length === 0
    ? ""
    : words.tell.reservation(capitalized(unsaid.map((value) => words.tell.unsaid[value] ?? value).join(", ")));
}

/** As what, where, when and according to whom, as far as the relation says. */
function circumstances(properties: Properties, nameOf: Told["nameOf"], language: string, words: Words): string[] {
  const { role, roles, place, date, dateText, attributedTo } = properties;
  const parts: string[] = [];
  const as = texts(role ?? roles);
  if (as.length > 0) parts.push(` (${as.join(", ")})`);
  if (typeof place === "string" && place !== "") {
    const known = nameOf(place);
    parts.push(` ${words.tell.place(known?.caption ?? place, known?.labels ?? ["Place"])}`);
  }
  const when = dateInSentence(isoOf(date), language);
  if (when !== null) parts.push(` ${when}`);
  else if (typeof dateText === "string" && dateText !== "") parts.push(` (${words.tell.quoted(dateText)})`);
  if (typeof attributedTo === "string" && attributedTo !== "") {
    parts.push(`, ${words.evidence.accordingTo(nameOf(attributedTo)?.caption ?? attributedTo)}`);
  }
  return parts;
}

function texts(value: Value | undefined): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.filter((each): each is string => typeof each === "string" && each !== "");
}

/** A date as the database has it, as text of at most a day's precision. */
function isoOf(value: Value | undefined): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return "";
  return typeof value._value === "string" && /^\d{4}-/.test(value._value) ? value._value.slice(0, 10) : "";
}
