/** La page en français. */
import { layouts, metrics, rules } from "./entries.fr.ts";
import { filterWords } from "./filters.ts";
import type { Words } from "./words.tsx";

const format = new Intl.NumberFormat("fr");
const number = (value: number): string => format.format(value);
/** En français, zéro et un sont au singulier. */
const count = (value: number, one: string, many: string): string => `${number(value)} ${value < 2 ? one : many}`;
const nodes = (value: number): string => count(value, "nœud", "nœuds");
const relationships = (value: number): string => count(value, "relation", "relations");
const rows = (value: number): string => count(value, "ligne", "lignes");

export const fr: Words = {
  number,
  of: (part, whole) => `${number(part)} sur ${number(whole)}`,
  status: (shown, total, edges) => `${number(shown)} sur ${nodes(total)} · ${relationships(edges)}`,
  canvas: (shown, edges) => `Graphe de ${nodes(shown)} et ${relationships(edges)}. Le volet Tableau en donne la liste.`,
  position: (line, column) => `Ligne ${number(line)}, colonne ${number(column)} :`,
  loading: "Chargement",
  retry: "Réessayer",
  close: "Fermer",
  more: "Lire la suite",
  showMore: (next) => `En afficher ${number(next)} de plus`,
  less: "Replier",

  layout: {
    title: "Disposition",
    run: "Disposer",
    lacks: {
      edges: "Il n’y a pas sur le canevas de relation à suivre.",
      amounts: "Rien sur le canevas n’a de nombre ou de date selon lesquels disposer.",
      coordinates: "Rien sur le canevas n’a de latitude et de longitude.",
    },
  },
  style: {
    title: "Style",
    add: "Ajouter une règle",
    none: "Couleurs et pictogrammes sont ceux des types d’entités ; les tailles suivent le nombre de relations. Une règle en décide autrement.",
    on: (rule) => `${rule} : appliquer`,
    up: (rule) => `${rule} : monter`,
    down: (rule) => `${rule} : descendre`,
    remove: (rule) => `${rule} : supprimer`,
    unknown: "Cette règle est d’une sorte inconnue ici.",
    notAmounts: "Il n’y a ni nombres ni dates sur lesquels se régler.",
    nothing: "Rien sur le canevas n’a de valeur pour cela.",
    about: (names) => `de ${names}`,
    others: (count) => `et ${number(count)} de plus`,
    meaning: "Couleurs et tailles",
  },
  measuring: {
    progress: (share) => `Calcul en cours… ${number(Math.round(share * 100))} %`,
    stop: "Arrêter",
    stale: "Calculé avant que le graphe ne change.",
    missing: "Pas encore calculé.",
    resume: "Calculer",
  },
  layouts,
  metrics,
  rules,
  forms: {
    any: "Peu importe",
    choose: "Choisir…",
    nothing: "Rien de ce nom.",
    invalid: {
      missing: (label) => `« ${label} » n’est pas renseigné.`,
      kind: (label, given) => `« ${label} » ne peut pas être « ${given} ».`,
      option: (label, given) => `« ${label} » ne peut pas être « ${given} ».`,
      gone: (label, given) => `« ${label} » vaut « ${given} », que rien n’a sur le canevas.`,
      range: (label, least, most) =>
        most === null
          ? `« ${label} » doit valoir au moins ${number(least ?? 0)}.`
          : least === null
            ? `« ${label} » doit valoir au plus ${number(most)}.`
            : `« ${label} » doit être compris entre ${number(least)} et ${number(most)}.`,
    },
  },

  panes: {
    all: "Volets",
    search: "Chercher",
    inspector: "Détails",
    cypher: "Cypher",
    timeline: "Chronologie",
    table: "Tableau",
    resize: "Redimensionner les volets",
  },
  header: { export: "Exporter", more: "Plus", zoom: "Zoom" },
  store: {
    away: "la base de données ne répond pas",
    embedded: () => "base intégrée",
    neo4j: (version) => (version ? `Neo4j ${version}` : "Neo4j"),
  },

  groups: {
    query: "Cypher",
    explore: "Explorer",
    selection: "Sélection",
    arrange: "Ranger",
    view: "Vue",
    scenes: "Scènes",
    save: "Enregistrer",
    page: "Page",
  },
  commands: {
    undo: "Annuler",
    redo: "Rétablir",
    expand: "Déployer",
    findPaths: "Chercher des chemins",
    expandHow: "Choisir quoi ajouter",
    collapse: "Replier",
    hide: "Masquer",
    remove: "Retirer du canevas",
    reveal: "Réafficher tout ce qui est masqué",
    findOnCanvas: "Trouver sur le canevas",
    selectAll: "Tout sélectionner",
    invert: "Inverser la sélection",
    selectNeighbors: "Sélectionner aussi les voisins",
    selectKind: "Sélectionner tous ceux du même type",
    selectType: "Sélectionner toutes les relations du même type",
    selectGroup: "Sélectionner tout ce qui est relié",
    pin: "Épingler",
    unpin: "Désépingler",
    keepOnly: "Ne garder que ceci",
    find: "Amener à l’écran",
    lasso: "Sélectionner au lasso",
    minimap: "Miniature",
    selectNone: "Ne rien sélectionner",
    fit: "Tout afficher",
    arrange: "Redisposer",
    arrangeAs: (layout) => `Disposition : ${layout}`,
    zoomIn: "Agrandir",
    zoomOut: "Réduire",
    more: "Afficher plus de nœuds",
    clear: "Vider le canevas",
    search: "Rechercher",
    palette: "Commandes",
    cypher: "Volet Cypher",
    table: "Volet Tableau",
    dark: "Thème sombre",
    light: "Thème clair",
    otherLanguage: "Switch to English",
    keys: "Raccourcis clavier",
    saveAs: (name) => `Enregistrer en ${name}`,
    saveScene: "Enregistrer la scène",
    saveSceneAs: "Enregistrer comme nouvelle scène",
    scenes: "Scènes…",
    filterBy: (what) => `Filtrer : ${what.toLowerCase()}`,
    noFilters: "Supprimer tous les filtres",
    timeline: "Volet Chronologie",
    copyAddress: "Copier l’adresse de cette image",
    savePicture: "Enregistrer l’image (PNG)",
    saveLargePicture: "Enregistrer en grande image (PNG, 4×)",
    saveDrawing: "Enregistrer en dessin (SVG)",
  },
  align: {
    left: "Aligner à gauche",
    center: "Aligner en colonne",
    right: "Aligner à droite",
    top: "Aligner en haut",
    middle: "Aligner sur une ligne",
    bottom: "Aligner en bas",
  },
  spread: { x: "Répartir en largeur", y: "Répartir en hauteur" },
  palette: { placeholder: "Que voulez-vous faire ?", nothing: "Aucune action de ce nom." },
  keyboard: {
    gestures: "À la souris",
    drag: "glisser",
    click: "clic",
    doubleClick: "double clic",
    does: {
      add: "Ajouter à la sélection, ou en retirer",
      marquee: "Sélectionner avec un rectangle",
      lasso: "Sélectionner au lasso",
      expand: "Déployer un nœud",
    },
    single: "Raccourcis d’une seule touche",
    singleWhy: "À désactiver si la saisie vocale ou un contacteur les déclenche par erreur.",
  },

  opening: {
    loading: "Lecture du graphe…",
    empty: "La base de données est vide",
    ingest: "Chargez l’exemple, ou vos propres fichiers de faits, CSV ou GEXF, depuis le dossier de Liaisons :",
    again: "Regarder à nouveau",
    cleared: "Le canevas est vide",
    clearedHint: "Cherchez un nom, lancez une requête Cypher, ou repartez des nœuds les mieux reliés.",
  },

  undrawn: {
    title: "L’image ne peut pas être dessinée",
    hint: "Le navigateur n’a pas WebGL, ou sa carte graphique est occupée ailleurs. L’image revient d’elle-même dès que possible ; le tableau et tout le reste fonctionnent en attendant.",
  },

  address: {
    missing: (missing, all) =>
      missing < 2
        ? `${number(missing)} nœud sur ${number(all)} n’est plus dans cette base.`
        : `${number(missing)} nœuds sur ${number(all)} ne sont plus dans cette base.`,
    missingEdges: (missing) =>
      missing < 2
        ? `${relationships(missing)} n’est plus dans cette base.`
        : `${relationships(missing)} ne sont plus dans cette base.`,
    foreign: (all) => `L’adresse montre ${nodes(all)}, dont aucun n’est dans cette base. Voici ce qu’elle contient.`,
    damaged: "L’adresse est abîmée ou tronquée. Voici la première image à la place.",
    damagedHere: "Cette adresse est abîmée ou tronquée ; l’image reste comme elle est.",
    large: (all) =>
      `L’exploration qui était ici comptait ${nodes(all)} : plus qu’une adresse n’en peut contenir. Enregistrez une scène pour en garder ou en envoyer une de cette taille.`,
    copied: "L’adresse de cette image est copiée.",
    tooLarge: (all) =>
      `Une adresse ne peut pas contenir ${nodes(all)}. Enregistrez une scène : son adresse est courte.`,
  },

  search: {
    label: "Chercher dans la base",
    placeholder: "Chercher dans le graphe",
    none: (query) => `Rien ne correspond à « ${query} ».`,
    count: (shown, total) => `${number(shown)} sur ${count(total, "résultat", "résultats")}`,
    absent: "Pas encore sur le canevas",
  },

  find: {
    label: "Trouver sur le canevas",
    found: (at, total) =>
      total === 0
        ? "Pas sur le canevas"
        : at === 0
          ? count(total, "résultat", "résultats")
          : `${number(at)} sur ${number(total)}`,
  },

  legend: {
    selectKind: (kind) => `Tout sélectionner : ${kind}`,
    kinds: "Types d’entités",
    relationships: "Relations",
    dashed: "N’a pas eu lieu, ou pas encore : démenti, prévu, proposé ou allégué",
    all: (total) => `Tout afficher (${number(total)})`,
  },

  scenes: {
    title: "Scènes",
    name: "Nom de la scène",
    save: "Enregistrer",
    saved: (name) => `« ${name} » est enregistrée.`,
    list: (saved) => (saved === 0 ? "Enregistrées" : count(saved, "enregistrée", "enregistrées")),
    none: "Rien n’est enregistré. Une scène garde ce qui est sur le canevas, à sa place, avec ses filtres.",
    holds: (shown, edges) => `${nodes(shown)}, ${relationships(edges)}`,
    changed: "modifiée depuis l’enregistrement",
    elsewhere: "autre base",
    foreign: (name, here, all) =>
      `« ${name} » vient d’une autre base ; celle-ci contient ${number(here)} de ses ${nodes(all)}. Elle s’affiche telle qu’enregistrée.`,
    rename: "Renommer",
    renameNamed: (name) => `Renommer « ${name} »`,
    delete: "Supprimer",
    deleteNamed: (name) => `Supprimer « ${name} »`,
    deleted: (name) => `« ${name} » est supprimée.`,
    newer: (name) => `« ${name} » a été modifiée par quelqu’un d’autre depuis que vous l’avez ouverte.`,
    overwrite: "La remplacer",
    unreadable: (files) => `Illisibles, laissés tels quels : ${files}`,
  },

  timeline: {
    nothing: "Rien sur le canevas n’est daté.",
    clock: "Horloge",
    happened: "Date des faits",
    reported: "Date de publication",
    property: {
      node: (property) => `Nœuds : ${property}`,
      edge: (property) => `Relations : ${property}`,
    },
    play: "Lire",
    pause: "Pause",
    step: "Pas suivant",
    speed: "Vitesse",
    all: "Toute la période",
    from: "De",
    to: "À",
    window: "Fenêtre de temps",
    undated: (undated) => `Garder ${number(undated)} sans date`,
    counts: {
      node: (inside, dated) => `${number(inside)} sur ${count(dated, "nœud daté", "nœuds datés")}`,
      edge: (inside, dated) => `${number(inside)} sur ${count(dated, "relation datée", "relations datées")}`,
    },
  },

  filters: {
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
    types: filterWords.fr,
  },

  expand: {
    collapsed: (gone) =>
      gone === 0
        ? "Tout ce qu’il a apporté tient à autre chose."
        : `${nodes(gone)} ${gone < 2 ? "retiré" : "retirés"}.`,
    title: (selected, caption) => (selected === 1 ? `Étendre ${caption}` : `Étendre ${nodes(selected)}`),
    what: "Que faut-il ajouter ?",
    everything: "Tout",
    best: "D’abord ceux qui mènent le plus loin",
    group: (shown, total) => (shown > 0 ? `${number(shown)} sur ${number(total)} affichés` : number(total)),
    add: (chosen, total) => `En ajouter ${number(chosen)} sur ${number(total)}`,
    allShown: "Tous sont déjà sur le canevas.",
    left: (left) => `+${number(left)}`,
    leftOf: (left, caption) => `${number(left)} autres voisins de ${caption} : afficher les suivants`,
    nothingNew: "Rien de nouveau : tous les voisins sont déjà sur le canevas.",
    all: (added) => `${count(added, "nœud ajouté", "nœuds ajoutés")} ; il n’y en a pas d’autres.`,
    some: (shown, total) => `${number(shown)} voisins sur ${number(total)} ajoutés, les mieux reliés d’abord.`,
    more: (next) => `${number(next)} de plus`,
  },

  inspect: {
    properties: "Propriétés",
    relationships: (total) => relationships(total),
    noRelationships: "Il n’est relié à rien.",
    onCanvas: (shown) => `${number(shown)} sur le canevas`,
    showAll: (total) => `Tout afficher (${number(total)})`,
    add: (next, left, label) =>
      next === left ? `+ ${number(left)} ${label}` : `+ ${number(next)} sur ${number(left)} ${label}`,
    sources: (sources) => count(sources, "source", "sources"),
    several: (selected) => count(selected, "nœud sélectionné", "nœuds sélectionnés"),
    severalEdges: (selected) => count(selected, "relation sélectionnée", "relations sélectionnées"),
    among: (edges) => `${relationships(edges)} entre eux`,
    shared: "Ce qu’ils ont en commun",
    nothingShared: "Sur le canevas, rien n’est relié à deux d’entre eux.",
  },

  overview: {
    title: "Ce qu’il y a ici",
    holds: (total, kinds) => `${nodes(total)} de ${count(kinds, "type", "types")}.`,
    documents: (total) => `Sources : ${count(total, "document", "documents")}.`,
    begin: "Par où commencer",
    links: (degree) => count(degree, "lien", "liens"),
    how: "Comment explorer",
    tips: {
      node: "Cliquez sur un nœud pour voir à quoi il est relié.",
      evidence: "Cliquez sur une relation pour lire la phrase qui l’atteste.",
      expand: "Double-cliquez sur un nœud pour ajouter ses voisins.",
      legend: "Cliquez sur un type dans la légende pour le masquer.",
      search: "/ pour chercher, Ctrl K pour tout le reste.",
    },
    database: "Dans la base",
  },

  evidence: {
    title: "Qui le dit",
    nobody: "Aucun document n’en parle.",
    reader: "Document",
    accordingTo: (whom) => `selon ${whom}`,
    polarity: { asserted: "affirmé", denied: "démenti" },
    modality: { fact: "fait", planned: "prévu", offered: "proposé", alleged: "allégué" },
  },

  tell: {
    quoted: (text) => `« ${text} »`,
    place: (place, labels) => {
      if (!labels.includes("Place")) return `(lieu : ${place})`;
      return /^Les? /.test(place)
        ? place.replace(/^Le(s)? /, (_, several) => (several ? "aux " : "au "))
        : `à ${place}`;
    },
    reservation: (unsaid) => `${unsaid} : `,
    unsaid: {
      denied: "démenti",
      planned: "prévu, sans que l’on sache si cela a eu lieu",
      offered: "proposé, sans que l’on sache si cela a été accepté",
      alleged: "allégué",
    },
  },

  paths: {
    title: "Chemins",
    from: "De",
    to: "À",
    close: "Fermer les chemins",
    swap: "Intervertir",
    choose: "Choisissez deux nœuds pour voir ce qui les relie.",
    same: "C’est un seul et même nœud : un chemin mène de l’un à l’autre.",
    options: (hops, chosen) =>
      `Jusqu’à ${count(hops, "étape", "étapes")} · ${chosen > 0 ? count(chosen, "relation choisie", "relations choisies") : "toute relation"}`,
    form: {
      name: "Chemins",
      parameters: { which: "Lesquels", hops: "Étapes au plus", types: "Seulement par", avoid: "Jamais par" },
      options: { which: { shortest: "Le plus court", allShortest: "Les plus courts", all: "Tous" } },
    },
    count: (ways) => count(ways, "chemin", "chemins"),
    oneOf: (ways) => `L’un des ${number(ways)} aussi courts.`,
    truncated:
      "Il y en a d’autres : voici les plus courts. Écartez les relations qui mènent partout pour voir les suivants.",
    none: (hops, chosen) =>
      `Aucun chemin en ${count(hops, "étape", "étapes")} au plus${chosen ? " par ces relations" : ""}.`,
    gaveUp: (hops) =>
      `Aucun chemin trouvé en ${count(hops, "étape", "étapes")}, mais les relations sont trop nombreuses pour être toutes examinées.`,
    widen: (hops) => `Chercher jusqu’à ${number(hops)} étapes`,
    direct: "Directement",
    via: (names) => `En passant par ${names}`,
    hops: (hops) => count(hops, "étape", "étapes"),
    moreSources: (sources) => `et ${count(sources, "autre source", "autres sources")}`,
    untold: (relations) => `${count(relations, "autre relation les relie", "autres relations les relient")}.`,
    note: (at) => `Note ${number(at)} : ouvrir le document`,
    notes: "Sources",
    copy: "Copier",
    copied: "Copié.",
    copyOne: { text: "Ce chemin en texte", markdown: "Ce chemin en Markdown" },
    copyAll: {
      text: (ways) => `Les ${number(ways)} en texte`,
      markdown: (ways) => `Les ${number(ways)} en Markdown`,
    },
  },

  query: {
    editor: "Requête Cypher",
    run: "Exécuter",
    runOne: "Exécuter la requête sous le curseur",
    runAll: "Tout exécuter",
    format: "Mettre en forme",
    comment: "Commenter ou décommenter",
    actions: "Autres actions sur cette requête",
    answers: "Réponses",
    changes: "Elle modifie le graphe : autorisez les modifications avant de l’exécuter.",
    tooLong: (most) =>
      `Plus de ${number(most)} caractères : pas de vérification pendant la saisie. On peut l’exécuter tout de même.`,
    problems: (found) => `${count(found, "remarque", "remarques")} : F8 mène à la suivante`,
    found: {
      noLabel: (name) => `Aucun nœud n’a l’étiquette ${name}.`,
      noType: (name) => `Aucune relation n’est de type ${name}.`,
      noLabelOrType: (name) => `Rien n’a l’étiquette ou le type ${name}.`,
      noProperty: (name) => `Rien n’a la propriété ${name}.`,
      noFunction: (name) => `Cette base n’a pas de fonction ${name}.`,
      noProcedure: (name) => `Cette base n’a pas de procédure ${name}.`,
      noVariable: (name) => `Rien ne s’appelle ${name} ici.`,
      variableTwice: (name) => `Quelque chose s’appelle déjà ${name}.`,
      meant: (input, keyword) => `${input} n’est pas un mot-clé. Vouliez-vous dire ${keyword} ?`,
      unexpected: (input, expected) =>
        `${input === "" ? "Il manque quelque chose ici" : `« ${input} » ne peut pas se trouver ici`}${expected && ` ; attendu : ${expected}`}.`,
    },
    cancel: "Arrêter",
    allowWrites: "Autoriser les modifications",
    results: "Résultats",
    idle: "Écrivez une requête ou prenez un exemple ; les lignes s’affichent ici au fur et à mesure.",
    running: (sofar) => `En cours… ${rows(sofar)}`,
    waiting: "En attente de la précédente",
    skipped: "Pas exécutée : une instruction précédente n’a pas abouti",
    cancelled: (sofar) => `Arrêtée après ${rows(sofar)}.`,
    rows,
    more: (next) => `Jusqu’à ${number(next)}`,
    took: (milliseconds) => `${number(Math.max(1, Math.round(milliseconds)))} ms`,
    show: (found) => `Afficher ${nodes(found)} sur le canevas`,
    shownOf: (shown, total) => `${number(shown)} sur ${nodes(total)} sont sur le canevas.`,
    counters: {
      nodesCreated: (value) => count(value, "nœud créé", "nœuds créés"),
      nodesDeleted: (value) => count(value, "nœud supprimé", "nœuds supprimés"),
      relationshipsCreated: (value) => count(value, "relation créée", "relations créées"),
      relationshipsDeleted: (value) => count(value, "relation supprimée", "relations supprimées"),
      propertiesSet: (value) => count(value, "propriété écrite", "propriétés écrites"),
      labelsAdded: (value) => count(value, "étiquette ajoutée", "étiquettes ajoutées"),
      labelsRemoved: (value) => count(value, "étiquette retirée", "étiquettes retirées"),
    },
  },

  results: {
    view: "Présentation",
    views: { table: "Tableau", json: "JSON", chart: "Graphique", plan: "Plan" },
    filter: "Filtrer les lignes",
    value: "Valeur",
    noColumns: "Cette instruction ne renvoie aucune colonne.",
    cut: (limit) => `${rows(limit)}, car la limite est de ${number(limit)} ; il y en a d’autres`,
    first: (milliseconds) => `première ligne après ${number(Math.max(1, Math.round(milliseconds)))} ms`,
    seconds: (seconds) => `${seconds.toFixed(1).replace(".", ",")} s`,
    escape: "Échap arrête",
    remarks: "Remarques de la base de données",
    take: "Copier ou enregistrer",
    copyRows: (count) => `Copier ${rows(count)}`,
    copyAs: (format) => `Copier en ${format}`,
    saveRows: (count) => `Enregistrer ${rows(count)}`,
    saveAll: "Enregistrer toutes les lignes, sans limite",
    allAs: (format) => `Toutes les lignes en ${format}`,
    savingAll: "Lecture de toutes les lignes ; le fichier sera enregistré dès qu’elles seront là.",
    copied: "Copié.",
    notCopied: "Le navigateur ne permet pas à cette page de copier.",
    copyValue: "Copier",
    copyJson: "Copier en JSON",
    copyRow: "Copier la ligne",
    showHow: "Comment l’afficher",
    instead: "Afficher à la place de ce qui est sur le canevas",
    join: "Relier aussi à ce qui est affiché",
    expected: (value) => count(value, "ligne attendue", "lignes attendues"),
    dbHits: (value) => count(value, "accès à la base", "accès à la base"),
    milliseconds: (value) => `${value < 10 ? value.toFixed(2).replace(".", ",") : number(Math.round(value))} ms`,
    chart: {
      up: "Nombres",
      over: "selon",
      across: "Selon quelle colonne",
      kind: "Type de graphique",
      bars: "Barres",
      line: "Ligne",
      first: (drawn, total) => `les ${number(drawn)} premières sur ${rows(total)}`,
    },
  },

  library: {
    title: "Requêtes",
    shelves: { examples: "Exemples", saved: "Enregistrées", history: "Historique" },
    search: "Chercher une requête",
    nothing: "Rien ne correspond.",
    noneSaved:
      "Rien n’est encore enregistré. Le serveur garde ce que vous enregistrez ici, pour tous ceux qui l’utilisent.",
    unreadable: (files) => `Ces fichiers ne peuvent pas être lus : ${files}.`,
    save: "Enregistrer la requête",
    name: "Nom",
    folder: "Dossier",
    description: "À quoi elle sert",
    more: (name) => `Plus : ${name}`,
    rename: "Renommer ou déplacer",
    update: "Remplacer par ce qui est écrit",
    share: "Copier son adresse",
    delete: "Supprimer",
    deleted: (name) => `« ${name} » est supprimée.`,
    forget: "Oublier ceci",
    forgetAll: "Tout oublier",
    failed: "Échec",
  },
  deleting: {
    title: "Cette instruction supprime",
    text: "Elle retire des nœuds, des relations, des propriétés ou des éléments du schéma, sans retour possible.",
    run: "L’exécuter",
    no: "Ne pas l’exécuter",
    refused: "Elle n’a pas été exécutée.",
  },
  behind: {
    expand: "Voir le Cypher de ce déploiement",
    graph: "Voir le Cypher de la première image",
    search: "Voir le Cypher de cette recherche",
    nothing: "Aucune instruction n’a été nécessaire.",
  },

  queryTabs: {
    all: "Requêtes",
    nth: (position) => `Requête ${number(position)}`,
    add: "Nouvelle requête",
    close: "Fermer la requête",
    rename: "Renommer la requête",
    closed: (name) => `« ${name} » est fermée.`,
    restore: "La rouvrir",
    keys: "Suppr ferme la requête, F2 la renomme.",
  },

  parameters: {
    title: "Paramètres",
    type: (name) => `Type de ${name}`,
    guessed: (type) => `${type} (deviné)`,
    missing: "Il faut une valeur.",
    unreadable: (type) => `Ce n’est pas une valeur de type ${type}.`,
  },

  console: {
    help: "Liste ces commandes.",
    param: "Donne à un paramètre une valeur, que la base calcule.",
    params: "Liste les paramètres, les oublie tous, ou en donne d’autres à la place.",
    schema: "Liste les étiquettes et les types de relation avec leurs propriétés.",
    history: "Liste ce qui a été exécuté ici, le dernier d’abord.",
    clear: "Efface les réponses.",
    alike: "Autre écriture.",
    label: "Étiquette",
    type: "Type de relation",
    columns: {
      command: "Commande",
      about: "Effet",
      what: "Quoi",
      name: "Nom",
      count: "Nombre",
      properties: "Propriétés",
      type: "Type",
      value: "Valeur",
      query: "Requête",
      when: "Quand",
      rows: "Lignes",
    },
  },

  table: {
    title: "Ce que liste le tableau",
    nodes: "Nœuds",
    name: "Nom",
    kind: "Type",
    from: "De",
    type: "Relation",
    to: "À",
    metric: "Mesure",
    nothing: "Le canevas est vide.",
  },

  problems: {
    unreachable: () => "Liaisons ne répond pas.",
    "bad-answer": () => "La réponse n’a pas pu être lue.",
    "unknown-command": (about) => `Il n’y a pas de commande :${about}.`,
    "bad-command": (about) => `Cela s’écrit ${about}`,
    "no-parameter": (about) => `La valeur de ${about} est une partie du graphe, ce qu’un paramètre ne peut pas être.`,
    "missing-parameters": (about) => `Il manque des valeurs pour ${about}.`,
    "bad-json": () => "Le corps de la demande n’est pas du JSON valide.",
    "body-too-large": (about) => `La demande dépasse ${about}.`,
    "wrong-media-type": () => "La demande doit être en application/json.",
    "method-not-allowed": (about) => `Cette adresse n’accepte pas ${about}.`,
    "too-many-queries": (about) => `${about} requêtes sont déjà en cours, et ce serveur n’en mène pas plus à la fois.`,
    "store-crashed": (phase) =>
      `La base intégrée s’est arrêtée sur cette requête et a été rouverte${
        phase === "committing" ? " ; on ne sait pas si la requête a modifié le graphe" : ""
      }.`,
    "not-found": () => "Cette adresse n’existe pas.",
    "unknown-node": (about) => `Aucun nœud n’a l’identifiant « ${about} ».`,
    "unknown-edge": (about) => `Aucune relation n’a l’identifiant « ${about} ».`,
    "unknown-document": (about) => `Aucun document n’a l’identifiant « ${about} ».`,
    "foreign-host": () => "Ce serveur ne répond qu’à sa propre adresse.",
    "foreign-origin": () => "Ce serveur ne répond qu’à sa propre page.",
    "write-in-read": () => "Cette requête modifie le graphe, alors que seule la lecture était demandée.",
    "read-only": () => "Ce serveur a été démarré en lecture seule.",
    "unknown-saved": (about) => `Rien n’est enregistré sous « ${about} ».`,
    "saved-meanwhile": (about) => `« ${about} » a été modifié depuis sa lecture ici, peut-être dans une autre fenêtre.`,
    "saved-too-many": (about) => `${about} sont déjà enregistrés, et ce serveur n’en garde pas plus.`,
    "saved-unreadable": (about) => `Le fichier ${about} n’est pas ce qui y avait été enregistré.`,
    "saved-unwritable": (about) => `L’enregistrement a échoué : ${about}`,
    "query-timeout": (about) => `La requête a duré plus de ${about} et a été arrêtée.`,
    "query-cancelled": () => "La requête a été arrêtée.",
    "database-away": (about) => `La base de données${about && ` ${about}`} ne répond pas.`,
    "database-refused-login": (about) => `La base de données${about && ` ${about}`} refuse le nom ou le mot de passe.`,
    "database-missing": (about) => `Il n’y a pas de base de données nommée « ${about} ».`,
    "store-locked": (about) => `Un autre processus utilise la base dans ${about}.`,
    "store-unreadable": (about) => `La base ne peut pas être ouverte : ${about}`,
    unexpected: (about) => `Une erreur imprévue s’est produite. Elle est dans le journal sous ${about}.`,
  },
  hints: {
    unreachable: "Vérifiez que le serveur tourne encore ; la page reprendra où elle en était.",
    "unknown-command": ":help les liste toutes.",
    "missing-parameters": "Donnez-les sous la requête.",
    "query-refused": "Neo4j l’exécute : définissez NEO4J_URI.",
    "too-many-queries": "Attendez que l’une se termine, ou arrêtez-en une.",
    "saved-meanwhile": "Rouvrez-le pour voir ce qu’il est devenu, ou enregistrez le vôtre sous un autre nom.",
    "saved-too-many": "Supprimez-en dont personne n’a plus besoin.",
    "saved-unreadable": "Réparez-le ou retirez-le ; les autres ne sont pas concernés.",
    "saved-unwritable":
      "LIAISONS_DATA doit être un dossier où le serveur peut écrire, sur un disque qui a de la place.",
    "write-in-read": "Activez « Autoriser les modifications » si c’est voulu.",
    "database-away":
      "Vérifiez qu’elle tourne et que NEO4J_URI est son adresse ; Liaisons reprend dès qu’elle est de retour.",
    "database-refused-login": "Définissez NEO4J_USERNAME et NEO4J_PASSWORD.",
    "database-missing": "Donnez à NEO4J_DATABASE un nom que SHOW DATABASES liste.",
    "store-unreadable": "Donnez à LIAISONS_DATA un dossier où vous pouvez écrire, ou une copie restée entière.",
    "store-crashed": "Ce qui avait été écrit auparavant est en sécurité.",
    "store-locked": "Arrêtez l’autre Liaisons, ou donnez à LIAISONS_DATA un autre dossier.",
  },
};
