import { momentWords } from "~/shared/dates";
import type { Language } from "~/shared/language";
import { homeCity } from "../city.queries.server";
import type { ShownChange } from "../components/register/change-list";
import type { KeptChange } from "./history.queries.server";

/** Changes with their moments in words, as a page shows them. */
export async function showChanges(
  changes: KeptChange[],
  language: Language,
): Promise<ShownChange[]> {
  const { timeZone } = await homeCity();
  return changes.map(
    ({ id, table, kind, status, before, after, note, by, decidedBy, decisionNote, changedAt }) => ({
      ...{ id, table, kind, status, before, after, note, by, decidedBy, decisionNote },
      moment: momentWords(changedAt, language, timeZone),
    }),
  );
}
