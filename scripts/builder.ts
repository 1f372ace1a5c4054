import { buildSite, reportFailure } from "./build.ts";

/**
 * The process behind `npm start` that builds when it is told to, and answers with what became of it. It keeps
 * its modules warm between builds; after a change of the code a new one takes its place.
 */
process.on("message", async () => {
  try {
    await buildSite();
    process.send?.({ outcome: "built" });
  } catch (error) {
    reportFailure(error);
    process.send?.({ outcome: "failed" });
  }
});
// The server may be gone without a word; then there is nobody to build for.
process.on("disconnect", () => process.exit(0));
