import type { Findings } from "../../model/findings.ts";
import type { Problem } from "../../model/messages.ts";
import { MOST_MEGABYTES, type PdfLack, UPLOAD_KINDS, type UploadFault } from "../../model/uploads.ts";
import type { Advice } from "./advice.ts";

type Attachments = Findings["attachments"];

/** Where entries use files that readers cannot have. The build leaves these files out and goes on. */
export const uploadProblems = (
  attachments: Attachments,
  faultOf: (address: string) => UploadFault | undefined,
): readonly Problem[] =>
  attachments.flatMap(({ file, field, address }) => {
    const fault = faultOf(address);
    const details = { value: address, choices: UPLOAD_KINDS.join(", "), most: MOST_MEGABYTES };
    return fault ? [{ file, field, message: { key: `check.upload.${fault}`, ...details } }] : [];
  });

/** Where entries use PDFs that not everybody can read. */
export const uploadAdvice = (
  attachments: Attachments,
  lacksOf: (address: string) => readonly PdfLack[],
): readonly Advice[] =>
  attachments.flatMap(({ file, field, address }) =>
    lacksOf(address).length
      ? [
          {
            file,
            field,
            message: { key: "advice.untagged", value: address, lacks: lacksOf(address).join(", ") },
          },
        ]
      : [],
  );
