/** Ce qui n’a pas marché, par code. */
import type { Words } from "../words.tsx";

export const problems: Words["problems"] = {
  unreachable: () => "Liaisons ne répond pas.",
  "bad-answer": () => "La réponse n’a pas pu être lue.",
  "unknown-command": (about) => `Il n’y a pas de commande :${about}.`,
  "bad-command": (about) => `Cela s’écrit ${about}`,
  "no-parameter": (about) => `La valeur de ${about} est une partie du graphe, ce qu’un paramètre ne peut pas être.`,
  "missing-parameters": (about) => `Il manque des valeurs pour ${about}.`,
  "part-missing": () => "Cette partie de la page n’a pas pu être chargée.",
  "page-error": (about) => `La page a rencontré une erreur : ${about}`,
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
};

export const hints: Words["hints"] = {
  unreachable: "Vérifiez que le serveur tourne encore ; la page reprendra où elle en était.",
  "unknown-command": ":help les liste toutes.",
  "missing-parameters": "Donnez-les sous la requête.",
  "part-missing": "Le serveur est absent ou a été mis à jour. Rechargez la page ; l’image revient telle quelle.",
  "query-refused": "Neo4j l’exécute : définissez NEO4J_URI.",
  "too-many-queries": "Attendez que l’une se termine, ou arrêtez-en une.",
  "saved-meanwhile": "Rouvrez-le pour voir ce qu’il est devenu, ou enregistrez le vôtre sous un autre nom.",
  "saved-too-many": "Supprimez-en dont personne n’a plus besoin.",
  "saved-unreadable": "Réparez-le ou retirez-le ; les autres ne sont pas concernés.",
  "saved-unwritable": "LIAISONS_DATA doit être un dossier où le serveur peut écrire, sur un disque qui a de la place.",
  "write-in-read": "Activez « Autoriser l’écriture » si c’est voulu.",
  "database-away":
    "Vérifiez qu’elle tourne et que NEO4J_URI est son adresse ; Liaisons reprend dès qu’elle est de retour.",
  "database-refused-login": "Définissez NEO4J_USERNAME et NEO4J_PASSWORD.",
  "database-missing": "Donnez à NEO4J_DATABASE un nom que SHOW DATABASES liste.",
  "store-unreadable": "Donnez à LIAISONS_DATA un dossier où vous pouvez écrire, ou une copie restée entière.",
  "store-crashed": "Ce qui avait été écrit auparavant est en sécurité.",
  "store-locked":
    "Passez par la page de l’autre Liaisons, qui prend aussi des fichiers, ou arrêtez-le, ou donnez à LIAISONS_DATA un autre dossier.",
};
