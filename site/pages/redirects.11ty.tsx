import type { Pages } from "../eleventy/pages.ts";
import { entryAddress } from "../entries/address.ts";

export const data = { permalink: "/_redirects" };

/** The old addresses for hosts that read them and answer with a true redirect (Netlify, Cloudflare, GitLab). */
export default function redirects({ pages }: { readonly pages: Pages }): string {
  return pages.moved
    .map(({ entry, language, from }) => `${from} ${entryAddress(entry, language)} 301\n`)
    .join("");
}
