/** Every endpoint there is, in the order in which the documentation lists them. */
import type { Endpoint } from "../endpoint.ts";
import explain from "./explain.ts";
import health from "./health.ts";
import openapi from "./openapi.ts";
import query from "./query.ts";

export const endpoints: Endpoint[] = [health, query, explain, openapi];
