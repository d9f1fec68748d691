import { useFetcher } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { action } from "./route";

type Values = Record<string, string[]>;
type Saved = { version: number; savedAt: string };

/** How long writing pauses before it is saved and cities are proposed anew. */
const pauseMs = 250;

/** Saves the form as it is written, one request at a time, and keeps an unsaved copy in the browser. */
export function useAutosave(page: { id: number; version: number }) {
  const fetcher = useFetcher<typeof action>();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const isDirty = useRef(false);
  const [saved, setSaved] = useState<Saved>();
  const [restored, setRestored] = useState<Values>();
  const key = `initiative-${page.id}`;
  const version = Math.max(saved?.version ?? 0, page.version);
  const isBusy = fetcher.state !== "idle";

  const save = useCallback(() => {
    if (!form.current || isBusy) return;
    isDirty.current = false;
    const body = new FormData(form.current);
    body.set("intent", "autosave");
    body.set("version", String(version));
    fetcher.submit(body, { method: "post" });
  }, [fetcher, isBusy, version]);

  const onInput = useCallback(() => {
    isDirty.current = true;
    if (form.current) keepCopy(key, version, new FormData(form.current));
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pauseMs);
  }, [key, save, version]);

  // What was written while a request was under way is saved next.
  useEffect(() => {
    if (isBusy || !isDirty.current) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pauseMs);
  }, [isBusy, save]);

  const answer = fetcher.data;
  useEffect(() => {
    if (!answer || !("saved" in answer)) return;
    setSaved(answer.saved);
    if (!isDirty.current) removeCopy(key);
  }, [answer, key]);

  // A copy that was not saved, from before a sign-out, a crash or a lost connection, comes back.
  useEffect(() => {
    const copy = readCopy(key);
    if (copy?.version === page.version) setRestored(copy.values);
    else if (copy) removeCopy(key);
    return () => clearTimeout(timer.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, []);

  const state: "idle" | "saving" | "failed" | "signed-out" = isBusy
    ? "saving"
    : answer && "signedOut" in answer
      ? "signed-out"
      : answer && "reply" in answer
        ? "failed"
        : "idle";
  return {
    form,
    onInput,
    /** Leaving by a button of the form: nothing is left to restore. */
    forget: () => {
      clearTimeout(timer.current);
      removeCopy(key);
    },
    version,
    state,
    savedAt: saved?.savedAt,
    restored,
    cities: answer && "cities" in answer ? answer.cities : undefined,
    errors: answer && "reply" in answer && !isBusy ? answer.reply.errors : undefined,
  };
}

export type Autosave = ReturnType<typeof useAutosave>;

function keepCopy(key: string, version: number, form: FormData) {
  const values: Values = {};
  for (const name of new Set(form.keys())) values[name] = form.getAll(name).map(String);
  try {
    localStorage.setItem(key, JSON.stringify({ version, values }));
  } catch {
    // Private windows may refuse; the server's copy remains.
  }
}

function readCopy(key: string): { version: number; values: Values } | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as {
      version: number;
      values: Values;
    } | null;
  } catch {
    return null;
  }
}

function removeCopy(key: string) {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
