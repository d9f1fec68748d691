import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { link: string; contactAddress: string };

/** Tells a person that their password is another one now, in case it was not them. */
export const passwordChanged: MailTemplate<Props> = (props, { passwordChanged: words }) => ({
  subject: words.subject,
  why: words.why,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Paragraph>{words.warning(props.contactAddress)}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
