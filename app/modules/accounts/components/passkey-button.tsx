import { useSubmit } from "@remix-run/react";
import type * as webauthn from "@simplewebauthn/browser";
import { type ReactNode, useEffect, useId, useState } from "react";
import { identityTexts } from "~/locales/identity";
import { Button } from "~/ui/button";
import { useTexts } from "~/ui/texts";
import type { PasskeyOffer, PasskeyRequest } from "../passkeys/passkey";

type Failure = "failed" | "known";

/** Whether this browser can use passkeys; unknown, and so not, until scripts run. */
export function usePasskeys(): boolean {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(typeof PublicKeyCredential === "function"), []);
  return isThere;
}

type AskProps = {
  options: PasskeyRequest;
  label: string;
  variant?: "primary" | "secondary";
  /** Stands below the button, where the button stands. */
  children?: ReactNode;
};

/** Asks one of the person's passkeys, and sends what it answers to the page's action. */
export function PasskeyButton({ options, label, variant = "secondary", children }: AskProps) {
  const submit = useSubmit();
  const { state, run } = useCeremony(async (library) => {
    const answer = await library.startAuthentication({ optionsJSON: options });
    submit({ intent: "passkey", passkey: JSON.stringify(answer) }, { method: "post" });
  });
  const t = useTexts(identityTexts).passkey;
  if (!usePasskeys()) return null;
  return (
    <div className="passkey">
      <Button type="button" variant={variant} onClick={run} disabled={state === "waiting"}>
        {label}
      </Button>
      <p role="status" className="field-error">
        {state === "waiting" ? t.waiting : state && t[state]}
      </p>
      {children}
    </div>
  );
}

type NewProps = {
  options: PasskeyOffer;
  label: string;
  /** The form whose fields go along. */
  form: string;
};

/** Has the browser make a passkey, and sends it to the page's action with the fields of the form. */
export function NewPasskeyButton({ options, label, form }: NewProps) {
  const submit = useSubmit();
  const id = useId();
  const t = useTexts(identityTexts).passkey;
  const { state, run } = useCeremony(async (library) => {
    const made = await library.startRegistration({ optionsJSON: options });
    const fields = new FormData(document.getElementById(form) as HTMLFormElement);
    fields.set("intent", "add-passkey");
    fields.set("passkey", JSON.stringify(made));
    submit(fields, { method: "post" });
  });
  return (
    <>
      <Button type="button" onClick={run} disabled={state === "waiting"} aria-describedby={id}>
        {label}
      </Button>
      <p id={id} role="status" className="field-error">
        {state === "waiting" ? t.waiting : state && t[state]}
      </p>
    </>
  );
}

/** Runs what the person's device has to do with, telling how far it is. */
function useCeremony(ceremony: (library: typeof webauthn) => Promise<void>) {
  const [state, setState] = useState<"waiting" | Failure | null>(null);
  const run = async () => {
    setState("waiting");
    try {
      await ceremony(await import("@simplewebauthn/browser"));
      setState(null);
    } catch (error) {
      setState((error as Error).name === "InvalidStateError" ? "known" : "failed");
    }
  };
  return { state, run: () => void run() };
}
