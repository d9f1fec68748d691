import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { newAddress: string; contactAddress: string; link: string };

/** Tells the old address, for the last time, that the account has another one now. */
export const addressChanged: MailTemplate<Props> = (props, { addressChanged: words }) => ({
  subject: words.subject,
  why: words.why,
  body: (
    <>
      <Paragraph>{words.body(props.newAddress)}</Paragraph>
      <Paragraph>{words.warning(props.contactAddress)}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
