import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = { city: string; title: Worded; note: string; link: string };

/** Tells an organisation that a partner city wants to cooperate. */
export const introductionAccepted: MailTemplate<Props> = (
  props,
  { introductionAccepted: words, ...texts },
) => ({
  subject: words.subject(props.city),
  why: texts.why.organisation,
  body: (
    <>
      <Paragraph>{words.body(props.city)}</Paragraph>
      <Fact label={texts.labels.initiative}>{props.title}</Fact>
      <Quote label={texts.labels.answerNote}>{props.note}</Quote>
      <Paragraph>{words.next}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
