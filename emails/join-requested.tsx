import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = {
  organisation: Worded;
  name: string;
  address: string;
  /** Whether the address is in the domain of the organisation's website. */
  isOwnDomain: boolean;
  message: string;
  link: string;
};

/** Tells those who manage the people of an organisation that somebody asks to join. */
export const joinRequested: MailTemplate<Props> = (
  props,
  { joinRequested: words, labels, ...texts },
) => {
  const { organisation, name, address, isOwnDomain, message, link } = props;
  return {
    subject: words.subject(organisation.text),
    why: texts.why.organisation,
    body: (
      <>
        <Paragraph>{words.body}</Paragraph>
        <Fact label={labels.organisation}>{organisation}</Fact>
        <Fact label={labels.from}>{`${name}, ${address}`}</Fact>
        {isOwnDomain && <Paragraph>{words.ownDomain}</Paragraph>}
        <Quote label={labels.message}>{message}</Quote>
        <Action href={link}>{words.button}</Action>
      </>
    ),
  };
};
