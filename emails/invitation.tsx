import { Action, Fact, type MailTemplate, Paragraph, type Worded } from "./parts";

type Props = {
  organisation: Worded;
  /** Who invited; empty when their account is gone. */
  invitedBy: string;
  role: string;
  roleSentence: string;
  validUntil: string;
  link: string;
};

/** Asks somebody to act for an organisation on the forum. */
export const invitation: MailTemplate<Props> = (props, { invitation: words, labels, ...texts }) => {
  const { organisation, invitedBy, role, roleSentence, validUntil, link, homeCity } = props;
  return {
    subject: words.subject(organisation.text),
    why: words.why,
    body: (
      <>
        <Paragraph>{words.body(homeCity)}</Paragraph>
        <Fact label={labels.organisation}>{organisation}</Fact>
        <Fact label={words.invitedBy}>{invitedBy}</Fact>
        <Fact label={words.role}>{`${role}. ${roleSentence}`}</Fact>
        <Action href={link}>{words.button}</Action>
        <Paragraph>{texts.validUntil(validUntil)}</Paragraph>
        <Paragraph>{words.ignore}</Paragraph>
      </>
    ),
  };
};
