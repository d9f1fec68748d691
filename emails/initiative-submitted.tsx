import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = { title: Worded; summary: Worded; organisation: Worded; link: string };

/** Tells staff that an initiative waits for their decision. */
export const initiativeSubmitted: MailTemplate<Props> = (
  props,
  { initiativeSubmitted: words, ...texts },
) => ({
  subject: words.subject(props.title.text),
  why: texts.why.staff,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Fact label={texts.labels.organisation}>{props.organisation}</Fact>
      <Quote label={texts.labels.summary}>{props.summary}</Quote>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
