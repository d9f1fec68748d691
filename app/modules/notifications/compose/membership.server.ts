import type { MailProps } from "#emails/render";
import { commonTexts } from "~/locales/common";
import { organisationPeopleTexts } from "~/locales/organisation-people";
import { invitationToken } from "~/modules/organisations/invitations/invitation-link.server";
import { isOwnDomain } from "~/modules/organisations/joining/own-domain";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { siteLink } from "~/platform/site-link.server";
import { momentWords } from "~/shared/dates";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import type { Composer } from "./reader";

type For<Name extends "membership-changed" | "invitation" | "join-requested" | "join-answered"> =
  Composer<MailSubjects[Name], MailProps<Name>>;

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

export const invitation: For<"invitation"> = async ({ invitationId }, { language, homeCity }) => {
  const found = await db.invitation.findUnique({
    where: { id: invitationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now() } },
    select: {
      role: true,
      expiresAt: true,
      invitedBy: { select: { name: true } },
      organisation: { select: { name: true } },
    },
  });
  if (!found) return null;
  const { role, expiresAt, invitedBy, organisation } = found;
  return {
    organisation: pick(organisation.name as LocalisedText, language),
    invitedBy: invitedBy?.name ?? "",
    role: commonTexts[language].membershipRoles[role],
    roleSentence: organisationPeopleTexts[language].roleSentences[role],
    validUntil: momentWords(expiresAt, language, homeCity.timeZone),
    link: siteLink(paths.invitation(language, invitationToken(invitationId))),
  };
};

export const joinRequested: For<"join-requested"> = async ({ requestId }, { language }) => {
  const found = await db.joinRequest.findUnique({
    where: { id: requestId, status: "open" },
    select: {
      message: true,
      user: { select: { name: true, email: true } },
      organisation: { select: { id: true, name: true, website: true } },
    },
  });
  if (!found) return null;
  const { user, organisation, message } = found;
  return {
    organisation: pick(organisation.name as LocalisedText, language),
    name: user.name,
    address: user.email,
    isOwnDomain: isOwnDomain(user.email, organisation.website),
    message,
    link: siteLink(paths.organisationPeople(language, organisation.id)),
  };
};

export const joinAnswered: For<"join-answered"> = async ({ requestId }, { language }) => {
  const found = await db.joinRequest.findUnique({
    where: { id: requestId },
    select: { status: true, reason: true, organisation: { select: { id: true, name: true } } },
  });
  if (!found || found.status === "open") return null;
  const { status, reason, organisation } = found;
  return {
    answer: status,
    organisation: pick(organisation.name as LocalisedText, language).text,
    reason,
    link: siteLink(paths.organisation(language, organisation.id)),
  };
};
