import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Only the styles that the template uses; their packages carry the SIL Open Font License. */
const FILES = [
  "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
  "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
  "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
  "source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf",
  "inter/400Regular/Inter_400Regular.ttf",
  "inter/400Regular_Italic/Inter_400Regular_Italic.ttf",
  "inter/600SemiBold/Inter_600SemiBold.ttf",
  "inter/600SemiBold_Italic/Inter_600SemiBold_Italic.ttf",
];

/** The bytes of every font that a document may be set in. */
export const readFonts = (): Promise<readonly Buffer[]> =>
  Promise.all(FILES.map((file) => readFile(require.resolve(`@expo-google-fonts/${file}`))));
