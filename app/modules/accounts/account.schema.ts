import { z } from "zod";
import { languages } from "~/shared/language";
import { lengthProblem } from "./passwords/password-rules";

export const email = z
  .string("required")
  .trim()
  .toLowerCase()
  .max(254, "email-invalid")
  .pipe(z.email("email-invalid"));

/** Whatever its alphabet; how long it must be depends on whether a second factor stands by it. */
const password = z.string("required").min(1, "required").max(1_000, "password-too-long");

/** Long rather than complicated; the list of common passwords is asked on the server. */
const passwordAlone = password.superRefine((text, context) => {
  const problem = lengthProblem(text, { hasSecondFactor: false });
  if (problem) context.addIssue({ code: "custom", message: problem });
});

const personName = z.string("required").trim().min(2, "name-too-short").max(100, "too-long");

export const registerSchema = z.object({
  name: personName,
  email,
  password: passwordAlone,
});

export const signInSchema = z.object({
  email,
  password,
});

export const profileSchema = z.object({
  name: personName,
  language: z.enum(languages, "choose-one"),
});

/** Taken as it is typed; what is in it is looked at where it is used. */
const code = z.string("required").trim().min(1, "required").max(40, "code-wrong");

export const codeSchema = z.object({ code });

export const appSchema = z.object({ code, sealed: z.string("form-outdated").max(1_000) });

/** What proves who somebody is, by the field that carries it. */
export const proofSchemas = {
  password: z.object({ password }),
  code: codeSchema,
  passkey: z.object({ passkey: z.string("passkey-failed").max(20_000, "passkey-failed") }),
};

export const changeEmailSchema = z.object({ email });

export const forgotPasswordSchema = z.object({ email });

export const resetPasswordSchema = z.object({ password });

export const changePasswordSchema = z.object({ currentPassword: password, password });

/** What the administrator's command takes. */
export const createAccountSchema = z.object({
  email,
  name: personName,
  role: z.enum(["member", "moderator", "coordinator", "administrator"]),
  language: z.enum(languages),
});
