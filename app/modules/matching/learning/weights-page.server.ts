import { keepInLog } from "~/platform/audit.server";
import { db } from "~/platform/db/index.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { canConfirm } from "../../cities/register/register.policy";
import { countRegisterChange } from "../../cities/register-stamp.server";
import { featureNames } from "../engine/features";
import { expertWeights } from "../engine/weights";
import { fittedWeights } from "./weights-in-use.server";

/** The weights in use beside the experts', and every fit so far, the newest first. */
export async function weightsPage() {
  const fits = await db.weightFit.findMany({ orderBy: { month: "desc" }, take: 24 });
  const inUse = fits.find((fit) => fit.inUse);
  const weights = inUse ? fittedWeights(inUse) : expertWeights;
  return {
    inUse: inUse?.month ?? null,
    weights: featureNames
      .map((name) => ({
        name,
        expert: expertWeights.features[name],
        now: weights.features[name],
      }))
      .sort((a, b) => Math.abs(b.expert) - Math.abs(a.expert)),
    fits: fits.map(({ month, learned, tried, lossBefore, lossAfter, isBetter }) => ({
      ...{ month, learned, tried, lossBefore, lossAfter, isBetter },
    })),
  };
}

/** Puts a month's fit in use, or with null the experts' weights. */
export async function chooseWeights(actor: Actor, month: string | null) {
  if (!canConfirm(actor)) return refused("not-allowed");
  return db.$transaction(async (tx) => {
    if (month !== null && !(await tx.weightFit.findUnique({ where: { month } })))
      return refused("not-found");
    await tx.weightFit.updateMany({ where: { inUse: true }, data: { inUse: false } });
    if (month !== null) await tx.weightFit.update({ where: { month }, data: { inUse: true } });
    await countRegisterChange(tx);
    await keepInLog(tx, { kind: "weights.switched", actorId: actor.userId, details: { month } });
    return accepted(null);
  });
}
