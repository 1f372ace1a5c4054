import type { VNode } from "preact";
import type { Context } from "../context.ts";
import type { Entry } from "../entries/entry.ts";
import type { Language } from "../model/language.ts";
import { say } from "../model/strings.ts";
import { uploadLink } from "../model/uploads.ts";
import { uploadFacts, uploadLacks } from "../uploads/facts.ts";
import type { Upload } from "../uploads/index.ts";
import { Words } from "./words.tsx";

interface AttachmentsProps {
  readonly files: readonly { readonly title: string; readonly file: string }[];
  readonly entry: Entry;
  readonly language: Language;
  readonly context: Context;
}

/** Uploaded files, called as in the original, with what they are; beside one that not everybody can read, where the same can be read. */
export function Attachments({ files, entry, language, context }: AttachmentsProps): VNode {
  return (
    <ul class="downloads">
      {files.map(({ title, file }) => {
        const upload = context.upload(file);
        const words = <Words passage={{ text: title, language: entry.original }} language={language} />;
        return (
          <li key={file}>
            {upload?.fault ? (
              words
            ) : (
              <a href={uploadLink(file)} download>
                {words}
              </a>
            )}
            {upload && <span class="downloads__facts"> ({uploadFacts(upload, language).join(", ")})</span>}
            {upload?.pdf?.lacks.length ? (
              <Alternative upload={upload} entry={entry} language={language} context={context} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** What a file lacks, and what can be read instead of it: the page, or its own PDF. */
function Alternative(
  props: Omit<AttachmentsProps, "files"> & {
    readonly upload: Upload;
  },
): VNode {
  const { upload, entry, language, context } = props;
  const download = context.download(entry, language);
  return (
    <p class="downloads__lacks">
      <strong>{say(language, "upload.notAccessible")}</strong>{" "}
      {say(language, "upload.missing", { lacks: uploadLacks(upload, language) })}{" "}
      {download ? (
        <>
          {say(language, "upload.insteadOr")}{" "}
          <a href={download.address}>{say(language, "upload.accessible")}</a>.
        </>
      ) : (
        say(language, "upload.instead")
      )}
    </p>
  );
}
