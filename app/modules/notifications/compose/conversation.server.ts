import type { MailProps } from "#emails/render";
import { cooperationTexts } from "~/locales/cooperation";
import { answerToken } from "~/modules/cooperation/answer-link.server";
import { db } from "~/platform/db/index.server";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import { excerpt } from "./excerpt";
import type { Composer, Reader } from "./reader";
import { siteLink } from "~/platform/site-link.server";

type For<Name extends "new-message" | "outcome-recorded"> = Composer<
  MailSubjects[Name],
  MailProps<Name>
>;

const introductionColumns = {
  id: true,
  contact: { select: { id: true, linkVersion: true } },
  initiative: { select: { title: true, organisation: { select: { name: true } } } },
} as const;

type Linked = { id: number; contact: { id: number; linkVersion: number } };

/** The contact's own signed link, or the page that members and staff sign in to. */
function conversationLink(introduction: Linked, isForContact: boolean, { language }: Reader) {
  if (isForContact) return siteLink(paths.answer(language, answerToken(introduction)));
  return siteLink(paths.conversation(language, introduction.id));
}

export const newMessage: For<"new-message"> = async ({ messageId, isForContact }, reader) => {
  const found = await db.message.findUnique({
    where: { id: messageId },
    select: {
      body: true,
      author: { select: { name: true } },
      organisation: { select: { name: true } },
      contact: { select: { name: true, city: { select: { name: true } } } },
      thread: { select: { introduction: { select: introductionColumns } } },
    },
  });
  const introduction = found?.thread.introduction;
  if (!introduction) return null;
  const { author, contact, organisation } = found;
  const name = contact?.name ?? author?.name;
  const side = contact?.city.name ?? organisation?.name;
  const behalf = side ? pick(side as LocalisedText, reader.language).text : reader.homeCity.name;
  return {
    title: pick(introduction.initiative.title as LocalisedText, reader.language),
    author: [name, behalf].filter(Boolean).join(", "),
    message: excerpt(found.body),
    isForContact,
    link: conversationLink(introduction, isForContact, reader),
  };
};

export const outcomeRecorded: For<"outcome-recorded"> = async (
  { cooperationId, isForContact },
  reader,
) => {
  const found = await db.cooperation.findUnique({
    where: { id: cooperationId },
    select: {
      outcome: true,
      outcomeText: true,
      city: { select: { name: true } },
      introduction: { select: introductionColumns },
    },
  });
  if (!found?.outcome) return null;
  const { introduction } = found;
  const { language } = reader;
  return {
    title: pick(introduction.initiative.title as LocalisedText, language),
    organisation: pick(introduction.initiative.organisation.name as LocalisedText, language),
    city: pick(found.city.name as LocalisedText, language).text,
    outcome: cooperationTexts[language].space.outcomes[found.outcome],
    text: excerpt(found.outcomeText),
    isForContact,
    link: conversationLink(introduction, isForContact, reader),
  };
};
