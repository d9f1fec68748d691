import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { dayIn } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { reminderWords } from "./agreements/agreement-words";
import { agreementReminders } from "./agreements/attention.queries.server";
import { addDays } from "./agreements/days";
import { duplicateCount } from "./benefits/duplicates.queries.server";
import { homeCity } from "./city.queries.server";
import { openPromises } from "./promises/promises.queries.server";

/** Days ahead for which staff see promises and renewals. */
const promisesAhead = 30;
const renewalsAhead = 60;

/** What the register asks of staff today, in one language. */
export async function registerAttention(language: Language) {
  const today = dayIn(now(), (await homeCity()).timeZone);
  const [promises, reminders, bounced, renewals, duplicates, reviews] = await Promise.all([
    openPromises({ on: today, until: addDays(today, promisesAhead) }),
    agreementReminders(today),
    bouncedContacts(today),
    renewalsUntil(addDays(today, renewalsAhead)),
    duplicateCount(),
    openReviews(),
  ]);
  return {
    promises,
    agreements: reminders.map(({ key, title, city, reminder }) => ({
      key,
      title: pick(title, language).text,
      city: pick(city.name, language).text,
      reminder: reminderWords(reminder, language),
    })),
    bounced: bounced.map(({ city, ...contact }) => ({
      ...contact,
      city: pick(city, language).text,
    })),
    renewals: renewals.map(({ name, ...row }) => ({ ...row, name: pick(name, language).text })),
    duplicates,
    reviews: reviews.map(({ city, ...row }) => ({ ...row, city: pick(city, language).text })),
  };
}

export type RegisterAttention = Awaited<ReturnType<typeof registerAttention>>;

/** Contacts whose present address refused the last mail. */
async function bouncedContacts(on: string) {
  const rows = await db.contact.findMany({
    where: {
      bouncedAt: { not: null },
      bouncedAddress: { equals: db.contact.fields.email },
      OR: [{ validUntil: null }, { validUntil: { gte: new Date(on) } }],
      city: { archivedOn: null },
    },
    select: {
      key: true,
      name: true,
      bouncedAt: true,
      city: { select: { name: true } },
    },
    orderBy: { bouncedAt: "asc" },
    take: 50,
  });
  return rows.map(({ key, name, bouncedAt, city }) => ({
    key,
    name,
    bouncedOn: bouncedAt!.toISOString().slice(0, 10),
    city: city.name as LocalisedText,
  }));
}

async function renewalsUntil(day: string) {
  const rows = await db.affiliation.findMany({
    where: { reviewOn: { lte: new Date(day) }, until: null },
    select: { key: true, name: true, reviewOn: true },
    orderBy: { reviewOn: "asc" },
  });
  return rows.map(({ key, name, reviewOn }) => ({
    key,
    name: name as LocalisedText,
    reviewOn: reviewOn!.toISOString().slice(0, 10),
  }));
}

async function openReviews() {
  const rows = await db.healthReview.findMany({
    where: { decidedAt: null, city: { archivedOn: null } },
    select: { id: true, openedOn: true, city: { select: { name: true } } },
    orderBy: { id: "asc" },
    take: 50,
  });
  return rows.map(({ id, openedOn, city }) => ({
    id,
    openedOn: openedOn.toISOString().slice(0, 10),
    city: city.name as LocalisedText,
  }));
}
