"use server";

import { getLocale } from "next-intl/server";
import { enterSession } from "@/lib/access/browser-session";
import { HOME_PATH } from "@/lib/access/return-path";
import { RefuseOrganization } from "@/lib/organizations/identity-schema";
import {
  AcceptInvitation,
  CreateOrganization,
  DecideMembershipRequest,
  InviteColleague,
  InviteFirstMember,
  JoinByInvitation,
  ReactivateOrganization,
  RemoveColleague,
  ReviseBuyerProfile,
  SuspendOrganization,
  SwitchOrganization,
  VerifyOrganization,
  WithdrawInvitation,
  WithdrawMembershipRequest,
} from "@/lib/organizations/schema";
import { acceptInvitation } from "@/lib/organizations/use-cases/accept-invitation";
import { createOrganization } from "@/lib/organizations/use-cases/create-organization";
import { decideMembershipRequest } from "@/lib/organizations/use-cases/decide-membership-request";
import { inviteColleague } from "@/lib/organizations/use-cases/invite-colleague";
import { inviteFirstMember } from "@/lib/organizations/use-cases/invite-first-member";
import { joinByInvitation } from "@/lib/organizations/use-cases/join-by-invitation";
import { reactivateOrganization } from "@/lib/organizations/use-cases/reactivate-organization";
import { refuseOrganization } from "@/lib/organizations/use-cases/refuse-organization";
import { removeColleague } from "@/lib/organizations/use-cases/remove-colleague";
import { reviseBuyerProfile } from "@/lib/organizations/use-cases/revise-buyer-profile";
import { suspendOrganization } from "@/lib/organizations/use-cases/suspend-organization";
import { switchOrganization } from "@/lib/organizations/use-cases/switch-organization";
import { verifyOrganization } from "@/lib/organizations/use-cases/verify-organization";
import { withdrawInvitation } from "@/lib/organizations/use-cases/withdraw-invitation";
import { withdrawMembershipRequest } from "@/lib/organizations/use-cases/withdraw-membership-request";
import { defineAction, definePublicAction } from "@/lib/platform/action";

const COLLEAGUES = "/akun/organisasi/rekan";
const ORGANIZATION = "/admin/organisasi/[organizationId]";

export const inviteColleagueAction = defineAction({
  input: InviteColleague,
  run: inviteColleague,
  invalidates: [COLLEAGUES],
});

export const withdrawInvitationAction = defineAction({
  input: WithdrawInvitation,
  run: withdrawInvitation,
  invalidates: [COLLEAGUES],
});

export const removeColleagueAction = defineAction({
  input: RemoveColleague,
  run: removeColleague,
  invalidates: [COLLEAGUES],
});

export const switchOrganizationAction = defineAction({
  input: SwitchOrganization,
  run: switchOrganization,
  redirectTo: () => HOME_PATH,
});

export const acceptInvitationAction = defineAction({
  input: AcceptInvitation,
  run: acceptInvitation,
  redirectTo: () => HOME_PATH,
});

export const joinByInvitationAction = definePublicAction({
  input: JoinByInvitation,
  run: async (context, input) => enterSession(await joinByInvitation(context, await getLocale(), input)),
  redirectTo: () => HOME_PATH,
});

export const createOrganizationAction = defineAction({
  input: CreateOrganization,
  run: createOrganization,
  invalidates: ["/admin/organisasi"],
  redirectTo: ({ organizationId }) => `/admin/organisasi/${organizationId}`,
});

export const verifyOrganizationAction = defineAction({
  input: VerifyOrganization,
  run: verifyOrganization,
  invalidates: ["/admin/organisasi", ORGANIZATION, "/admin/verifikasi"],
});

export const refuseOrganizationAction = defineAction({
  input: RefuseOrganization,
  run: refuseOrganization,
  invalidates: ["/admin/organisasi", ORGANIZATION, "/admin/verifikasi"],
});

export const suspendOrganizationAction = defineAction({
  input: SuspendOrganization,
  run: suspendOrganization,
  invalidates: ["/admin/organisasi", ORGANIZATION],
});

export const reactivateOrganizationAction = defineAction({
  input: ReactivateOrganization,
  run: reactivateOrganization,
  invalidates: ["/admin/organisasi", ORGANIZATION],
});

export const inviteFirstMemberAction = defineAction({
  input: InviteFirstMember,
  run: inviteFirstMember,
  invalidates: [ORGANIZATION],
});

export const withdrawMembershipRequestAction = defineAction({
  input: WithdrawMembershipRequest,
  run: withdrawMembershipRequest,
  invalidates: ["/usaha/daftar"],
});

export const decideMembershipRequestAction = defineAction({
  input: DecideMembershipRequest,
  run: decideMembershipRequest,
  invalidates: ["/admin/klaim", "/admin/klaim/[membershipRequestId]"],
});

export const reviseBuyerProfileAction = defineAction({
  input: ReviseBuyerProfile,
  run: reviseBuyerProfile,
  invalidates: ["/akun/organisasi"],
  redirectTo: () => "/akun/organisasi?hasil=tersimpan",
});
