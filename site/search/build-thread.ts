import { parentPort, workerData } from "node:worker_threads";
import { buildIndexes } from "./build.ts";

/** A thread of `buildAll`: builds its share of the indexes and sends them back. */
parentPort?.postMessage(buildIndexes(workerData));
