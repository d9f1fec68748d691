import { Action, Fact, type MailTemplate, Paragraph, type Worded } from "./parts";

type Props = { title: Worded; city: Worded; reminder: string; link: string };

/** Tells staff that an agreement soon asks for a decision. */
export const agreementReminder: MailTemplate<Props> = (
  props,
  { agreementReminder: words, ...texts },
) => ({
  subject: words.subject(props.city.text),
  why: texts.why.staff,
  body: (
    <>
      <Paragraph>{props.reminder}</Paragraph>
      <Fact label={texts.labels.partnerCity}>{props.city}</Fact>
      <Fact label={words.agreement}>{props.title}</Fact>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
