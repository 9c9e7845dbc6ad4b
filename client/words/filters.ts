/** What each filter is called and what can be set of it, in every language. */
import type { EntryWords } from "./entry.ts";

export const filterWords: Record<"en" | "fr", Record<string, EntryWords>> = {
  en: {
    kind: {
      name: "Kind",
      about: "Nodes of some kinds.",
      parameters: { labels: "Keep", except: "Hide these instead" },
    },
    type: {
      name: "Relationship",
      about: "Relationships of some types.",
      parameters: {
        types: "Keep",
        except: "Hide these instead",
        strays: "Hide nodes left without a relationship",
      },
    },
    property: {
      name: "Property",
      about: "Values, numbers or dates from … to, texts.",
      parameters: {
        of: "Of",
        nodeProperty: "Property",
        edgeProperty: "Property",
        test: "Keep where it",
        values: "Values",
        least: "From",
        most: "To",
        text: "Text",
        except: "Hide these instead",
        without: "Keep what does not have it",
        strays: "Hide nodes left without a relationship",
      },
      options: {
        of: { node: "Nodes", edge: "Relationships" },
        test: { among: "is one of", range: "is from … to", contains: "contains", present: "is there" },
      },
    },
    degree: {
      name: "Degree",
      about: "Nodes by their number of relationships on the canvas.",
      parameters: { least: "At least", most: "At most", direction: "Relationships" },
      options: { direction: { both: "All", out: "Outgoing", in: "Incoming" } },
    },
    component: {
      name: "Component",
      about: "Nodes by what they hang together with.",
      parameters: { which: "Keep", node: "Node", size: "Nodes, at least" },
      options: { which: { largest: "Largest", node: "Of a node", size: "By size" } },
    },
    document: {
      name: "Source document",
      about: "Relationships that come from some documents.",
      parameters: {
        documents: "Keep",
        except: "Hide these instead",
        strays: "Hide nodes left without a relationship",
      },
    },
    evidence: {
      name: "Evidence",
      about: "Relationships by how they are supported.",
      parameters: {
        polarity: "Polarity",
        modality: "Modality",
        sources: "Independent sources, at least",
        strays: "Hide nodes left without a relationship",
      },
      options: {
        polarity: { any: "Any", asserted: "Asserted", denied: "Denied" },
        modality: { any: "Any", fact: "Fact", planned: "Planned", offered: "Offered", alleged: "Alleged" },
      },
    },
    time: {
      name: "Time",
      about: "A window of the timeline.",
      parameters: {
        clock: "Clock",
        first: "From",
        last: "To",
        undated: "Keep what is undated",
        strays: "Hide nodes left without a relationship",
      },
    },
  },
  fr: {
    kind: {
      name: "Genre",
      about: "Les nœuds de certains genres.",
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
        modality: { any: "Toutes", fact: "Fait", planned: "Prévu", offered: "Proposé", alleged: "Présumé" },
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
  },
};
