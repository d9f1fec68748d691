import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = {
  /** The day of the last visit and the day the account goes, in words. */
  since: string;
  until: string;
  link: string;
};

/** Warns a person that their account goes unless they sign in. */
export const accountUnused: MailTemplate<Props> = (
  { since, until, link },
  { accountUnused: words },
) => ({
  subject: words.subject(until),
  why: words.why,
  body: (
    <>
      <Paragraph>{words.body(since, until)}</Paragraph>
      <Paragraph>{words.keep}</Paragraph>
      <Paragraph>{words.otherwise}</Paragraph>
      <Action href={link}>{words.button}</Action>
    </>
  ),
});
