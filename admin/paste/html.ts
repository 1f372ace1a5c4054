/** What we read of a page's node; a browser's own are of this shape. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<HtmlNode>;
  getAttribute?(name: string): string | null;
}

const TEXT = 3;
const ELEMENT = 1;

export const isText = ({ nodeType }: HtmlNode): boolean => nodeType === TEXT;

/** The name of an element in lower case: `td`, `o:p`; nothing for text and comments. */
export const tagOf = ({ nodeType, nodeName }: HtmlNode): string =>
  nodeType === ELEMENT ? nodeName.toLowerCase() : "";

export const attributeOf = (node: HtmlNode, name: string): string => node.getAttribute?.(name) ?? "";

/** HTML whose styles are only read: the page's policy would refuse each of them, and say so. */
export const withoutStyles = (html: string): string =>
  html
    .replace(/<style[^>]*>.*?<\/style>/gis, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/(\s)style(?=\s*=)/gi, "$1data-style"));

/** A style that stood at the element itself (see `withoutStyles`); Word's own (`mso-list`) are known to no browser, so we read the words. */
export function styleOf(node: HtmlNode, name: string): string {
  const styles = attributeOf(node, "data-style").split(";");
  const own = styles.map((style) => style.split(":")).find(([key = ""]) => key.trim().toLowerCase() === name);
  return (own?.slice(1).join(":") ?? "").trim().toLowerCase();
}

const UNSEEN = new Set("head,style,script,title,template,noscript,xml,svg,button,select,object".split(","));

/** The nodes within one, without those that nobody sees, and without Word's comments, which are not for readers. */
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] =>
  Array.from(node.childNodes).filter(
    (child) =>
      isText(child) ||
      (tagOf(child) !== "" &&
        !UNSEEN.has(tagOf(child)) &&
        styleOf(child, "display") !== "none" &&
        styleOf(child, "mso-hide") !== "all" &&
        styleOf(child, "mso-list") !== "ignore" &&
        !styleOf(child, "mso-element").startsWith("comment") &&
        !/\bMsoCommentReference\b|\bmsocomanchor\b/i.test(attributeOf(child, "class"))),
  );

const BLOCKS = new Set(
  (
    "address,article,aside,blockquote,body,center,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form," +
    "h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,caption,ul"
  ).split(","),
);

/** Whether an element stands by itself, or holds what does: Google Docs puts whole texts in a `<b>`. */
export const isBlock = (node: HtmlNode): boolean =>
  BLOCKS.has(tagOf(node)) || (tagOf(node) !== "" && childrenOf(node).some(isBlock));
