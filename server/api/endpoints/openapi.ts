import { z } from "zod";
import { VERSION } from "../../root.ts";
import { endpoint, json, ok } from "../endpoint.ts";

export default endpoint({
  method: "get",
  path: "/openapi.json",
  summary: "This description of the API",
  request: {},
  answers: { 200: json("OpenAPI 3.1.", z.looseObject({ openapi: z.literal("3.1.0"), paths: z.looseObject({}) })) },
  problems: [],
  async handler() {
    // made when it is asked for, and from the list that it is part of
    const [{ describeApi }, { endpoints }] = await Promise.all([import("../openapi.ts"), import("./index.ts")]);
    return ok(describeApi(endpoints, VERSION));
  },
});
