/** What the buttons of the editor say, in the languages in which tests use it. */
export const WORDS = {
  da: {
    logIn: "Log ind",
    collections: "Samlinger",
    add: "Tilføj",
    chooseImage: "Vælg et billede",
    chooseFile: "Vælg en fil",
    useChosen: "Brug det valgte",
    save: "Gem",
    saved: "Ændringer gemt",
    status: "Status:",
    statuses: { draft: "Kladde", review: "Til gennemsyn", ready: "Klar" },
    statusChanged: "Status er ændret",
    publish: "Udgiv",
    publishNow: "Udgiv nu",
    published: "Dokumentet er udgivet",
    writingIn: "Du skriver på",
  },
  sv: {
    logIn: "Logga in",
    collections: "Samlingar",
    add: "Lägg till",
    chooseImage: "Välj en bild",
    chooseFile: "Välj en fil",
    useChosen: "Använd det valda",
    save: "Spara",
    saved: "Ändringar sparade",
    status: "Status:",
    statuses: { draft: "Utkast", review: "Granskas", ready: "Klar" },
    statusChanged: "Statusen är ändrad",
    publish: "Publicera",
    publishNow: "Publicera nu",
    published: "Inlägget är publicerat",
    writingIn: "Du skriver på",
  },
} as const;

/** The languages in which tests use the editor. */
export type EditorWords = keyof typeof WORDS;
