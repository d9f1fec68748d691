import { db } from "~/platform/db/index.server";
import type { Language } from "~/shared/language";
import { codeLists, type CodeLists } from "../register/code-lists.server";
import { recordTitle } from "../register/record-title";
import type { Table } from "../register/table";
import { cellLabel, cellWords } from "./cell-words";
import {
  changedCells,
  type Fate,
  fates,
  isIdle,
  isSound,
  type Plan,
  type PlannedRow,
} from "./plan";
import { columnsOf } from "./table-file";

const rowsOnPage = 50;
/** As much of a long text as tells which one it is. */
const shown = 300;

const short = (text: string) => (text.length > shown ? `${text.slice(0, shown)}…` : text);

type Choice = { fate: Fate | null; page: number };

/** What a page says of a plan: its sums, and one page of its rows, those to correct first. */
export async function planView(plan: Plan, table: Table, language: Language, choice: Choice) {
  const chosen = fates.flatMap((fate) =>
    choice.fate === null || choice.fate === fate
      ? plan.rows.filter((row) => row.fate === fate)
      : [],
  );
  const pages = Math.max(1, Math.ceil(chosen.length / rowsOnPage));
  const page = Math.min(choice.page, pages);
  const lists = await codeLists(db);
  const about = { table, language, lists };
  return {
    counts: plan.counts,
    count: plan.rows.length,
    reviewed: plan.reviewed,
    isSound: isSound(plan),
    isIdle: isIdle(plan),
    columnFaults: plan.columnFaults,
    columns: plan.columnFaults.length > 0 ? columnsOf(table) : [],
    fate: choice.fate,
    page,
    pages,
    rows: chosen
      .slice((page - 1) * rowsOnPage, page * rowsOnPage)
      .map((row) => rowView(row, about)),
  };
}

type About = { table: Table; language: Language; lists: CodeLists };

function rowView(row: PlannedRow, { table, language, lists }: About) {
  const values =
    row.fate === "faulty" ? row.said : row.fate === "unchanged" ? row.before.values : row.after;
  return {
    line: row.line,
    key: row.key,
    fate: row.fate,
    title: short(recordTitle(table, values, language)),
    isReviewed: "isReviewed" in row && row.isReviewed,
    faults:
      row.fate === "faulty"
        ? row.faults.map((fault) => ({
            cell: fault.cell,
            label: cellLabel(table, fault.cell, language),
            words: cellWords(table, fault, language, lists),
            text: short(fault.text),
          }))
        : [],
    changes:
      "after" in row
        ? changedCells(table, "before" in row ? row.before.values : null, row.after).map(
            ({ cell, before, after }) => ({
              cell,
              label: cellLabel(table, cell, language),
              before: short(before),
              after: short(after),
            }),
          )
        : [],
  };
}

export type PlanView = Awaited<ReturnType<typeof planView>>;
export type RowView = PlanView["rows"][number];
