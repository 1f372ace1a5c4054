import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRef,
  PDFString,
} from "pdf-lib";
import { type Mark, marksOf } from "./marks.ts";

/** An element of a document's structure, with the standard type that its own type is mapped to. */
export interface Element {
  readonly type: string;
  readonly dictionary: PDFDict;
  readonly children: readonly Element[];
  /** The words that stand in it, those of its children included, in the order of reading. */
  readonly text: string;
  /** The annotations that belong to it. */
  readonly annotations: readonly PDFRef[];
}

/** Words with the language by which they are read aloud. */
export interface Run {
  readonly text: string;
  readonly language: string;
}

/** A document's structure, and what its pages paint. */
export interface Structure {
  readonly elements: readonly Element[];
  /** All elements, in the order of reading. */
  readonly all: readonly Element[];
  readonly marks: readonly Mark[];
  /** The words with their language, in the order of reading. */
  readonly runs: readonly Run[];
  /** The marks that an element owns. */
  readonly owned: ReadonlySet<Mark>;
}

/** Reads the structure tree (ISO 32000-1, 14.7), with the words of each element. */
export function structureOf(document: PDFDocument): Structure {
  const root = document.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);
  const roles = root?.lookupMaybe(PDFName.of("RoleMap"), PDFDict);
  const pages = new Map(document.getPages().map((page) => [page.ref.toString(), marksOf(page)]));
  const owned = new Set<Mark>();
  const runs: Run[] = [];
  const spoken = textOf(document.catalog.lookup(PDFName.of("Lang"))) ?? "";
  const elements = kids(root).flatMap((kid) =>
    kid instanceof PDFDict ? [read(kid, undefined, spoken)] : [],
  );
  return { elements, all: flat(elements), marks: [...pages.values()].flat(), runs, owned };

  function read(dictionary: PDFDict, inherited: PDFObject | undefined, around: string): Element {
    const page = dictionary.get(PDFName.of("Pg")) ?? inherited;
    const own = dictionary.lookup(PDFName.of("S"), PDFName);
    const children: Element[] = [];
    const annotations: PDFRef[] = [];
    const words: string[] = [];
    const language = textOf(dictionary.lookup(PDFName.of("Lang"))) ?? around;
    for (const kid of kids(dictionary)) {
      if (kid instanceof PDFNumber) take(page, kid.asNumber());
      else if (kid.lookup(PDFName.of("MCID")) instanceof PDFNumber) {
        take(kid.get(PDFName.of("Pg")) ?? page, kid.lookup(PDFName.of("MCID"), PDFNumber).asNumber());
      } else if (kid.has(PDFName.of("Obj"))) annotations.push(kid.get(PDFName.of("Obj")) as PDFRef);
      else if (kid.has(PDFName.of("S"))) {
        const child = read(kid, page, language);
        children.push(child);
        words.push(child.text);
      }
    }
    const mapped = roles?.lookupMaybe(own, PDFName) ?? own;
    return { type: mapped.decodeText(), dictionary, children, text: words.join(""), annotations };

    function take(from: PDFObject | undefined, id: number): void {
      const mark = pages.get(from?.toString() ?? "")?.find((each) => each.id === id);
      if (!mark) return;
      owned.add(mark);
      words.push(mark.text);
      runs.push({ text: mark.text, language: mark.language ?? language });
    }
  }

  function kids(dictionary: PDFDict | undefined): readonly (PDFDict | PDFNumber)[] {
    const value = dictionary?.lookup(PDFName.of("K"));
    const list =
      value instanceof PDFArray ? value.asArray().map((each) => document.context.lookup(each)) : [value];
    return list.filter((each) => each instanceof PDFDict || each instanceof PDFNumber);
  }
}

const flat = (elements: readonly Element[]): readonly Element[] =>
  elements.flatMap((each) => [each, ...flat(each.children)]);

/** A PDF string as text. */
export const textOf = (value: PDFObject | undefined): string | undefined =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;

/** The page annotations of a document with their references. */
export const annotationsOf = (page: PDFPage): readonly [PDFRef, PDFDict][] =>
  (page.node.Annots()?.asArray() ?? []).flatMap((ref): [PDFRef, PDFDict][] =>
    ref instanceof PDFRef ? [[ref, page.doc.context.lookup(ref, PDFDict)]] : [],
  );
