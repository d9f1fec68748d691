import type { MailProps } from "#emails/render";
import { db } from "~/platform/db/index.server";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import type { Composer } from "./reader";
import { siteLink } from "~/platform/site-link.server";

type For<Name extends "organisation-verified" | "organisation-refused"> = Composer<
  MailSubjects[Name],
  MailProps<Name>
>;

export const organisationVerified: For<"organisation-verified"> = async (
  { organisationId: id },
  { language },
) => {
  const found = await db.organisation.findUnique({
    where: { id, verification: "verified" },
    select: { name: true },
  });
  if (!found) return null;
  const organisation = pick(found.name as LocalisedText, language).text;
  return { organisation, link: siteLink(paths.newInitiative(language)) };
};

export const organisationRefused: For<"organisation-refused"> = async (
  { organisationId: id },
  { language },
) => {
  const found = await db.organisation.findUnique({
    where: { id, verification: "refused" },
    select: { name: true, verificationNote: true },
  });
  if (!found) return null;
  const organisation = pick(found.name as LocalisedText, language).text;
  return {
    organisation,
    note: found.verificationNote,
    link: siteLink(paths.editOrganisation(language, id)),
  };
};
