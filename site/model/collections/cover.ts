import { choice, flag, group, image, line, point } from "../fields/index.ts";
import { facetTerms } from "../vocabulary.ts";

/** The picture with which an entry is shown, and what is said of it. */
export const cover = {
  cover: group(
    {
      image: image({ label: { da: "Billede", nb: "Bilde", sv: "Bild", en: "Picture" }, required: true }),
      decorative: flag({
        label: { da: "Kun til pynt", nb: "Bare til pynt", sv: "Bara dekoration", en: "Decorative only" },
        hint: {
          da: "Slå til, hvis billedet ikke siger noget, som teksten ikke siger.",
          nb: "Slå på hvis bildet ikke sier noe som teksten ikke sier.",
          sv: "Slå på om bilden inte säger något som texten inte säger.",
          en: "Switch on when the picture says nothing that the text does not say.",
        },
      }),
      credit: line({
        label: {
          da: "Foto eller tegning af",
          nb: "Foto eller tegning av",
          sv: "Foto eller teckning av",
          en: "Photo or drawing by",
        },
      }),
      licence: choice(facetTerms("licence"), {
        label: {
          da: "Billedets licens",
          nb: "Bildets lisens",
          sv: "Bildens licens",
          en: "The picture’s licence",
        },
        hint: {
          da: "Må billedet bruges af andre? Spørg den, der har taget eller tegnet det.",
          nb: "Kan bildet brukes av andre? Spør den som har tatt eller tegnet det.",
          sv: "Får bilden användas av andra? Fråga den som har tagit eller tecknat den.",
          en: "May others use the picture? Ask whoever took or drew it.",
        },
      }),
      focus: point({
        label: {
          da: "Det vigtigste sted",
          nb: "Det viktigste stedet",
          sv: "Viktigaste stället",
          en: "Focus point",
        },
        hint: {
          da: "Hvor billedet beskæres, for eksempel på kort, bliver dette sted stående.",
          nb: "Der bildet beskjæres, for eksempel på kort, blir dette stedet stående.",
          sv: "Där bilden beskärs, till exempel på kort, är det här stället kvar.",
          en: "Where the picture is cropped, as on cards, this place stays in it.",
        },
      }),
    },
    { label: { da: "Forsidebillede", nb: "Forsidebilde", sv: "Omslagsbild", en: "Cover" } },
  ),
  coverAlt: line({
    label: {
      da: "Billedet beskrevet i ord",
      nb: "Bildet beskrevet med ord",
      sv: "Bilden beskriven i ord",
      en: "The picture in words",
    },
    hint: {
      da: "Læses højt for dem, der ikke ser billedet.",
      nb: "Leses høyt for dem som ikke ser bildet.",
      sv: "Läses upp för den som inte ser bilden.",
      en: "Read aloud to those who do not see the picture.",
    },
    translated: true,
  }),
};
