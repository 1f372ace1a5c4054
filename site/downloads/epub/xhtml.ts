/** Signs that XML 1.0 allows in no text. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A start tag; a quoted value may hold anything but its quotation mark. */
const TAG = /<([a-z][a-z0-9]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;

const VOID = new Set(["br", "hr", "img", "wbr"]);

/** Text for an XML document. */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, "")
    .replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

const unescapeXml = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? "",
  );

/**
 * HTML of our own renderers as XHTML: every tag closed, every attribute with a value, every id once, every
 * link led to its absolute address by `link`, or to none.
 */
export function toXhtml(html: string, link: (href: string) => string | undefined): string {
  const seen = new Set<string>();
  return html.replace(FORBIDDEN, "").replace(TAG, (tag, name: string, attributes: string) => {
    // Most tags have none.
    if (!attributes && !VOID.has(name)) return tag;
    const kept = [...attributes.matchAll(/\s+([\w:-]+)(?:="([^"]*)")?/g)].flatMap(
      ([, key = "", value = key]) => {
        if (key === "download") return [];
        if (key === "id") return [`id="${unique(value, seen)}"`];
        if (key !== "href" || value.startsWith("#")) return [`${key}="${value}"`];
        const address = link(unescapeXml(value));
        return address ? [`href="${escapeXml(address)}"`] : [];
      },
    );
    return `<${[name, ...kept].join(" ")}${VOID.has(name) ? "/" : ""}>`;
  });
}

function unique(id: string, seen: Set<string>): string {
  let free = id;
  for (let number = 2; seen.has(free); number++) free = `${id}-${number}`;
  seen.add(free);
  return free;
}
