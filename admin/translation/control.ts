import type { Map as ImmutableMap } from "immutable";
import { Component, createElement, type Node } from "react";
import { translationsAddress } from "../../site/entries/address.ts";
import { type Debt, debtsOf } from "../../site/entries/translation/debt.ts";
import type { Version } from "../../site/entries/translation/units.ts";
import { debtSentences } from "../../site/entries/translation/words.ts";
import { type CollectionName, isCollection } from "../../site/model/collections/index.ts";
import type { Follows } from "../../site/model/fields/index.ts";
import { LANGUAGE_IDS, type Language } from "../../site/model/language.ts";
import { languageName, say, sayCount } from "../../site/model/strings.ts";
import type { Drafts } from "../entry-files.ts";
import { rememberedLanguage } from "../language.ts";
import { filesOfDraft } from "../mends/entries.ts";
import { accepting } from "./accept.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** What Decap hands to a field's control, as far as we use it. */
interface ControlProps {
  readonly collection: DecapMap;
  readonly locale: Language;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly getEntry: () => DecapMap;
  readonly value: unknown;
  readonly onChange: (value: Follows) => void;
}

/** An entry in the form: its files as they would be saved now, and its original. */
interface Draft {
  readonly collection: CollectionName;
  readonly files: Drafts;
  readonly original: Version;
}

/**
 * Beside the form's languages: what each translation owes its original, as the form stands, with buttons to say that it
 * is still right; in the original's form, that all are, after a small correction.
 */
export class TranslationControl extends Component<ControlProps> {
  /** Decap asks; the texts on which this depends are other fields'. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  override render(): Node {
    const { collection: decap, locale, classNameWrapper, forID, getEntry } = this.props;
    const editor = rememberedLanguage();
    const collection = decap.get("name") as string;
    const files = filesOfDraft(decap, getEntry());
    const language = LANGUAGE_IDS.find((each) => files[each] && "original" in files[each]);
    if (!isCollection(collection) || !language) return null;
    const draft = { collection, files, original: { language, data: files[language] ?? {} } };
    const others = LANGUAGE_IDS.filter((each) => each !== locale);
    const debts = locale === language ? changedIn(draft) : files[locale] ? debtsIn(draft, locale) : [];
    return createElement(
      "div",
      { className: `${classNameWrapper} translation`, id: forID },
      createElement("p", null, stateOf(draft, locale, debts.length > 0)),
      this.points(draft, locale, debts),
      createElement(
        "ul",
        null,
        ...others.map((each) => createElement("li", { key: each }, stateOf(draft, each))),
      ),
      createElement("a", { href: translationsAddress(editor) }, say(editor, "translation.due")),
    );
  }

  /** What this form's language owes, or in the original's form what others do, each with a button to say that it is right. */
  private points({ collection, files, original }: Draft, locale: Language, debts: readonly Debt[]): Node {
    const editor = rememberedLanguage();
    const isOriginal = locale === original.language;
    const follows = ((isOriginal ? plain(this.props.value) : files[locale]?.follows) ?? {}) as Follows;
    const right = debts.filter(mayStand);
    const accept = (some: readonly Debt[]) => () =>
      this.props.onChange(some.reduce((noted, debt) => accepting(noted, debt, original), follows));
    const words = say(editor, isOriginal ? "translation.othersRight" : "translation.stillRight");
    return [
      createElement(
        "ul",
        { key: "points" },
        ...debts.map((debt) =>
          createElement(
            "li",
            { key: keyOf(debt) },
            createElement("span", null, debtSentences(collection, [debt], editor)),
            mayStand(debt) && button(words, accept([debt])),
          ),
        ),
      ),
      right.length > 1 &&
        createElement("p", { key: "all" }, button(say(editor, "translation.allRight"), accept(right))),
    ];
  }
}

const keyOf = ({ kind, field, place }: Debt): string => `${kind} ${field} ${place}`;

/** A value of the form: Decap keeps what it has read as an immutable map. */
const plain = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "toJS" in value ? (value as DecapMap).toJS() : value;

/** What has changed in the original since others were translated, each once. */
const changedIn = (draft: Draft): readonly Debt[] => {
  const debts = LANGUAGE_IDS.filter((each) => each !== draft.original.language && draft.files[each])
    .flatMap((each) => debtsIn(draft, each))
    .filter(({ kind }) => kind === "changed");
  return [...new Map(debts.map((debt) => [keyOf(debt), debt])).values()];
};

const button = (words: string, onClick: () => void): Node =>
  createElement("button", { type: "button", onClick }, words);

const debtsIn = ({ collection, files, original }: Draft, language: Language): readonly Debt[] =>
  debtsOf(collection, original, { language, data: files[language] ?? {} });

/** Whether somebody may say that it is right as it stands: not where there is nothing that could be. */
const mayStand = ({ kind, field, place }: Debt): boolean =>
  kind !== "missing" ||
  !(field === "title" || field === "summary" || (field === "body" && place === undefined));

/** A language with what is to be said of it: `"svensk: 2 afsnit at se på. Ændret i originalen: Hvornår, Bagefter"`. */
function stateOf(draft: Draft, language: Language, listed = false): string {
  const editor = rememberedLanguage();
  const { collection, files, original } = draft;
  const state = (words: string) => `${languageName(language, editor)}: ${words}`;
  if (language === original.language) return state(say(editor, "translation.original"));
  if (!files[language]) return state(say(editor, "translation.notYet"));
  const debts = debtsIn(draft, language);
  if (!debts.length) return state(say(editor, "translation.upToDate"));
  if (listed) return state(sayCount(editor, "translation.behind", debts.length));
  return state(debtSentences(collection, debts, editor).join(" "));
}
