import { expect, test } from "vitest";
import { closeExpiredIntroductions } from "~/modules/cooperation/close-expired.server";
import { holdClock } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { drain } from "~/platform/jobs/worker.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

const replyByAt = new Date("2027-03-28T21:59:59.999Z");
const secondAfter = new Date("2027-03-28T22:00:00.000Z");

const find = (id: number) => db.introduction.findUniqueOrThrow({ where: { id } });
const events = () =>
  db.job.findMany({ where: { queue: "event" }, select: { data: true }, orderBy: { id: "asc" } });

test("an introduction is closed the moment its time to answer has passed, not before", async () => {
  const { id } = await anIntroduction({ replyByAt });
  holdClock(replyByAt);
  await closeExpiredIntroductions();
  expect((await find(id)).status).toBe("sent");
  holdClock(secondAfter);
  await closeExpiredIntroductions();
  expect(await find(id)).toMatchObject({ status: "expired", openKey: null, closedAt: secondAfter });
  expect(await events()).toEqual([{ data: { type: "introduction.expired", introductionId: id } }]);
});

test("an introduction with an open question expires too, one that was answered does not", async () => {
  const asked = await anIntroduction({ replyByAt, status: "asked" });
  const accepted = await anIntroduction({ replyByAt, status: "accepted" });
  const declined = await anIntroduction({ replyByAt, status: "declined" });
  holdClock(secondAfter);
  await closeExpiredIntroductions();
  expect((await find(asked.id)).status).toBe("expired");
  expect((await find(accepted.id)).status).toBe("accepted");
  expect((await find(declined.id)).status).toBe("declined");
  expect(await events()).toHaveLength(1);
});

test("two instances that close at once close each introduction once and mail once", async () => {
  const { id: userId } = await aUser();
  const organisation = await anOrganisation({ members: [{ userId, role: "owner" }] });
  const initiative = await anInitiative({ organisationId: organisation.id });
  for (let n = 0; n < 5; n++) await anIntroduction({ initiativeId: initiative.id, replyByAt });
  holdClock(secondAfter);
  await Promise.all([closeExpiredIntroductions(), closeExpiredIntroductions()]);
  await closeExpiredIntroductions();
  expect(await db.introduction.count({ where: { status: "expired" } })).toBe(5);
  expect(await events()).toHaveLength(5);
  await drain({ event: handleEvent });
  expect(await db.mail.count({ where: { template: "introduction-expired" } })).toBe(5);
});

test("a closed introduction lets the same city be asked again", async () => {
  const first = await anIntroduction({ replyByAt });
  const again = { initiativeId: first.initiativeId, contactId: first.contactId };
  await expect(anIntroduction(again)).rejects.toMatchObject({ code: "P2002" });
  holdClock(secondAfter);
  await closeExpiredIntroductions();
  expect((await anIntroduction(again)).status).toBe("sent");
});
