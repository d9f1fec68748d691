import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = { city: string; title: Worded; reason: string | null; note: string; link: string };

/** Tells an organisation that a partner city said no, and why. */
export const introductionDeclined: MailTemplate<Props> = (
  props,
  { introductionDeclined: words, ...texts },
) => ({
  subject: words.subject(props.city),
  why: texts.why.organisation,
  body: (
    <>
      <Paragraph>{words.body(props.city)}</Paragraph>
      <Fact label={texts.labels.initiative}>{props.title}</Fact>
      <Fact label={texts.labels.reason}>{props.reason}</Fact>
      <Quote label={texts.labels.answerNote}>{props.note}</Quote>
      <Paragraph>{words.next}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
