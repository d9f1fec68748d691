import type { APIRequestContext } from "@playwright/test";
import { paths } from "../../app/shared/paths";
import { aStoryNumber, contacts, passwords, stories } from "./steps/story";
import {
  aClient,
  aDraft,
  aMember,
  anOrganisation,
  aStaffMember,
  introductionForm,
  sends,
  sendsDraft,
  succeeds,
} from "./support/by-forms";
import { type Forum, staffAccounts, startForum } from "./support/forum";
import { mailTo } from "./support/post";
import { expect, test } from "./support/test";
import { plain, texts } from "./support/texts";

const t = texts.pl;
let forum: Forum;

// One forum for the tests of this file.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  forum = await startForum();
});
test.afterAll(() => forum.stop());

test("what the server acknowledged right before it was killed is there, and its mail goes out once", async () => {
  const n = aStoryNumber();
  const story = stories.pl(n);
  const member = await aMember(forum, story);
  const staff = await aStaffMember(forum);
  const organisation = await anOrganisation(member, story);
  const id = await aDraft(member, organisation);
  const edit = paths.editInitiative("pl", id);

  await sendsDraft(member, { id, story, intent: "save" });
  await crashes();
  expect(await read(member, edit)).toContain(story.title);

  await sendsDraft(member, { id, story, intent: "submit" });
  await crashes();
  expect(await read(member, paths.initiative("pl", id))).toContain(
    t.common.initiativeStatuses.submitted,
  );
  await arrivesOnce(staffAccounts[0].email, t.mail.initiativeSubmitted.subject(story.title));

  await succeeds(staff, paths.reviewOrganisation("pl", organisation), { verdict: "verified" });
  await succeeds(staff, paths.reviewInitiative("pl", id), { verdict: "published" });
  await succeeds(staff, paths.introduce("pl", id, "innsbruck"), introductionForm(n));
  await crashes();
  expect(await read(staff, paths.reviewInitiative("pl", id))).toContain(
    t.common.introductionStatuses.sent,
  );
  const subject = t.mail.introduction.subject("Kraków", story.title);
  await arrivesOnce(contacts.pl(n).email, subject);
});

test("while the mail server is down a page answers at once, and the mail arrives once when it is back", async () => {
  const { member } = stories.pl(aStoryNumber());
  const client = await aClient(forum);
  await forum.mail.stop();
  const began = performance.now();
  const answer = await sends(client, paths.register("pl"), { ...member, password: passwords[0] });
  const took = performance.now() - began;
  expect(answer.status()).toBe(200);
  expect(took).toBeLessThan(3_000);
  await expect.poll(() => forum.log(), { timeout: 15_000 }).toContain("job failed");
  await forum.mail.start();
  await arrivesOnce(member.email, t.mail.confirmEmail.subject);
});

async function crashes() {
  await forum.kill();
  await forum.restart();
}

async function read(client: APIRequestContext, path: string) {
  const answer = await client.get(path);
  expect(answer.status(), path).toBe(200);
  return plain((await answer.text()).replaceAll("&#x27;", "'"));
}

/** Waits for the mail, and then for one asked for later: by then a second copy would be here. */
async function arrivesOnce(address: string, subject: string) {
  await mailTo(forum, address, subject);
  const { member } = stories.pl(aStoryNumber());
  const later = await aClient(forum);
  await sends(later, paths.register("pl"), { ...member, password: passwords[0] });
  await mailTo(forum, member.email, t.mail.confirmEmail.subject);
  const copies = forum.mail.received.filter(
    (mail) => mail.recipients.includes(address) && mail.subject === plain(subject),
  );
  expect(copies).toHaveLength(1);
}
