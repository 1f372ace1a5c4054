export { choice, choices } from "./choice.ts";
export { date, day } from "./date.ts";
export {
  type Field,
  type Fields,
  isEmpty,
  type Place,
  type Shown,
  type Value,
  type Values,
  type Widget,
} from "./field.ts";
export { type Follows, follows } from "./follows.ts";
export { flag, whole } from "./number.ts";
export { MIDDLE, type Point, point } from "./point.ts";
export { relation, relations } from "./relation.ts";
export { isSlug, slug, slugs } from "./slug.ts";
export { checkFields, group, lines, list } from "./structure.ts";
export { address, line, markdown, text } from "./text.ts";
export { file, image } from "./upload.ts";
