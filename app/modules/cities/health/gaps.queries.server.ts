import { db } from "~/platform/db/index.server";
import { momentWords } from "~/shared/dates";
import type { Language } from "~/shared/language";
import { changesOfRecord } from "../register/history.queries.server";
import { gapsRecord } from "./change-gaps.server";
import type { Gap } from "./day";
import { gapName, periodOf } from "./gaps";

const shown = (gap: Gap) => ({ name: gapName(gap), ...periodOf(gap) });
const gapsIn = (values: object | null) => (values as { gaps: Gap[] } | null)?.gaps.map(shown) ?? [];

/** The periods of which the register says nothing, as they stand in the database, and who changed them. */
export async function gapsPage(language: Language) {
  const [home, changes] = await Promise.all([
    db.homeCity.findFirstOrThrow({ select: { timeZone: true, registerGaps: true } }),
    changesOfRecord(gapsRecord.table, gapsRecord.key, 20),
  ]);
  return {
    gaps: (home.registerGaps as Gap[]).map(shown),
    history: changes.map(({ id, by, changedAt, before, after }) => ({
      ...{ id, by, before: gapsIn(before), after: gapsIn(after) },
      moment: momentWords(changedAt, language, home.timeZone),
    })),
  };
}
