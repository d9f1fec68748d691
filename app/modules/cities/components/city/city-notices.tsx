import { citiesTexts } from "~/locales/cities";
import { Notice } from "~/ui/notice";
import { useTexts } from "~/ui/texts";
import type { CityView } from "../../city-view.server";

/** What stands in the way of asking the city for anything: a suspension, or that it takes no requests. */
export function CityNotices({ city }: { city: CityView }) {
  const t = useTexts(citiesTexts).page;
  const { suspended, takesRequests } = city;
  if (suspended) {
    return (
      <Notice tone="attention" title={t.suspendedTitle(suspended.on)}>
        {suspended.why && <p>{suspended.why}</p>}
        <p>{t.suspended}</p>
      </Notice>
    );
  }
  if (takesRequests) return null;
  return (
    <Notice tone="info" title={t.noRequestsTitle}>
      <p>{t.noRequests}</p>
    </Notice>
  );
}
