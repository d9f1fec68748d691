import type { LoaderFunctionArgs } from "@remix-run/node";
import { registerCalendar } from "~/modules/cities/calendar/register-calendar.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";

/** A staff member's private calendar of the register's days. Programs that ask for it send no cookie. */
export async function loader({ params }: LoaderFunctionArgs) {
  const calendar = await registerCalendar({
    language: pageLanguage(params),
    userId: params.user ?? "",
    token: (params.token ?? "").replace(/\.ics$/, ""),
  });
  if (!calendar) throw notFound();
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Cache-Control": "private, no-cache",
    },
  });
}
