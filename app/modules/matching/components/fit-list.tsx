import { Link } from "@remix-run/react";
import { initiativesTexts } from "~/locales/initiatives";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

type Item = {
  id: number;
  name: { text: string; language: string };
  to: string;
  /** who or where, below the name */
  meta: string;
  strength: "strong" | "fair";
  reasons: string[];
  cautions: string[];
};

/** What fits, the best first, each with its reasons and cautions in sentences. */
export function FitList({ items }: { items: Item[] }) {
  const t = useTexts(initiativesTexts).match;
  return (
    <ol className="matches">
      {items.map(({ id, name, to, meta, strength, reasons, cautions }) => (
        <li key={id} className="match">
          <h3 className="match-name">
            <Link to={to} lang={name.language}>
              {name.text}
            </Link>{" "}
            <Tag tone={strength === "strong" ? "good" : "neutral"}>{t.strength[strength]}</Tag>
          </h3>
          <p className="row-meta">{meta}</p>
          <ul className="reasons" aria-label={t.reasons}>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {cautions.length > 0 && (
            <ul className="cautions" aria-label={t.cautions}>
              {cautions.map((caution) => (
                <li key={caution}>{caution}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
