import siteFacts from "../../_data/site.json";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { homeAddress, listAddress, manifestAddress, searchAddress } from "../entries/address.ts";
import { collections } from "../model/collections/index.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => manifestAddress(language));

/** What a device needs to know to install the site, in each language. */
export default function manifest({ item: { language } }: PageOf<"languages">): string {
  const facts = {
    // One app whatever the language: the second that is installed takes the first one's place.
    id: "/",
    lang: language,
    dir: "ltr",
    name: `${siteFacts.name} – ${say(language, "site.tagline")}`,
    short_name: siteFacts.name,
    description: say(language, "site.intro"),
    start_url: homeAddress(language),
    scope: "/",
    display: "minimal-ui",
    background_color: "#fbf9f4",
    theme_color: "#fbf9f4",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/assets/icons/192.png", type: "image/png", sizes: "192x192" },
      { src: "/assets/icons/512.png", type: "image/png", sizes: "512x512" },
      { src: "/assets/icons/maskable.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
    shortcuts: [
      { name: collections.methods.label[language], url: listAddress("methods", language) },
      { name: say(language, "nav.search"), url: searchAddress(language) },
    ],
  };
  return `${JSON.stringify(facts, null, 1)}\n`;
}
