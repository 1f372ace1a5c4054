import type { VNode } from "preact";
import type { Context } from "../context.ts";
import type { Entry } from "../entries/entry.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { DownloadLink, DownloadList } from "./download-link.tsx";

const OTHERS = [
  ["book", "entry.book"],
  ["dossier", "entry.dossier"],
  ["archive", "entry.archive"],
] as const;

/** All that can be downloaded of an entry: its document, its book, and of a project all that belongs to it. */
export function Downloads(props: {
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
}): VNode {
  const { entry, language, context } = props;
  const others = OTHERS.map(([kind, label]) => ({
    download: context.download(entry, language, kind),
    label: say(language, label),
  }));
  return (
    <>
      <DownloadLink download={context.download(entry, language)} language={language} />
      <DownloadList links={others} language={language} />
    </>
  );
}
