import { Action, Fact, type MailTemplate, Paragraph, Quote, type Worded } from "./parts";

type Props = {
  title: Worded;
  author: string;
  message: string;
  isForContact: boolean;
  link: string;
};

/** Hands on a message of a shared conversation. */
export const newMessage: MailTemplate<Props> = (props, { newMessage: words, ...texts }) => ({
  subject: words.subject(props.title.text),
  why: props.isForContact ? texts.why.contact(props.homeCity) : texts.why.conversation,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Fact label={texts.labels.from}>{props.author}</Fact>
      <Quote label={texts.labels.message}>{props.message}</Quote>
      <Action href={props.link}>{words.button}</Action>
      {props.isForContact && <Paragraph>{texts.noAccountNeeded}</Paragraph>}
    </>
  ),
});
