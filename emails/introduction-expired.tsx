import { Action, Fact, type MailTemplate, Paragraph, type Worded } from "./parts";

type Props = { city: string; title: Worded; nextCity: string | null; link: string };

/** Tells an organisation that a partner city did not decide in time, and which city could be next. */
export const introductionExpired: MailTemplate<Props> = (
  props,
  { introductionExpired: words, ...texts },
) => ({
  subject: words.subject(props.city),
  why: texts.why.organisation,
  body: (
    <>
      <Paragraph>{words.body(props.city)}</Paragraph>
      <Fact label={texts.labels.initiative}>{props.title}</Fact>
      <Paragraph>{props.nextCity ? words.next(props.nextCity) : words.noNext}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
