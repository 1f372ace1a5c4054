import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/**
 * Only the styles that the template uses, family by family, in the order in which one lends its signs to the
 * one before; their packages carry the SIL Open Font License.
 */
const FAMILIES: readonly (readonly string[])[] = [
  [
    "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
    "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
    "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
    "source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf",
  ],
  [
    "inter/400Regular/Inter_400Regular.ttf",
    "inter/400Regular_Italic/Inter_400Regular_Italic.ttf",
    "inter/600SemiBold/Inter_600SemiBold.ttf",
    "inter/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf",
  ],
  ["noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf"],
  ["noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf"],
  ["noto-emoji/400Regular/NotoEmoji_400Regular.ttf"],
  ["noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"],
];

/** The bytes of every font that a document may be set in, by family. */
export const readFonts = (): Promise<readonly (readonly Buffer[])[]> =>
  Promise.all(FAMILIES.map((files) => Promise.all(files.map(readFont))));

const readFont = (file: string): Promise<Buffer> => readFile(require.resolve(`@expo-google-fonts/${file}`));
