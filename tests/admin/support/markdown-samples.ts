/** Numbers that seem to be by chance and are the same each time (mulberry32, public domain). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What may stand in a line: plain, marked, escaped, or like something else. */
const PIECES = [
  "blåbær og ærter",
  "Øyvind og Åsa",
  "et *kursivt* ord",
  "et **fedt** ord",
  "***begge*** dele",
  "u*midd*elbart",
  "**fed**skrift",
  "snake_case_navn",
  "3 \\* 4 = 12",
  "en \\*stjerne\\*",
  "en \\_streg\\_",
  "\\[klamme\\]",
  "[x] (y)",
  "[en henvisning](https://example.org/a_b)",
  '[med titel](https://example.org "God titel")',
  "[et ord]{lang=nb}",
  "[Gæstebud](entry:methods/gjestebud)",
  "`kode_med_streg`",
  "a < b og c > d",
  "som <b> i HTML",
  "Anna & Bo",
  "&amp; hedder og",
  "Term: forklaring",
  "en fodnote[^1]",
  "se [kilden][kilde]",
  "kl. 12:30",
  "50 % ~ halvt",
  "a|b",
  "C:\\\\mappe",
  "#emneord",
  "»citat« – og … mere",
  "1. maj",
  "100\\. gang",
  "https://example.org/en_lang_vej",
  "mail@example.org",
  "e = mc^2^",
  "~~slettet~~",
  "*stjerne* og _streg_",
  "!udråb",
  "[]tomt",
  "[a][b]",
  "[c][] og [d]",
  "et _kursivt_ ord",
  "__fedt__ og _**begge**_",
  "**fedt med *kursivt* i**",
  "se [kilden][] selv",
  "[kilde]",
  "<https://example.org/a>",
  "&copy; og &#230;",
  "slut\\",
  "``kode med ` i``",
  "![eng](/media/engen.jpg)",
  "2 * 3 * 4",
  "_ alene",
  "🌱 spirer 👩🏽‍🌾",
  "שלום עולם",
  "A\u030angstro\u0308m",
  "hårdt\u00a0mellemrum",
] as const;

/** A line of pieces. */
const line = (pick: (below: number) => number): string =>
  Array.from({ length: 1 + pick(3) }, () => PIECES[pick(PIECES.length)]).join(", ");

/** The kinds of block that stand in texts, and those that rich text is known to damage. */
const BLOCKS: readonly ((line: () => string) => string)[] = [
  (words) => `Først: ${words()}`,
  (words) => `Så er der ${words()}.`,
  (words) => `Linje ét ${words()}\nlinje to ${words()}`,
  (words) => `Hårdt skift\\\n${words()}`,
  (words) => `Mellemrum  \nskift ${words()}`,
  () => "1986\\. var et år.",
  () => "17\\. maj",
  () => "\\+ moms",
  () => "\\- ikke en liste",
  () => "\\# ikke en overskrift",
  () => "\\> ikke et citat",
  () => "2\\) ikke en liste",
  () => "=== ikke en streg",
  (words) => `## Overskrift ${words()}`,
  () => "### Mindre: *kursiv* & mere",
  (words) => `- ${words()}\n- to\n- ${words()}`,
  (words) => `1. ${words()}\n2. to\n3. tre`,
  (words) => `1. ét\n1. ${words()}`,
  (words) => `3. tre\n4. ${words()}`,
  (words) => `- ét\n  - inden i ${words()}\n    - dybere\n- to`,
  (words) => `1. ét\n   - punkt ${words()}\n2. to`,
  (words) => `- [ ] ikke gjort ${words()}\n- [x] gjort`,
  () => "- løs\n\n- liste\n\n  med afsnit",
  () => "* stjerne\n* stjerne",
  () => "+ plus\n+ plus",
  (words) => `> citat ${words()}\n>\n> mere`,
  () => "> [!TIP]\n> Et godt råd.",
  () => "> Vi lytter.\n>\n> — Anna, [En bog](https://example.org/bog)",
  (words) => `| A | B \\| b |\n|:--|--:|\n| ${words().replace(/\|/g, "/")} | 2 |`,
  () => '![En eng](/media/engen.jpg "Engen"){credit="Bo"}',
  () => "[Gæstebud](entry:methods/gjestebud)",
  () => "---",
  () => "```\nkode *her*\n```",
  () => "    indrykket kode",
  () => "Term\n: er ikke en forklaring",
  (words) => `- bindestreg ${words()}\n- to`,
  (words) => `* stjerne ${words()}\n* to`,
  (words) => `+ plus ${words()}\n+ to`,
  (words) => `1) parentes ${words()}\n2) to`,
  (words) => `*   vidt indrykket ${words()}\n\n    med afsnit\n*   to`,
  (words) => `* ét ${words()}\n    - indrykket med fire\n* to`,
  (words) => `- ét\n* side om side ${words()}\n+ tre`,
  (words) => `- ét\n\n\n- langt nede ${words()}`,
  (words) => `- ét\ndoven linje ${words()}\n- to`,
  (words) => `1. ét\n2) to ${words()}`,
  (words) => `- > citat i liste ${words()}\n- to`,
  () => "- ```\n  kode i liste\n  ```\n- to",
  (words) => `> - liste i citat\n> * ved siden af ${words()}`,
  (words) => `> citat ${words()}\ndoven linje`,
  (words) => `>uden mellemrum ${words()}\n>> dybere`,
  (words) => `Overskrift ${words()}\n===`,
  (words) => `Mindre ${words()}\n---------`,
  (words) => `## Lukket ${words()} ##`,
  (words) => `## Tæt på\nteksten ${words()}`,
  () => "~~~js\nkode *her*\n~~~",
  () => "````\n```\n````",
  () => "***",
  () => "_ _ _",
  (words) => `<div>\n${words()}\n</div>`,
  () => "<!-- en note -->",
  (words) => `- ét\n<!-- note -->\n- ${words()}`,
  (words) => `A | B\n:-: | ---\n${words().replace(/\|/g, "/")} | 2`,
  (words) => `  let indrykket ${words()}\n   og igen`,
  (words) => `Blanke ved linjens ende   \n${words()}  `,
  () => "[b-kilde]: https://example.org/b 'Titel'",
  () => "[^2]: Kilde",
  (words) => `[^3]: Lang fodnote\n\n    med afsnit ${words()}`,
];

/** What may stand between two blocks. */
const GAPS = [
  "\n\n",
  "\n\n",
  "\n\n",
  "\n\n",
  "\n\n\n",
  "\n \n",
  "\n\n[mellem]: https://example.org/m\n\n",
  "\n",
] as const;

/** The end of a text to which footnotes and references point. */
const END = "[^1]: Fodnoten med *ord*.\n\n[kilde]: https://example.org/kilde";

/** A body of a text, other for each seed: blocks of every kind, side by side. */
export function sampleBody(seed: number): string {
  const pick = numbersFrom(seed);
  const words = () => line(pick);
  const lead = pick(8) === 0 ? "[kilde]: https://example.org/kilde\n\n" : "";
  const blocks = Array.from(
    { length: 3 + pick(7) },
    () => BLOCKS[pick(BLOCKS.length)]?.(words) + (GAPS[pick(GAPS.length)] ?? ""),
  );
  return (lead + blocks.join("") + (lead ? "Slut." : END)).trim();
}
