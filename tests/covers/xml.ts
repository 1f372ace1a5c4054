interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const TAG = /^<(\/?)([a-z]+)((?: [\w:-]+="[^"<&]*")*)(\/?)>/;

/**
 * The elements of an XML text without character data, in order; throws where the text is not well-formed.
 * It knows only what our drawings use: elements and double-quoted attributes without entities.
 */
export function parseXml(text: string): readonly Element[] {
  const elements: Element[] = [];
  const open: string[] = [];
  let rest = text.trimEnd();
  while (rest) {
    const [tag, closing, name = "", attributes = "", empty] = TAG.exec(rest) ?? [];
    if (!tag) throw new Error(`Not well-formed at ${rest.slice(0, 60)}`);
    if (elements.length > 0 && open.length === 0) throw new Error(`After the root: ${tag}`);
    if (closing) {
      if (open.pop() !== name) throw new Error(`${tag} closes what is not open`);
    } else {
      elements.push({ name, attributes: attributesOf(attributes) });
      if (!empty) open.push(name);
    }
    rest = rest.slice(tag.length);
  }
  if (open.length) throw new Error(`<${open.at(-1)}> is not closed`);
  return elements;
}

function attributesOf(text: string): Element["attributes"] {
  const pairs = [...text.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]);
  const attributes = Object.fromEntries(pairs) as Record<string, string>;
  if (Object.keys(attributes).length < pairs.length) throw new Error(`An attribute stands twice:${text}`);
  return attributes;
}
