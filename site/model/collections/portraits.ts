import { defineCollection } from "../collection.ts";
import { address, group, line, text } from "../fields/index.ts";
import { body, closing, dated, opening, themes } from "./common.ts";
import { applications, methods, organisations, programmes, reports } from "./shapes.ts";

export const portraits = defineCollection({
  name: "portraits",
  path: { da: "portraetter", nb: "portretter", sv: "portratt", en: "portraits" },
  label: { da: "Portrætter", nb: "Portretter", sv: "Porträtt", en: "Portraits" },
  one: { da: "Portræt", nb: "Portrett", sv: "Porträtt", en: "Portrait" },
  intro: {
    da: "Mennesker, der har skabt noget sammen med andre, fortalt ud fra offentlige kilder.",
    nb: "Mennesker som har skapt noe sammen med andre, fortalt ut fra offentlige kilder.",
    sv: "Människor som har skapat något tillsammans med andra, berättat utifrån offentliga källor.",
    en: "People who have made something together with others, told from public sources.",
  },
  order: "date",
  download: true,
  facts: ["person", "role", "organisations", "applications", "reports", "methods", "programmes"],
  fields: {
    ...opening,
    date: dated(),
    themes,
    person: line({ label: { da: "Person", nb: "Person", sv: "Person", en: "Person" }, required: true }),
    role: line({
      label: { da: "Rolle og år", nb: "Rolle og år", sv: "Roll och år", en: "Role and year" },
      hint: {
        da: "Med det år, kilden er fra: bibliotekschef, 2023.",
        nb: "Med året kilden er fra: biblioteksjef, 2023.",
        sv: "Med året som källan är från: bibliotekschef, 2023.",
        en: "With the year of the source: library director, 2023.",
      },
      required: true,
      translated: true,
    }),
    organisations,
    quotation: group(
      {
        text: text({
          label: {
            da: "Citat på originalsproget",
            nb: "Sitat på originalspråket",
            sv: "Citat på originalspråket",
            en: "Quotation in its original language",
          },
          required: true,
        }),
        source: line({ label: { da: "Kilde", nb: "Kilde", sv: "Källa", en: "Source" }, required: true }),
        address: address({
          label: { da: "Webadresse", nb: "Nettadresse", sv: "Webbadress", en: "Web address" },
        }),
      },
      { label: { da: "Citat", nb: "Sitat", sv: "Citat", en: "Quotation" } },
    ),
    quotationTranslation: text({
      label: {
        da: "Vores oversættelse af citatet",
        nb: "Vår oversettelse av sitatet",
        sv: "Vår översättning av citatet",
        en: "Our translation of the quotation",
      },
      hint: {
        da: "Kun på de sprog, citatet ikke står på.",
        nb: "Bare på de språkene sitatet ikke står på.",
        sv: "Bara på de språk som citatet inte står på.",
        en: "Only in the languages in which the quotation does not stand.",
      },
      translated: true,
      independent: true,
    }),
    applications,
    reports,
    methods,
    programmes,
    ...closing,
    body,
  },
});
