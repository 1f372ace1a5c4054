import { test } from "uvu";
import * as assert from "uvu/assert";
import { differences, merge } from "../../admin/versions.ts";

const BASE = {
  da: {
    title: "Gæstebud",
    summary: "Kort.",
    themes: ["learning"],
    body: "Ind.\n\n## Før\n\nEt.\n\n## Efter\n\nTo.",
  },
  sv: { title: "Gästabud" },
};

test("tells fields and sections that another editor changed, language by language", () => {
  const theirs = {
    da: { ...BASE.da, themes: ["design"], body: BASE.da.body.replace("To.", "Tre.") },
    nb: { title: "Gjestebud" },
  };
  assert.equal(differences(BASE, theirs), [
    { language: "da", field: "themes", sections: [] },
    { language: "da", field: "body", sections: ["Efter"] },
    { language: "nb", field: "title", sections: [] },
    { language: "sv", field: "title", sections: [] },
  ]);
});

test("brings changes of different fields together, also those that take something away", () => {
  const mine = { ...BASE, da: { ...BASE.da, title: "Gæstebuddet" } };
  const { summary: _gone, ...others } = BASE.da;
  const theirs = { da: others, sv: BASE.sv, nb: { title: "Gjestebud" } };
  assert.equal(merge(BASE, mine, theirs), {
    files: { da: { ...others, title: "Gæstebuddet" }, nb: { title: "Gjestebud" }, sv: BASE.sv },
  });
});

test("brings nothing together where both changed one field differently", () => {
  const mine = { ...BASE, sv: { title: "Mitt" } };
  const theirs = { ...BASE, sv: { title: "Deras" } };
  assert.equal(merge(BASE, mine, theirs), { both: [{ language: "sv", field: "title", sections: [] }] });
  assert.equal(merge(BASE, mine, mine), { files: mine });
});

test.run();
