import { useFetcher, useLocation, useNavigation } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { keepCopy, readCopy, removeCopy, type Values } from "./local-copy";
import type { clientAction } from "./route";

type Page = {
  id: number;
  version: number;
  editor: string;
  lastEditor: string;
  values: Record<string, unknown>;
};

/** How long writing pauses before it is saved and cities are proposed anew; and before another try. */
const pauseMs = 180;
const retryMs = 5_000;

/**
 * Saves the form as it is written, one request at a time, and keeps an unsaved copy in the browser.
 * @param pressed what the last pressed button was answered
 */
export function useAutosave(page: Page, pressed: unknown) {
  const fetcher = useFetcher<typeof clientAction>();
  const navigation = useNavigation();
  const { pathname } = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const isDirty = useRef(false);
  const turn = useRef(0);
  const [saved, setSaved] = useState<{ version: number; savedAt: string }>();
  const [restored, setRestored] = useState<{ version: number; values: Values }>();
  const key = `initiative-${page.id}`;
  const version = Math.max(saved?.version ?? 0, page.version);
  const isBusy = fetcher.state !== "idle";
  const answer = fetcher.data;
  const [isOffline, setOffline] = useState(false);

  const save = useCallback(() => {
    if (!form.current || isBusy) return;
    isDirty.current = false;
    turn.current += 1;
    const body = new FormData(form.current);
    body.set("intent", "autosave");
    body.set("version", String(version));
    body.set("turn", String(turn.current));
    fetcher.submit(body, { method: "post" });
  }, [fetcher, isBusy, version]);

  const onInput = () => {
    isDirty.current = true;
    if (form.current) keepCopy(key, { version, editor: page.editor }, new FormData(form.current));
    clearTimeout(timer.current);
    timer.current = setTimeout(save, pauseMs);
  };

  /** A save under way when a button is pressed must not win over what the button sends. */
  const onSubmit = () => {
    clearTimeout(timer.current);
    isDirty.current = false;
    turn.current += 1;
    const field = form.current?.elements.namedItem("turn");
    if (field instanceof HTMLInputElement) field.value = String(turn.current);
  };

  useEffect(() => setOffline(isAway(answer)), [answer]);
  useEffect(() => setOffline(isAway(pressed)), [pressed]);

  // What was written while a request was under way, or could not be sent, is saved next.
  useEffect(() => {
    if (isBusy || navigation.state !== "idle") return;
    if (isOffline) isDirty.current = true;
    if (!isDirty.current) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, isOffline ? retryMs : pauseMs);
  }, [isBusy, isOffline, navigation.state, save]);

  useEffect(() => {
    if (!answer || !("saved" in answer)) return;
    setSaved(answer.saved);
    if (!isDirty.current) removeCopy(key);
  }, [answer, key]);

  // A button's request that was accepted leaves nothing to restore: a new version, or another page.
  const isLeaving = navigation.formData !== undefined && navigation.location.pathname !== pathname;
  const firstVersion = useRef(page.version);
  useEffect(() => {
    if (isLeaving || page.version !== firstVersion.current) removeCopy(key);
  }, [isLeaving, page.version, key]);

  // A copy that was not saved, from before a sign-out, a crash or a lost connection, comes back.
  useEffect(() => {
    const copy = readCopy(key);
    const isOurs = copy?.version === page.version || copy?.editor === page.lastEditor;
    if (copy && isOurs && differs(copy.values, page.values)) {
      setRestored({ version: page.version, values: copy.values });
    } else removeCopy(key);
    return () => clearTimeout(timer.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page opens
  }, []);

  const state: "idle" | "saving" | "failed" | "signed-out" = isBusy
    ? "saving"
    : answer && "signedOut" in answer
      ? "signed-out"
      : isOffline || (answer && "reply" in answer)
        ? "failed"
        : "idle";
  return {
    form,
    onInput,
    onSubmit,
    version,
    state,
    savedAt: saved?.savedAt,
    restored: restored?.values,
    /** Whether what came back still waits to be saved. */
    isRestored: restored?.version === version,
    suggested: answer && "cities" in answer ? answer : undefined,
    errors: answer && "reply" in answer && !isBusy ? answer.reply.errors : undefined,
  };
}

export type Autosave = ReturnType<typeof useAutosave>;

const isAway = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "offline" in answer;

function differs(copy: Values, shown: Record<string, unknown>): boolean {
  return Object.entries(shown).some(([name, value]) => {
    const there = Array.isArray(value) ? value.map(String) : [String(value ?? "")];
    const here = copy[name] ?? (Array.isArray(value) ? [] : [""]);
    return JSON.stringify([...here].sort()) !== JSON.stringify([...there].sort());
  });
}
