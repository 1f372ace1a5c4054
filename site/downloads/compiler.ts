import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { NodeCompiler, type NodeError } from "@myriaddreamin/typst-ts-node-compiler";

/** A finished document. */
export interface Pdf {
  readonly bytes: Buffer;
  readonly pages: number;
}

/** What Typst has against a document; the content is the reason, and other documents can be made. */
export class Refusal extends Error {}

/** Typst's root: here stands `/template.typ`. */
const ROOT = path.dirname(fileURLToPath(import.meta.url));

/** The version of the compiler, for the cache's keys. */
export const compilerVersion: string = createRequire(import.meta.url)(
  "@myriaddreamin/typst-ts-node-compiler/package.json",
).version;

/** Typst, set up once for many documents. */
export class Compiler {
  readonly #typst: NodeCompiler;
  #compiled = 0;

  constructor(fonts: readonly (readonly Buffer[])[]) {
    this.#typst = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: fonts.flat() }] });
  }

  /** Compiles a source with its pictures as PDF/UA-1; a `Refusal` gives Typst's reasons, of which a warning is one. */
  compile(source: string, pictures: ReadonlyMap<string, Buffer>): Pdf {
    for (const [file, bytes] of pictures) this.#typst.mapShadow(path.join(ROOT, file), bytes);
    try {
      const result = this.#typst.compile({ mainFileContent: this.#ended(source) });
      if (!result.result) throw this.#because(result.takeError());
      // An unknown font is only a warning to Typst, and its text would be set in another or vanish.
      const warnings = result.takeWarnings();
      if (warnings) throw this.#because(warnings);
      return { bytes: this.#export(result.result), pages: result.result.numOfPages };
    } finally {
      for (const file of pictures.keys()) this.#typst.unmapShadow(path.join(ROOT, file));
      // Documents share little, and what Typst remembers of them takes a gigabyte over 500 of them.
      this.#typst.evictCache(0);
    }
  }

  /**
   * Typst takes a source for a change to the last one and looks for equal bytes from their ends, where it may
   * cut a sign in two and put it together with another's half: so each source ends differently.
   */
  #ended(source: string): string {
    this.#compiled++;
    return `${source}\n// ${this.#compiled}\n`;
  }

  #export(document: NonNullable<ReturnType<NodeCompiler["compile"]>["result"]>): Buffer {
    try {
      return this.#typst.pdf(document, { pdfStandard: "ua-1" });
    } catch (error) {
      throw new Refusal(exportReasons(String(error)));
    }
  }

  #because(error: NodeError | null): Refusal {
    const found = error
      ? (this.#typst.fetchDiagnostics(error) as readonly { readonly message: string }[])
      : [];
    return new Refusal(found.map(({ message }) => message).join("; ") || "Typst gave no reason");
  }
}

/** The exporter reports its reasons as Rust prints them; each is given once. */
function exportReasons(report: string): string {
  const reasons = [...report.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message = ""]) =>
    message.replace(/\\(.)/g, "$1"),
  );
  return [...new Set(reasons)].join("; ") || report;
}
