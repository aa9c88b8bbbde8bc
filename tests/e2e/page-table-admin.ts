import type { PageRow } from "@/tests/e2e/page-row";

/** Pages of administrators. */
export const ADMIN_PAGES: Readonly<Record<string, PageRow>> = {
  "/admin": { who: "audit:read" },
  "/admin/aturan": { who: "rule:read" },
  "/admin/aturan/[code]": {
    who: "rule:read",
    object: `select code as "code", source as secret, array[]::uuid[] as owners from dated_rules
      where code = 'size_class.mikro.max_annual_sales' order by valid_from limit 1`,
    spans: "rules hold for everybody",
  },
  "/admin/audit": { who: "audit:read" },
  "/admin/bobot": { who: "weights:manage" },
  "/admin/data-pribadi": { who: "data-request:list" },
  "/admin/data-pribadi/[requestId]": {
    who: "data-request:list",
    object: `select id as "requestId", explanation as secret, array[]::uuid[] as owners from personal_data_requests
      order by requested_at limit 1`,
    spans: "requests are between a person and the administrators",
  },
  "/admin/kosakata": { who: "vocabulary:manage" },
  "/admin/kosakata/[conceptId]": {
    who: "vocabulary:manage",
    object: `select 'turning' as "conceptId", 'draaien' as secret, array[]::uuid[] as owners`,
    spans: "words mean the same to everybody",
  },
  "/admin/orang": { who: "person:list" },
  "/admin/pekerjaan": { who: "job:list" },
  "/admin/pencocokan": { who: "batch:read" },
  "/admin/klaim": { who: "membership-request:decide" },
  "/admin/klaim/[membershipRequestId]": {
    who: "membership-request:decide",
    object: `select r.id as "membershipRequestId", r.explanation as secret, array[r.organization_id] as owners
      from membership_requests r order by r.requested_at limit 1`,
    spans: "an administrator's work spans all organizations",
  },
  "/admin/organisasi": { who: "organization:list" },
  "/admin/organisasi/[organizationId]": {
    who: "organization:list",
    object: `select id as "organizationId", name as secret, array[id] as owners from organizations
      where name = 'UD Tenun Kupang Lestari'`,
    spans: "an administrator's work spans all organizations",
  },
  "/admin/organisasi/baru": { who: "organization:create" },
  "/admin/verifikasi": { who: "claim:decide" },
  "/admin/verifikasi/[claimId]": {
    who: "claim:decide",
    object: `select x.id as "claimId", o.name as secret, array[o.id] as owners
      from claims x join organizations o on o.id = x.organization_id
      where o.name = 'UD Cor Logam Deli' and x.superseded_at is null and x.subject_type = 'organization' limit 1`,
    spans: "who verifies sees the claims of all firms",
  },
  "/admin/verifikasi/organisasi/[organizationId]": {
    who: "claim:decide",
    object: `select id as "organizationId", name as secret, array[id] as owners from organizations
      where name = 'UD Tenun Kupang Lestari'`,
    spans: "who verifies sees all firms",
  },
};
