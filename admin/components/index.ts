import type { CMS, EditorComponentOptions } from "decap-cms-core";
import type { Language } from "../../site/model/language.ts";
import { calloutComponent } from "./callout.ts";
import type { EditorComponent } from "./component.ts";
import { mentionComponent } from "./mention.ts";
import { pictureComponent } from "./picture.ts";
import { quotationComponent } from "./quotation.ts";
import { tableComponent } from "./table.ts";

/** The kinds of block that rich text shows as forms, in the order in which a text is told from them. */
export const editorComponents = (language: Language): readonly EditorComponent<unknown>[] => [
  pictureComponent(language),
  tableComponent(language),
  calloutComponent(language),
  quotationComponent(language),
  mentionComponent(language),
];

/** Tells Decap's rich text of our kinds of block. */
export function registerComponents(cms: CMS, language: Language): void {
  for (const { summary, ...component } of editorComponents(language)) {
    const options = { ...component, ...(summary && { summary, collapsed: true }) };
    cms.registerEditorComponent(options as unknown as EditorComponentOptions);
  }
}
