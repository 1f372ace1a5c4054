import { isLanguage, type Language, languageFacts } from "../model/language.ts";
import { formatBytes } from "../model/numbers.ts";
import { languageName, say, sayCount } from "../model/strings.ts";
import type { Upload } from "./index.ts";

/** What readers should know of a file before they fetch it: `["PDF", "24 sider", "1,3 MB", "svensk"]`. */
export function uploadFacts({ address, bytes, fault, pdf }: Upload, language: Language): readonly string[] {
  if (fault) return [say(language, "upload.unavailable")];
  return [
    address.split(".").at(-1)?.toUpperCase(),
    pdf && sayCount(language, "entry.pages", pdf.pages),
    formatBytes(bytes, language),
    pdf?.language && nameOf(pdf.language, language),
  ].filter((fact) => fact !== undefined && fact !== "") as string[];
}

/** What a language is called that a file names; nothing where it names none that there is. */
function nameOf(tag: string, language: Language): string {
  const [main = ""] = tag.toLowerCase().split(/[-_]/);
  if (isLanguage(main)) return languageName(main, language);
  if (!/^[a-z]{2,3}$/.test(main)) return "";
  const names = new Intl.DisplayNames(languageFacts(language).locale, { type: "language", fallback: "none" });
  return names.of(main) ?? "";
}

/** What is missing in a PDF for those who cannot see it, in words; nothing where nothing is. */
export const uploadLacks = ({ pdf }: Upload, language: Language): string =>
  new Intl.ListFormat(languageFacts(language).locale).format(
    (pdf?.lacks ?? []).map((lack) => say(language, `upload.lacks.${lack}`)),
  );
