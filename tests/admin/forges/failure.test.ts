import { test } from "uvu";
import * as assert from "uvu/assert";
import { failureInWords, givesUp, inWords, statusOf } from "../../../admin/forges/failure.ts";
import { OWN } from "../../../admin/phrase.ts";
import { LANGUAGE_IDS } from "../../../site/model/language.ts";
import { pretendBrowser } from "../../support/editors-browser.ts";

test("every failure has its sentence, in every language", () => {
  for (const language of LANGUAGE_IDS) {
    pretendBrowser(language);
    for (const [status, message, key] of [
      [0, "Failed to fetch", "forge.offline"],
      [401, "token is required", "forge.expired"],
      [403, "user cannot commit", "forge.forbidden"],
      [400, "You are not allowed to push into this branch", "forge.forbidden"],
      [404, "Not Found", "forge.missing"],
      [413, "Payload Too Large", "server.tooLarge"],
      [429, "Too many requests", "forge.busy"],
      [403, "You have exceeded a secondary rate limit", "forge.busy"],
      [422, "Update is not a fast forward", "server.sameMoment"],
      [422, "branch already exists [name: cms/news/nyt]", "server.sameMoment"],
      [400, "The file has changed since you started editing it: nyt.md", "server.sameMoment"],
      [500, "Internal Server Error", "forge.down"],
      [502, "Bad gateway", "forge.down"],
    ] as const) {
      assert.is(
        failureInWords({ status, message }),
        OWN[language][`samskab.${key}`],
        `${language} ${status}`,
      );
    }
    assert.match(failureInWords({ status: 422, message: "odd thing" }), /odd thing/);
  }
});

test("an error is shown without the name of its kind", () => {
  assert.is(inWords(new Error("content/news/da/nyt.md: damaged")), "content/news/da/nyt.md: damaged");
  assert.is(inWords(new TypeError("x")), "x");
});

test("reading is tried once more without a network; what changes something is sent once", () => {
  const lost = new TypeError("Failed to fetch");
  assert.not(givesUp(lost, 1, "GET"));
  assert.ok(givesUp(lost, 2, "GET"));
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) assert.ok(givesUp(lost, 1, method), method);
  assert.is(statusOf(lost), 0);
  assert.is(statusOf(new Error("Request timed out after 60 seconds")), 0);
});

test("a busy forge is asked again, and an editor is not left waiting for an hour", () => {
  const busy = (resetSeconds: number) => Object.assign(new Error("Too many requests"), { resetSeconds });
  assert.not(givesUp(busy(1), 5, "POST"));
  assert.ok(givesUp(busy(1), 6, "POST"));
  assert.ok(givesUp(busy(3600), 1, "GET"));
  assert.is(statusOf(busy(1)), 429);
});

test.run();
