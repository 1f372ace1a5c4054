import type { VNode } from "preact";
import { RunSheet } from "../components/run-sheet.tsx";
import { onePageEach, type PageOf } from "../eleventy/one-page-each.ts";
import { listAddress, runSheetAddress } from "../entries/address.ts";
import { Overview } from "../layouts/overview.tsx";
import { collections } from "../model/collections/index.ts";
import { eachLanguage } from "../model/language.ts";
import { say } from "../model/strings.ts";

export const data = onePageEach("languages", ({ language }) => runSheetAddress(language));

/** A workshop's plan, made of methods, breaks and items of one's own. */
export default function RunSheetPage({ context, item: { language } }: PageOf<"languages">): VNode {
  return (
    <Overview
      context={context}
      language={language}
      title={say(language, "sheet.title")}
      description={say(language, "sheet.intro")}
      addresses={eachLanguage((each) => runSheetAddress(each))}
      styles={[context.assets.runSheetStyle]}
      early={context.assets.runSheet}
      trail={[[listAddress("methods", language), collections.methods.label[language]]]}
      offers={<p>{say(language, "sheet.howto")}</p>}
    >
      <RunSheet language={language} context={context} />
    </Overview>
  );
}
