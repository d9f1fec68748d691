import { expect, test } from "vitest";
import { db } from "~/platform/db/index.server";
import * as editor from "~/routes/$lang.initiatives.$id_.edit/route";
import * as introduce from "~/routes/$lang.staff.initiatives.$id_.introduce.$slug";
import { aMember, anActor } from "../factories/actor";
import { aCity, aHomeCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { useTestDatabase } from "../support/database";
import { answerOf } from "../support/requests";

useTestDatabase();

const odd = ["0000-01-01", "0999-12-31", "9999-12-31", "2026-02-30", "31.12.2026", "jutro"];

test.each(odd)(
  "a reply asked for by %s is not asked for, and the form says why",
  async (replyBy) => {
    await aHomeCity();
    const actor = await anActor({ role: "coordinator" });
    const [{ id }, { slug }] = [await anInitiative(), await aCity()];
    const answer = await answerOf(introduce.action, {
      ...{ actor, params: { id: `${id}`, slug } },
      body: {
        ...{ contactName: "Ingrid Weber", contactEmail: "ingrid@city.test", contactRole: "" },
        ...{ contactLanguage: "en", note: "We thought of your city.", replyBy },
      },
    });
    expect(answer).toMatchObject({
      status: 422,
      data: { reply: { errors: { replyBy: "date-invalid" }, values: { replyBy: [replyBy] } } },
    });
    expect(await db.introduction.count()).toBe(0);
  },
);

test.each(odd)("a draft does not begin or end on %s, and keeps what was typed", async (day) => {
  await aHomeCity();
  const { actor, organisation } = await aMember();
  const { id } = await anInitiative({ status: "draft", organisationId: organisation.id });
  const answer = await answerOf(editor.action, {
    ...{ actor, params: { id: `${id}` } },
    body: { language: "pl", title: "Szlak", startsOn: day, endsOn: day, version: "1" },
  });
  expect(answer).toMatchObject({
    status: 422,
    data: { reply: { errors: { startsOn: "date-invalid" }, values: { title: ["Szlak"] } } },
  });
  expect(await db.initiative.findUnique({ where: { id } })).toMatchObject({ version: 1 });
});
