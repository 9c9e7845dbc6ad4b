import type { DocumentAnswer } from "../contract/evidence.ts";
import type { NodeValue } from "../contract/typed.ts";
import { Problem } from "../problems.ts";
import type { GraphStore } from "../store/store.ts";
import { ask, type Options } from "./ask.ts";
import { type ClaimRow, toClaim, toDocumentInfo, toPassage } from "./claims.ts";
import { nodesByKey } from "./keys.ts";
import { learned } from "./learn/learn.ts";
import { elementIdOf, toNode } from "./subgraph.ts";

interface MentionRow {
  mention: { start: number; end: number; text: string };
  entity: NodeValue;
}

/** A document of the evidence layer: its text, and what in it names and says what. Throws `unknown-document`. */
export async function document(
  store: GraphStore,
  { id }: { id: string },
  options: Options = {},
): Promise<DocumentAnswer> {
  const model = await learned(store);
  const [found] = (await nodesByKey(store, model, [id], options)).values();
  const isDocument = found?._value._labels.some((label) => label === "Document" && model.evidence.includes(label));
  if (!found || !isDocument) throw new Problem("unknown-document", id);

  const params = { ids: [elementIdOf(found)] };
  const [passages, mentions, claims] = await Promise.all([
    ask<{ passage: NodeValue }>(store, "passages-of-document", params, options),
    ask<MentionRow>(store, "mentions-in-document", params, options),
    ask<ClaimRow>(store, "claims-of-document", params, options),
  ]);
  const { text, sha256 } = found._value._properties;
  return {
    document: { ...toDocumentInfo(found._value._properties), text: String(text ?? ""), sha256: String(sha256 ?? "") },
    passages: passages.map(({ passage }) => toPassage(passage)).sort((a, b) => a.position - b.position),
    mentions: mentions
      .map(({ mention: { start, end, text }, entity }) => {
        const { key, attributes } = toNode(entity, model);
        return { entity: key, caption: attributes.caption, text, start, end };
      })
      .sort((a, b) => a.start - b.start || b.end - a.end),
    claims: claims.map((row) => toClaim(row, model)).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
  };
}
