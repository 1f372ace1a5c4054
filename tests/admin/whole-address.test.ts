import { test } from "uvu";
import * as assert from "uvu/assert";
import { wholeAddress } from "../../admin/mends/whole-address.ts";

test("a link's address may be typed as it is said", () => {
  assert.is(wholeAddress(" www.nb.no/sok?q=a "), "https://www.nb.no/sok?q=a");
  assert.is(wholeAddress("nb.no"), "https://nb.no");
  assert.is(wholeAddress("localhost.example:8080/a"), "https://localhost.example:8080/a");
  assert.is(wholeAddress("kari@nb.no"), "mailto:kari@nb.no");
});

test("an address that is whole stays as it is", () => {
  for (const address of [
    "https://nb.no",
    "mailto:a@b.no",
    "entry:methods/a",
    "/media/a.pdf",
    "#a",
    "/da/",
    "",
  ])
    assert.is(wholeAddress(address), address);
});

test.run();
