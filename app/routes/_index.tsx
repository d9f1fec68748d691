import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { preferredLanguage } from "~/shared/language";
import { paths } from "~/shared/paths";

/** The site's root leads to the language the browser asks for. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(paths.home(preferredLanguage(request.headers.get("Accept-Language"))), {
    headers: { Vary: "Accept-Language" },
  });
}
