import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { organisation: string; link: string };

/** Tells an organisation that it may begin. */
export const organisationVerified: MailTemplate<Props> = (
  props,
  { organisationVerified: words, ...texts },
) => ({
  subject: words.subject(props.organisation),
  why: texts.why.organisation,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
