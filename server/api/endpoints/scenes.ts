import {
  DeletedAnswerSchema,
  DeleteSavedRequestSchema,
  SavedParamsSchema,
  SaveSceneRequestSchema,
  SceneSchema,
  ScenesAnswerSchema,
} from "../../contract/saved.ts";
import { endpoint, json, ok } from "../endpoint.ts";

const path = "/scenes/:id";

export default [
  endpoint({
    method: "get",
    path: "/scenes",
    summary: "The saved scenes, the latest first, without what is on them",
    request: {},
    answers: { 200: json("What there is.", ScenesAnswerSchema) },
    problems: [],
    async handler({ saved }) {
      const { entries, unreadable } = await saved.scenes.list();
      return ok({ scenes: entries, unreadable });
    },
  }),
  endpoint({
    method: "put",
    path,
    summary: "Saves a scene, new or over the revision that it names",
    request: { params: SavedParamsSchema, body: SaveSceneRequestSchema },
    bodyLimit: 32_000_000,
    answers: { 200: json("The scene as it is saved now.", SceneSchema) },
    problems: ["saved-meanwhile", "saved-too-many", "saved-unreadable", "saved-unwritable"],
    handler: async ({ saved }, { params, body }) => ok(await saved.scenes.save(params.id, body)),
  }),
  endpoint({
    method: "get",
    path,
    summary: "A saved scene: what was on the canvas, where, and how it was looked at",
    request: { params: SavedParamsSchema },
    answers: { 200: json("The scene.", SceneSchema) },
    problems: ["unknown-saved", "saved-unreadable"],
    handler: async ({ saved }, { params }) => ok(await saved.scenes.read(params.id)),
  }),
  endpoint({
    method: "delete",
    path,
    summary: "Deletes a saved scene",
    request: { params: SavedParamsSchema, query: DeleteSavedRequestSchema },
    answers: { 200: json("It is gone.", DeletedAnswerSchema) },
    problems: ["unknown-saved", "saved-meanwhile", "saved-unreadable", "saved-unwritable"],
    async handler({ saved }, { params, query }) {
      await saved.scenes.remove(params.id, query.revision);
      return ok({ deleted: 1 });
    },
  }),
];
