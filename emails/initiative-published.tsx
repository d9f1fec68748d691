import { Action, type MailTemplate, Paragraph, type Worded } from "./parts";

type Props = { title: Worded; link: string };

/** Tells an organisation that everyone can read its initiative. */
export const initiativePublished: MailTemplate<Props> = (
  props,
  { initiativePublished: words, ...texts },
) => ({
  subject: words.subject(props.title.text),
  why: texts.why.organisation,
  body: (
    <>
      <Paragraph>{words.body}</Paragraph>
      <Action href={props.link}>{words.button}</Action>
    </>
  ),
});
