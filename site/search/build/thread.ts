import { parentPort, workerData } from "node:worker_threads";
import { buildIndexes } from "./indexes.ts";

/** A thread of `buildAll`: builds its share of the indexes and sends them back. */
parentPort?.postMessage(buildIndexes(workerData));
