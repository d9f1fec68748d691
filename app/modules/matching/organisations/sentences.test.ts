import { expect, test } from "vitest";
import { organisationMatching as english } from "~/locales/en/organisation-matching";
import { organisationMatching as polish } from "~/locales/pl/organisation-matching";
import type { CautionParameters, ReasonParameters } from "./reasons";

const label = (pl: string, en: string) => ({ pl, en });
const concepts = [label("chóry", "choirs"), label("orkiestry", "orchestras")];

const reasons: ReasonParameters = {
  "seeks-meet": { concepts },
  "offers-meet": { concepts: concepts.slice(0, 1) },
  "texts-meet": { concepts },
  "fields-meet": { fields: [label("kultura", "culture")] },
  "type-wanted": { type: "school" },
  "shared-language": { languages: ["fr", "en"] },
  "country-wanted": { country: "FR" },
  abroad: { organisation: "FR", initiative: "PL" },
  "kinds-meet": { kinds: ["letters", "exchange"] },
  "ages-meet": { ages: { from: 12, to: 15 } },
  "months-meet": { months: [5, 9] },
  "participants-near": { wanted: 22, its: { from: 20, to: 30 } },
};
const cautions: CautionParameters = {
  "no-shared-language": { organisation: ["lt"], initiative: ["pl", "en"] },
  "ages-differ": { organisation: { from: 16, to: 19 }, initiative: { from: 12, to: 15 } },
  "kinds-differ": { organisation: ["letters"], initiative: ["visit"] },
  "other-type": { type: "ngo" },
  "months-differ": { organisation: [9], initiative: [5, 6] },
  "participants-differ": { wanted: 1, its: { from: 30, to: 40 } },
  "exchange-unsaid": {},
};

const said = [polish, english].flatMap((sentences) =>
  [sentences.organisation, sentences.initiative].flatMap((side) => [
    ...Object.entries(side.reasons).map(([code, say]) =>
      say(reasons[code as keyof ReasonParameters] as never),
    ),
    ...Object.entries(side.cautions).map(([code, say]) =>
      say(cautions[code as keyof CautionParameters] as never),
    ),
  ]),
);

test.each(said)("%s", (sentence) => {
  expect(sentence).toMatch(/^[A-ZŁŚŻ].+\.$/);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|!/);
});

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("months and numbers stand in the cases Polish asks for", () => {
  const { organisation, initiative } = polish;
  expect(plain(organisation.reasons["months-meet"]({ months: [5, 9] }))).toBe(
    "Mogą w podanym przez Was terminie: w maju, we wrześniu.",
  );
  const { "participants-near": near } = initiative.reasons;
  expect(plain(near(reasons["participants-near"]))).toContain("22 osoby");
  const five = { ages: { from: 5, to: 5 } };
  expect(plain(organisation.reasons["ages-meet"](five))).toMatch(/: 5 lat\.$/);
});
