import { markdown } from "~/platform/markdown.server";
import { dayWords, momentWords } from "~/shared/dates";
import { type Language, pick } from "~/shared/language";
import { codeName } from "~/shared/names";
import { messagesIn } from "../discussion/thread.queries.server";
import type { conversation } from "./conversation.queries.server";
import { whyAsked } from "./why-asked";

type Known = NonNullable<Awaited<ReturnType<typeof conversation>>>;

/** A conversation in the reader's language, ready to be shown, with its messages. */
export async function conversationView(found: Known, language: Language, timeZone: string) {
  const { initiative } = found;
  const description = pick(initiative.description, language);
  const messages = await messagesIn(found.threadId);
  return {
    status: found.status,
    note: found.note,
    why: whyAsked(found.match, language),
    replyBy: dayWords(found.replyByAt, language, timeZone),
    answerReason: found.answerReason,
    answerNote: found.answerNote,
    city: { slug: found.city.slug, name: pick(found.city.name, language).text },
    contact: found.contact,
    initiative: {
      id: initiative.id,
      title: pick(initiative.title, language),
      summary: pick(initiative.summary, language),
      description: { language: description.language, html: markdown(description.text) },
      languages: initiative.languages.map((code) => codeName("language", code, language)),
      organisation: {
        name: pick(initiative.organisation.name, language).text,
        type: initiative.organisation.type,
        town: initiative.organisation.town,
        website: initiative.organisation.website,
      },
    },
    cooperation: found.cooperation,
    messages: messages.map(({ createdAt, ...message }) => ({
      ...message,
      at: momentWords(createdAt, language, timeZone),
    })),
  };
}
