import type { NodeValue } from "../contract/typed.ts";
import type { Model } from "./learn/model.ts";

/**
 * The labels that an answer leaves out: those of the evidence layer, unless they are asked for by name or the question
 * is about one of its nodes.
 */
export function hiddenFrom(model: Model, about: NodeValue[] = [], asked: string[] = []): string[] {
  const { evidence } = model;
  if (about.some(({ _value }) => _value._labels.some((label) => evidence.includes(label)))) return [];
  return evidence.filter((label) => !asked.includes(label));
}

/** For statements that count relationships: whether those of the evidence layer are left out. */
export const hasEvidence = ({ evidence }: Model): boolean => evidence.length > 0;
