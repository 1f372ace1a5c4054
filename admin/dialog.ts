/** A sentence, or the name of a page in the editor with the address that leads there. */
export type Line = string | { readonly text: string; readonly href: string };

/** What a dialog says: a heading, a list, and its buttons; the first is what most people want. */
export interface DialogText<Answer extends string> {
  readonly heading: string;
  readonly sentences: readonly Line[];
  readonly buttons: readonly (readonly [answer: Answer, words: string])[];
}

/** Shows a dialog over the page until it is closed; a second one takes the first one's place. */
export function showDialog({
  heading,
  sentences,
  close,
}: Pick<DialogText<never>, "heading" | "sentences"> & { readonly close: string }): void {
  void askDialog({ heading, sentences, buttons: [["close", close]] });
}

/** Asks, and gives the answer; undefined when the dialog was closed without one. */
export function askDialog<Answer extends string>({
  heading,
  sentences,
  buttons,
}: DialogText<Answer>): Promise<Answer | undefined> {
  closeDialog();
  const dialog = document.createElement("dialog");
  dialog.className = "notice";
  const title = document.createElement("h2");
  title.id = "notice-title";
  title.textContent = heading;
  dialog.setAttribute("aria-labelledby", title.id);
  const list = document.createElement("ul");
  list.append(...sentences.map(item));
  const choices = document.createElement("p");
  choices.append(
    ...buttons.map(([answer, words], index) => {
      const className = index ? "other" : "";
      const text = { type: "button", textContent: words, className };
      const button = Object.assign(document.createElement("button"), text);
      button.addEventListener("click", () => dialog.close(answer));
      return button;
    }),
  );
  dialog.append(title, list, choices);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answered) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      answered(buttons.map(([answer]) => answer).find((answer) => answer === dialog.returnValue));
    });
  });
}

/** Closes the dialog that is open, without an answer. */
export const closeDialog = (): void => document.querySelector<HTMLDialogElement>("dialog.notice")?.close();

function item(line: Line): HTMLLIElement {
  const element = document.createElement("li");
  if (typeof line === "string") element.textContent = line;
  else {
    // In another tab: what is being written here stays.
    const { text, href } = line;
    element.append(Object.assign(document.createElement("a"), { textContent: text, href, target: "_blank" }));
  }
  return element;
}
