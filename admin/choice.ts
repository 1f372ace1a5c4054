import type { Choice } from "./backend.ts";

/** The backend that the build chose for this page, or why it could not. */
export const backendChoice = (): Choice =>
  JSON.parse(document.querySelector<HTMLMetaElement>('meta[name="cms-backend"]')?.content ?? "") as Choice;
