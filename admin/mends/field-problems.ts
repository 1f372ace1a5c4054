import type { Map as ImmutableMap } from "immutable";
import { checkMarkdown } from "../../site/markdown/check.ts";
import { cmsFields } from "../../site/model/cms.ts";
import { collectionOf, isCollection } from "../../site/model/collections/index.ts";
import { isEmpty } from "../../site/model/fields/index.ts";
import { noFindings, placeIn } from "../../site/model/findings.ts";
import { say } from "../../site/model/strings.ts";
import { labelsOf } from "../field-labels.ts";
import { rememberedLanguage } from "../language.ts";

type DecapMap = ImmutableMap<string, unknown>;

/**
 * What is wrong with the value of a field of an entry, in the editor's words, to be shown beneath it while it is written;
 * what is merely missing still may be, until the text is published.
 */
export function problemsAtField(
  collection: DecapMap | undefined,
  field: DecapMap,
  value: unknown,
): readonly string[] {
  const name = String(field.get("name"));
  const of = collection?.get("name");
  if (!field.get("isWhole") || typeof of !== "string" || !isCollection(of)) return [];
  const model = collectionOf(of).fields[name];
  const plain = isImmutable(value) ? value.toJS() : value;
  if (!model || isEmpty(plain)) return [];
  const language = rememberedLanguage();
  const findings = noFindings();
  const place = placeIn(findings, "", language, name);
  model.check(plain, place);
  if (field.get("widget") === "markdown") checkMarkdown(String(plain), place);
  const form = cmsFields(collectionOf(of), language);
  return findings.problems
    .filter(({ message }) => message.key !== "check.missing")
    .map(({ field: path, message: { key, ...details } }) => {
      const sentence = say(language, key, details);
      return path === name ? sentence : `${labelsOf(form, path)}: ${sentence}`;
    });
}

const isImmutable = (value: unknown): value is { toJS(): unknown } =>
  typeof value === "object" && value !== null && "toJS" in value;
