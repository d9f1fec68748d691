import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { link: string; newAddress: string; validUntil: string };

/** Tells the old address of a change that waits to be confirmed, with the way to stop it. */
export const addressChangeAsked: MailTemplate<Props> = (
  { link, newAddress, validUntil },
  { addressChangeAsked: words, ...texts },
) => ({
  subject: words.subject,
  why: words.why,
  body: (
    <>
      <Paragraph>{words.body(newAddress)}</Paragraph>
      <Paragraph>{words.warning}</Paragraph>
      <Action href={link}>{words.button}</Action>
      <Paragraph>{texts.validUntil(validUntil)}</Paragraph>
    </>
  ),
});
