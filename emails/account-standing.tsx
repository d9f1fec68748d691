import { Action, type MailTemplate, Paragraph, Quote } from "./parts";

type Props = {
  change: "role" | "blocked" | "unblocked";
  /** The role in words, where it changed. */
  role: string;
  why: string;
  link: string;
  contactAddress: string;
};

/** Tells a person that the office gave them another role, shut them out or let them in again. */
export const accountStanding: MailTemplate<Props> = (props, { accountStanding: words }) => {
  const { change, role, why, link, contactAddress } = props;
  return {
    subject: words.subject[change],
    why: words.why,
    body: (
      <>
        <Paragraph>{change === "role" ? words.role(role) : words.body[change]}</Paragraph>
        {change === "blocked" && <Quote label={words.reason}>{why}</Quote>}
        <Paragraph>{words.questions(contactAddress)}</Paragraph>
        {change !== "blocked" && <Action href={link}>{words.button}</Action>}
      </>
    ),
  };
};
