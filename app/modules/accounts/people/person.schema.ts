import { z } from "zod";

const why = z.string("required").trim().min(10, "grounds-too-short").max(1_000, "too-long");

export const roleSchema = z.object({
  role: z.enum(["member", "moderator", "coordinator", "administrator"], "choose-one"),
});

export const blockSchema = z.object({ why });
