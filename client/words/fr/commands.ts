/** Tout ce que l’on peut faire, par menu, palette ou touche. */
import type { Words } from "../words.tsx";

export const groups: Words["groups"] = {
  query: "Cypher",
  explore: "Explorer",
  selection: "Sélection",
  arrange: "Ranger",
  view: "Vue",
  scenes: "Scènes",
  save: "Enregistrer",
  page: "Page",
};

export const commands: Words["commands"] = {
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
  more: "Plus de nœuds",
  begin: "Afficher les nœuds les mieux reliés",
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
  importFiles: "Importer des fichiers…",
  styleBy: (what) => `Style : ${what}`,
  noRules: "Supprimer toutes les règles de style",
  filterBy: (what) => `Filtrer : ${what.toLowerCase()}`,
  noFilters: "Supprimer tous les filtres",
  timeline: "Volet Chronologie",
  copyAddress: "Copier l’adresse de cette image",
  savePicture: "Enregistrer l’image (PNG)",
  saveLargePicture: "Enregistrer en grande image (PNG, 4×)",
  saveDrawing: "Enregistrer en dessin (SVG)",
};

export const align: Words["align"] = {
  left: "Aligner à gauche",
  center: "Aligner en colonne",
  right: "Aligner à droite",
  top: "Aligner en haut",
  middle: "Aligner sur une ligne",
  bottom: "Aligner en bas",
};

export const spread: Words["spread"] = { x: "Répartir en largeur", y: "Répartir en hauteur" };

export const palette: Words["palette"] = {
  placeholder: "Que voulez-vous faire ?",
  nothing: "Aucune action de ce nom.",
};

export const keyboard: Words["keyboard"] = {
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
};
