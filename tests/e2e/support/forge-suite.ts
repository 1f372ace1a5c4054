import type { Browser, BrowserContext, Page } from "playwright-core";
import { suite } from "uvu";
import { chooseBackend } from "../../../admin/backend.ts";
import { launchBrowser } from "./browser.ts";
import { EditorPage } from "./editor-page.ts";
import type { ForgejoDouble } from "./forge-double/forgejo.ts";
import type { GitHubDouble } from "./forge-double/github.ts";
import type { GitLabDouble } from "./forge-double/gitlab.ts";
import { HostedEditor } from "./hosted-editor.ts";

type Double = ForgejoDouble | GitLabDouble | GitHubDouble;
export type Start = (files: Readonly<Record<string, string>>, page: string) => Promise<Double>;

export interface ForgeRoom {
  browser: Browser;
  site: EditorPage;
  double: Double;
  context: BrowserContext;
  page: Page;
  editor: HostedEditor;
  /** Requests to anybody but the site and its forge, and breaches of the page's policy. */
  breaches: string[];
}

/** Tests of the editor on a forge: a double of it over these files, and for each test a browser that is not logged in. */
export function forgeSuite(
  title: string,
  name: HostedEditor["forge"],
  start: Start,
  files: Readonly<Record<string, string>>,
) {
  const test = suite(title, {} as ForgeRoom);
  test.before(async (room) => {
    room.breaches = [];
    room.browser = await launchBrowser();
    room.site = await EditorPage.listen();
    room.double = await start(files, room.site.address);
    await room.site.show(chooseBackend({ backend: name, branch: "main", ...room.double.settings }));
  });
  test.before.each(async (room) => {
    room.context = await room.browser.newContext({
      locale: "da-DK",
      viewport: { width: 1400, height: 1000 },
    });
    room.page = await room.context.newPage();
    watch(room);
    room.editor = new HostedEditor(room.page, room.site.address, "da");
    room.editor.forge = name;
  });
  test.after.each(({ context }) => context.close());
  test.after(async ({ browser, site, double }) => {
    await browser.close();
    await site.close();
    await double.close();
  });
  return test;
}

function watch({ page, site, double, breaches }: ForgeRoom): void {
  const known = [new URL(site.address).origin, double.address];
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:blob|data|about):/.test(url) && !known.some((each) => url.startsWith(`${each}/`)))
      breaches.push(url);
  });
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) breaches.push(message.text());
  });
}

export const show = ({ double }: ForgeRoom, at: string, path: string): Promise<string> =>
  double.bare.text("show", `${at}:${path}`);

/** Every branch, and where it stands. */
export const branches = ({ double }: ForgeRoom): Promise<string> =>
  double.bare.text("for-each-ref", "--format=%(refname:lstrip=2) %(objectname)");

/** The names of the files that a branch has. */
export const files = ({ double }: ForgeRoom, branch = "main"): Promise<string> =>
  double.bare.text("ls-tree", "-r", "--name-only", branch);

/** The lines that a draft changes, with their signs. */
export async function changes({ double }: ForgeRoom, branch: string, since = "main"): Promise<string[]> {
  const lines = (await double.bare.text("diff", "-U0", since, branch)).split("\n");
  return lines.filter((line) => /^[+-](?!\+\+|--)/.test(line));
}
