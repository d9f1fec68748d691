import { registerTexts } from "~/locales/register";
import { commonTexts } from "~/locales/common";
import { type CalendarItem, calendarOf } from "~/platform/calendar.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { isSigned, sign } from "~/platform/secret.server";
import { siteLink } from "~/platform/site-link.server";
import { dayIn } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { agreementOf } from "../agreements/agreement";
import { agreementColumns } from "../agreements/agreement-columns.server";
import { agreementCalendarItems } from "../agreements/calendar-items";
import { addDays } from "../agreements/days";
import { homeCity } from "../city.queries.server";

const purpose = "register-calendar";

/** How far back and ahead the calendar tells, in days. */
const span = { back: 365, ahead: 3 * 365 };

/** The private address of a person's calendar of the register. */
export const calendarAddress = (userId: string, language: Language): string =>
  siteLink(paths.registerCalendar(language, userId, sign(purpose, userId)));

/**
 * The days of agreements and promises as a calendar, for whoever holds a staff member's private address;
 * null for a wrong address and for who no longer works for the city.
 */
export async function registerCalendar(asked: {
  userId: string;
  token: string;
  language: Language;
}): Promise<string | null> {
  const { userId, token, language } = asked;
  if (!isSigned(token, purpose, userId)) return null;
  const user = await db.user.findUnique({ where: { id: userId }, select: { role: true } });
  if (!user || user.role === "member") return null;
  const home = await homeCity();
  const today = dayIn(now(), home.timeZone);
  const words = registerTexts[language].attention;
  return calendarOf({
    name: words.calendarName,
    productId: {
      organisation: home.name[language],
      product: commonTexts[language].forum,
      language,
    },
    timeZone: home.timeZone,
    cancelledPrefix: words.cancelled,
    items: [...(await agreementItems(today, language)), ...(await promiseItems(today, language))],
  });
}

/** The last change of each record of a table, by key. */
async function changedAt(table: string): Promise<(key: string) => Date> {
  const rows = await db.change.groupBy({
    by: ["key"],
    where: { table, status: "applied" },
    _max: { changedAt: true },
  });
  const at = new Map(rows.map(({ key, _max }) => [key, _max.changedAt]));
  return (key) => at.get(key) ?? new Date("2006-12-31T00:00:00Z");
}

async function agreementItems(today: string, language: Language): Promise<CalendarItem[]> {
  const [rows, changed] = await Promise.all([
    db.agreement.findMany({
      where: { city: { archivedOn: null }, NOT: { term: "open_ended", terminatedOn: null } },
      select: {
        ...agreementColumns,
        title: true,
        version: true,
        city: { select: { name: true } },
      },
    }),
    changedAt("agreement"),
  ]);
  const days = { from: addDays(today, -span.back), until: addDays(today, span.ahead) };
  return rows.flatMap(({ title, version, city, ...row }) =>
    agreementCalendarItems(
      {
        agreement: agreementOf(row),
        title: pick(title as LocalisedText, language).text,
        cityName: pick(city.name as LocalisedText, language).text,
        url: siteLink(paths.record(language, "agreement", row.key)),
        version,
        changedAt: changed(row.key),
      },
      days,
      language,
    ),
  );
}

async function promiseItems(today: string, language: Language): Promise<CalendarItem[]> {
  const { promiseDue } = registerTexts[language].attention;
  const [rows, changed] = await Promise.all([
    db.delegationPromise.findMany({
      where: { dueOn: { gte: new Date(addDays(today, -span.back)) }, city: { archivedOn: null } },
      select: {
        key: true,
        text: true,
        owner: true,
        dueOn: true,
        state: true,
        version: true,
        city: { select: { name: true } },
      },
    }),
    changedAt("promise"),
  ]);
  return rows.map(({ key, text, owner, dueOn, state, version, city }) => ({
    uid: `promise:${key}`,
    day: dueOn.toISOString().slice(0, 10),
    title: promiseDue(
      pick(city.name as LocalisedText, language).text,
      pick(text as LocalisedText, language).text,
    ),
    description: owner,
    url: siteLink(paths.record(language, "promise", key)),
    sequence: version - 1,
    modifiedAt: changed(key),
    isCancelled: state === "dropped",
  }));
}
