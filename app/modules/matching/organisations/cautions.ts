import type { Encounter } from "./encounter";
import type { FeatureVector } from "./features";
import { monthsOf } from "./features/exchange";
import { isExchange } from "./features/partner";
import type { Caution } from "./reasons";

const CAUTIONS = 2;
/** A group of less than half the size, or of more than twice, is another group. */
const ANOTHER_SIZE = 0.5;

/** Up to two things to mind, the gravest first. */
export function cautionsOf(encounter: Encounter, features: FeatureVector): Caution[] {
  const { need, initiative, organisation } = encounter;
  const { wish } = need;
  const { exchange, type, languages } = organisation.profile;
  const cautions: (Caution | false | 0 | undefined)[] = [
    features.language === 0 && {
      code: "no-shared-language",
      parameters: { organisation: languages, initiative: initiative.languages },
    },
    features.ages === 0 &&
      wish.ages &&
      exchange?.ages && {
        code: "ages-differ",
        parameters: { organisation: exchange.ages, initiative: wish.ages },
      },
    features.kind === 0 &&
      exchange && {
        code: "kinds-differ",
        parameters: { organisation: exchange.kinds, initiative: wish.kinds },
      },
    features.type === 0 &&
      need.profile.partnerTypes?.length && { code: "other-type", parameters: { type } },
    features.months === 0 &&
      exchange && {
        code: "months-differ",
        parameters: { organisation: exchange.months, initiative: monthsOf(need.profile) },
      },
    wish.participants !== undefined &&
      exchange?.participants &&
      (features.participants ?? 1) < ANOTHER_SIZE && {
        code: "participants-differ",
        parameters: { wanted: wish.participants, its: exchange.participants },
      },
    isExchange(wish) && !exchange && { code: "exchange-unsaid", parameters: {} },
  ];
  return cautions.filter((caution) => !!caution).slice(0, CAUTIONS);
}
