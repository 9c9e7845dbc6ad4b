/** How each kind of node looks: a colour for either theme and a pictogram, so that colour is never alone. */

import { COMMON_LABEL } from "../../server/contract/typed.ts";

export interface Kind {
  label: string;
  /** Fill in the light and in the dark theme; the pictogram is drawn in the canvas's own background. */
  light: string;
  dark: string;
  /** Path data of a 24 × 24 outline (stroke 2, round ends); null where the initial stands instead. */
  pictogram: string | null;
  initial: string;
}

type Drawn = readonly [label: string, light: string, dark: string, pictogram: string];

// Outlines: Tabler Icons (MIT).
const KNOWN: readonly Drawn[] = [
  ["Person", "#C9591D", "#F0925C", "M8 7a4 4 0 1 0 8 0a4 4 0 0 0-8 0M6 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2"],
  [
    "Organization",
    "#2F6DB5",
    "#6FA8E6",
    "M3 21h18M9 8h1M9 12h1M9 16h1M14 8h1M14 12h1M14 16h1M5 21v-16a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16",
  ],
  ["Country", "#15806F", "#4FBFAE", "M5 5a5 5 0 0 1 7 0a5 5 0 0 0 7 0v9a5 5 0 0 1-7 0a5 5 0 0 0-7 0v-9M5 21v-7"],
  [
    "Event",
    "#B83A66",
    "#EE84A8",
    "M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-12a2 2 0 0 1-2-2zM16 3v4M8 3v4M4 11h16M8 15h2v2h-2z",
  ],
  [
    "Declaration",
    "#8A6D00",
    "#D9B93B",
    "M12 15a3 3 0 1 0 6 0a3 3 0 1 0-6 0M13 17.5v4.5l2-1.5l2 1.5v-4.5M10 19h-5a2 2 0 0 1-2-2v-10c0-1.1.9-2 2-2h14a2 2 0 0 1 2 2v10a2 2 0 0 1-1 1.73M6 9h12M6 12h3M6 15h2",
  ],
  [
    "Media",
    "#7A54B8",
    "#B296E6",
    "M16 6h3a1 1 0 0 1 1 1v11a2 2 0 0 1-4 0v-13a1 1 0 0 0-1-1h-10a1 1 0 0 0-1 1v12a3 3 0 0 0 3 3h11M8 8h4M8 12h4M8 16h4",
  ],
  [
    "Place",
    "#5E8C31",
    "#9CC76C",
    "M9 11a3 3 0 1 0 6 0a3 3 0 0 0-6 0M17.657 16.657l-4.243 4.243a2 2 0 0 1-2.827 0l-4.244-4.243a8 8 0 1 1 11.314 0",
  ],
  [
    "Plan",
    "#2B8AA8",
    "#71C4DD",
    "M9 5h-2a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-12a2 2 0 0 0-2-2h-2M9 5a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2a2 2 0 0 1-2 2h-2a2 2 0 0 1-2-2M9 12h.01M13 12h2M9 16h.01M13 16h2",
  ],
  ["Product", "#A34B9B", "#DB8FD4", "M12 3l8 4.5v9l-8 4.5l-8-4.5v-9l8-4.5M12 12l8-4.5M12 12v9M12 12l-8-4.5"],
  [
    "Law",
    "#7A5C43",
    "#C0A084",
    "M13 10l7.383 7.418c.823.82.823 2.148 0 2.967a2.11 2.11 0 0 1-2.976 0l-7.407-7.385M6 9l4 4M13 10l-4-4M3 21h7M6.793 15.793l-3.586-3.586a1 1 0 0 1 0-1.414l2.293-2.293l.5.5l3-3l-.5-.5l2.293-2.293a1 1 0 0 1 1.414 0l3.586 3.586a1 1 0 0 1 0 1.414l-2.293 2.293l-.5-.5l-3 3l.5.5l-2.293 2.293a1 1 0 0 1-1.414 0",
  ],
  [
    "Policy",
    "#4B5FA8",
    "#93A4E4",
    "M7 20h10M6 6l6-1l6 1M12 3v17M9 12l-3-6l-3 6a3 3 0 0 0 6 0M21 12l-3-6l-3 6a3 3 0 0 0 6 0",
  ],
  [
    "Group",
    "#96603A",
    "#D09B76",
    "M5 7a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2M16 3.13a4 4 0 0 1 0 7.75M21 21v-2a4 4 0 0 0-3-3.85",
  ],
  [
    "Work",
    "#5B6470",
    "#A3ADB9",
    "M3 6a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2zM7 8h10M7 12h10M7 16h10",
  ],
];

const known = new Map<string, Kind>(
  KNOWN.map(([label, light, dark, pictogram]) => [label, { label, light, dark, pictogram, initial: initialOf(label) }]),
);

export interface Kinds {
  /** The kind that a node is drawn as: the first that has a pictogram, else its rarest label. */
  of(labels: readonly string[]): Kind;
  named(label: string): Kind;
}

/**
 * The look of every label of a database. Labels without a pictogram of their own take the colours that no present kind
 * uses, in turn, most frequent first; with more labels than colours the turn starts again.
 */
export function createKinds(labels: readonly { name: string; count: number }[] = []): Kinds {
  const foreign = labels.filter(({ name }) => !known.has(name)).sort((a, b) => b.count - a.count);
  const rank = new Map(foreign.map(({ name }, index) => [name, index]));
  const taken = new Set(labels.map(({ name }) => name));
  const free = KNOWN.filter(([label]) => !taken.has(label));
  const colours = free.length > 0 ? free : KNOWN;
  const made = new Map<string, Kind>();

  function named(label: string): Kind {
    const own = known.get(label) ?? made.get(label);
    if (own) return own;
    // A label that the schema did not hold yet (just created) follows those that it did.
    const place = rank.get(label) ?? rank.size + made.size;
    const [, light, dark] = colours[place % colours.length]!;
    const kind = { label, light, dark, pictogram: null, initial: initialOf(label) };
    made.set(label, kind);
    return kind;
  }

  function of(own: readonly string[]): Kind {
    const candidates = own.filter((label) => label !== COMMON_LABEL);
    const drawn = candidates.find((label) => known.has(label));
    const rarest = [...candidates].sort((a, b) => (rank.get(b) ?? -1) - (rank.get(a) ?? -1))[0];
    return named(drawn ?? rarest ?? own[0] ?? "");
  }

  return { of, named };
}

function initialOf(label: string): string {
  return [...label][0]?.toUpperCase() ?? "?";
}
