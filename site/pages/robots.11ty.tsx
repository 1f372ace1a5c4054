import siteFacts from "../../_data/site.json";

export const data = { permalink: "/robots.txt" };

/** What search engines may read, and where the list of pages is. */
export default (): string =>
  `User-agent: *\nDisallow: /admin/\n\nSitemap: ${new URL("/sitemap.xml", siteFacts.address).href}\n`;
