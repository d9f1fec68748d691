// Fills a database with a register of a given size, to try the forum with it:
//   DATABASE_URL=postgresql://… node --import tsx tests/bench/register-data.ts --cities 500 --agreements 5000 --activities 50000
// The database is migrated, and gets the programme and the demo accounts when it is empty.
import { parseArgs } from "node:util";
import { fillDatabase } from "./register/fill-database";
import { largeRegister } from "./register/generate";

const { values } = parseArgs({
  options: {
    cities: { type: "string", default: String(largeRegister.cities) },
    agreements: { type: "string", default: String(largeRegister.agreements) },
    activities: { type: "string", default: String(largeRegister.activities) },
    seed: { type: "string", default: "1" },
  },
});
if (!process.env.DATABASE_URL) {
  console.error("DATABASE_URL is missing: the address of the database to fill.");
  process.exit(1);
}
const { cities, agreements, activities, seed } = values;
await fillDatabase(
  process.env.DATABASE_URL,
  { cities: Number(cities), agreements: Number(agreements), activities: Number(activities) },
  Number(seed),
);
