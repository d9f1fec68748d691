import pino from "pino";
import { env } from "./env.server";

let logger: pino.Logger | undefined;

/** The process's log: JSON lines on standard output, with ids and never with content. */
export function log(): pino.Logger {
  logger ??= pino({
    level: env().logLevel,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  return logger;
}
