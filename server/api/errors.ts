/** Whatever goes wrong becomes a `Problem`. */
import { Problem } from "../problems.ts";

/** As Express and its body parser throw them. */
interface HttpError {
  status?: number;
  type?: string;
  limit?: number;
}

/** `id` is where the log has what happened, in case nobody foresaw it. */
export function toProblem(error: unknown, id: string): Problem {
  if (error instanceof Problem && error.code !== "unexpected") return error;
  const { type, status = 500, limit = 0 } = error as HttpError;
  switch (type) {
    case "entity.parse.failed":
      return new Problem("bad-json");
    case "entity.too.large":
      return new Problem("body-too-large", `${limit / 1_000_000} MB`);
    case "charset.unsupported":
    case "encoding.unsupported":
      return new Problem("wrong-media-type");
  }
  if (error instanceof URIError) return new Problem("bad-request", "The address has a % that stands for nothing.");
  if (status < 500) return new Problem("bad-request", "The request could not be read.");
  return new Problem("unexpected", id, { cause: error });
}
