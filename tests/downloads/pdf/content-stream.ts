/** A value in a page's content: strings are bytes, because only the font knows their letters. */
export type Operand =
  | number
  | boolean
  | null
  | Buffer
  | Name
  | readonly Operand[]
  | ReadonlyMap<string, Operand>;

export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
}

const TOKEN = /\s+|%[^\n\r]*|<<|>>|\[|\]|\(|<[0-9A-Fa-f\s]*>|\/[^\s/<>[\]()%]*|[^\s/<>[\]()%]+/y;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** The operations of a page's content stream, in their order (ISO 32000-1, 7.8.2). */
export function operationsOf(content: Uint8Array): readonly Operation[] {
  const source = Buffer.from(content).toString("latin1");
  const operations: Operation[] = [];
  const stack: Operand[][] = [[]];
  const push = (operand: Operand) => stack.at(-1)?.push(operand);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const [token] = TOKEN.exec(source) ?? [];
    if (token === undefined)
      throw new Error(`Cannot read the content stream at ${at}: ${source.slice(at, at + 20)}`);
    if (/^[\s%]/.test(token)) continue;
    if (token === "<<" || token === "[") stack.push([]);
    else if (token === "]") push(stack.splice(-1)[0] ?? []);
    else if (token === ">>") push(dictionary(stack.splice(-1)[0] ?? []));
    else if (token === "(") {
      const [string, end] = literal(source, TOKEN.lastIndex);
      push(Buffer.from(string, "latin1"));
      TOKEN.lastIndex = end;
    } else if (token.startsWith("<")) push(Buffer.from(token.slice(1, -1).replace(/\s/g, ""), "hex"));
    else if (token.startsWith("/")) push(new Name(token.slice(1)));
    else if (/^[+-]?[\d.]/.test(token)) push(Number(token));
    else if (token === "true" || token === "false") push(token === "true");
    else if (token === "null") push(null);
    else operations.push({ operator: token, operands: stack.splice(0, stack.length, [])[0] ?? [] });
  }
  return operations;
}

function dictionary(items: readonly Operand[]): ReadonlyMap<string, Operand> {
  const pairs = items.flatMap((key, index) =>
    index % 2 === 0 && key instanceof Name ? [[key.name, items[index + 1] ?? null] as const] : [],
  );
  return new Map(pairs);
}

/** A string in parentheses, which may stand inside it in pairs; gives it with the place after it. */
function literal(source: string, start: number): [string, number] {
  let text = "";
  let depth = 1;
  let at = start;
  for (; at < source.length; at++) {
    const character = source[at] ?? "";
    if (character === "\\") {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
      if (octal) text += String.fromCharCode(Number.parseInt(octal, 8));
      else if (!/[\r\n]/.test(source[at + 1] ?? "")) text += ESCAPES[source[at + 1] ?? ""] ?? source[at + 1];
      at += octal ? octal.length : 1;
      continue;
    }
    if (character === "(") depth++;
    if (character === ")" && --depth === 0) break;
    text += character;
  }
  return [text, at + 1];
}
