import type { Language } from "../language/language.ts";
import { MOST_CHECKED } from "./services.ts";
import { statementsIn } from "./statements.ts";

/** The text with every statement laid out; commands, and what stands between statements, stay as they are. Never rejects. */
export async function formatted(text: string, { assist }: Language): Promise<string> {
  const parts = statementsIn(text).filter(({ command }) => !command);
  if (text.length > MOST_CHECKED) return text;
  try {
    const laidOut = await assist.format(parts.map((part) => part.text));
    return parts.reduceRight((all, { from, to }, index) => all.slice(0, from) + laidOut[index] + all.slice(to), text);
  } catch {
    return text;
  }
}
