import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { link: string; validUntil: string };

/** Gives a person the link to set a new password. */
export const resetPassword: MailTemplate<Props> = (
  { link, validUntil },
  { resetPassword: words, ...texts },
) => ({
  subject: words.subject,
  why: words.why,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Action href={link}>{words.button}</Action>
      <Paragraph>{texts.validUntil(validUntil)}</Paragraph>
      <Paragraph>{words.ignore}</Paragraph>
    </>
  ),
});
