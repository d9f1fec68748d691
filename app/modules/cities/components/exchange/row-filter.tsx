import { Link } from "@remix-run/react";
import { exchangeTexts } from "~/locales/exchange";
import { useTexts } from "~/ui/texts";
import { fates } from "../../exchange/plan";
import type { PlanView } from "../../exchange/plan-view.server";
import { pageAddress } from "../../exchange/row-choice";

/** Ways to the rows of each fate, with how many there are. */
export function RowFilter({ here, view }: { here: string; view: PlanView }) {
  const t = useTexts(exchangeTexts);
  const present = fates.filter((fate) => view.counts[fate] > 0);
  if (present.length < 2) return null;
  return (
    <nav aria-label={t.plan.show}>
      <ul className="row-filter">
        {[null, ...present].map((fate) => (
          <li key={fate ?? "all"}>
            <Link
              to={here + pageAddress(fate)}
              aria-current={view.fate === fate ? "page" : undefined}
            >
              {fate ? `${t.counts[fate]} (${view.counts[fate]})` : `${t.plan.all} (${view.count})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
