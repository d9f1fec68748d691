import type { MailProps } from "#emails/render";
import { cooperationTexts } from "~/locales/cooperation";
import { answerToken } from "~/modules/cooperation/answer-link.server";
import { openStatuses } from "~/modules/cooperation/introduction";
import { whyAsked } from "~/modules/cooperation/why-asked";
import { nextBestCity } from "~/modules/cooperation/next-city.server";
import type { IntroductionStatus } from "~/platform/db/generated/enums";
import { db } from "~/platform/db/index.server";
import { dateWords, dayIn } from "~/shared/dates";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import { excerpt } from "./excerpt";
import { languageNames } from "./language-names";
import type { Composer } from "./reader";
import { siteLink } from "~/platform/site-link.server";

type Fates =
  "introduction-accepted" | "introduction-declined" | "introduction-asked" | "introduction-expired";
type For<Name extends "introduction" | Fates> = Composer<MailSubjects[Name], MailProps<Name>>;

/** Initiatives in these states have been taken back: nobody is to hear of them any more. */
const gone = ["withdrawn", "merged", "rejected"] as const;

export const introduction: For<"introduction"> = async (
  { introductionId: id },
  { language, homeCity },
) => {
  const found = await db.introduction.findUnique({
    where: { id, status: { in: [...openStatuses] }, initiative: { status: { notIn: [...gone] } } },
    select: {
      id: true,
      note: true,
      match: true,
      replyByAt: true,
      sentById: true,
      contact: { select: { id: true, linkVersion: true } },
      initiative: {
        select: {
          title: true,
          summary: true,
          languages: true,
          startsOn: true,
          endsOn: true,
          organisation: { select: { name: true } },
        },
      },
    },
  });
  if (!found) return null;
  const { initiative, note, replyByAt } = found;
  const sender = await db.user.findUnique({
    where: { id: found.sentById },
    select: { name: true },
  });
  return {
    sender: sender?.name ?? null,
    note,
    reasons: whyAsked(found.match, language),
    title: pick(initiative.title as LocalisedText, language),
    summary: pick(initiative.summary as LocalisedText, language),
    organisation: pick(initiative.organisation.name as LocalisedText, language),
    languages: languageNames(initiative.languages, language),
    startsOn: initiative.startsOn && dateWords(initiative.startsOn, language),
    endsOn: initiative.endsOn && dateWords(initiative.endsOn, language),
    replyBy: dateWords(dayIn(replyByAt, homeCity.timeZone), language),
    link: siteLink(paths.answer(language, answerToken(found))),
  };
};

/** What all mails about an introduction's fate say, while that is still its state. */
async function introductionIn(id: number, status: IntroductionStatus[], language: Language) {
  const found = await db.introduction.findUnique({
    where: { id, status: { in: status }, initiative: { status: { notIn: [...gone] } } },
    select: {
      initiativeId: true,
      answerReason: true,
      answerNote: true,
      initiative: { select: { title: true } },
      city: { select: { name: true } },
    },
  });
  if (!found) return null;
  return {
    ...found,
    title: pick(found.initiative.title as LocalisedText, language),
    city: pick(found.city.name as LocalisedText, language).text,
  };
}

export const introductionAccepted: For<"introduction-accepted"> = async (
  { introductionId: id },
  { language },
) => {
  const found = await introductionIn(id, ["accepted"], language);
  if (!found) return null;
  const { title, city, answerNote: note } = found;
  return { title, city, note, link: siteLink(paths.conversation(language, id)) };
};

export const introductionDeclined: For<"introduction-declined"> = async (
  { introductionId: id },
  { language },
) => {
  const found = await introductionIn(id, ["declined"], language);
  if (!found) return null;
  const { title, city, answerNote: note, answerReason, initiativeId } = found;
  const reasons: Record<string, string> = cooperationTexts[language].declineReasons;
  const reason = reasons[answerReason ?? ""] ?? null;
  return { title, city, reason, note, link: siteLink(paths.initiative(language, initiativeId)) };
};

export const introductionAsked: For<"introduction-asked"> = async (subject, { language }) => {
  const { introductionId: id, messageId } = subject;
  const found = await introductionIn(id, ["asked", "accepted"], language);
  const message = await db.message.findUnique({ where: { id: messageId }, select: { body: true } });
  if (!found || !message) return null;
  const { title, city } = found;
  return {
    title,
    city,
    question: excerpt(message.body),
    link: siteLink(paths.conversation(language, id)),
  };
};

export const introductionExpired: For<"introduction-expired"> = async (
  { introductionId: id },
  { language },
) => {
  const found = await introductionIn(id, ["expired"], language);
  if (!found) return null;
  const { title, city, initiativeId } = found;
  const nextCity = await nextBestCity(initiativeId, language);
  return { title, city, nextCity, link: siteLink(paths.initiative(language, initiativeId)) };
};
