import { db } from "~/platform/db/index.server";

/** Fields of cooperation that records may name by their codes. */
export const someFields = (...codes: string[]) =>
  db.field.createMany({
    data: codes.map((code, position) => ({
      code,
      name: { pl: `Dziedzina ${code}`, en: `Field ${code}` },
      hint: { pl: "Co do niej należy.", en: "What belongs to it." },
      position,
    })),
  });
