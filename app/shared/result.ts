/** What a command answers: its value, or a refusal the person can mend. */
export type Result<Value, Refusal extends string = string> =
  { ok: true; value: Value } | { ok: false; refusal: Refusal };

export const accepted = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

export const refused = <Refusal extends string>(
  refusal: Refusal,
): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal,
});
