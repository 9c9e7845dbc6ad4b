/** Every gesture there is. */
import type { Controller } from "../scene.ts";
import { camera } from "./camera.ts";
import { drag } from "./drag.ts";
import { expand } from "./expand.ts";
import { hover } from "./hover.ts";
import { keyboard } from "./keyboard.ts";
import { lasso } from "./lasso.ts";
import { marquee } from "./marquee.ts";
import { menu } from "./menu.ts";
import { more } from "./more.ts";
import { select } from "./select.ts";

export const CONTROLLERS: readonly Controller[] = [
  hover,
  select,
  drag,
  marquee,
  lasso,
  expand,
  menu,
  camera,
  keyboard,
  more,
];
