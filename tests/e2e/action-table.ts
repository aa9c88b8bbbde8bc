import type { Role } from "@/lib/access/roles";
import type { ActionRow } from "@/tests/e2e/action-row";
import { ADMIN_ACTIONS } from "@/tests/e2e/action-table-admin";
import { CHAIN_ACTIONS } from "@/tests/e2e/action-table-chain";
import { NOTIFICATION_ACTIONS } from "@/tests/e2e/action-table-notifications";
import { REGISTRATION_ACTIONS } from "@/tests/e2e/action-table-registration";
import { WORKSHOP_ACTIONS } from "@/tests/e2e/action-table-workshop";
import { NOWHERE } from "@/tests/support/http-action";

const token = "x".repeat(43);
const password = "tebu-kapal-4821-lurik";

const COLLEAGUE_OF: Partial<Record<Role, Role>> = { supplier_owner: "supplier_staff", buyer_approver: "buyer_officer" };

const ACCESS = {
  signInAction: {
    who: "public",
    fields: () => ({ contact: "tidak-ada@contoh.example", password }),
    answer: "access.wrongCredentials",
  },
  signInElsewhereAction: { who: "public", fields: () => ({}), answer: "done" },
  signOutAction: { who: "signed-in", fields: () => ({}), answer: "done" },
  requestRegistrationAction: {
    who: "public",
    fields: () => ({ name: "Warga Baru", contact: "warga-baru@contoh.example", password, consent: "on" }),
    answer: "done",
  },
  completeRegistrationAction: {
    who: "public",
    fields: () => ({ registrationId: NOWHERE, code: "123456" }),
    answer: "access.codeRefused",
  },
  requestPasswordResetAction: {
    who: "public",
    fields: () => ({ contact: "tidak-ada@contoh.example" }),
    answer: "done",
  },
  resetPasswordAction: {
    who: "public",
    fields: () => ({ requestId: NOWHERE, code: "123456", password }),
    answer: "access.codeRefused",
  },
  updateProfileAction: {
    who: "signed-in",
    fields: () => ({ name: "Nama Lain", locale: "id", timeZone: "Asia/Jakarta", version: "999" }),
    answer: "access.profileChanged",
  },
  changePasswordAction: {
    who: "signed-in",
    fields: () => ({ currentPassword: "bukan-ini-sandinya", password }),
    answer: "access.currentPasswordWrong",
  },
  revokeSessionAction: {
    who: "signed-in",
    fields: ({ session }) => ({ sessionId: session }),
    answer: "access.sessionEnded",
  },
  requestContactChangeAction: {
    who: "signed-in",
    fields: () => ({ contact: "alamat-baru@contoh.example" }),
    answer: "done",
  },
  confirmContactChangeAction: {
    who: "signed-in",
    fields: () => ({ requestId: NOWHERE, code: "123456" }),
    answer: "access.codeRefused",
  },
  openDataRequestAction: { who: "signed-in", fields: () => ({ kind: "access" }), answer: "done" },
  withdrawDataRequestAction: {
    who: "signed-in",
    fields: () => ({ requestId: NOWHERE }),
    answer: "access.dataRequestNotFound",
  },
  revokeOtherSessionsAction: { who: "signed-in", fields: () => ({}), answer: "done" },
  switchLanguageAction: { who: "public", fields: () => ({ locale: "id" }), answer: "done" },
} as const satisfies Record<string, ActionRow>;

const SPANS = "an administrator's work spans all organizations";

const ORGANIZATIONS = {
  inviteColleagueAction: {
    who: "colleague:invite",
    fields: (_, role) => ({
      email: "rekan-baru@contoh.example",
      role: (role && COLLEAGUE_OF[role]) ?? "ministry_analyst",
    }),
    answer: "done",
  },
  withdrawInvitationAction: {
    who: "colleague:invite",
    fields: ({ colleagueInvitation }) => ({ invitationId: colleagueInvitation }),
    answer: "organizations.invitationGone",
  },
  removeColleagueAction: {
    who: "colleague:remove",
    fields: ({ membership }) => ({ membershipId: membership }),
    answer: "organizations.memberGone",
  },
  switchOrganizationAction: {
    who: "signed-in",
    fields: ({ organization }) => ({ organizationId: organization }),
    answer: "organizations.notFound",
  },
  acceptInvitationAction: { who: "signed-in", fields: () => ({ token }), answer: "organizations.invitationGone" },
  joinByInvitationAction: {
    who: "public",
    fields: () => ({ token, name: "Warga Baru", password, consent: "on" }),
    answer: "organizations.invitationGone",
  },
  createOrganizationAction: {
    who: "organization:create",
    fields: () => ({ kind: "buyer", name: "PT Pembeli Baru" }),
    answer: "done",
  },
  verifyOrganizationAction: {
    who: "organization:verify",
    fields: ({ organization }) => ({ organizationId: organization, version: "999" }),
    answer: "organizations.notFound",
    spans: SPANS,
  },
  reviseBuyerProfileAction: {
    who: "buyer-profile:edit",
    fields: () => ({ version: "999", ownership: "private" }),
    answer: "platform.changedMeanwhile",
  },
  inviteFirstMemberAction: {
    who: "organization:create",
    fields: ({ organization }) => ({
      organizationId: organization,
      email: "orang-pertama@contoh.example",
      role: "buyer_approver",
    }),
    answer: "organizations.notFound",
    spans: SPANS,
  },
} as const satisfies Record<string, ActionRow>;

const product = { name: "Klem baja", unit: "bh" };
const profile = { sizeBasis: "annual_sales", sizeAmountIdr: "900000000", ownedByLarge: "no" };
const STALE = "platform.changedMeanwhile";

const SUPPLIERS = {
  reviseProfileAction: { who: "supplier:edit", fields: () => ({ ...profile, version: "999" }), answer: STALE },
  addProductAction: { who: "supplier:edit", fields: () => product, answer: "done" },
  reviseProductAction: {
    who: "supplier:edit",
    fields: (ids) => ({ ...product, productId: ids.product, version: "999" }),
    answer: "suppliers.productNotFound",
  },
  archiveProductAction: {
    who: "supplier:edit",
    fields: (ids) => ({ productId: ids.product }),
    answer: "suppliers.productNotFound",
  },
  addCapabilityAction: { who: "supplier:edit", fields: () => ({ process: "las listrik" }), answer: "done" },
  archiveCapabilityAction: {
    who: "supplier:edit",
    fields: ({ capability }) => ({ capabilityId: capability }),
    answer: "suppliers.capabilityNotFound",
  },
  addCertificateAction: {
    who: "supplier:edit",
    fields: (ids) => ({ scheme: "ISO 9001", productId: ids.product }),
    answer: "suppliers.productNotFound",
  },
  archiveCertificateAction: {
    who: "supplier:edit",
    fields: ({ certificate }) => ({ certificateId: certificate }),
    answer: "suppliers.certificateNotFound",
  },
  stateListAction: { who: "supplier:edit", fields: () => ({ list: "capabilities" }), answer: "done" },
  confirmProfileAction: { who: "supplier:edit", fields: () => ({ version: "999" }), answer: STALE },
} as const satisfies Record<string, ActionRow>;

/** The form of the gallery at /desain, which keeps nothing. */
const GALLERY = {
  sampleAction: {
    who: "public",
    fields: () => ({
      name: "Contoh",
      price: "1000",
      process: "las",
      size: "mikro",
      materials: "baja",
      due: "2027-01-04",
      "lots[0].label": "Braket",
      "lots[0].quantity": "1",
      agree: "on",
    }),
    answer: "done",
  },
} as const satisfies Record<string, ActionRow>;

/** Every form that the build can receive. One that is missing here fails the tests. */
export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  ...ACCESS,
  ...ORGANIZATIONS,
  ...SUPPLIERS,
  ...WORKSHOP_ACTIONS,
  ...REGISTRATION_ACTIONS,
  ...ADMIN_ACTIONS,
  ...CHAIN_ACTIONS,
  ...NOTIFICATION_ACTIONS,
  ...GALLERY,
};
