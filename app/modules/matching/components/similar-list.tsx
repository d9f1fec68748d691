import { initiativesTexts } from "~/locales/initiatives";
import { paths } from "~/shared/paths";
import { Row, RowList } from "~/ui/rows";
import { Tag } from "~/ui/tag";
import { useLanguage, useTexts } from "~/ui/texts";
import type { SimilarInitiative } from "../similar-initiative";

/** Initiatives that plan much the same, the likest first, each with what it shares. */
export function SimilarList({ initiatives }: { initiatives: SimilarInitiative[] }) {
  const language = useLanguage();
  const t = useTexts(initiativesTexts).similar;
  return (
    <RowList>
      {initiatives.map(({ id, title, organisation, about, isOwn, isSame }) => (
        <Row
          key={id}
          level={3}
          title={<span lang={title.language}>{title.text}</span>}
          to={paths.initiative(language, id)}
          meta={isOwn ? t.own : organisation}
          aside={isSame && <Tag tone="attention">{t.same}</Tag>}
        >
          {about.length > 0 && t.about(about)}
        </Row>
      ))}
    </RowList>
  );
}
