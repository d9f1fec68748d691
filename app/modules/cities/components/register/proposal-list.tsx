import { registerTexts } from "~/locales/register";
import { registerTablesTexts } from "~/locales/register-tables";
import { paths } from "~/shared/paths";
import { Row, RowList } from "~/ui/rows";
import { useLanguage, useTexts } from "~/ui/texts";
import { recordTitle } from "../../register/record-title";
import { tableNamed } from "../../register/tables";
import type { ShownChange } from "./change-list";

/** What waits for a coordinator. */
export function ProposalList({ proposals }: { proposals: ShownChange[] }) {
  const language = useLanguage();
  const t = useTexts(registerTexts);
  const { tables } = useTexts(registerTablesTexts);
  if (proposals.length === 0) return <p>{t.proposals.none}</p>;
  return (
    <RowList>
      {proposals.map((proposal) => {
        const table = tableNamed(proposal.table);
        if (!table) return null;
        const title = recordTitle(table, proposal.after ?? proposal.before ?? {}, language);
        return (
          <Row
            key={proposal.id}
            title={title}
            to={paths.proposal(language, proposal.id)}
            meta={`${tables[table.name].one}, ${t.history.by(t.history.kinds[proposal.kind], proposal.by, proposal.moment)}`}
          />
        );
      })}
    </RowList>
  );
}
