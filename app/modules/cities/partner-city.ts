/** Kinds of relation, the closest first. */
export const relations = ["twin", "honorary_twin", "partnership", "none"] as const;
export type Relation = (typeof relations)[number];

export type Judgement =
  | "exemplary"
  | "active"
  | "satisfactory"
  | "starting"
  | "not_lively"
  | "not_interested"
  | "never_answers";

/** How strongly a relation is drawn, from 0 (silent) to 1 (exemplary): the programme's judgement in order. */
export const liveliness: Record<Judgement, number> = {
  exemplary: 1,
  active: 0.85,
  satisfactory: 0.65,
  starting: 0.5,
  not_lively: 0.3,
  not_interested: 0.15,
  never_answers: 0.05,
};
