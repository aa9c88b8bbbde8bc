"use server";

import { clearSessionCookie } from "@/lib/access/auth";
import { deviceToken, enterSession } from "@/lib/access/browser-session";
import { safeReturnPath } from "@/lib/access/return-path";
import { SignIn, SignOut } from "@/lib/access/schema";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { signOut } from "@/lib/access/use-cases/sign-out";
import { defineAction, definePublicAction } from "@/lib/platform/action";

export const signInAction = definePublicAction({
  input: SignIn,
  run: async (context, input) => enterSession(await signIn(context, input, await deviceToken())),
  redirectTo: (_, { returnTo }) => safeReturnPath(returnTo),
});

export const signOutAction = defineAction({
  input: SignOut,
  run: async (actor) => {
    await signOut(actor);
    await clearSessionCookie();
  },
  redirectTo: () => "/",
});
