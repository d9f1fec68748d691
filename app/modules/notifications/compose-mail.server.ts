import type { MailProps, Template } from "#emails/render";
import { db } from "~/platform/db/index.server";
import { type Language, type LocalisedText, pick } from "~/shared/language";
import {
  accountStanding,
  accountUnused,
  alreadyRegistered,
  confirmEmail,
  newDevice,
  passwordChanged,
  resetPassword,
  securityChanged,
} from "./compose/account.server";
import { addressChangeAsked, addressChanged, confirmNewAddress } from "./compose/address.server";
import {
  invitation,
  joinAnswered,
  joinRequested,
  membershipChanged,
} from "./compose/membership.server";
import { newMessage, outcomeRecorded } from "./compose/conversation.server";
import {
  initiativePublished,
  initiativeRejected,
  initiativeReturned,
  initiativeSubmitted,
} from "./compose/initiative.server";
import {
  introduction,
  introductionAccepted,
  introductionAsked,
  introductionDeclined,
  introductionExpired,
} from "./compose/introduction.server";
import { organisationRefused, organisationVerified } from "./compose/organisation.server";
import type { Composer } from "./compose/reader";
import { agreementReminder, promiseOverdue } from "./compose/register.server";
import { newInitiatives } from "./compose/search.server";
import type { MailSubjects } from "./mails.server";

const composers: { [Name in Template]: Composer<MailSubjects[Name], MailProps<Name>> } = {
  "confirm-email": confirmEmail,
  "already-registered": alreadyRegistered,
  "reset-password": resetPassword,
  "password-changed": passwordChanged,
  "new-device": newDevice,
  "security-changed": securityChanged,
  "confirm-new-address": confirmNewAddress,
  "address-change-asked": addressChangeAsked,
  "address-changed": addressChanged,
  "account-standing": accountStanding,
  "account-unused": accountUnused,
  invitation,
  "join-requested": joinRequested,
  "join-answered": joinAnswered,
  "membership-changed": membershipChanged,
  "organisation-verified": organisationVerified,
  "organisation-refused": organisationRefused,
  "initiative-submitted": initiativeSubmitted,
  "initiative-published": initiativePublished,
  "initiative-returned": initiativeReturned,
  "initiative-rejected": initiativeRejected,
  introduction,
  "introduction-accepted": introductionAccepted,
  "introduction-declined": introductionDeclined,
  "introduction-asked": introductionAsked,
  "introduction-expired": introductionExpired,
  "new-message": newMessage,
  "outcome-recorded": outcomeRecorded,
  "agreement-reminder": agreementReminder,
  "promise-overdue": promiseOverdue,
  "new-initiatives": newInitiatives,
};

/** Looks up, at the time of sending, what a queued mail says; null when its subject matter is gone. */
export async function composeMail<Name extends Template>(
  template: Name,
  subject: MailSubjects[Name],
  language: Language,
): Promise<MailProps<Name> | null> {
  const { name, contactAddress, timeZone } = await db.homeCity.findFirstOrThrow({
    select: { name: true, contactAddress: true, timeZone: true },
  });
  const homeCity = pick(name as LocalisedText, language).text;
  const compose = composers[template];
  const props = await compose(subject, {
    language,
    homeCity: { name: homeCity, contactAddress, timeZone },
  });
  return props && ({ ...props, homeCity } as MailProps<Name>);
}
