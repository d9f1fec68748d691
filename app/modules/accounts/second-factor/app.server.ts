import QRCode from "qrcode";
import { Secret } from "otpauth";
import { z } from "zod";
import { keepInLog } from "~/platform/audit.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/index.server";
import { announce } from "~/platform/outbox.server";
import { seal, unseal } from "~/platform/seal.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../actor";
import { addedFactor, removalProblem } from "./change-factors.server";
import { inGroups, keyUri, stepOf } from "./totp";

const setUpMs = 60 * 60_000;
const waiting = z.object({ secret: z.string(), until: z.number() });

/** What a person needs to set an app up. `sealed` comes back with the form: nothing is stored before. */
export type AppSetUp = { sealed: string; key: string; uri: string; qr: Qr };
/** Dark squares of a QR code with `size` squares a side, as an SVG path. */
export type Qr = { size: number; path: string };

/** A new key, or that of a form that came back with a mistake. */
export function prepareApp(
  actor: Actor,
  names: { issuer: string; label: string },
  sealedBefore?: string,
): AppSetUp {
  const before = sealedBefore === undefined ? null : openSetUp(actor, sealedBefore);
  const secret = before ?? new Secret({ size: 20 }).base32;
  const until = now().getTime() + setUpMs;
  const sealed = before
    ? sealedBefore!
    : seal("totp-set-up", actor.userId, JSON.stringify({ secret, until }));
  const uri = keyUri(secret, names.issuer, names.label);
  return { sealed, key: inGroups(secret), uri, qr: qrOf(uri) };
}

function openSetUp(actor: Actor, sealed: string): string | null {
  const text = unseal("totp-set-up", actor.userId, sealed);
  if (text === null) return null;
  const { secret, until } = waiting.parse(JSON.parse(text));
  return until > now().getTime() ? secret : null;
}

function qrOf(text: string): Qr {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: "M" }).modules;
  const squares = [...data].flatMap((dark, position) =>
    dark ? [`M${position % size} ${Math.floor(position / size)}h1v1h-1z`] : [],
  );
  return { size, path: squares.join("") };
}

/** Makes an app count, once it has shown a right code. @returns new recovery codes for who had none, and cookies */
export async function confirmApp(
  actor: Actor,
  request: Request,
  { sealed, code }: { sealed: string; code: string },
) {
  const secret = openSetUp(actor, sealed);
  if (!secret) return refused("form-outdated");
  const lastStep = stepOf(secret, code, now());
  if (lastStep === null) return refused("code-wrong");
  const { userId } = actor;
  return addedFactor(actor, request, "app-added", async (tx) => {
    const stored = seal("totp", userId, secret);
    const { count } = await tx.totp.createMany({
      data: [{ userId, secret: stored, lastStep }],
      skipDuplicates: true,
    });
    return count > 0 ? null : "app-known";
  });
}

/** Removes the app; codes for emergencies go with the last factor. */
export async function removeApp(actor: Actor) {
  const { userId } = actor;
  return db.$transaction(async (tx) => {
    const problem = await removalProblem(tx, userId, "app");
    if (problem) return refused(problem);
    await tx.totp.deleteMany({ where: { userId } });
    await keepInLog(tx, {
      kind: "account.factor-removed",
      actorId: userId,
      subject: `user:${userId}`,
      details: { change: "app-removed" },
    });
    await announce(tx, { type: "account.security-changed", userId, change: "app-removed" });
    return accepted(undefined);
  });
}

/** Whether the code is one of the person's app, now; each works once. */
export async function spendAppCode(userId: string, text: string): Promise<boolean> {
  const row = await db.totp.findUnique({ where: { userId }, select: { secret: true } });
  const secret = row && unseal("totp", userId, row.secret);
  const step = secret ? stepOf(secret, text.replace(/\s/g, ""), now()) : null;
  if (step === null) return false;
  const { count } = await db.totp.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count > 0;
}
