import { paths } from "../../app/shared/paths";
import { onServer } from "../support/postgres-server";
import { aStoryNumber, contacts, passwords, stories } from "./steps/story";
import {
  aMember,
  anIntroduction,
  aPublishedInitiative,
  aStaffMember,
  rankedCities,
} from "./support/by-forms";
import { mailTo } from "./support/post";
import { expect, test } from "./support/test";
import { plain } from "./support/texts";

test.use({ database: "postgres" });

test("a refusal and a silence are told to the organisation with the next best city", async ({
  forum,
  somebody,
}) => {
  const n = aStoryNumber();
  const story = aboutAZoo(n);
  const words = contacts.pl(n);
  const byForms = await aMember(forum, story);
  const office = await aStaffMember(forum);
  const initiative = await aPublishedInitiative(byForms, office, story);
  const [best = "", nextBest = ""] = await rankedCities(office, initiative.id);
  const question = { id: initiative.id, n, story };
  const asked = await anIntroduction(forum, office, { ...question, city: best });
  const contact = await somebody({ dark: true });
  const member = await somebody({ dark: true });
  const { t } = member;
  const { space, answer } = t.cooperation;

  // The first city declines; without a reason it may not.
  await contact.opens(asked.link);
  await contact.ticks("answer", "decline");
  await contact.pressesInVain(answer.button);
  await contact.isToldOf(answer.reason, t.errors["choose-one"]);
  await contact.field(answer.reason).selectOption("no-capacity");
  await contact.fills(answer.note, words.refusal);
  await contact.presses(answer.button);
  await contact.reads(answer.declined);
  await contact.isOn(story.title);
  const refusal = await mailTo(
    forum,
    story.member.email,
    t.mail.introductionDeclined.subject(await nameOf(best)),
  );
  expect(refusal.text).toContain(words.refusal);
  expect(refusal.text).toContain(t.cooperation.declineReasons["no-capacity"]);
  await member.opens(paths.conversation("pl", asked.conversation));
  await signsInHere();
  await member.reads(space.declined(t.cooperation.declineReasons["no-capacity"]));
  await member.reads(words.refusal);
  const next = await nameOf(nextBest);
  await member.reads(space.nextCity(next));
  await member.isOn(story.title);

  // The next city says nothing: on the day the question closes by itself.
  const offered = await rankedCities(office, initiative.id);
  const thirdBest = offered.find((slug) => slug !== best && slug !== nextBest)!;
  const silent = await anIntroduction(forum, office, { ...question, city: nextBest, n: n + 1 });
  await onServer(forum.databaseUrl!, (client) =>
    client.query(
      `UPDATE "Introduction" SET "replyByAt" = now() - interval '1 second' WHERE id = $1`,
      [silent.conversation],
    ),
  );
  const expired = await mailTo(forum, story.member.email, t.mail.introductionExpired.subject(next));
  await member.opens(paths.conversation("pl", silent.conversation));
  const third = await nameOf(thirdBest);
  await member.reads(space.expired);
  await member.reads(space.nextCity(third));
  expect(expired.text).toContain(plain(t.mail.introductionExpired.next(third)));
  await member.isOn(story.title);
  await contact.opens(silent.link);
  await contact.reads(answer.expired);
  await contact.isOn(story.title);

  async function signsInHere() {
    await member.fills(t.accounts.email, story.member.email);
    await member.fills(t.accounts.password, passwords[0]);
    await member.presses(t.accounts.signIn.button);
    await member.sees(story.title);
  }

  function nameOf(slug: string) {
    return onServer(forum.databaseUrl!, async (client) => {
      const { rows } = await client.query<{ name: string }>(
        `SELECT name->>'pl' AS name FROM "PartnerCity" WHERE slug = $1`,
        [slug],
      );
      return rows[0]!.name;
    });
  }
});

/** Another subject than the journeys': a city that declines is not asked again about the same. */
const aboutAZoo = (n: number) => ({
  ...stories.pl(n),
  title: `Wymiana opiekunów w ogrodach zoologicznych ${n}`,
  summary: "Ogród zoologiczny chce wymieniać się zwierzętami i opiekunami z innym zoo.",
  description:
    "Opiekunowie zwierząt jadą na miesiąc do partnerskiego zoo i uczą się hodowli rzadkich gatunków. Potem przyjmujemy ich kolegów u nas.",
});
