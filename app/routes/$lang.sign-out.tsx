import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { endSession } from "~/modules/accounts/sessions/sessions.server";
import { pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";

export const loader = ({ params }: LoaderFunctionArgs) =>
  redirect(paths.home(pageLanguage(params)));

export async function action({ request, params }: ActionFunctionArgs) {
  return redirect(paths.home(pageLanguage(params)), {
    headers: { "Set-Cookie": await endSession(request) },
  });
}
