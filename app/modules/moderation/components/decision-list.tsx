import { Timeline } from "~/ui/timeline";

type Shown = { id: number; verdict: string; note: string; at: string; by: string };

/** What was decided before, by whom and why. */
export function DecisionList({
  decisions,
  verdicts,
}: {
  decisions: Shown[];
  verdicts: Record<string, string>;
}) {
  return (
    <Timeline
      items={decisions.map((decision) => ({
        key: String(decision.id),
        when: decision.at,
        title: `${verdicts[decision.verdict] ?? decision.verdict}, ${decision.by}`,
        children: decision.note && <p className="message-body">{decision.note}</p>,
      }))}
    />
  );
}
