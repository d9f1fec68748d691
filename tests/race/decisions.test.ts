import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { answerIntroduction } from "~/modules/cooperation/answer-introduction.server";
import { sendIntroduction } from "~/modules/cooperation/send-introduction.server";
import { writeMessage } from "~/modules/cooperation/write-message.server";
import { changeRole } from "~/modules/accounts/people/change-role.server";
import { confirmEmail } from "~/modules/accounts/confirm-email.server";
import { issueToken, tokenText } from "~/modules/accounts/tokens.server";
import { eraseAccount } from "~/modules/privacy/erase-account.server";
import { loadActor } from "~/modules/accounts/current-actor.server";
import { moderateInitiative } from "~/modules/moderation/decide.server";
import { db } from "~/platform/db/index.server";
import { aMember, anActor } from "../factories/actor";
import { aCity } from "../factories/city";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const times = <Value>(n: number, run: (index: number) => Promise<Value>) =>
  Promise.all(Array.from({ length: n }, (_, index) => run(index)));

const accepted = (results: { ok: boolean }[]) => results.filter((result) => result.ok).length;

test("eight moderators who decide at once make one decision", async () => {
  for (let round = 0; round < 10; round++) {
    const initiative = await anInitiative({ status: "submitted" });
    const staff = await anActor({ role: "moderator" });
    const results = await times(8, (index) =>
      moderateInitiative(staff, {
        id: initiative.id,
        verdict: index % 2 ? "published" : "rejected",
        note: "z powodu wyścigu",
      }),
    );
    expect(accepted(results)).toBe(1);
    expect(await db.decision.count({ where: { subjectId: initiative.id } })).toBe(1);
  }
  expect(await db.job.count()).toBe(10);
});

test("acceptance and refusal sent at once count once, with one cooperation at most", async () => {
  for (let round = 0; round < 10; round++) {
    const { id } = await anIntroduction();
    const results = await times(8, (index) =>
      answerIntroduction(
        id,
        index % 2
          ? { answer: "accept", note: "" }
          : { answer: "decline", reason: "other", note: "" },
      ),
    );
    expect(accepted(results)).toBe(1);
    const { status } = await db.introduction.findUniqueOrThrow({ where: { id } });
    expect(await db.cooperation.count({ where: { introductionId: id } })).toBe(
      status === "accepted" ? 1 : 0,
    );
  }
});

test("one city is asked once although two members of staff press at once", async () => {
  const staff = await anActor({ role: "coordinator" });
  const initiative = await anInitiative();
  const city = await aCity();
  const target = { initiativeId: initiative.id, citySlug: city.slug, timeZone: "Europe/Warsaw" };
  const replyBy = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const results = await times(6, (index) =>
    sendIntroduction(
      staff,
      target,
      {
        contactName: "Ingrid Weber",
        contactEmail: `ingrid${index % 2}@city.test`,
        contactRole: "",
        contactLanguage: "en",
        note: "We thought of your city.",
        replyBy,
      },
      {},
    ),
  );
  expect(accepted(results)).toBe(1);
  expect(await db.introduction.count()).toBe(1);
});

test("a form sent eight times posts one message and tells once", async () => {
  const { actor, organisation } = await aMember();
  const initiative = await anInitiative({ organisationId: organisation.id });
  const { id } = await anIntroduction({ initiativeId: initiative.id, status: "accepted" });
  const message = { body: "Dzień dobry", clientKey: randomUUID() };
  await times(8, () => writeMessage(actor, id, message));
  expect(await db.message.count()).toBe(1);
  expect(await db.job.count()).toBe(1);
});

test("a link used eight times at once works once", async () => {
  const user = await aUser({ emailVerifiedAt: null });
  const id = await db.$transaction((tx) => issueToken(tx, "confirm_email", user.id));
  const results = await times(8, () => confirmEmail(tokenText("confirm_email", id)));
  expect(accepted(results)).toBe(1);
});

test("of two administrators who lower each other at once one stays", async () => {
  for (let round = 0; round < 25; round++) {
    await db.user.updateMany({ data: { role: "member" } });
    const pair = [
      await anActor({ role: "administrator" }),
      await anActor({ role: "administrator" }),
    ] as const;
    await Promise.all([
      changeRole(pair[0], pair[1].userId, "member"),
      changeRole(pair[1], pair[0].userId, "member"),
    ]);
    expect(await db.user.count({ where: { role: "administrator" } })).toBe(1);
  }
});

test("of two owners who erase their accounts at once, one stays while others belong", async () => {
  const password = "cztery zwykłe słowa tutaj";
  for (let round = 0; round < 8; round++) {
    const [one, two, viewer] = [
      await aUser({ password }),
      await aUser({ password }),
      await aUser(),
    ] as const;
    const { id: organisationId } = await anOrganisation({
      members: [
        { userId: one.id, role: "owner" },
        { userId: two.id, role: "owner" },
        { userId: viewer.id, role: "viewer" },
      ],
    });
    await Promise.all(
      [one, two].map(async ({ id }) => eraseAccount((await loadActor(id))!, password)),
    );
    expect(await db.membership.count({ where: { organisationId, role: "owner" } })).toBe(1);
  }
});
