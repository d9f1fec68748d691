import { prepareData } from "~/jobs/prepare-data.server";
import { closeDatabase, openDatabase } from "~/platform/db/index.server";
import { parseEnvironment, setEnvironment } from "~/platform/env.server";
import type { RegisterSize } from "./generate";
import { loadRegister } from "./load";

/** Migrates the database at `url`, loads the programme and the demo accounts into it, and fills it up to a size. */
export async function fillDatabase(url: string, size: RegisterSize, seed = 1): Promise<void> {
  const environment = parseEnvironment({ ...process.env, DATABASE_URL: url, DEMO: "on" });
  setEnvironment(environment);
  await openDatabase(environment);
  try {
    await prepareData();
    const began = Date.now();
    await loadRegister(size, { seed });
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    console.log(`A register of ${size.cities} cities is there (${seconds} s).`);
  } finally {
    await closeDatabase();
  }
}
