import type { ReactNode } from "react";

type Tone = "neutral" | "good" | "attention" | "info";

/** One shape for each tone, so that colour is never the only sign. */
const shapes: Record<Tone, { __html: string }> = {
  neutral: {
    __html:
      '<rect x="1.5" y="1.5" width="7" height="7" fill="none" stroke="currentColor" stroke-width="1.6"/>',
  },
  good: { __html: '<circle cx="5" cy="5" r="4.4" fill="currentColor"/>' },
  attention: { __html: '<path d="M5 .4 9.9 9.4H.1Z" fill="currentColor"/>' },
  info: {
    __html: '<circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" stroke-width="1.8"/>',
  },
};

/** The state of a thing in a word or two, with a small mark. */
export function Tag({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`tag tone-${tone}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" dangerouslySetInnerHTML={shapes[tone]} />
      <span>{children}</span>
    </span>
  );
}

/** A quiet list in one line. */
export function Marks({ items }: { items: string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="marks">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
