/** Every error that a person can meet: one row each, with its HTTP status, sentence and hint. */
import type { Position, ProblemBody } from "./contract/problem.ts";

interface Definition {
  status: number;
  message: (about: string) => string;
  hint?: string;
}

const define = <T extends Record<string, Definition>>(definitions: T) => definitions;

/** `about` is the part of the sentence that differs from case to case. */
export const PROBLEMS = define({
  // the request
  "bad-request": { status: 400, message: (about) => about },
  "bad-json": { status: 400, message: () => "The body is not valid JSON." },
  "body-too-large": { status: 413, message: (about) => `The body is larger than ${about}.` },
  "wrong-media-type": { status: 415, message: () => "The body has to be application/json." },
  "not-found": { status: 404, message: (about) => `There is no ${about}.` },
  "method-not-allowed": { status: 405, message: (about) => `This address does not take ${about}.` },
  "unknown-node": { status: 404, message: (about) => `No node has the id “${about}”.` },
  "unknown-edge": { status: 404, message: (about) => `No relationship has the id “${about}”.` },
  "unknown-document": { status: 404, message: (about) => `No document has the id “${about}”.` },
  "foreign-host": { status: 403, message: () => "This server only answers requests to its own address." },
  "foreign-origin": { status: 403, message: () => "This server only answers its own page." },
  // queries
  "query-syntax": { status: 400, message: (about) => about },
  "query-invalid": { status: 400, message: (about) => about },
  "query-refused": { status: 422, message: (about) => about, hint: "Neo4j runs it: set NEO4J_URI." },
  "write-in-read": {
    status: 403,
    message: () => "This query changes the graph, and it was asked to read only.",
    hint: "Ask with access “write” if you mean it.",
  },
  "read-only": { status: 403, message: () => "This server was started read-only." },
  "query-timeout": { status: 408, message: (about) => `The query took longer than ${about} and was ended.` },
  "too-many-queries": {
    status: 429,
    message: (about) => `${about} queries are running already, and this server runs no more at a time.`,
    hint: "Wait until one of them ends, or cancel one.",
  },
  "query-cancelled": { status: 499, message: () => "The query was cancelled." },
  // what people save
  "unknown-saved": { status: 404, message: (about) => `Nothing is saved under “${about}”.` },
  "saved-meanwhile": {
    status: 409,
    message: (about) => `“${about}” has been changed since it was read here, perhaps in another window.`,
    hint: "Open it again to see what it is now, or save yours under another name.",
  },
  "saved-too-many": {
    status: 409,
    message: (about) => `${about} are saved already, and this server keeps no more.`,
    hint: "Delete some that are not needed.",
  },
  "saved-unreadable": {
    status: 500,
    message: (about) => `The file ${about} is not what was saved there.`,
    hint: "Mend it or take it away; the others are not concerned.",
  },
  "saved-unwritable": {
    status: 500,
    message: (about) => `It could not be saved: ${about.replace(/\.$/, "")}.`,
    hint: "LIAISONS_DATA has to be a folder that the server may write to, on a disk with room.",
  },
  // the database
  "database-away": {
    status: 503,
    message: (about) => `The database${about && ` at ${about}`} does not answer.`,
    hint: "Check that it runs and that NEO4J_URI is its address.",
  },
  "database-refused-login": {
    status: 503,
    message: (about) => `The database${about && ` at ${about}`} refused the user name or password.`,
    hint: "Set NEO4J_USERNAME and NEO4J_PASSWORD.",
  },
  "database-missing": {
    status: 503,
    message: (about) => `There is no database called “${about}”.`,
    hint: "Set NEO4J_DATABASE to one that SHOW DATABASES lists.",
  },
  "store-locked": {
    status: 503,
    message: (about) => `Another process has the store in ${about} open.`,
    hint: "Use the page of the other Liaisons, which takes files too, or stop it, or set LIAISONS_DATA to another folder.",
  },
  "store-unreadable": {
    status: 503,
    message: (about) => `The store cannot be opened: ${about.replace(/\.$/, "")}.`,
    hint: "Set LIAISONS_DATA to a folder that you may write to, or to a copy of one that was whole.",
  },
  "store-crashed": {
    status: 500,
    message: (phase) =>
      `The embedded store broke down over this query and was opened again${
        phase === "committing" ? "; whether the query changed the graph is not known" : ""
      }.`,
    hint: "What was written before is safe. Perhaps the query needs more memory than there is.",
  },
  "constraint-violated": { status: 409, message: (about) => about },
  // start-up and the command line
  "port-taken": {
    status: 500,
    message: (about) => `Port ${about} is already in use.`,
    hint: "Stop what listens there, or start with PORT=3001.",
  },
  "bad-configuration": {
    status: 500,
    message: (about) => about,
    hint: "See `npx liaisons --help` for every setting.",
  },
  "bad-usage": { status: 400, message: (about) => about },
  "invalid-input": { status: 422, message: (about) => about },
  unexpected: {
    status: 500,
    message: (about) => `Something went wrong that should not have. It is in the log under ${about}.`,
  },
});

export type ProblemCode = keyof typeof PROBLEMS;

export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly status: number;
  readonly about: string;
  readonly hint?: string;
  readonly position?: Position;

  /** `about` completes the code's sentence; `cause` is for the log and never shown. */
  constructor(code: ProblemCode, about = "", extra: { hint?: string; position?: Position; cause?: unknown } = {}) {
    const definition: Definition = PROBLEMS[code];
    super(definition.message(about), { cause: extra.cause });
    this.code = code;
    this.status = definition.status;
    this.about = about;
    this.hint = extra.hint ?? definition.hint;
    this.position = extra.position;
  }

  toJSON(): ProblemBody {
    return {
      code: this.code,
      message: this.message,
      ...(this.about && { about: this.about }),
      ...(this.hint && { hint: this.hint }),
      ...(this.position && { position: this.position }),
    };
  }
}
