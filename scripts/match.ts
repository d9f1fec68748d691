import { parseArgs } from "node:util";
import path from "node:path";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { initiativeInput } from "../app/modules/matching/initiative-input";
import { inWords, matchOnProgramme } from "../app/modules/matching/match-on-programme";
import { readProgramme } from "../app/modules/matching/programme-files.server";

const usage = `Usage: npm run -s match [-- --on yyyy-mm-dd] < initiative.json

Ranks the partner cities of the programme for one initiative, or for each of an array, read as JSON from
standard input:
  { "title", "text", "language"?: "pl"|"en", "organisationType"?, "fields"?: [], "goals"?: [],
    "partnerTypes"?: [], "languages"?: [], "fundingProgramme"?, "startsOn"?, "endsOn"? }
Prints { "matches": [{ "city", "score", "reasons", "cautions" }] }, for an array an array of these.

  --on yyyy-mm-dd  the day on which agreements and memberships are judged; today if absent
  --help           this text`;

try {
  await main();
} catch (error) {
  console.error(`match: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function main() {
  const { values } = parseArgs({ options: { on: { type: "string" }, help: { type: "boolean" } } });
  if (values.help) return console.log(usage);
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)))
    throw new Error("--on expects a day as yyyy-mm-dd");
  const initiatives = parsed(await text(process.stdin));
  const rank = matchOnProgramme(
    readProgramme(path.join(import.meta.dirname, "../prisma/data")),
    on,
  );
  const answer = (initiative: z.infer<typeof initiativeInput>) => ({
    matches: rank(initiative).map(inWords),
  });
  const answers = Array.isArray(initiatives) ? initiatives.map(answer) : answer(initiatives);
  process.stdout.write(`${JSON.stringify(answers, null, 2)}\n`);
}

function parsed(json: string) {
  const schema = json.trimStart().startsWith("[") ? z.array(initiativeInput) : initiativeInput;
  const result = schema.safeParse(valueOf(json));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join(".");
  throw new Error(where ? `${where}: ${issue?.message}` : (issue?.message ?? "unusable input"));
}

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error("standard input is not JSON; see npm run -s match -- --help");
  }
}
