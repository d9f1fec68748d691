import { z } from "zod";

const base64url = z
  .string()
  .max(4_096)
  .regex(/^[\w-]*$/);

const credential = {
  id: base64url,
  rawId: base64url,
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).catch({}),
};

/** Reads JSON that a form carries as a text. */
const json = z.string("passkey-failed").max(20_000, "passkey-failed").transform(parsed);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What a passkey answers to a question. */
export const answerSchema = json.pipe(
  z.object(
    {
      ...credential,
      response: z.object({
        clientDataJSON: base64url,
        authenticatorData: base64url,
        signature: base64url,
        userHandle: base64url.optional(),
      }),
    },
    "passkey-failed",
  ),
);

/** What a browser answers when it has made a passkey. */
export const newPasskeySchema = json.pipe(
  z.object(
    {
      ...credential,
      response: z.object({
        clientDataJSON: base64url,
        attestationObject: z
          .string()
          .max(16_000)
          .regex(/^[\w-]*$/),
        transports: z.array(z.string().max(32)).max(10).optional(),
      }),
    },
    "passkey-failed",
  ),
);

export type PasskeyAnswer = z.output<typeof answerSchema>;
export type NewPasskey = z.output<typeof newPasskeySchema>;

/** The name its owner gives a passkey. */
export const passkeyNameSchema = z.object({
  name: z.string("required").trim().min(1, "required").max(60, "too-long"),
});
