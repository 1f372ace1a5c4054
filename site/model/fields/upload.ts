import { UPLOAD_KINDS } from "../uploads.ts";
import { type Field, field, type Options, type Place } from "./field.ts";

const IMAGE = /^\/media\/.+\.(?:jpe?g|png|webp|avif)$/i;
const FILE = new RegExp(`^/media/.+\\.(?:${UPLOAD_KINDS.join("|")})$`, "i");

function checkUpload(pattern: RegExp, key: "check.image" | "check.file", value: unknown, place: Place): void {
  if (typeof value !== "string" || !pattern.test(value) || value.includes(".."))
    place.problem({ key, value, choices: UPLOAD_KINDS.join(", ") });
  else place.attach(value);
}

/** The address of a picture under `/media/`. */
export function image<R extends boolean = false>(options: Options<R>): Field<string, R> {
  return field<string, R>(options, {
    check: (value, place) => checkUpload(IMAGE, "check.image", value, place),
    widget: () => ({ widget: "image", choose_url: false }),
    show: () => [],
  });
}

/** The address of an uploaded file under `/media/`. */
export function file<R extends boolean = false>(options: Options<R>): Field<string, R> {
  return field<string, R>(options, {
    check: (value, place) => checkUpload(FILE, "check.file", value, place),
    widget: () => ({ widget: "file", choose_url: false }),
    show: () => [],
  });
}
