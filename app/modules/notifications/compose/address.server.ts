import type { MailProps } from "#emails/render";
import { emailChangeToken } from "~/modules/accounts/address/email-change-links.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { siteLink } from "~/platform/site-link.server";
import { momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import type { Composer, Reader } from "./reader";

type For<Name extends "confirm-new-address" | "address-change-asked" | "address-changed"> =
  Composer<MailSubjects[Name], MailProps<Name>>;

/** A change that is still open, with the end of its hour in words. */
async function openChange(id: string, { language, homeCity }: Reader) {
  const change = await db.emailChange.findFirst({
    where: { id, confirmedAt: null, cancelledAt: null, expiresAt: { gt: now() } },
  });
  if (!change) return null;
  return { ...change, validUntil: momentWords(change.expiresAt, language, homeCity.timeZone) };
}

export const confirmNewAddress: For<"confirm-new-address"> = async ({ changeId }, reader) => {
  const change = await openChange(changeId, reader);
  if (!change) return null;
  const where = { email: change.newEmail, emailVerifiedAt: { not: null } };
  const isTaken = (await db.user.count({ where })) > 0;
  const token = emailChangeToken("confirm-email-change", changeId);
  return {
    isTaken,
    validUntil: change.validUntil,
    link: siteLink(
      isTaken ? paths.signIn(reader.language) : paths.confirmEmailChange(reader.language, token),
    ),
  };
};

export const addressChangeAsked: For<"address-change-asked"> = async ({ changeId }, reader) => {
  const change = await openChange(changeId, reader);
  if (!change) return null;
  const token = emailChangeToken("stop-email-change", changeId);
  return {
    newAddress: change.newEmail,
    validUntil: change.validUntil,
    link: siteLink(paths.stopEmailChange(reader.language, token)),
  };
};

export const addressChanged: For<"address-changed"> = async ({ changeId }, { homeCity }) => {
  const change = await db.emailChange.findUnique({ where: { id: changeId } });
  const { contactAddress } = homeCity;
  return (
    change && { newAddress: change.newEmail, contactAddress, link: `mailto:${contactAddress}` }
  );
};
