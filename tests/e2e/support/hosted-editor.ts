import type { Request } from "playwright-core";
import { OWN } from "../../../admin/phrase.ts";
import { Editor, type EditorStatus } from "./editor.ts";
import { WORDS } from "./editor-words.ts";

/** The request with which each forge's client saves. */
const SAVING: Readonly<Record<string, RegExp>> = {
  forgejo: /^POST \S+\/contents$/,
  gitlab: /^POST \S+\/repository\/commits$/,
  github: /^(?:POST|PATCH) \S+\/git\/refs/,
};

/** The request with which each forge's client notes a status. */
const STATUS: Readonly<Record<string, RegExp>> = {
  forgejo: /^PUT \S+\/labels$/,
  gitlab: /^PUT \S+\/merge_requests\/\d+$/,
  github: /^PUT \S+\/labels$/,
};

/** The editor of a published site, over the double of a forge. */
export class HostedEditor extends Editor {
  forge: "forgejo" | "gitlab" | "github" = "forgejo";

  /** Logs in as a person does: by the forge's own page. */
  override async logIn(): Promise<void> {
    await this.page.goto(`${this.address}?lang=${this.language}`);
    await this.askForLogin();
    await this.page.getByRole("heading", { name: WORDS[this.language].collections }).waitFor();
  }

  async askForLogin(): Promise<void> {
    await this.answerLogin("Authorize");
  }

  /** Begins a login, and says yes or no on the forge's page; GitHub's stands in a window of its own. */
  async answerLogin(answer: "Authorize" | "Cancel"): Promise<void> {
    const name = new RegExp(`^${WORDS[this.language].logIn}`);
    const opened = this.forge === "github" ? this.page.waitForEvent("popup") : this.page;
    await this.page.getByRole("button", { name }).click();
    await (await opened).getByRole("link", { name: answer }).click();
  }

  /** Asks for a published text to be deleted, and says yes. */
  async askToDelete(): Promise<void> {
    await this.page
      .getByRole("button", { name: OWN[this.language]["editor.editorToolbar.deletePublishedEntry"] ?? "" })
      .click();
  }

  /** Waits for the forge's answer: the notice of a change before may still stand there. */
  override async setStatus(status: EditorStatus): Promise<void> {
    const noted = this.page.waitForResponse((response) => this.#asks(response.request(), STATUS));
    await this.askForStatus(status);
    await noted;
    await this.page.getByText(WORDS[this.language].statusChanged).first().waitFor();
  }

  #asks = (request: Request, patterns: Readonly<Record<string, RegExp>>): boolean =>
    Boolean(patterns[this.forge]?.test(`${request.method()} ${new URL(request.url()).pathname}`));

  protected override isSaving(request: Request): boolean {
    return this.#asks(request, SAVING);
  }

  /** Has somebody else be faster: their work is done when the next saving has left, and the forge has not got it yet. */
  async overtakenBy(work: () => Promise<unknown>): Promise<void> {
    let isDone = false;
    await this.page.route("**", async (route) => {
      const isFirst = !isDone && this.isSaving(route.request());
      isDone ||= isFirst;
      if (isFirst) await work();
      await route.continue();
    });
  }

  /** The notice that says what went wrong. */
  async isTold(words: string | RegExp): Promise<void> {
    await this.page.locator(".Toastify, dialog.notice").getByText(words).first().waitFor();
  }
}
