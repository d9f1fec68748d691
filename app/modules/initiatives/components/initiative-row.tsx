import { commonTexts } from "~/locales/common";
import { type LocalisedText, pick } from "~/shared/language";
import { paths } from "~/shared/paths";
import { Row } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { OrganisationType } from "../../organisations/organisation";
import type { InitiativeStatus } from "../initiative";

type Listed = {
  id: number;
  title: LocalisedText;
  summary: LocalisedText;
  status: InitiativeStatus;
  organisation: { name: LocalisedText; type: OrganisationType };
};

/** An initiative in a list: what, whose, and how far it is. */
export function InitiativeRow({ initiative }: { initiative: Listed }) {
  const language = useLanguage();
  const t = useTexts(commonTexts);
  const title = pick(initiative.title, language);
  const summary = pick(initiative.summary, language);
  return (
    <Row
      title={<span lang={title.language}>{title.text}</span>}
      to={paths.initiative(language, initiative.id)}
      meta={`${pick(initiative.organisation.name, language).text}, ${t.organisationTypes[initiative.organisation.type]}`}
      aside={
        <Tag tone={initiative.status === "published" ? "info" : "good"}>
          {t.initiativeStatuses[initiative.status]}
        </Tag>
      }
    >
      <p lang={summary.language}>{summary.text}</p>
    </Row>
  );
}
