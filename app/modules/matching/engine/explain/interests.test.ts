import { expect, test } from "vitest";
import { aMeeting, anAgreement, aRecord } from "../examples";
import type { CityProfile, InitiativeProfile } from "../profile";
import { interestsOf } from "./interests";

const codes = (city: Partial<CityProfile>, initiative: Partial<InitiativeProfile> = {}) =>
  interestsOf(aMeeting(initiative, city)).map(({ code }) => code);

test("a city that looks for this very thing says so first", () => {
  const seeks = { pl: "Miasto chce poznać tramwaje.", en: "The city wants to learn of trams." };
  const [first] = interestsOf(aMeeting({}, { seeks }));
  expect(first).toMatchObject({ code: "it-seeks", parameters: { sentence: seeks } });
  const other = { pl: "Miasto szuka chóru.", en: "The city looks for a choir." };
  expect(codes({ seeks: other })).not.toContain("it-seeks");
});

test("what was agreed on, done together and practised follows, at most three", () => {
  expect(
    codes({
      agreements: [anAgreement({ fields: ["transport"] })],
      records: [aRecord()],
      fields: [{ field: "transport", practised: 2, agreed: true, source: "I.2" }],
      direction: "home_gives",
    }),
  ).toEqual(["it-agreed", "it-did", "it-learns"]);
});

test("an agreement that ended and what was only planned interest nobody", () => {
  const ended = anAgreement({ fields: ["transport"], term: "until", endsOn: "2003-12-31" });
  expect(codes({ agreements: [ended], records: [aRecord({ kind: "plan" })] })).toEqual([
    "it-has-room",
  ]);
});

test("a city from which home gives learns, unless the initiative wants to learn itself", () => {
  expect(codes({ direction: "home_gives" })).toContain("it-learns");
  const visit = { text: "Wizyta studyjna w zajezdni tramwajowej." };
  expect(codes({ direction: "home_gives" }, visit)).not.toContain("it-learns");
});

test("a city without room is not said to have it", () => {
  expect(codes({ openRequests: 3 })).toEqual([]);
});
