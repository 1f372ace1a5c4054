/** What editors may upload, by the endings of the files' names: nothing that a browser would run. */
export const UPLOAD_KINDS = [
  "pdf",
  "docx",
  "xlsx",
  "pptx",
  "odt",
  "ods",
  "odp",
  "epub",
  "csv",
  "txt",
  "zip",
  "mp3",
  "mp4",
  "jpg",
  "jpeg",
  "png",
  "webp",
  "avif",
] as const;

export type UploadKind = (typeof UPLOAD_KINDS)[number];

/** The kind of a file by the ending of its name: `uploadKind("/media/Plan.PDF")` → `"pdf"`; none where it is not allowed. */
export function uploadKind(name: string): UploadKind | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase();
  return UPLOAD_KINDS.find((kind) => kind === ending);
}

/** The link to an uploaded file, whose name may hold any sign: `/media/Plan #1.pdf` → `/media/Plan%20%231.pdf`. */
export const uploadLink = (address: string): string => address.split("/").map(encodeURIComponent).join("/");

/**
 * Tells of an uploaded file's name or address whether words name it: as it is, as a field does; in a link, with its
 * signs as `uploadLink` or a person writes them; with letters whole or in parts, as Macs send them.
 */
export function namesIn(words: string): (name: string) => boolean {
  const ways = [words, withoutCodes(words), words.replace(/\\(?=[!-/:-@[-`{-~])/g, "")].map((each) =>
    each.normalize(),
  );
  return (name) => ways.some((each) => each.includes(name.normalize()));
}

/** `"Plan%20%231"` → `"Plan #1"`; what is no code stays. */
const withoutCodes = (words: string): string =>
  words.replace(/(?:%[\da-f]{2})+/gi, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });

/**
 * Why an uploaded file is not offered: its kind is not allowed, it is empty, too large, not what its name says,
 * encrypted, or damaged.
 */
export type UploadFault = "kind" | "empty" | "large" | "disguised" | "locked" | "broken";

/** Megabytes of the largest file: larger ones are read by nobody on a train, and forges refuse them. */
export const MOST_MEGABYTES = 50;

/** What a PDF may lack for those who cannot see it. */
export const PDF_LACKS = ["structure", "language", "title", "permission"] as const;

export type PdfLack = (typeof PDF_LACKS)[number];
