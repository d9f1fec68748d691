import { type RefObject, useEffect, useState } from "react";

/**
 * The latest value, except while its reader is at it: a list that is pointed at, or has the keyboard in it, does not
 * move under the hand. What came meanwhile is shown once they leave.
 */
export function useStill<Value>(place: RefObject<HTMLElement>, latest: Value): Value {
  const [shown, setShown] = useState(latest);
  useEffect(() => {
    const element = place.current;
    if (!element || shown === latest) return;
    const show = () => {
      if (!element.matches(":hover, :focus-within")) setShown(latest);
    };
    show();
    // Focus moves after the event that tells of it.
    const later = () => setTimeout(show);
    element.addEventListener("pointerleave", later);
    element.addEventListener("focusout", later);
    return () => {
      element.removeEventListener("pointerleave", later);
      element.removeEventListener("focusout", later);
    };
  }, [place, latest, shown]);
  return shown;
}
