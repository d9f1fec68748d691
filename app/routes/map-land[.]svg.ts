import { cityIndex } from "~/modules/cities/city-index.server";
import { homeCity } from "~/modules/cities/city.queries.server";
import { landOf } from "~/modules/cities/map/map-of.server";

/** The backdrop of the partner map: land without cities; its address changes when it does. */
export async function loader() {
  const [home, index] = await Promise.all([homeCity(), cityIndex()]);
  return new Response(landOf({ home, index }), {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Cache-Control": "public, max-age=86400",
    },
  });
}
