import { beforeEach, expect, test } from "vitest";
import {
  addDocument,
  documentFor,
  documentsOf,
  removeDocument,
} from "~/modules/cities/documents/documents.server";
import { db } from "~/platform/db/index.server";
import { anActor } from "../../factories/actor";
import { aCity } from "../../factories/city";
import { aVocabulary } from "../../factories/record";
import { anAgreement, aPdf } from "../../factories/register-row";
import { useTestDatabase } from "../../support/database";

useTestDatabase();
beforeEach(aVocabulary);

const coordinator = () => anActor({ role: "coordinator" });

/** A document of an agreement of its own, public or not. */
async function aDocument(isPublic: boolean, cityId?: number) {
  const { key } = await anAgreement({ cityId });
  const upload = { agreementKey: key, name: "umowa.pdf", bytes: await aPdf(), isPublic };
  const added = await addDocument(await coordinator(), upload);
  if (!added.ok) throw new Error(added.refusal);
  return { agreementKey: key, id: added.value.id };
}

test("a public document is sent to everybody, with its content as it came", async () => {
  const { id } = await aDocument(true);
  const found = await documentFor(null, id);
  expect(found!.name).toBe("umowa.pdf");
  expect(Buffer.from(found!.content).subarray(0, 5).toString()).toBe("%PDF-");
  expect(await documentFor(await anActor(), id)).toEqual(found);
});

test("an internal document is sent to staff, not to visitors or members", async () => {
  const { id } = await aDocument(false);
  expect(await documentFor(null, id)).toBeNull();
  expect(await documentFor(await anActor(), id)).toBeNull();
  for (const role of ["moderator", "coordinator", "administrator"] as const)
    expect(await documentFor(await anActor({ role }), id)).toMatchObject({ name: "umowa.pdf" });
});

test("a document of a city in the archive is for staff only", async () => {
  const city = await aCity();
  const { id } = await aDocument(true, city.id);
  await db.partnerCity.update({ where: { id: city.id }, data: { archivedOn: new Date() } });
  expect(await documentFor(null, id)).toBeNull();
  expect(await documentFor(await anActor({ role: "moderator" }), id)).not.toBeNull();
});

test("a moderator adds documents and makes none public", async () => {
  const { key } = await anAgreement();
  const upload = { agreementKey: key, name: "skan.pdf", bytes: await aPdf(), isPublic: true };
  expect(await addDocument(await anActor({ role: "moderator" }), upload)).toMatchObject({
    ok: true,
  });
  expect(await documentsOf(key)).toMatchObject([{ name: "skan.pdf", isPublic: false }]);
});

test("a document is removed from the agreement it belongs to, by a coordinator, once", async () => {
  const mine = await aDocument(true);
  const other = await aDocument(true);
  const actor = await coordinator();
  const wrong = [
    { agreementKey: other.agreementKey, id: mine.id },
    { agreementKey: mine.agreementKey, id: 0 },
    { agreementKey: "", id: mine.id },
    { agreementKey: "%", id: mine.id },
  ];
  for (const target of wrong)
    expect(await removeDocument(actor, target)).toMatchObject({ refusal: "not-found" });
  for (const role of ["member", "moderator"] as const)
    expect(await removeDocument(await anActor({ role }), mine)).toMatchObject({
      refusal: "not-allowed",
    });
  expect(await db.agreementDocument.count()).toBe(2);
  expect(await removeDocument(actor, mine)).toMatchObject({ ok: true });
  expect(await removeDocument(actor, mine)).toMatchObject({ refusal: "not-found" });
  expect(await documentFor(null, mine.id)).toBeNull();
  expect(await documentFor(null, other.id)).not.toBeNull();
});

test("who is not staff adds nothing, and what is no PDF is told so", async () => {
  const { key } = await anAgreement();
  const upload = { agreementKey: key, name: "umowa.pdf", bytes: await aPdf(), isPublic: false };
  expect(await addDocument(await anActor(), upload)).toMatchObject({ refusal: "not-allowed" });
  const actor = await coordinator();
  const text = Buffer.from("To jest umowa.");
  expect(await addDocument(actor, { ...upload, bytes: text })).toMatchObject({
    refusal: "file-not-pdf",
  });
  expect(await addDocument(actor, { ...upload, agreementKey: "none" })).toMatchObject({
    refusal: "not-found",
  });
  expect(await db.agreementDocument.count()).toBe(0);
});

test.each([
  ["../../etc/passwd", "passwd"],
  ["C:\\umowy\\umowa 1.pdf", "umowa 1.pdf"],
  ['a"b\r\nSet-Cookie: x.pdf', "abSet-Cookie: x.pdf"],
  [`${"😀".repeat(150)}.pdf`, `${"😀".repeat(116)}.pdf`],
  ["/", "document.pdf"],
  ["Zażółć gęślą jaźń.pdf", "Zażółć gęślą jaźń.pdf"],
])("a file called %j is offered as %j", async (given, kept) => {
  const { key } = await anAgreement();
  const upload = { agreementKey: key, name: given, bytes: await aPdf(), isPublic: true };
  await addDocument(await coordinator(), upload);
  const [document] = await documentsOf(key);
  expect(document!.name).toBe(kept);
  expect(() => encodeURIComponent(document!.name)).not.toThrow();
});
