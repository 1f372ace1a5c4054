import type { Token } from "./parser.ts";

/** What readers are told of an uploaded file that a text links to. */
export interface FileWords {
  /** `PDF, 24 sider, 1,3 MB` */
  readonly words: string;
  /** Whether it can be fetched; if not, the words stand without the link. */
  readonly isThere: boolean;
}

/** Puts behind each link to an uploaded file what it is; the tokens are copies that may be changed. */
export function tellFiles(
  tokens: readonly Token[],
  tell: (address: string) => FileWords | undefined,
): Token[] {
  const told: Token[] = [];
  let file: FileWords | undefined;
  for (const token of tokens) {
    const href = token.type === "link_open" ? (token.attrGet("href") ?? "") : "";
    if (href.startsWith("/media/")) file = tell(decodeURIComponent(href));
    const isEdge = token.type === "link_open" || token.type === "link_close";
    if (!file || file.isThere || !isEdge) told.push(token);
    if (token.type !== "link_close" || !file) continue;
    told.push(textLike(token, ` (${file.words})`));
    file = undefined;
  }
  return told;
}

function textLike(token: Token, content: string): Token {
  const text: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
  return Object.assign(text, { type: "text", tag: "", nesting: 0, content, attrs: null });
}
