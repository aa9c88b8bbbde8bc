"use server";

import { getLocale } from "next-intl/server";
import { clearSessionCookie, signInElsewhere } from "@/lib/access/auth";
import { deviceToken, enterSession, rememberDevice, setLanguage } from "@/lib/access/browser-session";
import { HOME_PATH, safeReturnPath, withReturnPath } from "@/lib/access/return-path";
import {
  ChangePassword,
  CompleteRegistration,
  RequestPasswordReset,
  RequestRegistration,
  ResetPassword,
  RevokeOtherSessions,
  RevokeSession,
  SignIn,
  SignInElsewhere,
  SignOut,
  UpdateProfile,
} from "@/lib/access/schema";
import { changePassword } from "@/lib/access/use-cases/change-password";
import { completeRegistration } from "@/lib/access/use-cases/complete-registration";
import { requestPasswordReset } from "@/lib/access/use-cases/request-password-reset";
import { requestRegistration } from "@/lib/access/use-cases/request-registration";
import { resetPassword } from "@/lib/access/use-cases/reset-password";
import { revokeOtherSessions, revokeSession } from "@/lib/access/use-cases/revoke-session";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { signOut } from "@/lib/access/use-cases/sign-out";
import { updateProfile } from "@/lib/access/use-cases/update-profile";
import { defineAction, definePublicAction } from "@/lib/platform/action";

export const signInAction = definePublicAction({
  input: SignIn,
  run: async (context, input) => enterSession(await signIn(context, input, await deviceToken())),
  redirectTo: (_, { returnTo }) => safeReturnPath(returnTo),
});

export const signInElsewhereAction = definePublicAction({
  input: SignInElsewhere,
  run: async (_, { returnTo }) => signInElsewhere(safeReturnPath(returnTo)),
});

export const signOutAction = defineAction({
  input: SignOut,
  run: async (actor) => {
    await signOut(actor);
    await clearSessionCookie();
  },
  redirectTo: () => "/",
});

export const requestRegistrationAction = definePublicAction({
  input: RequestRegistration,
  run: async (context, input) => requestRegistration(context, await getLocale(), input),
  redirectTo: ({ registrationId }, { returnTo }) =>
    withReturnPath(`/daftar/kode?pendaftaran=${registrationId}`, returnTo),
});

export const completeRegistrationAction = definePublicAction({
  input: CompleteRegistration,
  run: async (context, input) => enterSession(await completeRegistration(context, input)),
  redirectTo: (_, { returnTo }) => safeReturnPath(returnTo),
});

export const requestPasswordResetAction = definePublicAction({
  input: RequestPasswordReset,
  run: requestPasswordReset,
  redirectTo: ({ requestId }) => `/lupa-kata-sandi/kode?permintaan=${requestId}`,
});

export const resetPasswordAction = definePublicAction({
  input: ResetPassword,
  run: async (context, input) => enterSession(await resetPassword(context, input)),
  redirectTo: () => HOME_PATH,
});

export const updateProfileAction = defineAction({
  input: UpdateProfile,
  run: async (actor, input) => setLanguage((await updateProfile(actor, input)).locale),
  // The language of every page changes with it; the form starts afresh with the new version.
  invalidates: ["/"],
  redirectTo: () => "/akun?hasil=profil",
});

export const changePasswordAction = defineAction({
  input: ChangePassword,
  run: async (actor, input) => rememberDevice((await changePassword(actor, input)).deviceToken),
  invalidates: ["/akun/sesi"],
});

export const revokeSessionAction = defineAction({
  input: RevokeSession,
  run: revokeSession,
  invalidates: ["/akun/sesi"],
});

export const revokeOtherSessionsAction = defineAction({
  input: RevokeOtherSessions,
  run: revokeOtherSessions,
  invalidates: ["/akun/sesi"],
});
