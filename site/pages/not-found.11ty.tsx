import type { VNode } from "preact";
import { SearchForm } from "../components/search-form.tsx";
import type { Context } from "../context.ts";
import { homeAddress } from "../entries/address.ts";
import { Doorway } from "../layouts/doorway.tsx";
import { say } from "../model/strings.ts";

export const data = { permalink: "/404.html" };

/** What a host shows for an address that does not exist; it cannot know the reader's language. */
export default function NotFound({ context }: { readonly context: Context }): VNode {
  return (
    <Doorway
      context={context}
      title={say("en", "notFound.title")}
      heading="404"
      head={<meta name="robots" content="noindex" />}
      each={(language) => (
        <>
          <h2>{say(language, "notFound.title")}</h2>
          <p>{say(language, "notFound.text")}</p>
          <SearchForm language={language} place="page" />
          <p>
            <a href={homeAddress(language)}>{say(language, "nav.home")}</a>
          </p>
        </>
      )}
    />
  );
}
