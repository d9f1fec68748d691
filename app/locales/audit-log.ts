import type { Language } from "~/shared/language";
import { auditLog as en } from "./en/audit-log";
import { auditLog as pl } from "./pl/audit-log";

export const auditLogTexts: Record<Language, typeof pl> = { pl, en };
