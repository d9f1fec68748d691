import type { MailProps } from "#emails/render";
import { commonTexts } from "~/locales/common";
import { db } from "~/platform/db/index.server";
import { siteLink } from "~/platform/site-link.server";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import type { Composer } from "./reader";

type For<Name extends "membership-changed"> = Composer<MailSubjects[Name], MailProps<Name>>;

const changes = { "role-changed": "role", "handed-over": "owner", removed: "removed" } as const;

export const membershipChanged: For<"membership-changed"> = async ({ eventId }, { language }) => {
  const event = await db.membershipEvent.findUnique({ where: { id: eventId } });
  const change = event && changes[event.kind as keyof typeof changes];
  if (!event || !change) return null;
  const { organisationId, actorId, role } = event;
  const found = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { name: true },
  });
  if (!found) return null;
  const by = await db.user.findUnique({ where: { id: actorId }, select: { name: true } });
  return {
    change,
    organisation: pick(found.name as LocalisedText, language).text,
    role: role ? commonTexts[language].membershipRoles[role] : "",
    by: by?.name ?? "",
    link: siteLink(
      change === "removed"
        ? paths.desk(language)
        : paths.organisationPeople(language, organisationId),
    ),
  };
};
