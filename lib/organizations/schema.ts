import * as z from "zod";
import { GRANTABLE_ROLES, ORGANIZATION_KINDS } from "@/lib/access/roles";
import { OWNERSHIPS } from "@/lib/organizations/buyer-profile";
import { MEMBERSHIP_REQUEST_KINDS, MEMBERSHIP_REQUEST_STATES } from "@/lib/organizations/membership-request";
import { CREATED_BY_ADMIN, ORGANIZATION_NAME_MAX, ORGANIZATION_NAME_MIN } from "@/lib/organizations/organization";
import { isPlainDate } from "@/lib/shared/dates";
import { RecordVersion } from "@/lib/shared/record-version";

const email = z.email().max(254).toLowerCase();
const role = z.enum(GRANTABLE_ROLES);
const token = z.string().min(20).max(100);

export const InviteColleague = z.object({ email, role });
export type InviteColleague = z.infer<typeof InviteColleague>;

export const WithdrawInvitation = z.object({ invitationId: z.uuid() });
export type WithdrawInvitation = z.infer<typeof WithdrawInvitation>;

export const RemoveColleague = z.object({ membershipId: z.uuid() });
export type RemoveColleague = z.infer<typeof RemoveColleague>;

export const SwitchOrganization = z.object({ organizationId: z.uuid() });
export type SwitchOrganization = z.infer<typeof SwitchOrganization>;

export const AcceptInvitation = z.object({ token });
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const JoinByInvitation = z.object({
  token,
  name: z.string().min(2).max(120),
  /** Asked only when the invitation was sent to nobody in particular: the first administrator's. */
  email: email.optional(),
  password: z.string().min(1).max(800),
  consent: z.literal(true),
});
export type JoinByInvitation = z.infer<typeof JoinByInvitation>;

export const CreateOrganization = z.object({
  kind: z.enum(CREATED_BY_ADMIN),
  name: z.string().min(ORGANIZATION_NAME_MIN).max(ORGANIZATION_NAME_MAX),
  regionCode: z.string().max(13).optional(),
  nib: z.string().max(30).optional(),
  npwp: z.string().max(30).optional(),
});
export type CreateOrganization = z.infer<typeof CreateOrganization>;

export const VerifyOrganization = z.object({ organizationId: z.uuid(), version: RecordVersion });
export type VerifyOrganization = z.infer<typeof VerifyOrganization>;

const statusReason = z.string().min(10).max(1_000);

export const SuspendOrganization = z.object({
  organizationId: z.uuid(),
  version: RecordVersion,
  reason: statusReason,
});
export type SuspendOrganization = z.infer<typeof SuspendOrganization>;

export const ReactivateOrganization = z.object({
  organizationId: z.uuid(),
  version: RecordVersion,
  reason: statusReason,
});
export type ReactivateOrganization = z.infer<typeof ReactivateOrganization>;

export const InviteFirstMember = z.object({ organizationId: z.uuid(), email, role });
export type InviteFirstMember = z.infer<typeof InviteFirstMember>;

export const WithdrawMembershipRequest = z.object({ requestId: z.uuid() });
export type WithdrawMembershipRequest = z.infer<typeof WithdrawMembershipRequest>;

export const DecideMembershipRequest = z
  .object({
    requestId: z.uuid(),
    version: RecordVersion,
    decision: z.enum(["accept", "refuse"]),
    /** With an accepted claim: the roles of everybody else in the organization end. */
    endPresentRoles: z.boolean().default(false),
    reason: z.string().min(5).max(1_000).optional(),
  })
  .superRefine(({ decision, reason }, context) => {
    if (decision === "refuse" && reason === undefined) {
      context.addIssue({ code: "custom", path: ["reason"], message: "organizations.refusalNeedsReason" });
    }
  });
export type DecideMembershipRequest = z.infer<typeof DecideMembershipRequest>;

export const ReviseBuyerProfile = z.object({
  version: RecordVersion,
  ownership: z.enum(OWNERSHIPS),
  description: z.string().max(3_000).optional(),
  /** Only what opens in a browser: never `javascript:`. */
  website: z
    .url({ protocol: /^https?$/, hostname: z.regexes.domain })
    .max(300)
    .optional(),
  purchasingNote: z.string().max(3_000).optional(),
});
export type ReviseBuyerProfile = z.infer<typeof ReviseBuyerProfile>;

const page = z.coerce.number().int().min(1).max(10_000).catch(1);
const words = z.string().trim().min(1).max(100).optional().catch(undefined);

/** What the address of the list may say; anything else counts as not said. */
export const OrganizationFilter = z.object({
  kind: z.enum(ORGANIZATION_KINDS).optional().catch(undefined),
  state: z.enum(["verified", "unverified"]).optional().catch(undefined),
  search: words,
  page,
});
export type OrganizationFilter = z.infer<typeof OrganizationFilter>;

/** Which requests the address asks for; those that wait for an answer when it does not say. */
export const MembershipRequestFilter = z.object({
  state: z.enum(MEMBERSHIP_REQUEST_STATES).catch("open"),
  kind: z.enum(MEMBERSHIP_REQUEST_KINDS).optional().catch(undefined),
  page,
});
export type MembershipRequestFilter = z.infer<typeof MembershipRequestFilter>;

const day = z.string().refine(isPlainDate).optional().catch(undefined);

/** `from` and `until` are days in Jakarta, both included. */
export const AuditFilter = z.object({ search: words, actor: words, from: day, until: day, page });
export type AuditFilter = z.infer<typeof AuditFilter>;
