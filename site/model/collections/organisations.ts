import { defineCollection } from "../collection.ts";
import { address, choice } from "../fields/index.ts";
import { facetTerms } from "../vocabulary.ts";
import { body, closing, opening, themes } from "./common.ts";

export const organisations = defineCollection({
  name: "organisations",
  path: { da: "organisationer", nb: "organisasjoner", sv: "organisationer", en: "organisations" },
  label: { da: "Organisationer", nb: "Organisasjoner", sv: "Organisationer", en: "Organisations" },
  one: { da: "Organisation", nb: "Organisasjon", sv: "Organisation", en: "Organisation" },
  intro: {
    da: "Biblioteker, kommuner og andre, der er med i historierne.",
    nb: "Bibliotek, kommuner og andre som er med i historiene.",
    sv: "Bibliotek, kommuner och andra som är med i berättelserna.",
    en: "Libraries, municipalities and others who take part in the stories.",
  },
  order: "title",
  facts: ["country", "kind", "address"],
  fields: {
    ...opening,
    themes,
    country: choice(facetTerms("country"), {
      label: { da: "Land", nb: "Land", sv: "Land", en: "Country" },
      required: true,
    }),
    kind: choice(facetTerms("organisationKind"), {
      label: { da: "Type", nb: "Type", sv: "Typ", en: "Kind" },
      required: true,
    }),
    address: address({ label: { da: "Webadresse", nb: "Nettadresse", sv: "Webbadress", en: "Web address" } }),
    ...closing,
    body,
  },
});
