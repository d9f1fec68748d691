import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { device: string; moment: string; link: string; contactAddress: string };

/** Tells a person that somebody signed in from a browser not seen before, in case it was not them. */
export const newDevice: MailTemplate<Props> = (props, { newDevice: words }) => ({
  subject: words.subject,
  why: words.why,
  body: (
    <>
      <Paragraph>{words.body(props.device, props.moment)}</Paragraph>
      <Paragraph>{words.mine}</Paragraph>
      <Paragraph>{words.warning(props.contactAddress)}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
