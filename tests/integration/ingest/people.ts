/** People who met each other, as told by documents of fifty sentences; the first is a hub. */
export function people({ entities, claims }: { entities: number; claims: number }): Record<string, unknown> {
  const id = (n: number) => `person/p${n % entities}`;
  const files: Record<string, unknown> = {};
  const documents = [];
  const said = [];
  for (let first = 0; first < claims; first += 50) {
    const document = `document/d${first}`;
    const sentences = [];
    for (let n = first; n < Math.min(first + 50, claims); n++) {
      const [subject, object] = n % 4 === 0 ? [id(0), id(n / 4 + 1)] : [id(n * 31), id(n * 17 + 1)];
      const evidence = `In case ${n}, ${subject} met ${object}`;
      sentences.push(`${evidence}.`);
      said.push({ subject, type: "MET", object, document, evidence, properties: { case: n } });
    }
    documents.push({ id: document, title: `Report ${first}`, language: "en", file: `d${first}.md` });
    files[`d${first}.md`] = sentences.join(" ");
  }
  const everybody = Array.from({ length: entities }, (_, n) => ({ id: id(n), kinds: ["Person"], name: `Person ${n}` }));
  return { ...files, "people.facts.json": { documents, entities: everybody, claims: said } };
}
