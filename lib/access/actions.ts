"use server";

import { getLocale } from "next-intl/server";
import { clearSessionCookie, signInElsewhere } from "@/lib/access/auth";
import { deviceToken, enterSession, rememberDevice, setLanguage } from "@/lib/access/browser-session";
import { AnswerDataRequest, OpenDataRequest, WithdrawDataRequest } from "@/lib/access/data-request-schema";
import { HOME_PATH, safeReturnPath, withReturnPath } from "@/lib/access/return-path";
import {
  ChangePassword,
  CompleteRegistration,
  ConfirmContactChange,
  RequestContactChange,
  RequestPasswordReset,
  RequestRegistration,
  ResetPassword,
  RevokeOtherSessions,
  RevokeSession,
  SignIn,
  SignInElsewhere,
  SignOut,
  SignOutPerson,
  UpdateProfile,
} from "@/lib/access/schema";
import { answerDataRequest } from "@/lib/access/use-cases/answer-data-request";
import { changePassword } from "@/lib/access/use-cases/change-password";
import { completeRegistration } from "@/lib/access/use-cases/complete-registration";
import { confirmContactChange } from "@/lib/access/use-cases/confirm-contact-change";
import { openDataRequest } from "@/lib/access/use-cases/open-data-request";
import { requestContactChange } from "@/lib/access/use-cases/request-contact-change";
import { requestPasswordReset } from "@/lib/access/use-cases/request-password-reset";
import { requestRegistration } from "@/lib/access/use-cases/request-registration";
import { resetPassword } from "@/lib/access/use-cases/reset-password";
import { revokeOtherSessions, revokeSession } from "@/lib/access/use-cases/revoke-session";
import { signIn } from "@/lib/access/use-cases/sign-in";
import { signOut } from "@/lib/access/use-cases/sign-out";
import { signOutPerson } from "@/lib/access/use-cases/sign-out-person";
import { updateProfile } from "@/lib/access/use-cases/update-profile";
import { withdrawDataRequest } from "@/lib/access/use-cases/withdraw-data-request";
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

export const requestContactChangeAction = defineAction({
  input: RequestContactChange,
  run: requestContactChange,
  redirectTo: ({ requestId }) => `/akun/kontak?permintaan=${requestId}`,
});

export const confirmContactChangeAction = defineAction({
  input: ConfirmContactChange,
  run: confirmContactChange,
  invalidates: ["/akun"],
  redirectTo: () => "/akun?hasil=kontak",
});

export const openDataRequestAction = defineAction({
  input: OpenDataRequest,
  run: openDataRequest,
  invalidates: ["/akun/data"],
  redirectTo: () => "/akun/data?hasil=dikirim",
});

export const withdrawDataRequestAction = defineAction({
  input: WithdrawDataRequest,
  run: withdrawDataRequest,
  invalidates: ["/akun/data"],
});

export const answerDataRequestAction = defineAction({
  input: AnswerDataRequest,
  run: answerDataRequest,
  invalidates: ["/admin/data-pribadi", "/admin/data-pribadi/[requestId]"],
  redirectTo: () => "/admin/data-pribadi?hasil=dijawab",
});

export const signOutPersonAction = defineAction({
  input: SignOutPerson,
  run: signOutPerson,
  invalidates: ["/admin/orang"],
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
