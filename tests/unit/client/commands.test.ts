import { describe, expect, it } from "vitest";
import { type Command, checkCommands, GROUPS } from "../../../client/commands/command.ts";
import { isCharacter, matches, parseBinding, shownKeys } from "../../../client/commands/keys.ts";
import { commands } from "../../../client/registry.ts";
import { LANGUAGES } from "../../../client/words/words.tsx";

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

const command = (id: string, keys: string[]): Command => ({
  id,
  keys,
  group: "page",
  title: () => id,
  icon: () => null,
  run: () => {},
});

describe("the registry of commands", () => {
  it("has no two commands of one name or with one key", () => {
    expect(() => checkCommands(commands)).not.toThrow();
  });

  it("refuses a key that is taken, however it is written", () => {
    expect(() => checkCommands([command("a", ["mod+shift+z"]), command("b", ["shift+mod+Z"])])).toThrow(/a.*b/);
    expect(() => checkCommands([command("a", []), command("a", [])])).toThrow(/a/);
  });

  it.each(Object.entries(LANGUAGES))("gives every command a title of its own in %s", (_language, words) => {
    const titles = commands.map((each) => each.title(words));
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).not.toContain("");
  });

  it("uses every group", () => {
    expect(new Set(commands.map(({ group }) => group))).toEqual(new Set(GROUPS));
  });
});

describe("a key binding", () => {
  it("takes ⌘ on a Mac and Ctrl elsewhere, and not the other one", () => {
    const undo = parseBinding("mod+z");
    expect(matches(undo, pressed("z", { metaKey: true }), true)).toBe(true);
    expect(matches(undo, pressed("z", { ctrlKey: true }), true)).toBe(false);
    expect(matches(undo, pressed("z", { ctrlKey: true }), false)).toBe(true);
    expect(matches(undo, pressed("z", { ctrlKey: true, metaKey: true }), false)).toBe(false);
  });

  it("tells undo from redo", () => {
    const shifted = pressed("Z", { ctrlKey: true, shiftKey: true });
    expect(matches(parseBinding("mod+z"), shifted, false)).toBe(false);
    expect(matches(parseBinding("mod+shift+z"), shifted, false)).toBe(true);
  });

  it("takes a sign with or without Shift, as keyboards differ", () => {
    for (const sign of ["?", "/", "+"]) {
      expect(matches(parseBinding(sign), pressed(sign), false)).toBe(true);
      expect(matches(parseBinding(sign), pressed(sign, { shiftKey: true }), false)).toBe(true);
    }
  });

  it("is shown as the keyboard has it", () => {
    expect(shownKeys(parseBinding("mod+shift+z"), true)).toEqual(["⌘", "⇧", "Z"]);
    expect(shownKeys(parseBinding("mod++"), false)).toEqual(["Ctrl", "+"]);
  });

  it("is a character when it writes one", () => {
    expect(["e", "/", "mod+e", "delete", "escape"].map((keys) => isCharacter(parseBinding(keys)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("that no keyboard could send is refused", () => {
    expect(() => parseBinding("hyper+z")).toThrow(/hyper/);
  });
});
