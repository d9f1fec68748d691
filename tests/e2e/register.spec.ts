import {
  agreementStateWords,
  reminderWords,
} from "../../app/modules/cities/agreements/agreement-words";
import { stateOn } from "../../app/modules/cities/agreements/agreement-state";
import { remindersDue } from "../../app/modules/cities/agreements/reminders";
import { tables } from "../../app/modules/cities/register/tables";
import { dateWords } from "../../app/shared/dates";
import { paths } from "../../app/shared/paths";
import {
  addsRecord,
  aNewCity,
  control,
  dayFromToday,
  fillsIn,
  nameOf,
  readsFault,
  row,
  tableRow,
  takesFileIn,
  yearsFrom,
} from "./steps/register";
import { aStoryNumber, stories } from "./steps/story";
import {
  aMember,
  aPublishedInitiative,
  aStaffMember,
  rankedCities,
  succeeds,
} from "./support/by-forms";
import { staffAccounts } from "./support/forum";
import type { Person } from "./support/person";
import { linkIn, mailTo } from "./support/post";
import { expect, test } from "./support/test";
import { plain, texts } from "./support/texts";

// The tests of this file share one forum.
test.describe.configure({ mode: "default" });

const [{ email: coordinatorsAddress }] = staffAccounts;

/** An agreement for five years at a time whose time to decide upon notice begins in twenty days. */
const renewing = {
  title_pl: "Umowa o współpracy ogrodów",
  title_en: "Agreement on cooperation of zoos",
  kind: "partnership",
  signedOn: yearsFrom(dayFromToday(20), -4),
  term: "renewing",
  renewsEveryYears: "5",
  noticeMonths: "6",
  // What no initiative of these tests is about, so that none is proposed to this city.
  fields: ["zoos"],
};

test("staff add a city with an agreement that renews itself, see the reminder and get it by mail", async ({
  staff,
}) => {
  const person = await staff({ language: "en" });
  const { t, language, forum } = person;
  const city = aNewCity(aStoryNumber());
  const name = nameOf(city, language);
  await addsRecord(person, { table: "city", cells: city, title: name });
  const title = renewing.title_en;
  const key = await addsRecord(person, { table: "agreement", cells: renewing, title });

  const { signedOn } = renewing;
  const terms = { term: "renewing", renewsEveryYears: 5, noticeMonths: 6 } as const;
  const agreement = { key, kind: "partnership", signedOn, ...terms, fields: [] } as const;
  const [reminder] = remindersDue(agreement, dayFromToday(0));
  await person.opens(paths.staff(language));
  await person.isOn(t.staff.title);
  await expect(row(person, `${name}: ${title}`)).toContainText(reminderWords(reminder!, language));

  await person.opens(paths.city(language, city.slug));
  await person.isOn(name);
  await person.reads(agreementStateWords(stateOn(agreement, dayFromToday(0)), language));

  // The job looks at agreements once a minute, and at once when it starts.
  await forum.restart();
  const subject = texts.pl.mail.agreementReminder.subject(city.name_pl);
  const mail = await mailTo(forum, coordinatorsAddress, subject);
  expect(plain(mail.text!)).toContain(plain(reminderWords(reminder!, "pl")));
  await person.opens(linkIn(mail, "/pl/staff/register/agreement/").replace("/pl/", "/en/"));
  await person.sees(title);
});

test("a promise of a delegation that is overdue waits on the staff home page until it is settled", async ({
  staff,
}) => {
  const person = await staff({ javaScript: false });
  const { t, language } = person;
  const { owed } = t.register;
  const n = aStoryNumber();
  const promise = (text: string, days: number) => ({
    text_pl: `${text} (${n})`,
    side: "home",
    owner: "Wydział Edukacji",
    dueOn: dayFromToday(days),
  });
  const overdue = promise("Prześlemy program wymiany", -10);
  const later = promise("Zaprosimy nauczycieli", 200);

  await person.opens(paths.newRecord(language, "delegation", "leuven"));
  await person.isOn(t.registerTables.tables.delegation.add);
  await fillsIn(person, { direction: "incoming", purpose_pl: `Wizyta dyrektorów szkół (${n})` });
  await person.presses(t.register.save);
  const title = `Wizyta dyrektorów szkół (${n})`;
  await person.isOn(title);
  const delegation = person.page.url();
  for (const cells of [overdue, later]) {
    await addsRecord(person, { table: "promise", cells, title: cells.text_pl });
    await person.opens(delegation);
  }
  await person.isOn(title);
  for (const { text_pl } of [overdue, later])
    await expect(person.page.locator("#owed")).toContainText(text_pl);

  await person.opens(paths.staff(language));
  await expect(row(person, overdue.text_pl)).toContainText(owed.overdue(owed.days(10)));
  await expect(row(person, later.text_pl)).toHaveCount(0);
  await row(person, overdue.text_pl).getByRole("button", { name: owed.keep }).click();
  await person.reads(owed.kept);
  await expect(row(person, overdue.text_pl)).toHaveCount(0);
  await person.isOn(t.staff.title);

  await person.opens(paths.newRecord(language, "delegation", "leuven"));
  await expect(row(person, later.text_pl)).toContainText(
    owed.due(dateWords(later.dueOn, language)),
  );
  await expect(row(person, overdue.text_pl)).toHaveCount(0);
});

test("a file with three faulty rows names each cell and changes nothing; mended it is taken over", async ({
  staff,
}) => {
  const person = await staff();
  const { t, language } = person;
  const { plan } = t.exchange;
  const n = aStoryNumber();
  const head = ["key", "city", "kind", "title_pl", "year", "status", "fields", "source", "asOf"];
  const good = (title: string) =>
    [
      "",
      "leuven",
      "visit",
      `${title} ${n}`,
      "2025",
      "held",
      "education",
      "test",
      "2025",
    ] as string[];
  const names = ["Warsztaty", "Koncert", "Turniej", "Seminarium", "Wystawa"];
  const faulty = names.map(good);
  faulty[1]![2] = "wizytówka";
  faulty[2]![4] = "20x5";
  faulty[4]![1] = "nigdzie";
  const [kind, year] = ["kind", "year"].map((name) =>
    tables.undertaking.columns.find((column) => column.name === name)!,
  );
  const kinds = kind?.type === "choice" ? kind.options.join(", ") : "";
  const years = year?.type === "integer" ? ([String(year.min), String(year.max)] as const) : null;

  await person.opens(paths.registerImport(language));
  const file = { table: "undertaking", name: `przedsiewziecia-${n}.csv` } as const;
  await takesFileIn(person, { ...file, lines: [head, ...faulty] });
  await person.reads(plan.faultyTitle(3));
  await readsFault(person, { line: 3, cell: "kind", words: t.exchange.oneOf(kinds) });
  await readsFault(person, { line: 4, cell: "year", words: t.exchange.wholeNumber(...years!) });
  const cities = t.registerTables.tables.city.many;
  await readsFault(person, { line: 6, cell: "city", words: t.exchange.noRecord(cities) });
  await expect(person.page.getByRole("button", { name: plan.confirm(5) })).toHaveCount(0);

  const list = `${paths.registerTable(language, "undertaking")}?q=${n}`;
  await person.opens(list);
  await person.reads(t.register.noneFound);
  await person.isOn(t.registerTables.tables.undertaking.many);

  await person.opens(paths.registerImport(language));
  await takesFileIn(person, { ...file, lines: [head, ...names.map(good)] });
  await person.reads(plan.ready);
  await person.presses(plan.confirm(5));
  await person.reads(t.exchange.done(file.name));
  await person.isOn(t.exchange.title);
  await person.opens(list);
  for (const name of names) await person.reads(`${name} ${n}`);
});

for (const { javaScript, language } of [
  { javaScript: true, language: "pl" },
  { javaScript: false, language: "en" },
] as const) {
  const how = javaScript ? "with" : "without";
  test(`${how} JavaScript the second of two editors sees both texts and loses nothing`, async ({
    forum,
    staff,
  }) => {
    const n = aStoryNumber();
    const office = await aStaffMember(forum);
    const location = await succeeds(office, paths.newRecord(language, "link"), {
      city: "leuven",
      kind: "schools",
      home_pl: `Szkoła nr ${n}`,
      home_en: `School no. ${n}`,
      partner_pl: "Sint-Pieterscollege",
      field: "education",
      asOf: "2026",
    });
    const address = location.replace(/\?.*/, "");
    const first = await staff({ language, javaScript });
    const second = await staff({ language, javaScript }, "moderator");
    const { t } = second;
    for (const one of [first, second]) await one.opens(address);

    const [theirs, mine] = [`Zespół Szkół nr ${n}`, `Liceum nr ${n}`];
    await fillsIn(first, { [`home_${language}`]: theirs, since: "2001" });
    await first.presses(t.register.save);
    await first.reads(t.register.saved);

    await fillsIn(second, { [`home_${language}`]: mine, [`note_${language}`]: "Od jesieni." });
    await second.pressesInVain(t.register.save);
    await second.reads(t.register.theirs.title);
    // The history below says it too.
    const both = tableRow(second, theirs).first();
    await expect(both).toContainText(mine);
    await expect(control(second, `home_${language}`)).toHaveValue(mine);
    await expect(control(second, `note_${language}`)).toHaveValue("Od jesieni.");
    await second.isOn(new RegExp(theirs));

    await fillsIn(second, { since: "2001" });
    await second.presses(t.register.save);
    await second.reads(t.register.saved);
    await second.isOn(new RegExp(mine));
    await expect(control(second, "since")).toHaveValue("2001");
    await expect(control(second, `note_${language}`)).toHaveValue("Od jesieni.");
    await office.dispose();
  });
}

test("a moderator’s agreement waits until a coordinator confirms it", async ({ staff }) => {
  const moderator = await staff({}, "moderator");
  const coordinator = await staff({ language: "en", javaScript: false });
  const n = aStoryNumber();
  const title = `${renewing.title_en} (${n})`;
  const { t } = moderator;
  await moderator.opens(paths.newRecord("pl", "agreement", "leuven"));
  await moderator.isOn(t.registerTables.tables.agreement.add);
  await moderator.reads(t.register.proposeHint);
  const titles = { title_pl: `${renewing.title_pl} (${n})`, title_en: title };
  await fillsIn(moderator, { ...renewing, ...titles, changeNote: "Podpisano wczoraj." });
  await moderator.presses(t.register.propose);
  await moderator.reads(t.register.proposed);
  await moderator.isOn(titles.title_pl);
  await moderator.opens(`${paths.registerTable("pl", "agreement")}?q=${n}`);
  await moderator.reads(t.register.noneFound);

  const words = coordinator.t.register;
  await coordinator.opens(paths.staff("en"));
  await coordinator.follows(title);
  await coordinator.isOn(title);
  await coordinator.reads("Podpisano wczoraj.");
  await coordinator.presses(words.proposals.confirm);
  await coordinator.reads(words.proposals.confirmed);
  await coordinator.follows(words.record);
  await coordinator.isOn(title);
  await moderator.page.reload();
  await moderator.reads(titles.title_pl);
});

test("a suspended city is not proposed for an initiative, and its pages say why", async ({
  forum,
  staff,
}) => {
  const story = stories.pl(aStoryNumber());
  const office = await aStaffMember(forum);
  const { id } = await aPublishedInitiative(await aMember(forum, story), office, story);
  // The best city is left to the journeys on the same forum.
  const [, slug] = await rankedCities(office, id);
  const why = "Partner prosi o rok przerwy.";
  const since = dayFromToday(-3);
  const person = await staff();
  const { t, language } = person;
  const { whyNot } = t.staff.initiative;

  await setsStanding(person, slug!, { suspendedOn: since, suspendedWhy: why });
  expect(await rankedCities(office, id)).not.toContain(slug);
  await person.opens(paths.reviewInitiative(language, id));
  await person.isOn(story.title);
  await person.reads(whyNot.suspended(dateWords(since, language), why));
  await person.opens(paths.city(language, slug!));
  await person.reads(why);
  await person.reads(dateWords(since, language));
  await expect(person.page.getByRole("heading", { level: 1 })).toBeVisible();

  await setsStanding(person, slug!, { suspendedOn: "", suspendedWhy: "" });
  expect(await rankedCities(office, id)).toContain(slug);
});

async function setsStanding(
  person: Person,
  slug: string,
  standing: { suspendedOn: string; suspendedWhy: string },
) {
  await person.opens(paths.record(person.language, "city", slug));
  await fillsIn(person, standing);
  await person.presses(person.t.register.save);
  await person.reads(person.t.register.saved);
}
