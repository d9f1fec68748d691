import { Form, Link } from "@remix-run/react";
import { registerTexts } from "~/locales/register";
import { dateWords } from "~/shared/dates";
import { pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { OpenPromise } from "../promises/promises.queries.server";

type Props = { promises: OpenPromise[]; showsCity?: boolean; canSettle?: boolean };

/** Open promises, each with who answers for it, how late it is, and the way to settle it. */
export function PromiseList({ promises, showsCity = false, canSettle = true }: Props) {
  const language = useLanguage();
  const { owed: t } = useTexts(registerTexts);
  if (promises.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="rows">
      {promises.map(({ key, version, text, side, owner, dueOn, city, delegation, standing }) => (
        <li key={key} className="row">
          <div className="min-w-0">
            <div className="row-title">
              <Link to={paths.record(language, "promise", key)}>{pick(text, language).text}</Link>
            </div>
            <div className="row-meta">
              {[
                showsCity && pick(city.name, language).text,
                side === "home" ? t.us : t.them,
                owner,
                t.due(dateWords(dueOn, language)),
                delegation && `${pick(delegation.purpose, language).text} (${delegation.year})`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </div>
            {canSettle && <Settle promise={key} version={version} />}
          </div>
          <div className="row-aside">
            {standing.standing === "overdue" && (
              <Tag tone="attention">{t.overdue(t.days(standing.daysLate))}</Tag>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Settle({ promise, version }: { promise: string; version: number }) {
  const { owed: t } = useTexts(registerTexts);
  return (
    <Form method="post" className="inline-actions">
      <input type="hidden" name="promise" value={promise} />
      <input type="hidden" name="promiseVersion" value={version} />
      <Button name="intent" value="keep-promise" variant="quiet">
        {t.keep}
      </Button>
      <Button name="intent" value="drop-promise" variant="quiet">
        {t.drop}
      </Button>
    </Form>
  );
}
