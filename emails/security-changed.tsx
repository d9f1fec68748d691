import type { SecurityChange } from "~/shared/events";
import { Action, type MailTemplate, Paragraph } from "./parts";

type Props = { change: SecurityChange; link: string; contactAddress: string };

/** Tells a person that something about signing in changed, in case it was not them. */
export const securityChanged: MailTemplate<Props> = (props, { securityChanged: words }) => ({
  subject: words.subjects[props.change],
  why: words.why,
  body: (
    <>
      <Paragraph>{words.changes[props.change]}</Paragraph>
      <Paragraph>{words.warning(props.contactAddress)}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
