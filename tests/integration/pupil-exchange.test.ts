import { expect, test } from "vitest";
import { draftSchema } from "~/modules/initiatives/initiative.schema";
import { draftOf } from "~/modules/initiatives/initiative.queries.server";
import { beginInitiative, saveInitiative } from "~/modules/initiatives/save-initiative.server";
import { organisationFor } from "~/modules/organisations/organisation.queries.server";
import { db } from "~/platform/db/index.server";
import { action, loader } from "~/routes/$lang.organisations.$id_.edit";
import { aMember, anActor } from "../factories/actor";
import { aHomeCity } from "../factories/city";
import { aVocabulary } from "../factories/record";
import { useTestDatabase } from "../support/database";
import { answerOf } from "../support/requests";

useTestDatabase();

const details = {
  type: "school",
  name: "Szkoła Muzyczna",
  registerKind: "krs",
  registerNumber: "0000030897",
  town: "Kraków",
  country: "PL",
  languages: ["pl"],
  fields: ["culture"],
};
const exchange = {
  exchange: "shown",
  exchangeKinds: ["letters", "exchange"],
  exchangeAgeFrom: "12",
  exchangeAgeTo: "15",
  exchangePupilsFrom: "10",
  exchangePupilsTo: "25",
  exchangeLanguages: ["fr"],
  exchangeMonths: ["9", "5"],
  exchangeNote: "Noclegi w rodzinach.",
};

async function aSchool() {
  await aVocabulary();
  await aHomeCity();
  const { actor, organisation } = await aMember();
  await db.organisation.update({ where: { id: organisation.id }, data: { type: "school" } });
  const { id } = organisation;
  const save = async (more: Record<string, string | string[]> = {}, who = actor, lang = "pl") => {
    const { version } = await db.organisation.findUniqueOrThrow({ where: { id } });
    const body = { ...details, version: String(version), ...more };
    return answerOf(action, { actor: who, params: { id: String(id), lang }, body });
  };
  return { actor, id, save };
}

test("what a school says of its exchanges comes back as it was said", async () => {
  const { actor, id, save } = await aSchool();
  expect(await save(exchange)).toMatchObject({ status: 302 });
  expect((await organisationFor(actor, id))?.exchange).toEqual({
    kinds: ["letters", "exchange"],
    ageFrom: 12,
    ageTo: 15,
    pupilsFrom: 10,
    pupilsTo: 25,
    languages: ["fr"],
    months: [5, 9],
    note: { pl: "Noclegi w rodzinach." },
  });
});

test("a note in another language stays, and a form without these fields changes none of them", async () => {
  const { actor, id, save } = await aSchool();
  await save(exchange);
  await save({ ...exchange, exchangeNote: "Beds in families." }, actor, "en");
  await save();
  expect((await organisationFor(actor, id))?.exchange).toMatchObject({
    ageFrom: 12,
    note: { pl: "Noclegi w rodzinach.", en: "Beds in families." },
  });
});

test("a profile emptied is a profile no more", async () => {
  const { actor, id, save } = await aSchool();
  await save(exchange);
  await save({ exchange: "shown" });
  expect((await organisationFor(actor, id))?.exchange).toBeNull();
});

test.each([
  [{ exchangeAgeFrom: "15", exchangeAgeTo: "12" }, "exchangeAgeTo", "span-backwards"],
  [{ exchangeAgeTo: "99" }, "exchangeAgeTo", "age-invalid"],
  [{ exchangeAgeFrom: "dwanaście" }, "exchangeAgeFrom", "age-invalid"],
  [{ exchangePupilsFrom: "0" }, "exchangePupilsFrom", "participants-invalid"],
  [{ exchangePupilsFrom: "30", exchangePupilsTo: "20" }, "exchangePupilsTo", "span-backwards"],
])("%j is sent back with what was typed, naming the field", async (wrong, field, code) => {
  const { id, save } = await aSchool();
  const answer = await save({ ...exchange, exchangeAgeFrom: "", exchangeAgeTo: "", ...wrong });
  expect(answer).toMatchObject({
    status: 422,
    data: { reply: { errors: { [field]: code }, values: wrongAsTyped(wrong) } },
  });
  expect(await db.exchangeProfile.count({ where: { organisationId: id } })).toBe(0);
});

const wrongAsTyped = (wrong: object) =>
  Object.fromEntries(Object.entries(wrong).map(([name, value]) => [name, [value]]));

test("errors of both halves of the form are told together", async () => {
  const { save } = await aSchool();
  const answer = await save({ ...exchange, name: "", exchangeAgeTo: "99" });
  const { reply } = answer.data as { reply: { errors: Record<string, string> } };
  expect(Object.keys(reply.errors).sort()).toEqual(["exchangeAgeTo", "name"]);
});

test("only the organisation's people say so, and only a school is asked", async () => {
  const { actor, id, save } = await aSchool();
  expect(await save(exchange, (await aMember()).actor)).toMatchObject({ status: 404 });
  expect(await save(exchange, await anActor({ role: "administrator" }))).toMatchObject({
    status: 404,
  });
  expect(await db.exchangeProfile.count()).toBe(0);
  const asked = { actor, params: { id: String(id) } };
  expect((await answerOf(loader, asked)).data).toMatchObject({ isExchanging: true });
  await db.organisation.update({ where: { id }, data: { type: "business" } });
  expect((await answerOf(loader, asked)).data).toMatchObject({ isExchanging: false });
});

test("an initiative keeps the wishes for its exchange", async () => {
  const { actor, organisation } = await aMember();
  const begun = await beginInitiative(actor, organisation.id, "pl");
  const id = begun.ok ? begun.value.id : 0;
  const wish = { exchangeKinds: ["online" as const], ageFrom: 12, ageTo: 15, pupils: 20 };
  const draft = { ...draftSchema.parse({ title: "Wymiana z Lyonem" }), ...wish };
  await saveInitiative(actor, id, { version: 1, key: "form", turn: 1 }, draft);
  expect(await draftOf(actor, id)).toMatchObject({ values: wish });
});

test("ages from last to first are not accepted in an initiative", () => {
  const { error } = draftSchema.safeParse({ ageFrom: "15", ageTo: "12" });
  expect(error?.issues).toMatchObject([{ path: ["ageTo"], message: "span-backwards" }]);
});
