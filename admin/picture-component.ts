import type { EditorComponentOptions } from "decap-cms-core";
import { createElement } from "react";
import type { Language } from "../site/model/language.ts";
import { phrase } from "./phrase.ts";

interface Picture {
  readonly image: string;
  readonly alt: string;
  readonly title?: string;
}

/** A picture in a text: `![words](/media/picture.jpg "caption")`, with a form of its own in the editor. */
export const pictureComponent = (language: Language): EditorComponentOptions =>
  ({
    id: "image",
    label: phrase(language, "samskab.picture.label"),
    fields: [
      { name: "image", label: phrase(language, "samskab.picture.label"), widget: "image", choose_url: false },
      { name: "alt", label: phrase(language, "samskab.picture.alt"), widget: "string" },
      { name: "title", label: phrase(language, "samskab.picture.title"), widget: "string", required: false },
    ],
    pattern: /^!\[([^\]]*)\]\((.*?)(?:\s"([^"]*)")?\)/,
    fromBlock: ([, alt = "", image = "", title = ""]: RegExpMatchArray): Picture => ({ image, alt, title }),
    toBlock: ({ image, alt, title }: Picture) =>
      `![${alt ?? ""}](${image ?? ""}${title ? ` "${title}"` : ""})`,
    toPreview: ({ image, alt }: Picture, getAsset: (path: string) => unknown) =>
      createElement("img", { src: String(getAsset(image)), alt: alt ?? "" }),
  }) as unknown as EditorComponentOptions;
