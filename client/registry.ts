/** Every command of the page; a pane that has commands adds its line. */
import { behindCommands } from "./commands/behind.ts";
import { checkCommands } from "./commands/command.ts";
import { filterCommands } from "./commands/filters.ts";
import { gatherCommands } from "./commands/gather.ts";
import { historyCommands } from "./commands/history.ts";
import { layoutCommands } from "./commands/layouts.ts";
import { pageCommands } from "./commands/page.ts";
import { placeCommands } from "./commands/place.ts";
import { sceneCommands } from "./commands/scenes.ts";
import { selectionCommands } from "./commands/selection.ts";
import { styleCommands } from "./commands/styles.ts";
import { viewCommands } from "./commands/view.ts";
import { importCommands, saveCommands } from "./exchange/commands.ts";
import { pathCommands } from "./paths/commands.ts";
import { queryCommands } from "./query/commands.ts";

export const commands = checkCommands([
  ...historyCommands,
  ...viewCommands,
  ...layoutCommands,
  ...styleCommands,
  ...filterCommands,
  ...selectionCommands,
  ...gatherCommands,
  ...placeCommands,
  ...pathCommands,
  ...queryCommands,
  ...behindCommands,
  ...sceneCommands,
  ...saveCommands,
  ...importCommands,
  ...pageCommands,
]);
