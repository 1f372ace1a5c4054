import { type ContentCheck, contentProblems } from "../entries/check/content.ts";

/** A process with settings of its own (`DATA_FOLDER`): answers files with what the build would refuse in them. */
process.on("message", (checked: Parameters<ContentCheck>) => process.send?.(contentProblems(...checked)));
process.on("disconnect", () => process.exit(0));
