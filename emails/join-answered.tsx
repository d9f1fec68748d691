import { Action, type MailTemplate, Paragraph, Quote } from "./parts";

type Props = {
  answer: "accepted" | "refused" | "lapsed";
  organisation: string;
  /** Why it was refused. */
  reason: string;
  link: string;
};

/** Tells somebody who asked to join an organisation what became of it. */
export const joinAnswered: MailTemplate<Props> = (props, { joinAnswered: words, labels }) => {
  const { answer, organisation, reason, link } = props;
  return {
    subject: words.subject[answer](organisation),
    why: words.why,
    body: (
      <>
        <Paragraph>{words.body[answer]}</Paragraph>
        {answer === "refused" && <Quote label={labels.reason}>{reason}</Quote>}
        <Action href={link}>{words.button}</Action>
      </>
    ),
  };
};
