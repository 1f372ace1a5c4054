export const data = { permalink: "/icon.svg" };

/** The site's sign: two halves that make one circle, neither without the other. */
export default function icon(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#0b4f5c" d="M16 2a14 14 0 0 0 0 28V16a7 7 0 0 1 0-14z"/><path fill="#b4532a" d="M16 30a14 14 0 0 0 0-28 7 7 0 0 1 0 14z"/></svg>\n`;
}
