import type { MailProps } from "#emails/render";
import { db } from "~/platform/db/index.server";
import { dateWords } from "~/shared/dates";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { agreementColumns } from "../../cities/agreements/agreement-columns.server";
import { agreementOf } from "../../cities/agreements/agreement";
import { reminderWords } from "../../cities/agreements/agreement-words";
import { eventsBetween } from "../../cities/agreements/agreement-events";
import type { MailSubjects } from "../mails.server";
import type { Composer } from "./reader";
import { siteLink } from "~/platform/site-link.server";

type For<Name extends "agreement-reminder" | "promise-overdue"> = Composer<
  MailSubjects[Name],
  MailProps<Name>
>;

/** Nothing is sent of an agreement whose terms no longer bring this day. */
export const agreementReminder: For<"agreement-reminder"> = async (
  { agreementId, kind, eventOn },
  { language },
) => {
  const found = await db.agreement.findUnique({
    where: { id: agreementId },
    select: {
      ...agreementColumns,
      title: true,
      city: { select: { name: true } },
    },
  });
  if (!found) return null;
  const isStill = eventsBetween(agreementOf(found), eventOn, eventOn).some(
    (event) => event.kind === kind,
  );
  if (!isStill) return null;
  const reminder = { kind, eventOn, agreementKey: found.key, dueOn: eventOn, reminderKey: "" };
  return {
    title: pick(found.title as LocalisedText, language),
    city: pick(found.city.name as LocalisedText, language),
    reminder: `${reminderWords(reminder, language)}.`,
    link: siteLink(paths.record(language, "agreement", found.key)),
  };
};

/** Nothing is sent of a promise that was settled meanwhile. */
export const promiseOverdue: For<"promise-overdue"> = async ({ promiseId }, { language }) => {
  const found = await db.delegationPromise.findUnique({
    where: { id: promiseId, state: "open" },
    select: { key: true, text: true, owner: true, dueOn: true, city: { select: { name: true } } },
  });
  return (
    found && {
      text: pick(found.text as LocalisedText, language),
      city: pick(found.city.name as LocalisedText, language),
      owner: found.owner,
      due: dateWords(found.dueOn, language),
      link: siteLink(paths.record(language, "promise", found.key)),
    }
  );
};
