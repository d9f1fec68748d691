import { useEffect, useRef } from "react";
import { staffTexts } from "~/locales/staff";
import { Button } from "~/ui/button";
import { useTexts } from "~/ui/texts";

/** Keys that mean something only outside of fields, and never with a modifier. */
function useKeys(keys: Record<string, () => void>) {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const isTyping = target.matches("input:not([type=radio], [type=checkbox]), textarea, select");
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const act = latest.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

/** Moves through the rows of a page: j to the next, k to the one before; Enter opens, as on any link. */
export function ListKeys() {
  const t = useTexts(staffTexts);
  const move = (step: number) => {
    const links = [
      ...document.querySelectorAll<HTMLAnchorElement>("main .row-title a, main a.row-title"),
    ];
    const here = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[Math.min(Math.max(here + step, 0), links.length - 1)]?.focus();
  };
  return <Keys help={t.keysHelp} keys={{ j: () => move(1), k: () => move(-1) }} />;
}

/** On-screen hint and sheet for the keys of a page. */
export function Keys({ help, keys }: { help: string; keys: Record<string, () => void> }) {
  const t = useTexts(staffTexts);
  const sheet = useRef<HTMLDialogElement>(null);
  useKeys({ ...keys, "?": () => sheet.current?.showModal() });
  return (
    <>
      <p className="hint keys-hint">{help}</p>
      <dialog ref={sheet} className="sheet" aria-labelledby="keys-title">
        <h2 id="keys-title">{t.keys}</h2>
        <p>{help}</p>
        <form method="dialog">
          <Button variant="secondary">{t.close}</Button>
        </form>
      </dialog>
    </>
  );
}
