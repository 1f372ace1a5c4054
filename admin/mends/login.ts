import { LOCAL } from "../backend.ts";
import { backendChoice } from "../choice.ts";
import { rememberedLanguage } from "../language.ts";
import { phrase } from "../phrase.ts";
import { Refused } from "../refused.ts";

const PLACE = "samskab-place";

/** Notes where in the editor one is, before the forge's login page is shown. */
export const rememberPlace = (): void => sessionStorage.setItem(PLACE, location.hash);

/** Takes the code out of the address, and goes back to where one was before the login. */
export function returnToPlace(): void {
  history.replaceState(null, "", location.pathname + location.hash);
  const place = sessionStorage.getItem(PLACE);
  sessionStorage.removeItem(PLACE);
  // Not by history: Decap listens for the change. Coming from outside it stands at “#/”.
  if (place && location.hash.length < 3) location.hash = place;
}

/** Why a login did not succeed, with the forge's own words for whoever is asked for help. */
export const loginFailure = (details: string): string =>
  phrase(rememberedLanguage(), "samskab.forge.login", { details: details.replace(/^Error: /, "") });

/** Why a login in a window of its own did not begin. */
export const windowBlocked = (): Refused => new Refused(phrase(rememberedLanguage(), "samskab.forge.window"));

/** Where a login is kept: a forge's token until the tab is closed, because desks are shared; locally nobody logs in. */
export function loginStore(): Storage {
  const choice = backendChoice();
  return "backend" in choice && choice.backend.name === LOCAL.name ? localStorage : sessionStorage;
}
