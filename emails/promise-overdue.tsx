import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = { text: Worded; city: Worded; owner: string; due: string; link: string };

/** Tells staff that a promise was not kept in time. */
export const promiseOverdue: MailTemplate<Props> = (
  props,
  { promiseOverdue: words, ...texts },
) => ({
  subject: words.subject(props.city.text),
  why: texts.why.staff,
  body: (
    <>
      <Paragraph>{words.body(props.due)}</Paragraph>
      <Quote label={words.promise}>{props.text}</Quote>
      <Fact label={texts.labels.partnerCity}>{props.city}</Fact>
      <Fact label={words.owner}>{props.owner}</Fact>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
