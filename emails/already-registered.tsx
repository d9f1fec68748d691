import { Action, type MailTemplate, Paragraph, SecondAction } from "./parts";

type Props = { link: string; resetLink: string };

/** Tells somebody who registers again that they have an account. */
export const alreadyRegistered: MailTemplate<Props> = (
  { link, resetLink },
  { alreadyRegistered: words },
) => ({
  subject: words.subject,
  why: words.why,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Paragraph>{words.next}</Paragraph>
      <Action href={link}>{words.button}</Action>
      <SecondAction href={resetLink}>{words.reset}</SecondAction>
      <Paragraph>{words.ignore}</Paragraph>
    </>
  ),
});
