// Placeholder by the lead until the search room stands; overwrite it.
import type { Language } from "../model/language.ts";
export const SearchPanel = (_props: { language: Language }) => <></>;
