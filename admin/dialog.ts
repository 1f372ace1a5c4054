/** What a dialog says: a heading, a list of sentences, and the word on its button. */
export interface DialogText {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly close: string;
}

/** Shows sentences over the page until the editor closes them; a second dialog takes the first one's place. */
export function showDialog({ heading, sentences, close }: DialogText): void {
  document.querySelector("dialog.notice")?.remove();
  const dialog = document.createElement("dialog");
  dialog.className = "notice";
  const title = document.createElement("h2");
  title.id = "notice-title";
  title.textContent = heading;
  dialog.setAttribute("aria-labelledby", title.id);
  const list = document.createElement("ul");
  list.append(
    ...sentences.map((sentence) => Object.assign(document.createElement("li"), { textContent: sentence })),
  );
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: close });
  button.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  dialog.append(title, list, button);
  document.body.append(dialog);
  dialog.showModal();
}
