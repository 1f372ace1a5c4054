import { day, slug, slugs } from "../fields/index.ts";

/** Where and from when readers find an entry. */
export const publishing = {
  slug: slug({
    label: { da: "Adresse", nb: "Adresse", sv: "Adress", en: "Address" },
    hint: {
      da: "Den sidste del af sidens webadresse: små bogstaver a–z, tal og bindestreger. Retter du den, fører den gamle adresse stadig hertil.",
      nb: "Den siste delen av sidens nettadresse: små bokstaver a–z, tall og bindestreker. Endrer du den, fører den gamle adressen fortsatt hit.",
      sv: "Den sista delen av sidans webbadress: små bokstäver a–z, siffror och bindestreck. Om du ändrar den leder den gamla adressen fortfarande hit.",
      en: "The last part of the page's web address: small letters a–z, digits and hyphens. If you change it, the old address still leads here.",
    },
  }),
  formerSlugs: slugs({
    label: {
      da: "Tidligere adresser",
      nb: "Tidligere adresser",
      sv: "Tidigare adresser",
      en: "Old addresses",
    },
  }),
  publishFrom: day({
    label: { da: "Vises fra", nb: "Vises fra", sv: "Visas från", en: "Shown from" },
    hint: {
      da: "Vælg en dag, hvis siden er udgivet, men først skal kunne ses senere. Den kommer frem den dag om morgenen, dansk tid.",
      nb: "Velg en dag hvis siden er publisert, men først skal kunne ses senere. Den kommer fram om morgenen den dagen, norsk tid.",
      sv: "Välj en dag om sidan är publicerad men ska synas först senare. Den visas från och med morgonen den dagen, svensk tid.",
      en: "Choose a day if the page is published but is to be seen only later. It appears that morning, Central European Time.",
    },
  }),
};
