import { Action, Entry, type MailTemplate, Paragraph, SecondAction, type Worded } from "./parts";

type Props = {
  /** what the reader calls the search */
  search: string;
  initiatives: { title: Worded; organisation: Worded; link: string }[];
  /** found beyond those told */
  more: number;
  link: string;
  /** stops these mails without signing in */
  stopLink: string;
};

/** Tells somebody what was published since that meets a search they saved. */
export const newInitiatives: MailTemplate<Props> = (
  { search, initiatives, more, link, stopLink },
  { newInitiatives: words, why },
) => ({
  subject: words.subject(initiatives.length + more, search),
  why: why.search,
  body: (
    <>
      <Paragraph>{words.body(search)}</Paragraph>
      {initiatives.map((initiative) => (
        <Entry key={initiative.link} title={initiative.title} href={initiative.link}>
          {initiative.organisation}
        </Entry>
      ))}
      {more > 0 && <Paragraph>{words.more(more)}</Paragraph>}
      <Action href={link}>{words.button}</Action>
      <SecondAction href={stopLink}>{words.stop}</SecondAction>
    </>
  ),
});
