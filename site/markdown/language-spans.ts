import type MarkdownIt from "markdown-it";

const SUFFIX = /^\{lang=([a-z]{2,3}(?:-[A-Z]{2})?)\}/;

/** `[text]{lang=nb}` marks a passage in another language (WCAG 3.1.2): `<span lang="nb">text</span>`. */
export function languageSpans(md: MarkdownIt): void {
  md.inline.ruler.before("link", "language_span", (state, silent) => {
    if (state.src[state.pos] !== "[") return false;
    const end = md.helpers.parseLinkLabel(state, state.pos, false);
    const match = end < 0 ? null : SUFFIX.exec(state.src.slice(end + 1));
    if (!match) return false;
    if (!silent) {
      const { pos, posMax } = state;
      state.push("span_open", "span", 1).attrSet("lang", match[1] ?? "");
      state.pos = pos + 1;
      state.posMax = end;
      state.md.inline.tokenize(state);
      state.push("span_close", "span", -1);
      state.posMax = posMax;
    }
    state.pos = end + 1 + match[0].length;
    return true;
  });
}
