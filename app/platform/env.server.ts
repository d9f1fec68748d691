import { z } from "zod";
import { addressProblem } from "./embeddings/address";

const onOff = z.enum(["on", "off"]);

const variables = z.object({
  PORT: z.coerce.number("must be a number").int().min(0).max(65535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgresql://")
    .optional(),
  DATABASE_POOL: z.coerce.number("must be a number").int().min(1).max(200).default(10),
  DATA_DIR: z.string().default("var"),
  DEMO: onOff.optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be an address such as https://forum.example" })
    .optional(),
  APP_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.email("must be a mail address").optional(),
  STAFF_SECOND_FACTOR: z.enum(["required", "optional"], "must be required or optional").optional(),
  TRUST_PROXY: z.coerce.number("must be the number of proxies in front").int().min(0).default(0),
  EMBEDDINGS_URL: z.string().optional(),
  EMBEDDINGS_MODEL: z.string().max(200, "must have at most 200 characters").optional(),
  EMBEDDINGS_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must have neither spaces nor letters with accents")
    .optional(),
  EMBEDDINGS_ALLOW_PRIVATE: z.enum(["0", "1"], "must be 1 or 0").default("0"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** What the process was told by its environment, complete and checked. */
export type Environment = {
  port: number;
  /** Demo mode listens on loopback only, whatever HOST says. */
  host: string;
  databaseUrl: string | undefined;
  databasePool: number;
  dataDir: string;
  demo: boolean;
  /** Origin under which people reach the site, without a slash at the end. */
  publicUrl: string;
  /** `undefined` in demo mode without one: the caller keeps a generated secret in `dataDir`. */
  appSecret: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  trustProxy: number;
  /** Whether staff work only in sessions made with a second factor. */
  isStaffSecondFactorRequired: boolean;
  /** `undefined`: no texts are given to any model. */
  embeddings: EmbeddingsSettings | undefined;
  logLevel: string;
};

/** Where a model turns texts into vectors. */
export type EmbeddingsSettings = {
  /** Base address, without a slash at the end; `/embeddings` is added. */
  url: string;
  model: string;
  key: string | undefined;
  /** Whether the model may stand on the operator's own network. */
  allowPrivate: boolean;
};

const neededWithoutDemo = {
  PUBLIC_URL: "the address people open, for example https://forum.krakow.pl",
  APP_SECRET: "at least 32 random characters, for example from: openssl rand -hex 32",
  SMTP_URL: "the mail server, for example smtp://user:password@mail.krakow.pl:587",
  MAIL_FROM: "the address mails are sent from",
} as const;

/** Thrown once, with every problem named. */
export class EnvironmentError extends Error {
  constructor(readonly problems: string[]) {
    super(`The configuration is not complete:\n${problems.map((line) => `  ${line}`).join("\n")}`);
  }
}

/**
 * Reads the configuration.
 * @param source variables by name, as in `process.env`; empty values count as absent
 * @throws EnvironmentError naming every variable that is missing or wrong
 */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = variables.safeParse(given);
  const problems =
    parsed.error?.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`) ?? [];
  const demo = (given.DEMO ?? (given.DATABASE_URL ? "off" : "on")) === "on";
  if (!demo) {
    for (const [name, what] of Object.entries(neededWithoutDemo)) {
      if (!given[name])
        problems.push(`${name} is missing: ${what} (or set DEMO=on to try the forum)`);
    }
  }
  problems.push(...embeddingsProblems(given));
  if (!parsed.success || problems.length > 0) throw new EnvironmentError(problems);
  const value = parsed.data;
  return {
    port: value.PORT,
    host: demo ? "127.0.0.1" : value.HOST,
    databaseUrl: value.DATABASE_URL,
    databasePool: value.DATABASE_POOL,
    dataDir: value.DATA_DIR,
    demo,
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT}`).replace(/\/+$/, ""),
    appSecret: value.APP_SECRET,
    smtpUrl: demo ? undefined : value.SMTP_URL,
    mailFrom: value.MAIL_FROM ?? "forum@localhost.localdomain",
    trustProxy: value.TRUST_PROXY,
    isStaffSecondFactorRequired:
      (value.STAFF_SECOND_FACTOR ?? (demo ? "optional" : "required")) === "required",
    embeddings: value.EMBEDDINGS_URL
      ? {
          url: value.EMBEDDINGS_URL.replace(/\/+$/, ""),
          model: value.EMBEDDINGS_MODEL!,
          key: value.EMBEDDINGS_KEY,
          allowPrivate: value.EMBEDDINGS_ALLOW_PRIVATE === "1",
        }
      : undefined,
    logLevel: value.LOG_LEVEL,
  };
}

function embeddingsProblems(given: Record<string, string | undefined>): string[] {
  if (!given.EMBEDDINGS_URL) return [];
  const allowPrivate = given.EMBEDDINGS_ALLOW_PRIVATE === "1";
  const problem = addressProblem(given.EMBEDDINGS_URL, allowPrivate);
  return [
    ...(problem ? [`EMBEDDINGS_URL ${problem}`] : []),
    ...(given.EMBEDDINGS_MODEL
      ? []
      : ["EMBEDDINGS_MODEL is missing: the name of the model at EMBEDDINGS_URL"]),
  ];
}

let current: Environment | undefined;

/** The process's own configuration, parsed at the first call. */
export function env(): Environment {
  current ??= parseEnvironment(process.env);
  return current;
}

/** Lets tests and scripts run with a configuration of their own. */
export function setEnvironment(environment: Environment) {
  current = environment;
}
