/** What went wrong, by code. */
/** By code. The server speaks English: what stands here is what it cannot say itself. */
export const problems = {
  unreachable: () => "Liaisons does not answer.",
  "bad-answer": () => "The answer could not be read.",
  "unknown-command": (about) => `There is no command :${about}.`,
  "bad-command": (about) => `It is written ${about}`,
  "no-parameter": (about) => `The value of ${about} is a part of the graph, which no parameter can be.`,
  "missing-parameters": (about) => `Values are missing for ${about}.`,
  "part-missing": () => "This part of the page could not be loaded.",
  "page-error": (about) => `The page met an error: ${about}`,
} as Record<string, (about: string) => string>;

export const hints = {
  unreachable: "Check that the server still runs; the page goes on where it was.",
  "unknown-command": ":help lists every command.",
  "missing-parameters": "Give them under the query.",
  "write-in-read": "Switch on “Allow changes” if you mean it.",
  "part-missing": "The server is away or was updated. Load the page again; the picture comes back as it is.",
} as Record<string, string>;
