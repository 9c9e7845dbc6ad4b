/** Les requêtes à reprendre : exemples, enregistrées, historique. */
import type { Words } from "../words.tsx";

export const library: Words["library"] = {
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
};
