import { createHash } from "node:crypto";
import { db } from "~/platform/db/index.server";
import { checkPdf, type PdfFault } from "~/platform/files/pdf.server";
import { accepted, refused } from "~/shared/result";
import type { Actor } from "../../accounts/actor";
import { may } from "../../accounts/rights";
import { canConfirm, canKeepRegister } from "../register/register.policy";
import { registerChanged } from "../register/write-record.server";

type Upload = { agreementKey: string; name: string; bytes: Uint8Array; isPublic: boolean };

/** Names are shown and offered for saving: no paths, no control characters, at most 120 letters. */
const fileName = (name: string) =>
  name
    .replace(/^.*[/\\]/, "")
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f"]/g, "")
    .replace(/^.*(?=.{120}$)/su, "") || "document.pdf";

/** Keeps a PDF with an agreement, once its content is found to be one. Only a coordinator makes it public. */
export async function addDocument(actor: Actor, upload: Upload) {
  if (!canKeepRegister(actor)) return refused("not-allowed");
  const { agreementKey, name, bytes } = upload;
  const check = await checkPdf(bytes);
  if (!check.ok) return refused(`file-${check.reason}` as `file-${PdfFault}`);
  return db.$transaction(async (tx) => {
    const agreement = await tx.agreement.findUnique({
      where: { key: agreementKey },
      select: { id: true, city: { select: { slug: true } } },
    });
    if (!agreement) return refused("not-found");
    const { id } = await tx.agreementDocument.create({
      data: {
        agreementId: agreement.id,
        name: fileName(name),
        size: bytes.length,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        content: Uint8Array.from(bytes),
        isPublic: upload.isPublic && canConfirm(actor),
        uploadedById: actor.userId,
      },
      select: { id: true },
    });
    await registerChanged(tx, [agreement.city.slug]);
    return accepted({ id });
  });
}

/** Takes a document away from an agreement. */
export async function removeDocument(actor: Actor, target: { agreementKey: string; id: number }) {
  if (!canConfirm(actor)) return refused("not-allowed");
  const { agreementKey, id } = target;
  return db.$transaction(async (tx) => {
    const { count } = await tx.agreementDocument.deleteMany({
      where: { id, agreement: { key: agreementKey } },
    });
    if (count === 0) return refused("not-found");
    await registerChanged(tx, []);
    return accepted({ id });
  });
}

/** The documents of an agreement without their content, the newest first. */
export function documentsOf(agreementKey: string) {
  return db.agreementDocument.findMany({
    where: { agreement: { key: agreementKey } },
    select: { id: true, name: true, size: true, isPublic: true, uploadedAt: true },
    orderBy: { id: "desc" },
  });
}

/** A document to be sent, if it is public or staff asks; null for everybody else. */
export function documentFor(actor: Actor | null, id: number) {
  return db.agreementDocument.findFirst({
    where: {
      id,
      ...(may(actor, "documents.read-all")
        ? {}
        : { isPublic: true, agreement: { city: { archivedOn: null } } }),
    },
    select: { name: true, content: true, sha256: true },
  });
}
