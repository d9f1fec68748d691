import { useNavigate } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** The map of partner cities as the server prepared it; its links lead on without loading the site anew. */
export function CityMap({ markup }: { markup: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const map = frame.current;
    const follow = (event: MouseEvent) => {
      const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey);
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const address = link?.getAttribute("href");
      if (!address || !isPlain || event.altKey) return;
      event.preventDefault();
      navigate(address);
    };
    map?.addEventListener("click", follow);
    return () => map?.removeEventListener("click", follow);
  }, [navigate]);
  return <div ref={frame} dangerouslySetInnerHTML={{ __html: markup }} />;
}
