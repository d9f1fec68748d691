import { z } from "zod";

/** What somebody writes who asks to act for an organisation. */
export const joinRequestSchema = z.object({
  message: z.string("required").trim().min(10, "join-message-too-short").max(1_000, "too-long"),
});

/** Why a request is refused; the person reads it. */
export const refusalReason = z
  .string("required")
  .trim()
  .min(10, "grounds-too-short")
  .max(1_000, "too-long");
