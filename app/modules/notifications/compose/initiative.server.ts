import type { MailProps } from "#emails/render";
import type { InitiativeStatus } from "~/platform/db/generated/enums";
import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import type { Composer } from "./reader";
import { siteLink } from "~/platform/site-link.server";

type Names =
  "initiative-submitted" | "initiative-published" | "initiative-returned" | "initiative-rejected";
type For<Name extends Names> = Composer<MailSubjects[Name], MailProps<Name>>;

/** The initiative's words while it is in the state the mail tells of. */
async function initiativeIn(id: number, status: InitiativeStatus[], language: Language) {
  const found = await db.initiative.findUnique({
    where: { id, status: { in: status } },
    select: {
      title: true,
      summary: true,
      decisionNote: true,
      organisation: { select: { name: true } },
    },
  });
  return (
    found && {
      title: pick(found.title as LocalisedText, language),
      summary: pick(found.summary as LocalisedText, language),
      organisation: pick(found.organisation.name as LocalisedText, language),
      note: found.decisionNote,
    }
  );
}

export const initiativeSubmitted: For<"initiative-submitted"> = async (
  { initiativeId: id },
  { language },
) => {
  const initiative = await initiativeIn(id, ["submitted"], language);
  return initiative && { ...initiative, link: siteLink(paths.reviewInitiative(language, id)) };
};

export const initiativePublished: For<"initiative-published"> = async (
  { initiativeId: id },
  { language },
) => {
  const initiative = await initiativeIn(id, ["published", "in_cooperation", "completed"], language);
  return initiative && { ...initiative, link: siteLink(paths.initiative(language, id)) };
};

export const initiativeReturned: For<"initiative-returned"> = async (
  { initiativeId: id },
  { language },
) => {
  const initiative = await initiativeIn(id, ["returned"], language);
  return initiative && { ...initiative, link: siteLink(paths.editInitiative(language, id)) };
};

export const initiativeRejected: For<"initiative-rejected"> = async (
  { initiativeId: id },
  { language },
) => {
  const initiative = await initiativeIn(id, ["rejected"], language);
  return initiative && { ...initiative, link: siteLink(paths.desk(language)) };
};
