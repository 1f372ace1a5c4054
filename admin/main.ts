import { languageFacts } from "../site/model/language.ts";
import { backendFor } from "./backend.ts";
import { cmsConfig, FORMAT } from "./config.ts";
import { readMarkdown, writeMarkdown } from "./content-format.ts";
import { CMS } from "./decap.ts";
import { showDialog } from "./dialog.ts";
import { escapeBlockStarts } from "./escape-block-starts.ts";
import { rememberedLanguage } from "./language.ts";
import { languageChoice } from "./language-choice.ts";
import { listMissing } from "./list-missing.ts";
import { phrase } from "./phrase.ts";
import { phrasesOf } from "./phrases.ts";
import { pictureComponent } from "./picture-component.ts";
import { frameChoice } from "./previews/frame-choice.ts";
import { registerPreviews } from "./previews/register.ts";

const language = rememberedLanguage();
document.documentElement.lang = languageFacts(language).bcp47;
document.title = phrase(language, "samskab.title");
document.body.append(languageChoice(language), frameChoice(language));

const backend = backendFor(location.hostname);
if (backend) {
  const config = cmsConfig(language, backend);
  CMS.registerLocale("en", phrasesOf("en"));
  CMS.registerLocale(language, phrasesOf(language));
  CMS.registerCustomFormat(FORMAT, "md", {
    fromFile: readMarkdown,
    toFile: (data) => writeMarkdown({ ...data }),
  });
  CMS.registerEditorComponent(pictureComponent(language));
  CMS.registerRemarkPlugin(escapeBlockStarts as never);
  registerPreviews(CMS, config);
  listMissing(CMS, config, language);
  CMS.init({ config: config as never });
} else {
  showDialog({ heading: document.title, sentences: [phrase(language, "samskab.noBackend")], close: "OK" });
}
