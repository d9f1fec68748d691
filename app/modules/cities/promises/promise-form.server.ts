import type { Actor } from "../../accounts/actor";
import { settlePromise } from "./settle-promise.server";

/** Settles the promise whose button was pressed; null when another button was. */
export async function settleFromForm(actor: Actor, form: FormData) {
  const intent = form.get("intent");
  if (intent !== "keep-promise" && intent !== "drop-promise") return null;
  return settlePromise(actor, {
    key: String(form.get("promise") ?? ""),
    version: Number(form.get("promiseVersion")) || 0,
    as: intent === "keep-promise" ? "kept" : "dropped",
  });
}
