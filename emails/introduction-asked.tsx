import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = { city: string; title: Worded; question: string; link: string };

/** Hands on a partner city's question. */
export const introductionAsked: MailTemplate<Props> = (
  props,
  { introductionAsked: words, ...texts },
) => ({
  subject: words.subject(props.city),
  why: texts.why.conversation,
  body: (
    <>
      <Paragraph>{words.body(props.city)}</Paragraph>
      <Fact label={texts.labels.initiative}>{props.title}</Fact>
      <Quote label={texts.labels.question}>{props.question}</Quote>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
