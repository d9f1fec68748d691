import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = {
  title: Worded;
  city: string;
  organisation: Worded;
  outcome: string;
  text: string;
  isForContact: boolean;
  link: string;
};

/** Tells both sides what was recorded about their cooperation. */
export const outcomeRecorded: MailTemplate<Props> = (
  props,
  { outcomeRecorded: words, ...texts },
) => ({
  subject: words.subject(props.title.text),
  why: props.isForContact ? texts.why.contact(props.homeCity) : texts.why.conversation,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Fact label={texts.labels.organisation}>{props.organisation}</Fact>
      <Fact label={texts.labels.partnerCity}>{props.city}</Fact>
      <Fact label={texts.labels.outcome}>{props.outcome}</Fact>
      <Quote label={texts.labels.outcomeText}>{props.text}</Quote>
      <Action href={props.link}>{words.button}</Action>
      {props.isForContact && <Paragraph>{texts.noAccountNeeded}</Paragraph>}
    </>
  ),
});
