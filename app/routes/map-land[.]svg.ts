import { cityList, homeCity } from "~/modules/cities/city.queries.server";
import { landSvg } from "~/modules/cities/map/land.server";

let drawn: Promise<string> | undefined;

/** The backdrop of the partner map: land without cities, kept by the browser for a day. */
export async function loader() {
  drawn ??= Promise.all([homeCity(), cityList("en")]).then(([home, cities]) =>
    landSvg(home, cities),
  );
  drawn.catch(() => (drawn = undefined));
  return new Response(await drawn, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "public, max-age=86400",
    },
  });
}
