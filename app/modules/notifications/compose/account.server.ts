import type { MailProps } from "#emails/render";
import { identityTexts } from "~/locales/identity";
import { knownKind } from "~/modules/accounts/devices/user-agent";
import { commonTexts } from "~/locales/common";
import { tokenText } from "~/modules/accounts/tokens.server";
import { now } from "~/platform/clock.server";
import type { TokenPurpose } from "~/platform/db/generated/enums";
import { db } from "~/platform/db/index.server";
import { dateWords, dayIn, momentWords } from "~/shared/dates";
import { paths } from "~/shared/paths";
import type { MailSubjects } from "../mails.server";
import type { Composer, Reader } from "./reader";
import { siteLink } from "~/platform/site-link.server";

type For<
  Name extends
    | "confirm-email"
    | "reset-password"
    | "already-registered"
    | "password-changed"
    | "new-device"
    | "security-changed"
    | "account-standing"
    | "account-unused",
> = Composer<MailSubjects[Name], MailProps<Name>>;

export const confirmEmail: For<"confirm-email"> = async ({ tokenId }, reader) => {
  const validUntil = await validity(tokenId, "confirm_email", reader);
  if (!validUntil) return null;
  const token = tokenText("confirm_email", tokenId);
  return { validUntil, link: siteLink(paths.confirmEmail(reader.language, token)) };
};

export const resetPassword: For<"reset-password"> = async ({ tokenId }, reader) => {
  const validUntil = await validity(tokenId, "reset_password", reader);
  if (!validUntil) return null;
  const token = tokenText("reset_password", tokenId);
  return { validUntil, link: siteLink(paths.resetPassword(reader.language, token)) };
};

/** Until when a link works, in words; null when it does not work any more. */
async function validity(id: string, purpose: TokenPurpose, { language, homeCity }: Reader) {
  const token = await db.token.findUnique({
    where: { id, purpose, usedAt: null, expiresAt: { gt: now() } },
    select: { expiresAt: true },
  });
  return token && momentWords(token.expiresAt, language, homeCity.timeZone);
}

export const alreadyRegistered: For<"already-registered"> = async ({ userId }, { language }) => {
  if (!(await exists(userId))) return null;
  return {
    link: siteLink(paths.signIn(language)),
    resetLink: siteLink(paths.forgotPassword(language)),
  };
};

export const passwordChanged: For<"password-changed"> = async (
  { userId },
  { language, homeCity },
) => {
  if (!(await exists(userId))) return null;
  return {
    link: siteLink(paths.forgotPassword(language)),
    contactAddress: homeCity.contactAddress,
  };
};

export const newDevice: For<"new-device"> = async ({ deviceId }, { language, homeCity }) => {
  const found = await db.knownDevice.findUnique({ where: { id: deviceId } });
  if (!found) return null;
  return {
    device: identityTexts[language].device(knownKind(found)),
    moment: momentWords(found.createdAt, language, homeCity.timeZone),
    link: siteLink(paths.accountSessions(language)),
    contactAddress: homeCity.contactAddress,
  };
};

export const securityChanged: For<"security-changed"> = async (
  { userId, change },
  { language, homeCity },
) => {
  if (!(await exists(userId))) return null;
  const link = siteLink(paths.secondFactor(language));
  return { change, link, contactAddress: homeCity.contactAddress };
};

export const accountStanding: For<"account-standing"> = async (
  { userId, change },
  { language, homeCity },
) => {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { role: true, blockedWhy: true },
  });
  return (
    user && {
      change,
      role: commonTexts[language].roles[user.role],
      why: user.blockedWhy,
      link: siteLink(paths.signIn(language)),
      contactAddress: homeCity.contactAddress,
    }
  );
};

const exists = async (userId: string) => (await db.user.count({ where: { id: userId } })) > 0;

export const accountUnused: For<"account-unused"> = async ({ userId }, { language, homeCity }) => {
  const user = await db.user.findUnique({
    where: { id: userId, eraseAt: { not: null } },
    select: { lastSeenAt: true, eraseAt: true },
  });
  if (!user?.eraseAt) return null;
  const words = (at: Date) => dateWords(dayIn(at, homeCity.timeZone), language);
  return {
    since: words(user.lastSeenAt),
    until: words(user.eraseAt),
    link: siteLink(paths.signIn(language)),
  };
};
