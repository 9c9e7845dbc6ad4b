/** Les filtres, et ce qui s’y règle. */
import type { EntryWords } from "../entry.ts";
import type { Words } from "../words.tsx";
import { count, nodes, relationships } from "./counting.ts";

const types: Record<string, EntryWords> = {
  kind: {
    name: "Type d’entité",
    about: "Les nœuds de certains types.",
    parameters: { labels: "Garder", except: "Les masquer au contraire" },
  },
  type: {
    name: "Relation",
    about: "Les relations de certains types.",
    parameters: {
      types: "Garder",
      except: "Les masquer au contraire",
      strays: "Masquer les nœuds restés sans relation",
    },
  },
  property: {
    name: "Propriété",
    about: "Valeurs, nombres ou dates de … à, textes.",
    parameters: {
      of: "Des",
      nodeProperty: "Propriété",
      edgeProperty: "Propriété",
      test: "Garder ce dont la valeur",
      values: "Valeurs",
      least: "De",
      most: "À",
      text: "Texte",
      except: "Masquer ceux-ci au contraire",
      without: "Garder ce qui ne l’a pas",
      strays: "Masquer les nœuds restés sans relation",
    },
    options: {
      of: { node: "Nœuds", edge: "Relations" },
      test: { among: "est l’une de", range: "va de … à", contains: "contient", present: "existe" },
    },
  },
  degree: {
    name: "Degré",
    about: "Les nœuds selon leur nombre de relations sur le canevas.",
    parameters: { least: "Au moins", most: "Au plus", direction: "Relations" },
    options: { direction: { both: "Toutes", out: "Sortantes", in: "Entrantes" } },
  },
  component: {
    name: "Composante",
    about: "Les nœuds selon ce à quoi ils sont rattachés.",
    parameters: { which: "Garder", node: "Nœud", size: "Nœuds, au moins" },
    options: { which: { largest: "La plus grande", node: "D’un nœud", size: "Par taille" } },
  },
  document: {
    name: "Document source",
    about: "Les relations qui viennent de certains documents.",
    parameters: {
      documents: "Garder",
      except: "Les masquer au contraire",
      strays: "Masquer les nœuds restés sans relation",
    },
  },
  evidence: {
    name: "Preuves",
    about: "Les relations selon ce qui les appuie.",
    parameters: {
      polarity: "Polarité",
      modality: "Modalité",
      sources: "Sources indépendantes, au moins",
      strays: "Masquer les nœuds restés sans relation",
    },
    options: {
      polarity: { any: "Toutes", asserted: "Affirmé", denied: "Démenti" },
      modality: { any: "Toutes", fact: "Fait", planned: "Prévu", offered: "Proposé", alleged: "Allégué" },
    },
  },
  time: {
    name: "Temps",
    about: "Une fenêtre de la chronologie.",
    parameters: {
      clock: "Horloge",
      first: "De",
      last: "À",
      undated: "Garder ce qui n’est pas daté",
      strays: "Masquer les nœuds restés sans relation",
    },
  },
};

export const filters: Words["filters"] = {
  title: "Filtres",
  add: "Ajouter un filtre",
  remove: "Supprimer",
  removeNamed: (name) => `Supprimer le filtre : ${name.toLowerCase()}`,
  apply: (name) => `Filtrer : ${name.toLowerCase()}`,
  only: (name) => `Seulement ${name}`,
  toValue: (property) => `Seulement ce qui a la même valeur de ${property}`,
  off: "Désactivé",
  choose: "Choisissez ce qui reste.",
  waiting: "Recherche des documents…",
  gone: "Rien sur le canevas n’a cela : il ne masque rien.",
  unknown: "Créé par une autre version de Liaisons : il ne masque rien.",
  hides: (hiddenNodes, hiddenEdges) =>
    hiddenNodes + hiddenEdges === 0
      ? "Ne masque rien"
      : `Masque ${[hiddenNodes > 0 && nodes(hiddenNodes), hiddenEdges > 0 && relationships(hiddenEdges)].filter(Boolean).join(", ")}`,
  hidden: (hiddenNodes, hiddenEdges) =>
    `masqués : ${[hiddenNodes > 0 && nodes(hiddenNodes), hiddenEdges > 0 && relationships(hiddenEdges)].filter(Boolean).join(", ")}`,
  except: (what) => `sauf ${what}`,
  range: (least, most) =>
    least && most
      ? least === most
        ? least
        : `de ${least} à ${most}`
      : least
        ? `à partir de ${least}`
        : most
          ? `jusqu’à ${most}`
          : "sans limite",
  contains: (text) => `contient « ${text} »`,
  sources: (least) => `au moins ${count(least, "source", "sources")}`,
  types,
};
