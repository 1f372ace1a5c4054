import { once } from "../../model/once.ts";
import { skeleton } from "../words/skeleton.ts";

/** Terms that are not stems of the index's own language carry a sign that no word can begin with. */
export const foreignTerm = once((stem: string): string => `~${skeleton(stem)}`);
export const conceptTerm = (concept: number): string => `#${concept}`;

/** The number of the concept that a term stands for. */
export const conceptOf = (term: string): number => Number(term.slice(1));

export const isConcept = (term: string): boolean => term.startsWith("#");

/** Whether a term is a stem of the index's own language. */
export const isOwnTerm = (term: string): boolean => !term.startsWith("~") && !isConcept(term);
