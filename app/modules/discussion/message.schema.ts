import { z } from "zod";

export const messageSchema = z.object({
  body: z
    .string("message-empty")
    .transform((text) => text.replace(/\r\n/g, "\n").trim())
    .pipe(z.string().min(1, "message-empty").max(10_000, "too-long")),
  clientKey: z.uuid("form-outdated"),
});
