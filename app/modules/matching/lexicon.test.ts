import { expect, test } from "vitest";
import { wordsOf } from "~/shared/words";
import { fieldCodes } from "../../../prisma/data/vocabulary";
import lexicon from "../../../prisma/data/lexicon.json";
import { compileLexicon, conceptsIn } from "./engine/lexicon";
import { lexiconSchema } from "./lexicon.schema";

const entries = lexiconSchema.parse(lexicon);
const compiled = compileLexicon(entries);
const named = (text: string, language: "pl" | "en") => [
  ...conceptsIn(wordsOf(text, language), language, compiled).keys(),
];

test("every field of the programme is a concept, and every concept belongs to known fields", () => {
  const concepts = new Set(entries.map(({ concept }) => concept));
  expect(fieldCodes.filter((code) => !concepts.has(code))).toEqual([]);
  expect(
    entries
      .flatMap(({ fields }) => fields)
      .filter((field) => !fieldCodes.some((code) => code === field)),
  ).toEqual([]);
});

test("a concept belongs first to the field it is named after", () => {
  const astray = entries.filter(
    ({ concept, fields }) => fields.length > 0 && fields[0] !== concept.split(".")[0],
  );
  expect(astray.map(({ concept }) => concept)).toEqual([]);
});

test("every concept of a field knows who stands in for it", () => {
  const alone = entries.filter(({ fields, related }) => fields.length > 0 && !related);
  expect(alone.map(({ concept }) => concept)).toEqual([]);
});

test.each([
  ["choir", "choir is not related to itself"],
  ["opera", "choir: opera is no concept of the lexicon"],
  ["place.alps", "choir: place.alps is a place"],
])("a choir cannot be related to %s", (other, message) => {
  const entry = { fields: [], label: { pl: "chór", en: "choir" }, pl: ["chór"], en: ["choir"] };
  const { error } = lexiconSchema.safeParse([
    { ...entry, concept: "choir", related: [other] },
    { ...entry, concept: "place.alps", countries: ["AT"] },
  ]);
  expect(error?.issues.map((issue) => issue.message)).toEqual([message]);
});

test("a relative is named once", () => {
  const entry = { fields: [], label: { pl: "chór", en: "choir" }, pl: ["chór"], en: ["choir"] };
  const { error } = lexiconSchema.safeParse([
    { ...entry, concept: "choir", related: ["dance", "dance"] },
    { ...entry, concept: "dance" },
  ]);
  expect(error?.issues.map((issue) => issue.message)).toEqual(["choir names a relative twice"]);
});

test("every word of the lexicon names its own concept", () => {
  const missed = entries.flatMap((entry) =>
    (["pl", "en"] as const).flatMap((language) =>
      entry[language]
        .filter((form) => !named(form.replaceAll(/[*=]/g, ""), language).includes(entry.concept))
        .map((form) => `${entry.concept}: ${form}`),
    ),
  );
  expect(missed).toEqual([]);
});

test.each([
  [
    "pl",
    "Szkoły hotelarskie wysyłają uczniów na praktyki",
    ["education.catering-school", "practice.internship"],
  ],
  ["pl", "wagony tramwajowe dla miejskiego przewoźnika", ["transport.tram", "transport.public"]],
  ["pl", "gospodarka odpadami komunalnymi", ["municipal-services.waste"]],
  ["pl", "dla osób głuchych i niewidomych", ["disability.deaf", "disability.blind"]],
  ["pl", "poetki i poeci czytają wiersze", ["culture.poetry"]],
  [
    "en",
    "NGOs and universities of the third age",
    ["civic-participation.ngo", "seniors.university"],
  ],
  ["en", "doctors of a children’s hospital", ["health.doctors", "health.children"]],
  ["en", "fire brigades and crisis management", ["fire-and-crisis"]],
] as const)("in %s, “%s” is understood", (language, text, concepts) => {
  expect(named(text, language)).toEqual(expect.arrayContaining([...concepts]));
});

test.each([
  ["pl", "szukamy kolejnego gospodarza", "transport.rail"],
  ["pl", "za zamkniętymi drzwiami", "heritage.castle"],
  ["pl", "koncert w sali kameralnej", "public-safety.monitoring"],
  ["pl", "chcemy stanąć z budką", "place.united-states"],
  ["pl", "szkolni strażnicy zabytków", "fire-and-crisis.brigades"],
  ["pl", "inne rzeczy", "environment.water"],
  ["en", "our doctoral students", "health.doctors"],
  ["en", "a fire engine", "science.engineering"],
  ["en", "the renewal of the agreement", "environment.energy"],
  ["en", "a fourth-generation bakery", "seniors.intergenerational"],
  ["en", "our customers", "heritage.intangible"],
  ["pl", "koniec czerwca, konieczna jest pomoc", "sport.equestrian"],
  ["pl", "po kolei, a z kolei my", "transport.rail"],
  ["pl", "przewodnicząca rady rodziców", "tourism.guides"],
  ["pl", "pan Jan Kowalski i pani Anna Krawczyk", "economy.metal"],
  ["pl", "pani Anna Krawczyk", "culture.fashion"],
  ["pl", "powodzenia", "fire-and-crisis.flood"],
  ["pl", "długi weekend w maju", "social-care.debt"],
  ["pl", "termin odpada", "municipal-services.waste"],
  ["pl", "cechy naszej pracowni", "economy.family-firms"],
  ["pl", "dobre praktyki w obsłudze mieszkańców", "practice.internship"],
  ["pl", "ginące zawody", "sport"],
  ["pl", "trening pamięci dla seniorów", "sport"],
  ["pl", "budujemy mosty między pokoleniami", "transport.roads"],
  ["pl", "burza mózgów", "fire-and-crisis.flood"],
  ["pl", "konsultacje z partnerem z innego kraju", "promotion.consulate"],
  ["pl", "szukamy partnera, kraj dowolny", "promotion.food-fair"],
  ["pl", "rzecznik praw pacjenta", "environment.water"],
  ["pl", "rzecznik praw pacjenta", "promotion.branding"],
  ["pl", "nauka pływania i badania słuchu", "science"],
  ["pl", "zapas parafiny", "culture.religion"],
  ["pl", "protestanci z Niemiec", "civic-participation.activists"],
  ["pl", "chirurg operował w nocy", "culture.opera"],
  ["pl", "dużo energii i świetny klimat", "environment.climate"],
  ["pl", "ulica Floriańska", "fire-and-crisis.orchestra-museum"],
  ["pl", "środowiskowy dom samopomocy", "environment"],
  ["en", "chamber players", "economy.chamber"],
  ["en", "looking forward to hearing from you", "disability.deaf"],
  ["en", "hearing aids", "health.infectious"],
  ["en", "twins and triplets", "eu-funds.town-twinning"],
  ["en", "we foster friendship", "social-care.family"],
  ["en", "Robert Burns supper", "health.skin-burns"],
  ["en", "Harry Potter evening", "culture.ceramics"],
  ["en", "a fruitful year which bears fruit", "economy.organic"],
  ["en", "a year which bears fruit", "zoos.big-animals"],
  ["en", "the food bank by the river bank", "economy.finance"],
  ["en", "the centre trains teachers", "transport.rail"],
  ["en", "a life cycle of three years", "transport.cycling"],
  ["en", "in a safe environment", "environment"],
  ["en", "greenhouse gases", "zoos.botanical"],
  ["en", "a film screening", "health.prevention"],
  ["en", "a school of music", "culture.musical"],
  ["en", "Customs officers", "heritage.intangible"],
  ["en", "scouting for partners", "youth.scouts"],
  ["en", "Protestant and Catholic pupils", "civic-participation.activists"],
] as const)("in %s, “%s” is not %s", (language, text, concept) => {
  expect(named(text, language)).not.toContain(concept);
});

test.each([
  ["pl", "Szabliści szukają klubu szermierczego", "sport.combat"],
  ["pl", "Alarm smogowy wymienia piece", "environment.air"],
  ["pl", "Za dużo turystów i wynajem na doby", "tourism.sustainable"],
  ["pl", "Zdalne obserwacje teleskopem", "science.astronomy"],
  ["en", "beekeepers of the city", "environment.nature"],
  ["en", "our fencing club", "sport.combat"],
  ["en", "exhibition halls for trade shows", "economy.fairs"],
  ["en", "pen pals in Spanish", "education.languages-taught"],
  ["pl", "kawiarnia, w której pracują osoby z zespołem Downa", "economy.social-enterprise"],
  ["pl", "15% wody ucieka z rur", "municipal-services.water-saving"],
  ["pl", "uczniowie chcą na praktyki", "practice.internship"],
  ["pl", "powodzie i burze śnieżne", "fire-and-crisis.flood"],
  ["pl", "jak robią to inni?", "practice.know-how"],
  ["en", "a barbershop quartet", "culture.choir"],
  ["en", "cars around schools", "transport.school-way"],
  ["en", "chambers of commerce", "economy.chamber"],
  ["en", "we'd like to shadow colleagues", "practice.study-visit"],
  ["en", "a community kitchen", "social-care.food"],
] as const)("in %s, “%s” is %s", (language, text, concept) => {
  expect(named(text, language)).toContain(concept);
});

test("a word ending in = stands for itself alone", () => {
  const entry = { fields: [], label: { pl: "lek", en: "drug" }, pl: ["kolej="], en: ["engine="] };
  const exact = compileLexicon([{ concept: "x", ...entry }]);
  const found = (text: string) => conceptsIn(wordsOf(text, "pl"), "pl", exact).size;
  expect([found("Kolej"), found("kolejny"), found("koleje")]).toEqual([1, 0, 0]);
});
