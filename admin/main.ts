import { languageFacts } from "../site/model/language.ts";
import { SETTINGS } from "../site/settings/index.ts";
import { backendChoice } from "./choice.ts";
import { registerComponents } from "./components/index.ts";
import { cmsConfig, FORMAT, withSettings } from "./config.ts";
import { readMarkdown, writeMarkdown } from "./content-format.ts";
import { CMS } from "./decap.ts";
import { showDialog } from "./dialog.ts";
import { escapeBlockStarts } from "./escape-block-starts.ts";
import { rememberedLanguage } from "./language.ts";
import { languageChoice } from "./language-choice.ts";
import { listMissing } from "./list-missing.ts";
import { phrase } from "./phrase.ts";
import { phrasesOf } from "./phrases.ts";
import { frameChoice } from "./previews/frame-choice.ts";
import { registerPreviews } from "./previews/register.ts";
import { formatName } from "./settings/collection.ts";
import { readSetting, writeSetting } from "./settings/format.ts";
import { TranslationControl } from "./translation/control.ts";
import { pointControl } from "./widgets/point-control.ts";
import { stringsControl } from "./widgets/strings-control.ts";
import { tableControl } from "./widgets/table-control.ts";

const language = rememberedLanguage();
document.documentElement.lang = languageFacts(language).bcp47;
document.title = phrase(language, "samskab.title");
document.getElementById("starting")?.remove();
document.body.append(languageChoice(language), frameChoice(language));

const choice = backendChoice();
if ("backend" in choice) {
  const config = cmsConfig(language, choice.backend);
  CMS.registerLocale("en", phrasesOf("en"));
  CMS.registerLocale(language, phrasesOf(language));
  CMS.registerCustomFormat(FORMAT, "md", {
    fromFile: readMarkdown,
    toFile: (data) => writeMarkdown({ ...data }),
  });
  for (const setting of SETTINGS)
    CMS.registerCustomFormat(formatName(setting), "json", {
      fromFile: (text) => readSetting(setting, text),
      toFile: (data) => writeSetting(setting, { ...data }),
    });
  CMS.registerWidget("strings", stringsControl(language) as never);
  CMS.registerWidget("point", pointControl(language) as never);
  CMS.registerWidget("table", tableControl(language) as never);
  registerComponents(CMS, language);
  CMS.registerRemarkPlugin(escapeBlockStarts as never);
  CMS.registerWidget("translation", TranslationControl as never);
  registerPreviews(CMS, config);
  listMissing(CMS, config, language);
  CMS.init({ config: withSettings(config) as never });
} else {
  const settings = choice.problems.map(({ setting }) => setting).join(", ");
  showDialog({
    heading: document.title,
    sentences: [phrase(language, "samskab.noBackend", { settings })],
    close: "OK",
  });
}
