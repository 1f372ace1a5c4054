import type { VNode } from "preact";
import siteFacts from "../../_data/site.json";
import { entryAddress } from "../entries/address.ts";
import type { Entry } from "../entries/entry.ts";
import { cardOf, type MethodCard } from "../entries/method-card.ts";
import { collections } from "../model/collections/index.ts";
import type { Language } from "../model/language.ts";
import { sayCount } from "../model/strings.ts";
import { layoutOf, type Piece } from "./card-room.ts";
import { paragraphs } from "./section.tsx";

interface ChoiceProps {
  readonly entry: Entry & Entry<"methods">;
  readonly language: Language;
}

/** A method that can be chosen, and below its name all that its card says; on paper as many cards as it takes. */
export function MethodChoice({ entry, language }: ChoiceProps): VNode {
  const card = cardOf(entry, language);
  const { points, cards } = layoutOf(card);
  const address = siteFacts.address + entryAddress(entry, language);
  return (
    <li>
      {cards.map((pieces, index) => (
        <article class={`method-card size-${Math.floor(points)}`} key={index}>
          {index === 0 ? (
            <CardHead card={card} slug={entry.slug} />
          ) : (
            <p class="method-card__on">
              {card.title} {index + 1}/{cards.length}
            </p>
          )}
          <Pieces pieces={pieces} language={language} />
          <p class="method-card__address">
            <a href={address}>{address.replace(/^https?:\/\//, "")}</a>
          </p>
        </article>
      ))}
    </li>
  );
}

function CardHead({ card, slug }: { readonly card: MethodCard; readonly slug: string }): VNode {
  return (
    <>
      <h3>
        <label>
          <input type="checkbox" value={slug} checked /> {card.title}
        </label>
      </h3>
      <p>{card.summary}</p>
      <ul class="meta">
        {card.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

interface PiecesProps {
  readonly pieces: readonly Piece[];
  readonly language: Language;
}

function Pieces({ pieces, language }: PiecesProps): VNode {
  const steps = pieces.filter(({ kind }) => kind === "step");
  const watch = pieces.filter(({ kind }) => kind === "watch");
  return (
    <>
      {steps.length > 0 && (
        <ol {...(steps[0]?.number !== 1 && { start: steps[0]?.number })}>
          {steps.map(({ number, name, minutes, text }, index) => (
            <li key={index} {...(!name && { value: number, class: "method-card__rest" })}>
              {name && <b>{name}</b>}{" "}
              {minutes !== undefined && <small>{sayCount(language, "entry.minutes", minutes)}</small>}
              {paragraphs(text)}
            </li>
          ))}
        </ol>
      )}
      {watch.map(({ text }, index) => (
        <div class="method-card__watch" key={index}>
          {index === 0 && <b>{collections.methods.fields.watch.label[language]}</b>}
          {paragraphs(text)}
        </div>
      ))}
    </>
  );
}
