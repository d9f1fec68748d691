import { healthTexts } from "~/locales/health";
import { useTexts } from "~/ui/texts";
import type { HealthState, HealthTrend } from "../health/health";

const ring = 'fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round"';

const disc = (part: string) => ({
  __html: `<circle cx="5" cy="5" r="4.1" ${ring}/><path d="${part}" fill="currentColor"/>`,
});

/** A disc that fills as the relation comes to life; one that sleeps is a ring of dots. */
const discs: Record<HealthState, { __html: string }> = {
  flourishing: disc("M5 .9a4.1 4.1 0 1 1 0 8.2a4.1 4.1 0 1 1 0-8.2Z"),
  lively: disc("M5 5V.9A4.1 4.1 0 1 1 .9 5Z"),
  moderate: disc("M5 .9a4.1 4.1 0 0 1 0 8.2Z"),
  faint: disc("M5 5V.9A4.1 4.1 0 0 1 9.1 5Z"),
  sleeping: {
    __html: `<circle cx="5" cy="5" r="4.1" ${ring} stroke-dasharray="0 2.58"/>`,
  },
};

const tones: Record<HealthState, string> = {
  flourishing: "tone-good",
  lively: "tone-good",
  moderate: "tone-neutral",
  faint: "tone-neutral",
  sleeping: "tone-attention",
};

const arrow = (path: string) => ({
  __html: `<path d="${path}" fill="none" stroke="currentColor" stroke-width="1.6"/>`,
});

const turns: Record<HealthTrend, { __html: string } | null> = {
  rising: arrow("M1.5 8.5 8.5 1.5M3.5 1.5h5v5"),
  steady: null,
  falling: arrow("M1.5 1.5 8.5 8.5M3.5 8.5h5v-5"),
};

/** The state of a relation in a word, with a mark of its own shape, and the way it is going. */
export function HealthTag({ state, trend }: { state: HealthState; trend?: HealthTrend }) {
  const t = useTexts(healthTexts);
  const turn = trend && turns[trend];
  return (
    <span className={`tag ${tones[state]}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" dangerouslySetInnerHTML={discs[state]} />
      <span>{t.states[state]}</span>
      {turn && (
        <>
          <svg viewBox="0 0 10 10" aria-hidden="true" dangerouslySetInnerHTML={turn} />
          <span>{t.trends[trend]}</span>
        </>
      )}
    </span>
  );
}
