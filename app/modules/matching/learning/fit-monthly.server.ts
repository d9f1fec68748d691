import { now } from "~/platform/clock.server";
import { db, Prisma } from "~/platform/db/index.server";
import { countRegisterChange } from "../../cities/register-stamp.server";
import { telling } from "../feedback/feedback.schema";
import type { FeatureVector } from "../engine/features";
import { type Answer, fitWeights } from "../engine/fit";
import { expertWeights } from "../engine/weights";

/**
 * Fits the weights once a month to all answers so far, tries them on those since the first day of the month before,
 * and puts them in use when they foretell those better.
 */
export async function fitMonthly(): Promise<void> {
  const month = now().toISOString().slice(0, 7);
  const known = await db.weightFit.findUnique({ where: { month }, select: { id: true } });
  if (known) return;
  const fit = fitWeights(await answers(), expertWeights, monthBefore(month));
  const { weights, learned, tried, loss, isBetter } = fit;
  if (learned + tried === 0) return;
  const told = (value: number) => (Number.isFinite(value) ? value : null);
  try {
    await db.$transaction(async (tx) => {
      if (isBetter) await tx.weightFit.updateMany({ data: { inUse: false } });
      await tx.weightFit.create({
        data: {
          ...{ month, fittedAt: now(), features: weights.features, learned, tried, isBetter },
          ...{ lossBefore: told(loss.before), lossAfter: told(loss.after), inUse: isBetter },
        },
      });
      if (isBetter) await countRegisterChange(tx);
    });
  } catch (error) {
    // Another instance made this month's fit at the same moment.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return;
    throw error;
  }
}

/** The first day of the month before, yyyy-mm-dd. */
function monthBefore(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() - 1);
  return first.toISOString().slice(0, 10);
}

/** What cities and authors said of pairs the engine proposed. */
const answers = async (): Promise<Answer[]> => [...(await ofCities()), ...(await ofAuthors())];

/** Cities that an initiative's own people set aside because they do not fit count as a refusal. */
async function ofAuthors(): Promise<Answer[]> {
  const rows = await db.matchFeedback.findMany({
    where: { reason: { in: [...telling] } },
    select: { match: true, at: true },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ match, at }) => answerFrom(match, false, at) ?? []);
}

/** What introductions were answered, with what the engine said of them; silence says nothing of the fit. */
async function ofCities(): Promise<Answer[]> {
  const rows = await db.introduction.findMany({
    where: { status: { in: ["accepted", "declined"] } },
    select: { status: true, match: true, closedAt: true, firstAnswerAt: true },
    orderBy: { id: "asc" },
  });
  return rows.flatMap(({ status, match, closedAt, firstAnswerAt }) => {
    const on = closedAt ?? firstAnswerAt;
    return (on && answerFrom(match, status === "accepted", on)) ?? [];
  });
}

function answerFrom(match: unknown, accepted: boolean, at: Date): Answer | undefined {
  const said = match as { rank?: number; features?: Partial<FeatureVector> } | null;
  if (!said?.features || !said.rank) return undefined;
  const features = Object.fromEntries(
    Object.entries(said.features).filter(([, value]) => typeof value === "number"),
  );
  return { features, rank: said.rank, accepted, on: at.toISOString().slice(0, 10) };
}
