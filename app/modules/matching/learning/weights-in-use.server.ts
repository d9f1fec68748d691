import { db } from "~/platform/db/index.server";
import { expertWeights, type Weights } from "../engine/weights";

/** The weights matching ranks with: a fit that staff or the monthly chore chose, else the experts'. */
export async function weightsInUse(): Promise<Weights> {
  const fit = await db.weightFit.findFirst({ where: { inUse: true } });
  return fit ? fittedWeights(fit) : expertWeights;
}

/** The weights of one fit. A feature it does not know yet has the experts' weight. */
export function fittedWeights({ month, features }: { month: string; features: unknown }): Weights {
  return {
    ...expertWeights,
    version: `${expertWeights.version}+${month}`,
    features: { ...expertWeights.features, ...(features as Partial<Weights["features"]>) },
  };
}
