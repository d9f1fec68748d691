import { commonTexts } from "~/locales/common";
import { type LocalisedText, pick } from "~/shared/language";
import { useLanguage, useTexts } from "~/ui/texts";

type Shown = {
  id: number;
  body: string;
  at: string;
  name: string;
  side: "staff" | "organisation" | "city";
  onBehalfOf: LocalisedText | null;
};

/** A conversation, oldest message first. */
export function MessageList({ messages }: { messages: Shown[] }) {
  const language = useLanguage();
  const t = useTexts(commonTexts);
  return (
    <ol className="messages">
      {messages.map((message) => (
        <li
          key={message.id}
          className={`message message-${message.side}`}
          id={`message-${message.id}`}
        >
          <p className="message-head">
            <strong>{message.name}</strong>{" "}
            <span className="quiet">
              {message.onBehalfOf ? pick(message.onBehalfOf, language).text : t.sides[message.side]}
              , {message.at}
            </span>
          </p>
          <p className="message-body">{message.body}</p>
        </li>
      ))}
    </ol>
  );
}
