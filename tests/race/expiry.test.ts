import { expect, test } from "vitest";
import { closeExpiredIntroductions } from "~/modules/cooperation/close-expired.server";
import { handleEvent } from "~/modules/notifications/notify.server";
import { db } from "~/platform/db/index.server";
import { drain } from "~/platform/jobs/worker.server";
import { aContact } from "../factories/contact";
import { anInitiative } from "../factories/initiative";
import { anIntroduction } from "../factories/introduction";
import { anOrganisation } from "../factories/organisation";
import { aUser } from "../factories/user";
import { useTestDatabase } from "../support/database";

useTestDatabase();

test("eight instances that close and mail at once tell of each expired introduction once", async () => {
  const { id: userId } = await aUser();
  const organisation = await anOrganisation({ members: [{ userId, role: "owner" }] });
  const initiative = await anInitiative({ organisationId: organisation.id });
  const rounds = 10;
  for (let round = 0; round < rounds; round++) {
    const contact = await aContact();
    const introduction = {
      initiativeId: initiative.id,
      contactId: contact.id,
      replyByAt: new Date(0),
    };
    await anIntroduction(introduction);
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        await closeExpiredIntroductions();
        await drain({ event: handleEvent });
      }),
    );
  }
  expect(await db.introduction.count({ where: { status: "expired" } })).toBe(rounds);
  expect(await db.mail.count()).toBe(rounds);
  expect(await db.job.count({ where: { queue: "event" } })).toBe(0);
});

test("an answer and the closing at the same moment leave one of the two", async () => {
  for (let round = 0; round < 20; round++) {
    const { id } = await anIntroduction({ replyByAt: new Date(0) });
    const answer = db.introduction.updateMany({
      where: { id, status: { in: ["sent", "asked"] } },
      data: { status: "accepted", openKey: null },
    });
    const [answered] = await Promise.all([answer, closeExpiredIntroductions()]);
    const { status } = await db.introduction.findUniqueOrThrow({ where: { id } });
    expect(status).toBe(answered.count === 1 ? "accepted" : "expired");
    const told = await db.job.count({ where: { data: { path: ["introductionId"], equals: id } } });
    expect(told).toBe(status === "expired" ? 1 : 0);
  }
});
