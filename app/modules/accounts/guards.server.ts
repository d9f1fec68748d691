import { type AppLoadContext, redirect } from "@remix-run/node";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { type Actor, isStaff } from "./actor";
import { may, type Right } from "./rights";
import { currentActor } from "./current-actor.server";
import { keepForm } from "./rescued-forms.server";

type Asked = { request: Request; params: { lang?: string }; context: AppLoadContext };

/**
 * The person who acts, or a way to the sign-in page and back. What was typed into `form` is kept
 * when their session has ended.
 */
export async function requireActor(
  { request, params, context }: Asked,
  form?: FormData,
): Promise<Actor> {
  const actor = await currentActor(request, context);
  if (actor) return actor;
  const url = new URL(request.url);
  const here = url.pathname.replace(/\.data$/, "") + url.search.replace(/[?&]_routes=[^&]*/, "");
  const rescued = form ? await keepForm(here, form, context.clientAddress) : null;
  const query = new URLSearchParams({ next: here, ...(rescued ? { rescued } : {}) });
  throw redirect(`${paths.signIn(pageLanguage(params))}?${query}`);
}

/** A member of the city's staff; for others the page does not exist. */
export async function requireStaff(asked: Asked, form?: FormData): Promise<Actor> {
  const actor = await requireActor(asked, form);
  if (!isStaff(actor)) throw notFound();
  return actor;
}

/** Somebody with a right that belongs to staff; for others the page does not exist. */
export async function requireRight(asked: Asked, right: Right, form?: FormData): Promise<Actor> {
  const actor = await requireActor(asked, form);
  if (!may(actor, right)) throw notFound();
  return actor;
}
