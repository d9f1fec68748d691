import type { MailTexts } from "~/locales/mail";
import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = {
  /** The member of staff who sends it. */
  sender: string | null;
  note: string;
  /** Why this very city is asked, a sentence each. */
  reasons: string[];
  title: Worded;
  summary: Worded;
  organisation: Worded;
  languages: string;
  /** Days in words, where they are known. */
  startsOn: string | null;
  endsOn: string | null;
  replyBy: string;
  link: string;
};

/** Presents an initiative to a partner city's contact, who answers without an account. */
export const introduction: MailTemplate<Props> = (props, { introduction: words, ...texts }) => ({
  subject: words.subject(props.homeCity, props.title.text),
  why: texts.why.contact(props.homeCity),
  body: (
    <>
      <Paragraph>{words.body(props.homeCity)}</Paragraph>
      <Fact label={texts.labels.initiative}>{props.title}</Fact>
      <Fact label={texts.labels.organisation}>{props.organisation}</Fact>
      <Fact label={texts.labels.languages}>{props.languages}</Fact>
      <Fact label={texts.labels.dates}>{span(props, texts)}</Fact>
      <Fact label={texts.labels.presentedBy}>
        {[props.sender, props.homeCity].filter(Boolean).join(", ")}
      </Fact>
      <Quote label={texts.labels.summary}>{props.summary}</Quote>
      <Quote label={texts.labels.cityNote}>{props.note}</Quote>
      <Quote label={texts.labels.whyYou}>{props.reasons.join("\n")}</Quote>
      <Paragraph>{words.replyBy(props.replyBy)}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
      <Paragraph>{texts.noAccountNeeded}</Paragraph>
    </>
  ),
});

function span({ startsOn, endsOn }: Props, { dates }: Pick<MailTexts, "dates">) {
  if (startsOn && endsOn) return dates.between(startsOn, endsOn);
  if (startsOn) return dates.from(startsOn);
  return endsOn && dates.until(endsOn);
}
