/**
 * One record registers a route, checks what is asked, limits what may be answered, and documents itself.
 * `router.ts` serves the records, `openapi.ts` describes them.
 */
import type { z } from "zod";
import type { Config } from "../config.ts";
import type { ProblemCode } from "../problems.ts";
import type { Saved } from "../saved/saved.ts";
import type { GraphStore } from "../store/store.ts";
import type { Lines } from "./streams.ts";

export interface Context {
  store: GraphStore;
  saved: Saved;
  config: Config;
}

/** One value as `application/json`. */
export interface JsonAnswer<S extends z.ZodType = z.ZodType> {
  kind: "json";
  about: string;
  schema: S;
}
/** Lines of `application/x-ndjson`, handed over in batches so that many lines go out in one write. */
export interface LinesAnswer<S extends z.ZodType = z.ZodType> {
  kind: "lines";
  about: string;
  schema: S;
}
/** A file to save. */
export interface FileAnswer {
  kind: "file";
  about: string;
  mediaTypes: string[];
}
export interface FileBody {
  name: string;
  mediaType: string;
  content: AsyncIterable<string> | Iterable<string>;
}

type AnswerKind = JsonAnswer | LinesAnswer | FileAnswer;
export type Answers = { [status: number]: AnswerKind };

export const json = <S extends z.ZodType>(about: string, schema: S): JsonAnswer<S> => ({ kind: "json", about, schema });
export const lines = <S extends z.ZodType>(about: string, schema: S): LinesAnswer<S> => ({
  kind: "lines",
  about,
  schema,
});
export const file = (about: string, mediaTypes: string[]): FileAnswer => ({ kind: "file", about, mediaTypes });

type BodyOf<A> =
  A extends JsonAnswer<infer S>
    ? z.input<S>
    : A extends LinesAnswer<infer S>
      ? AsyncIterable<Lines<z.input<S>>>
      : A extends FileAnswer
        ? FileBody
        : never;

/** What a handler may return: a declared status with the body that was declared for it. */
export type Reply<A extends Answers> = {
  [Status in keyof A]: { status: Status; body: BodyOf<A[Status]> };
}[keyof A];

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What a handler is asked, checked. `signal` is aborted when the client goes away. */
export interface Asked<P, Q, B> {
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  signal: AbortSignal;
}

export type Method = "get" | "post" | "put" | "delete";

export interface EndpointRecord<P, Q, B, A extends Answers> {
  method: Method;
  /** Below `/api`, with parameters as `:name`. */
  path: string;
  summary: string;
  request: { params?: P; query?: Q; body?: B };
  /** Bytes that a body may have; default: 1 MB. */
  bodyLimit?: number;
  /** True when a person decides how long it runs: only so many of these run at a time. */
  longRunning?: boolean;
  answers: A;
  /** What can go wrong here, besides what can go wrong everywhere. */
  problems: readonly ProblemCode[];
  handler(context: Context, asked: Asked<P, Q, B>): Promise<Reply<A>>;
}

/** Any endpoint, as the router and the documentation see it: the handler takes what the record's own schemas let through. */
export type Endpoint = Omit<EndpointRecord<z.ZodObject, z.ZodObject, z.ZodType, Answers>, "handler"> & {
  handler(context: Context, asked: unknown): Promise<Reply<Answers>>;
};

export const DEFAULT_BODY_LIMIT = 1_000_000;

/** Checks a record against itself (handler, request, answers) at compile time. */
export function endpoint<
  const A extends Answers,
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(record: EndpointRecord<P, Q, B, A>): Endpoint {
  return record as unknown as Endpoint;
}

export const ok = <B>(body: B): { status: 200; body: B } => ({ status: 200, body });
