import { goalsTexts } from "~/locales/goals";
import { Tag } from "~/ui/tag";
import { useTexts } from "~/ui/texts";

type Props = {
  kind: "thematic" | "geographic";
  served: { initiatives: number; stated: number; through: number };
};

/** What serves a goal: directly, and only by field or place. */
export function GoalServed({ kind, served }: Props) {
  const t = useTexts(goalsTexts).served;
  const { initiatives, stated, through } = served;
  if (initiatives + stated + through === 0) return <Tag tone="attention">{t.nothing}</Tag>;
  return (
    <>
      {initiatives + stated > 0 ? (
        <Tag tone="good">{t.stated(initiatives, stated)}</Tag>
      ) : (
        <Tag tone="attention">{t.notStated}</Tag>
      )}
      {through > 0 && (
        <span className="quiet block">
          {kind === "thematic" ? t.throughField(through) : t.throughPlace(through)}
        </span>
      )}
    </>
  );
}
