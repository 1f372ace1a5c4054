/** The primary languages that can read a text: bokmål is called `no` by some systems, and a Norwegian voice reads both. */
const READS: Readonly<Record<string, readonly string[]>> = { nb: ["nb", "no", "nn"] };

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";

/** The best voice for a language: one on the reader's own device before one that sends the text away. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const reads = READS[primary(language)] ?? [primary(language)];
  const voices = speechSynthesis.getVoices();
  return reads
    .flatMap((each) => voices.filter(({ lang }) => primary(lang) === each))
    .sort((a, b) => Number(b.localService) - Number(a.localService))[0];
}
