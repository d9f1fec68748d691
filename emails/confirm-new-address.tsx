import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { link: string; validUntil: string; isTaken: boolean };

/** Asks at a new address whether it is theirs; an address that has an account is told only that. */
export const confirmNewAddress: MailTemplate<Props> = (
  { link, validUntil, isTaken },
  { confirmNewAddress: words, ...texts },
) => ({
  subject: isTaken ? words.takenSubject : words.subject,
  why: words.why,
  body: (
    <>
      <Paragraph>{isTaken ? words.takenBody : words.body}</Paragraph>
      <Action href={link}>{isTaken ? words.takenButton : words.button}</Action>
      {!isTaken && <Paragraph>{texts.validUntil(validUntil)}</Paragraph>}
      <Paragraph>{words.ignore}</Paragraph>
    </>
  ),
});
