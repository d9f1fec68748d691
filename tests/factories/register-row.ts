import { PDFDocument } from "@cantoo/pdf-lib";
import { db, type Prisma } from "~/platform/db/index.server";
import { aCity } from "./city";
import { next } from "./sequence";

/** An agreement in force without an end, with a city of its own unless another is given. */
export async function anAgreement(given: Partial<Prisma.AgreementUncheckedCreateInput> = {}) {
  const cityId = given.cityId ?? (await aCity()).id;
  return db.agreement.create({
    data: {
      key: `agreement-${next()}`,
      kind: "partnership",
      title: { pl: "Umowa o współpracy", en: "Cooperation agreement" },
      signedOn: new Date("1991-05-06"),
      term: "open_ended",
      source: "I.2",
      asOf: 2006,
      ...given,
      cityId,
    },
  });
}

/** An open promise of the home city. */
export async function aPromise(given: Partial<Prisma.DelegationPromiseUncheckedCreateInput> = {}) {
  const cityId = given.cityId ?? (await aCity()).id;
  return db.delegationPromise.create({
    data: {
      key: `promise-${next()}`,
      text: { pl: "Wyślemy plan trasy", en: "We will send the route" },
      side: "home",
      owner: "Wydział Promocji",
      dueOn: new Date("2026-11-20"),
      source: "",
      asOf: 2026,
      ...given,
      cityId,
    },
  });
}

/** A piece of equipment received. */
export async function aBenefit(given: Partial<Prisma.BenefitUncheckedCreateInput> = {}) {
  const cityId = given.cityId ?? (await aCity()).id;
  return db.benefit.create({
    data: {
      key: `benefit-${next()}`,
      kind: "equipment",
      direction: "received",
      title: { pl: "Inkubator dla szpitala", en: "An incubator for the hospital" },
      ...given,
      cityId,
    },
  });
}

/** The bytes of a PDF of one empty page. */
export async function aPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  return pdf.save();
}
