import { Action, type MailTemplate, Paragraph, Quote } from "./parts";

type Props = { organisation: string; note: string; link: string };

/** Tells an organisation why its details were not confirmed. */
export const organisationRefused: MailTemplate<Props> = (
  props,
  { organisationRefused: words, ...texts },
) => ({
  subject: words.subject(props.organisation),
  why: texts.why.organisation,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Quote label={texts.labels.decisionNote}>{props.note}</Quote>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
