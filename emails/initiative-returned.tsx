import { Action, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = { title: Worded; note: string; link: string };

/** Tells an organisation what its initiative lacks. */
export const initiativeReturned: MailTemplate<Props> = (
  props,
  { initiativeReturned: words, ...texts },
) => ({
  subject: words.subject(props.title.text),
  why: texts.why.organisation,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Quote label={texts.labels.decisionNote}>{props.note}</Quote>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
