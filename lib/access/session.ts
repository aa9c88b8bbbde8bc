import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, isMember, type MemberActor } from "@/lib/access/actor";
import { cookieSessionId } from "@/lib/access/auth";
import { type LiveSession, loadLiveSession } from "@/lib/access/live-session";
import { holds, type Permission } from "@/lib/access/permissions";
import { signInPath } from "@/lib/access/return-path";
import { AppError } from "@/lib/shared/errors";
import type { Zone } from "@/lib/shared/zones";

/** Read once a request, however many components ask. */
const currentSession = cache(async (): Promise<LiveSession | null> => {
  const sessionId = await cookieSessionId();
  return sessionId === null ? null : loadLiveSession(sessionId);
});

/** Who is asking; null when signed out, also when the session was revoked a moment ago. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/** The zone in which the reader's times are shown; WIB when signed out. */
export async function currentZone(): Promise<Zone> {
  return (await currentSession())?.zone ?? "WIB";
}

/** Whether the visitor may act in another organization than the one they stand in. */
export async function hasOtherOrganizations(): Promise<boolean> {
  return (await currentSession())?.hasOtherOrganizations ?? false;
}

/** Who is asking, for routes under app/api. @throws AppError `unauthenticated` */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (!actor) throw new AppError("unauthenticated", "access.unauthenticated");
  return actor;
}

/** Who is asking, for pages that need a person but no role. Sends people who are signed out to sign in and come back. */
export async function requirePerson(): Promise<Actor> {
  const actor = await currentActor();
  return actor ?? redirect(signInPath(await requestedPath()));
}

/**
 * The member who is asking, for pages. Signed out: to /masuk and back here afterwards. Without the permission: the page
 * does not exist, as for everybody who may not see it.
 */
export async function requireMember(permission: Permission): Promise<MemberActor> {
  const actor = await requirePerson();
  if (!isMember(actor) || !holds(actor.roles, permission)) notFound();
  return actor;
}

/** The path of the page, which proxy.ts writes into a header because Next.js does not tell components. */
export async function requestedPath(): Promise<string | null> {
  return (await headers()).get("x-request-path");
}
