import { parseArgs } from "node:util";
import { randomBytes } from "node:crypto";
import { createAccountSchema } from "../app/modules/accounts/account.schema";
import { lengthProblem } from "../app/modules/accounts/passwords/password-rules";
import { createAccount } from "../app/modules/accounts/register-account.server";
import { removeAllFactors } from "../app/modules/accounts/second-factor/remove-all-factors.server";
import { prepareData } from "../app/jobs/prepare-data.server";
import { errors } from "../app/locales/en/errors";
import { closeDatabase, openDatabase } from "../app/platform/db/index.server";
import { parseEnvironment, setEnvironment } from "../app/platform/env.server";

const usage = `Usage: npm run admin -- create --email <address> --name <name> [--role administrator] [--language pl]
       npm run admin -- remove-second-factors --email <address>

Makes a confirmed account. The password is read from the variable ADMIN_PASSWORD,
or made up and printed once. Roles: member, moderator, coordinator, administrator.

Takes app, passkeys and recovery codes from somebody who has lost them all, and signs them
out everywhere. Make sure who asks for it.

With the embedded database, stop the server first.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      email: { type: "string" },
      name: { type: "string" },
      role: { type: "string", default: "administrator" },
      language: { type: "string", default: "pl" },
      help: { type: "boolean" },
    },
  });
  const command = positionals[0];
  if (values.help || (command !== "create" && command !== "remove-second-factors")) {
    console.log(usage);
    process.exit(values.help ? 0 : 1);
  }
  if (command === "remove-second-factors") await removeSecondFactors(values.email ?? "");
  const account = createAccountSchema.safeParse(values);
  if (!account.success) {
    const [issue] = account.error.issues;
    const code = issue!.message as keyof typeof errors;
    fail(`--${issue!.path.join(".")}: ${errors[code] ?? issue!.message}`);
  }
  await open();
  const password = process.env.ADMIN_PASSWORD ?? randomBytes(15).toString("base64url");
  const problem = lengthProblem(password, { hasSecondFactor: false });
  if (problem) fail(errors[problem]);
  const created = await createAccount({ ...account.data!, password });
  await closeDatabase();
  if (!created.ok) fail(errors[created.refusal]);
  console.log(`Created ${account.data!.role} ${account.data!.email}.`);
  if (!process.env.ADMIN_PASSWORD) console.log(`Password (shown once): ${password}`);
  process.exit(0);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function open() {
  const environment = parseEnvironment(process.env);
  setEnvironment(environment);
  await openDatabase(environment);
  await prepareData();
}

async function removeSecondFactors(email: string): Promise<never> {
  await open();
  const removed = await removeAllFactors(email.trim().toLowerCase());
  await closeDatabase();
  if (!removed.ok) fail(`There is no account for ${email}.`);
  console.log(`Removed the second factors of ${email}; they are signed out everywhere.`);
  if (removed.value.needsNewPassword)
    console.log("Their password was too short to stand alone: they set another one by mail.");
  process.exit(0);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
