import { healthTexts } from "~/locales/health";
import { useTexts } from "~/ui/texts";
import type { HealthState, HealthTrend } from "../health/health";

/** A disc that fills as the relation comes to life; one that sleeps is a ring of dots. */
const filled: Record<HealthState, string | null> = {
  flourishing: "M5 .9a4.1 4.1 0 1 1 0 8.2a4.1 4.1 0 1 1 0-8.2Z",
  lively: "M5 5V.9A4.1 4.1 0 1 1 .9 5Z",
  moderate: "M5 .9a4.1 4.1 0 0 1 0 8.2Z",
  faint: "M5 5V.9A4.1 4.1 0 0 1 9.1 5Z",
  sleeping: null,
};

const tones: Record<HealthState, string> = {
  flourishing: "tone-good",
  lively: "tone-good",
  moderate: "tone-neutral",
  faint: "tone-neutral",
  sleeping: "tone-attention",
};

const turns: Record<HealthTrend, string | null> = {
  rising: "M1.5 8.5 8.5 1.5M3.5 1.5h5v5",
  steady: null,
  falling: "M1.5 1.5 8.5 8.5M3.5 8.5h5v-5",
};

/** The state of a relation in a word, with a mark of its own shape, and the way it is going. */
export function HealthTag({ state, trend }: { state: HealthState; trend?: HealthTrend }) {
  const t = useTexts(healthTexts);
  const turn = trend && turns[trend];
  return (
    <span className={`tag ${tones[state]}`}>
      <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <circle
          cx="5"
          cy="5"
          r="4.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinecap="round"
          strokeDasharray={state === "sleeping" ? "0 2.58" : undefined}
        />
        {filled[state] && <path d={filled[state]} fill="currentColor" />}
      </svg>
      <span>{t.states[state]}</span>
      {turn && (
        <>
          <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
            <path d={turn} fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
          <span>{t.trends[trend]}</span>
        </>
      )}
    </span>
  );
}
