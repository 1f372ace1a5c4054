import { test } from "uvu";
import * as assert from "uvu/assert";
import type { Language } from "../../site/model/language.ts";
import { lexicon } from "../../site/search/build/lexicon.ts";
import { makeReader } from "../../site/search/build/reader.ts";
import { highlight } from "../../site/search/query/highlight.ts";
import { partsOf } from "../../site/search/words/compound.ts";
import { distance } from "../../site/search/words/distance.ts";
import { fold, plain } from "../../site/search/words/fold.ts";
import { skeleton } from "../../site/search/words/skeleton.ts";
import { stem } from "../../site/search/words/stem.ts";
import { isStopWord } from "../../site/search/words/stop-words.ts";
import { tokenise } from "../../site/search/words/tokenise.ts";

test("plain letters keep å ä ö æ ø and lose accents", () => {
  assert.is(plain("Idé"), "ide");
  assert.is(plain("MØLLE"), "mølle");
  assert.is(plain("Åse"), "åse", "a ring written apart is the same letter");
});

test("all spellings of a word fold alike, and different words do not", () => {
  for (const word of ["læselyst", "läselyst", "laeselyst", "laselyst", "Læselyst"])
    assert.is(fold(word), "laselyst");
  for (const word of ["Aarhus", "Århus", "arhus"]) assert.is(fold(word), "arhus");
  for (const word of ["Brønderslev", "Broenderslev", "Bronderslev", "Brönderslev"])
    assert.is(fold(word), "bronderslev");
  assert.is.not(fold("bog"), fold("bag"));
});

test("words keep digits; hyphens give the whole and the parts", () => {
  assert.equal(tokenise("E-læring i 2018–2020, kommune 3.0!"), [
    "elæring",
    "læring",
    "i",
    "2018",
    "2020",
    "kommune",
    "3.0",
  ]);
  assert.equal(tokenise("co-creation"), ["cocreation", "creation"]);
  assert.equal(tokenise("2018-2020"), ["2018", "2020"]);
  assert.equal(tokenise("children's"), ["children"]);
  assert.equal(tokenise("title:x *y +z ~1"), ["title", "x", "y", "z", "1"]);
  assert.equal(tokenise("…!?"), []);
});

/** Words of one line have one stem; each line has its own. */
const FAMILIES: Readonly<Record<Language, readonly string[]>> = {
  da: [
    "samskabelse samskabelsen samskabende samskabe samskaber samskabte",
    "deltager deltagere deltagerne deltagelse deltage",
    "frivillig frivillige frivillighed frivilligheden",
    "bog bøger bøgerne bogen",
    "barn børn børnene",
    "småbarn småbørn",
    "bibliotek biblioteket bibliotekerne bibliotekets",
    "by byen byer byerne",
    "idé idéer ideen ide",
    "løse løsning løsninger løsningen",
    "forening foreninger foreningerne",
    "før",
    "for",
    "høring høringen",
    "høre hører",
    "artikel artikler artiklerne",
    "teater teatre teatret",
    "mulighed muligheder mulig",
    "lære lærer læring",
    "lærere lærerne",
    "planlægge planlægning",
    "planlægger planlæggere",
    "bruger brugerne",
    "bruge brugte",
    "rum rummet",
    "rummelig rummelighed",
    "virke virkning",
    "virkelig virkeligheden",
    "partner partnerne",
    "part parter",
    "ledig ledighed",
    "leder ledelse",
    "billig billigere",
    "kommunal kommunale kommunalt",
    "aktiv aktivt aktive",
    "billede billeder",
  ],
  nb: [
    "samskaping samskapingen samskapende samskape samskaper",
    "deltaker deltakere deltakerne deltakelse",
    "frivillig frivillige frivillighet frivilligheten",
    "bok bøker bøkene boka",
    "barn barna barnet",
    "bibliotek biblioteket bibliotekene bibliotekets",
    "medvirke medvirkning medvirkningen",
    "møte møter møtene",
    "lag laga",
    "lage lager",
    "kafé kafeen kafeer",
    "kaffe kaffen",
    "sirkel sirkler sirklene",
    "samer samene samisk",
    "sammen",
    // Nynorsk is read as Norwegian.
    "leder ledere",
    "ung unge ungdom ungdommer",
    "unger ungene ungar ungane",
    "leiar leiarar leiarane leiaren leiing",
    "brukar brukarane brukere bruker",
    "foreining foreiningar foreiningane foreininga",
    "organisasjon organisasjonar organisasjonane organisasjoner",
    "moglegheit moglegheiter moglegheitene mogleg",
    "bibliotekar bibliotekarar bibliotekarane bibliotekaren",
    "seminar seminaret seminarene",
    "ansvar ansvaret ansvarlig ansvarleg",
  ],
  sv: [
    "samskapande samskapandet samskapa samskapar",
    "deltagare deltagarna deltagarnas",
    "bok böcker böckerna boken",
    "stad städer städerna staden",
    "bibliotek biblioteket biblioteken bibliotekens",
    "plats platser platsen platserna",
    "ansöka ansökan ansökningar",
    "dialogcafé dialogcaféer dialogcaféet",
    "barn barnet barnen barns",
    "bar baren",
    "cirkel cirklar cirklarna",
    "förening föreningar föreningarna",
    "flicka flickan flickor",
    "lära lär lärande",
    "lärare lärarna",
    "kommunal kommunala kommunalt",
    "demokratisk demokratiskt demokratiska",
    "hållbar hållbart hållbara",
    "användare användarna",
    "använda används",
    "verklig verkligheten",
    "verka verkan",
  ],
  en: [
    "library libraries",
    "librarian librarians",
    "child children",
    "volunteer volunteers volunteering",
    "cocreate cocreation cocreator",
    "public",
    "publication publications",
    "publicity",
    "author authors",
    "authority authorities",
  ],
};

for (const [language, families] of Object.entries(FAMILIES) as [Language, readonly string[]][]) {
  test(`${language}: a word's forms share a stem, other words do not`, () => {
    const stems = families.map(
      (family) => new Set(family.split(" ").map((word) => stem(plain(word), language))),
    );
    families.forEach((family, index) =>
      assert.is(stems[index]?.size, 1, `${family} → ${[...(stems[index] ?? [])]}`),
    );
    assert.is(new Set(stems.flatMap((each) => [...each])).size, families.length);
  });
}

test("neighbours' words of the same origin share a skeleton", () => {
  const alike = (...words: [Language, string][]) =>
    new Set(words.map(([language, word]) => skeleton(stem(word, language)))).size;
  assert.is(alike(["da", "samskabelse"], ["nb", "samskaping"], ["sv", "samskapande"]), 1);
  assert.is(alike(["da", "arbejde"], ["nb", "arbeid"], ["sv", "arbete"]), 1);
  assert.is(alike(["da", "bog"], ["nb", "bok"], ["sv", "bok"]), 1);
  assert.is(alike(["da", "innovation"], ["nb", "innovasjon"]), 1);
  assert.is(alike(["da", "læsefærdigheder"], ["nb", "leseferdigheter"]), 1);
  assert.is(alike(["da", "møde"], ["nb", "møte"], ["sv", "möte"]), 1);
  assert.is(alike(["da", "drøm"], ["nb", "drøm"], ["nb", "draum"], ["sv", "dröm"]), 1);
  assert.is(alike(["da", "høring"], ["nb", "høyring"]), 1);
  assert.is(alike(["da", "hjem"], ["nb", "heim"], ["sv", "hem"]), 1);
  assert.is(alike(["nb", "tenke"], ["nb", "tenkje"], ["sv", "tänka"]), 1);
  assert.is(alike(["da", "by"], ["sv", "stad"]), 2);
});

test("compounds are cut where both parts are words, joints included", () => {
  const da = lexicon(
    ["samskabelse", "workshop", "bibliotek", "strategi", "børn", "møde", "borger", "rum", "arbejde"],
    "da",
  );
  assert.equal(partsOf("samskabelsesworkshop", "da", da), ["samskab", "workshop"]);
  assert.equal(partsOf("biblioteksstrategi", "da", da), ["bibliotek", "strategi"]);
  assert.equal(partsOf("børnebiblioteksmøde", "da", da), ["barn", "bibliotek", "mød"]);
  assert.equal(partsOf("biblioteksrum", "da", da), ["bibliotek", "rum"]);
  const sv = lexicon(["chef", "möte", "medborgare", "dialog"], "sv");
  assert.equal(partsOf("chefsmöten", "sv", sv), ["chef", "möt"]);
});

test("a lexicon that tells beginnings at once cuts every word as one that does not", () => {
  const words = "bibliotek rum børn strategi møde lang fortælling samskabelse workshop".split(" ");
  const quick = lexicon(words, "da");
  const slow = { has: quick.has };
  assert.ok(quick.lengths, "it tells");
  for (const head of words)
    for (const joint of ["", "s", "e"])
      for (const tail of [...words, `${words.join("s")}`, "xyz"])
        assert.equal(
          partsOf(head + joint + tail, "da", quick),
          partsOf(head + joint + tail, "da", slow),
          head + joint + tail,
        );
});

test("what only looks like a compound is left whole", () => {
  const da = lexicon(["arbejde", "bibliotek", "samtale", "skab", "ting", "deling", "forening", "mand"], "da");
  for (const word of ["samarbejde", "biblioteket", "bibliotekerne", "afdeling", "forening"]) {
    assert.equal(partsOf(word, "da", da), [], word);
  }
});

test("the words that say nothing are those of all the written languages", () => {
  for (const word of ["korleis", "ikkje", "ein", "eit", "dei", "frå", "kva", "berre", "meir", "hvordan"])
    assert.ok(isStopWord(word, "nb"), word);
  assert.ok(isStopWord("hvordan", "da") && isStopWord("inte", "sv") && isStopWord("the", "en"));
  for (const word of ["kor", "vert", "heim", "bok"]) assert.not(isStopWord(word, "nb"), word);
});

test("a name with a hyphen is one name, however it may be spelt", () => {
  const read = makeReader();
  assert.equal(read("co-creation", "en").concepts, read("cocreation", "en").concepts);
  assert.equal(read("co-creation", "en").concepts.length, 1);
});

test("an ending is no part of a compound, though it may be a word", () => {
  const nb = lexicon(["ing", "åpne", "tid", "les", "hjem", "løse", "samskape", "and"], "nb");
  assert.equal(partsOf("åpningstid", "nb", nb), []);
  for (const word of ["lesing", "hjemløs", "samskapende"]) assert.equal(partsOf(word, "nb", nb), [], word);
});

test("one slip of the finger is one: missing, added, changed, exchanged", () => {
  for (const slip of ["bibloteket", "bibliooteket", "biblioteklt", "bibilotekt", "biblitoeket"])
    assert.ok(distance("biblioteket", slip, 2) <= 2, slip);
  assert.is(distance("theory", "thoery", 1), 1);
  assert.is(distance("kaninen", "kanin", 1), 2, "more than asked for is one more than asked for");
});

test("hits are marked in whatever form they stand, and the text stays the text", () => {
  const pieces = highlight("Fire møder på biblioteket; ét mødested.", "da", {
    terms: new Map([[fold(stem("møde", "da")), 0]]),
    phrases: new Map(),
  });
  assert.equal(
    pieces.filter(({ hit }) => hit).map(({ text }) => text),
    ["møder"],
  );
  assert.is(pieces.map(({ text }) => text).join(""), "Fire møder på biblioteket; ét mødested.");
  assert.equal(highlight("", "da", { terms: new Map(), phrases: new Map() }), []);
});

test.run();
