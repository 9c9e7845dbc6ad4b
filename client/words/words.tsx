/** The language of the page: the browser's at first, then what the person chose, remembered. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { en } from "./en/index.ts";
import { fr } from "./fr/index.ts";

export type Words = typeof en;

export const LANGUAGES = { en, fr } satisfies Record<string, Words>;
export type Language = keyof typeof LANGUAGES;

const REMEMBERED = "liaisons-language";

export interface Speech {
  language: Language;
  words: Words;
  setLanguage(language: Language): void;
}

const SpeechContext = createContext<Speech | null>(null);

export function WordsProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const speech = useMemo(() => {
    const setLanguage = (chosen: Language) => {
      localStorage.setItem(REMEMBERED, chosen);
      choose(chosen);
    };
    return { language, words: LANGUAGES[language], setLanguage };
  }, [language]);
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs a WordsProvider above it");
  return speech;
}

export const useWords = (): Words => useSpeech().words;

function firstLanguage(): Language {
  const wanted = [localStorage.getItem(REMEMBERED), ...navigator.languages];
  const found = wanted.map((tag) => tag?.slice(0, 2)).find((tag) => tag !== undefined && tag in LANGUAGES);
  return (found as Language | undefined) ?? "en";
}
