import type { Map as ImmutableMap } from "immutable";
import { Component, createElement, type Node } from "react";
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
import { accepting, acceptingAll } from "./accept.ts";

type DecapMap = ImmutableMap<string, unknown>;

/** What Decap hands to a field's control, as far as we use it. */
interface ControlProps {
  readonly collection: DecapMap;
  readonly locale: Language;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly getEntry: () => DecapMap;
  readonly onChange: (value: Follows) => void;
}

/** An entry in the form: its files as they would be saved now, and its original. */
interface Draft {
  readonly collection: CollectionName;
  readonly files: Drafts;
  readonly original: Version;
}

/**
 * Beside the form's languages: what each translation owes its original, as the form stands; in a translation's own form
 * with buttons to say that it is still right.
 */
export class TranslationControl extends Component<ControlProps> {
  /** Decap asks; the texts on which this depends are other fields'. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  override render(): Node {
    const { collection: decap, locale, classNameWrapper, forID, getEntry } = this.props;
    const collection = decap.get("name") as string;
    const files = filesOfDraft(decap, getEntry());
    const language = LANGUAGE_IDS.find((each) => files[each] && "original" in files[each]);
    if (!isCollection(collection) || !language) return null;
    const draft = { collection, files, original: { language, data: files[language] ?? {} } };
    const others = LANGUAGE_IDS.filter((each) => each !== locale);
    return createElement(
      "div",
      { className: `${classNameWrapper} translation`, id: forID },
      this.own(draft, locale),
      createElement(
        "ul",
        null,
        ...others.map((each) => createElement("li", { key: each }, stateOf(draft, each))),
      ),
    );
  }

  /** The language of this form: what it owes, point by point. */
  private own(draft: Draft, locale: Language): Node {
    const editor = rememberedLanguage();
    const { collection, files, original } = draft;
    const file = files[locale];
    const debts = file && locale !== original.language ? debtsIn(draft, locale) : [];
    const follows = (file?.follows ?? {}) as Follows;
    const points = debts.map((debt) =>
      createElement(
        "li",
        { key: `${debt.kind} ${debt.field} ${debt.place}` },
        createElement("span", null, debtSentences(collection, [debt], editor)),
        mayStand(debt) &&
          button(say(editor, "translation.stillRight"), () =>
            this.props.onChange(accepting(follows, debt, original)),
          ),
      ),
    );
    return createElement(
      "div",
      null,
      createElement("p", null, stateOf(draft, locale, debts.length > 0)),
      points.length > 0 && createElement("ul", null, ...points),
      debts.filter(mayStand).length > 1 &&
        button(say(editor, "translation.allRight"), () =>
          this.props.onChange(acceptingAll(follows, debts.filter(mayStand), original)),
        ),
    );
  }
}

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
