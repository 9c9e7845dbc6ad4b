import fc from "fast-check";

const PIECES = [
  ..."aeéèêostuœæßÆŒyłøžđ",
  ..."AEÉSTUZ",
  ...["e\u0301", "u\u0308", "\u0301"],
  ..." -’'_",
  ...'.*+?()[]{}|^$\\/"<>&#~%',
  ..."0129",
  ...["😀", "👩‍👩‍👧", "東", "が", "か\u3099", "한", "я", "ё", "Σ", "ς", "\u00a0", "\t", "\n"],
];

/**
 * Searches and texts in which they may be found: both of the same few letters, the text often around what is asked, with
 * other accents and capitals. ß stands apart from s: which two of three s it stands for cannot be told.
 */
export const searches = () =>
  fc
    .record({
      asked: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }),
      before: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }),
      after: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }),
      form: fc.constantFrom("NFC", "NFD"),
      around: fc.boolean(),
      loud: fc.boolean(),
    })
    .map(({ asked, before, after, form, around, loud }) => {
      const text = [...before, ...(around ? asked : []), ...after].join("").normalize(form);
      return { asked: asked.join("").trim(), text: loud ? text.toUpperCase() : text };
    })
    .filter(
      ({ asked, text }) => asked !== "" && ![asked, text].some((each) => /ß[sß]|s[ß]|sss/i.test(each.normalize("NFC"))),
    );
