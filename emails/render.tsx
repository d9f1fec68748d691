import { render, toPlainText } from "@react-email/components";
import { mailTexts } from "~/locales/mail";
import type { Language } from "~/shared/language";
import { addressChangeAsked } from "./address-change-asked";
import { addressChanged } from "./address-changed";
import { agreementReminder } from "./agreement-reminder";
import { alreadyRegistered } from "./already-registered";
import { confirmEmail } from "./confirm-email";
import { confirmNewAddress } from "./confirm-new-address";
import { initiativePublished } from "./initiative-published";
import { initiativeRejected } from "./initiative-rejected";
import { initiativeReturned } from "./initiative-returned";
import { initiativeSubmitted } from "./initiative-submitted";
import { invitation } from "./invitation";
import { introduction } from "./introduction";
import { introductionAccepted } from "./introduction-accepted";
import { introductionAsked } from "./introduction-asked";
import { introductionDeclined } from "./introduction-declined";
import { introductionExpired } from "./introduction-expired";
import { joinAnswered } from "./join-answered";
import { joinRequested } from "./join-requested";
import { Layout } from "./layout";
import { newDevice } from "./new-device";
import { membershipChanged } from "./membership-changed";
import { newInitiatives } from "./new-initiatives";
import { newMessage } from "./new-message";
import { organisationRefused } from "./organisation-refused";
import { organisationVerified } from "./organisation-verified";
import { outcomeRecorded } from "./outcome-recorded";
import type { MailTemplate } from "./parts";
import { accountStanding } from "./account-standing";
import { accountUnused } from "./account-unused";
import { passwordChanged } from "./password-changed";
import { promiseOverdue } from "./promise-overdue";
import { resetPassword } from "./reset-password";
import { securityChanged } from "./security-changed";

/** Every mail there is, by the name it is queued under. */
export const templates = {
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

export type Template = keyof typeof templates;

/** What a template needs to know. */
export type MailProps<Name extends Template> = Parameters<(typeof templates)[Name]>[0];

/** A mail in one language, as HTML and as plain text. */
export async function renderMail<Name extends Template>(
  template: Name,
  props: MailProps<Name>,
  language: Language,
): Promise<{ subject: string; html: string; text: string }> {
  const write = templates[template] as MailTemplate<MailProps<Name>>;
  const { subject, body, why } = write(props, mailTexts[language]);
  const rendered = await render(
    <Layout language={language} homeCity={props.homeCity} title={subject} why={why}>
      {body}
    </Layout>,
  );
  // React 18 leaves NUL bytes where a letter does not fit the end of its buffer.
  const html = rendered.replaceAll("\0", "");
  const text = toPlainText(html, {
    selectors: [{ selector: "h1", options: { uppercase: false } }],
  });
  return { subject: untie(subject), html, text: untie(text) };
}

/** Hard spaces belong to set type; in a subject or plain text they only get in the way of searching. */
const untie = (text: string) => text.replaceAll("\u00a0", " ");
