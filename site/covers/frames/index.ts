import type { CollectionName } from "../../model/collections/index.ts";
import type { Frame } from "./frame.ts";
import { application, organisation, plain, report } from "./land.ts";
import { event, method, news, programme } from "./paper.ts";
import { portrait, writeUp } from "./people.ts";

const frames: Readonly<Partial<Record<CollectionName, Frame>>> = {
  portraits: portrait,
  methods: method,
  applications: application,
  reports: report,
  programmes: programme,
  writeups: writeUp,
  events: event,
  news,
  organisations: organisation,
};

/** A collection's own way of filling a sheet. */
export const frameOf = (collection: CollectionName): Frame => frames[collection] ?? plain;
