import type { Collection, DataOf } from "../collection.ts";
import { applications } from "./applications.ts";
import { events } from "./events.ts";
import { methods } from "./methods.ts";
import { news } from "./news.ts";
import { organisations } from "./organisations.ts";
import { pages } from "./pages.ts";
import { portraits } from "./portraits.ts";
import { programmes } from "./programmes.ts";
import { reports } from "./reports.ts";
import { responses } from "./responses.ts";
import { writeups } from "./writeups.ts";

/** Every collection of the site, in the order in which menus and the CMS show them. */
export const collections = {
  portraits,
  methods,
  applications,
  reports,
  programmes,
  writeups,
  events,
  news,
  organisations,
  pages,
  responses,
} as const;

export type CollectionName = keyof typeof collections;

/** An entry's name across the site: `methods/aktionslaering`. */
export type EntryId = `${CollectionName}/${string}`;

export const COLLECTION_NAMES = Object.keys(collections) as readonly CollectionName[];

/** Whether a folder name is a collection. */
export const isCollection = (name: string): name is CollectionName => Object.hasOwn(collections, name);

/** A collection by its name, when only its general shape matters. */
export const collectionOf = (name: CollectionName): Collection => collections[name];

/** The front matter of an entry of a collection. */
export type Data<C extends CollectionName> = DataOf<(typeof collections)[C]>;
