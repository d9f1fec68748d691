import { type AppLoadContext, redirect } from "@remix-run/node";
import { now } from "~/platform/clock.server";
import { notFound, pageLanguage } from "~/platform/http/page.server";
import { paths } from "~/shared/paths";
import { type Actor, isStaff } from "./actor";
import { currentActor, lastProof } from "./current-actor.server";
import { isRecent } from "./proof/proof";
import { may, type Right } from "./rights";
import { keepForm } from "./rescued-forms.server";

type Asked = { request: Request; params: { lang?: string }; context: AppLoadContext };

/** The address asked for, as a person sees it. */
function hereOf(request: Request): string {
  const url = new URL(request.url);
  return url.pathname.replace(/\.data$/, "") + url.search.replace(/[?&]_routes=[^&]*/, "");
}

/** Leads to another page first and back afterwards, with what was typed into `form` kept. */
async function detour({ request, context }: Asked, through: string, form?: FormData) {
  const here = hereOf(request);
  const rescued = form ? await keepForm(here, form, context.clientAddress) : null;
  const query = new URLSearchParams({ next: here, ...(rescued ? { rescued } : {}) });
  return redirect(`${through}?${query}`);
}

/**
 * The person who acts, or a way to the sign-in page and back. What was typed into `form` is kept
 * when their session has ended.
 */
export async function requireActor(asked: Asked, form?: FormData): Promise<Actor> {
  const actor = await currentActor(asked.request, asked.context);
  if (actor) return actor;
  throw await detour(asked, paths.signIn(pageLanguage(asked.params)), form);
}

/**
 * A member of the city's staff; for others the page does not exist. Staff who owe a second factor are
 * led to where they set it up.
 */
export async function requireStaff(asked: Asked, form?: FormData): Promise<Actor> {
  const actor = await requireActor(asked, form);
  if (actor.awaitsSecondFactor)
    throw await detour(asked, paths.secondFactor(pageLanguage(asked.params)), form);
  if (!isStaff(actor)) throw notFound();
  return actor;
}

/**
 * The person who acts, when they proved within the last ten minutes who they are; else the way to do so
 * and back. For what is dangerous in the hands of somebody at a computer left alone.
 */
export async function requireRecentProof(asked: Asked, form?: FormData): Promise<Actor> {
  const actor = await requireActor(asked, form);
  const provenAt = await lastProof(asked.request, asked.context);
  if (provenAt && isRecent(provenAt, now())) return actor;
  throw await detour(asked, paths.prove(pageLanguage(asked.params)), form);
}

/** Somebody with a right that belongs to staff; for others the page does not exist. */
export async function requireRight(asked: Asked, right: Right, form?: FormData): Promise<Actor> {
  const actor = await requireActor(asked, form);
  if (actor.awaitsSecondFactor)
    throw await detour(asked, paths.secondFactor(pageLanguage(asked.params)), form);
  if (!may(actor, right)) throw notFound();
  return actor;
}
