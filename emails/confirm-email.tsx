import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { link: string; validUntil: string };

/** Asks a new person to confirm their address. */
export const confirmEmail: MailTemplate<Props> = (
  { link, validUntil },
  { confirmEmail: words, ...texts },
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
