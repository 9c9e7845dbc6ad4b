import { facts } from "./facts.ts";
import type { Reader } from "./reader.ts";

export const readers: Reader[] = [facts];
