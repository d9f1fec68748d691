import { Action, Fact, type MailTemplate, Paragraph } from "./parts";

type Props = {
  change: "role" | "owner" | "removed";
  organisation: string;
  /** The role in words, where it changed. */
  role: string;
  /** Who changed it; empty when their account is gone. */
  by: string;
  link: string;
};

/** Tells somebody that another person changed what they may do in an organisation. */
export const membershipChanged: MailTemplate<Props> = (props, { membershipChanged: words }) => {
  const { change, organisation, role, by, link } = props;
  return {
    subject: words.subject[change](organisation),
    why: words.why,
    body: (
      <>
        <Paragraph>{change === "role" ? words.role(role) : words.body[change]}</Paragraph>
        <Fact label={words.by}>{by}</Fact>
        <Action href={link}>{change === "removed" ? words.toDesk : words.button}</Action>
      </>
    ),
  };
};
