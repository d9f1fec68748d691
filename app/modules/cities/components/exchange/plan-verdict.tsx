import { Form } from "@remix-run/react";
import { exchangeTexts } from "~/locales/exchange";
import { Button, ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { useTexts } from "~/ui/texts";
import type { PlanView } from "../../exchange/plan-view.server";

type Props = {
  view: PlanView;
  /** where a corrected file is taken in */
  again: string;
  /** the fingerprint of the plan this page shows */
  seen: string;
  mayConfirm: boolean;
};

/** What can be done with a plan: confirm it, correct the file, ask a coordinator, or nothing. */
export function PlanVerdict({ view, again, seen, mayConfirm }: Props) {
  const { plan: t } = useTexts(exchangeTexts);
  if (!view.isSound) return <ToCorrect view={view} again={again} />;
  if (view.isIdle) {
    return (
      <Notice tone="info" title={t.idleTitle}>
        {t.idleLead}
      </Notice>
    );
  }
  if (!mayConfirm) {
    return (
      <Notice tone="attention" title={t.reviewedTitle}>
        {t.reviewedLead(view.reviewed)}
      </Notice>
    );
  }
  return (
    <Notice tone="good" title={t.ready}>
      <p>{t.readyLead}</p>
      <Form method="post" className="actions">
        <input type="hidden" name="seen" value={seen} />
        <Button>{t.confirm(view.counts.new + view.counts.changed)}</Button>
      </Form>
    </Notice>
  );
}

function ToCorrect({ view, again }: Pick<Props, "view" | "again">) {
  const { plan: t } = useTexts(exchangeTexts);
  const { counts, columnFaults, columns } = view;
  return (
    <Notice
      tone="attention"
      title={counts.faulty > 0 ? t.faultyTitle(counts.faulty) : t.columnsTitle}
    >
      {columnFaults.length > 0 && (
        <>
          {counts.faulty > 0 && <p>{t.columnsTitle}:</p>}
          <ul className="plan-cells">
            {columnFaults.map(({ name, code }) => (
              <li key={name + code}>
                <code>{name}</code> {t.columnFaults[code]}
              </li>
            ))}
          </ul>
          <details>
            <summary>{t.columnsKnown}</summary>
            <p className="code-list">
              {columns.map((name) => (
                <code key={name}>{name}</code>
              ))}
            </p>
          </details>
        </>
      )}
      <p>{t.faultyLead}</p>
      <div className="actions">
        <ButtonLink to={again}>{t.again}</ButtonLink>
      </div>
    </Notice>
  );
}
