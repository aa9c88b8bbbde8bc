import type { PageRow } from "@/tests/e2e/page-row";
import { ADMIN_PAGES } from "@/tests/e2e/page-table-admin";

/** The story that has come furthest: PLN buys from CV Baja Travers Ceper. */
const PAID = `with story as (
  select p.id as "partnershipId", p.number, n.id as "needId", n.title, p.buyer_organization_id as buyer,
         y.organization_id as supplier
  from partnerships p join needs n on n.id = p.need_id
  join partnership_parties y on y.partnership_id = p.id and y.role = 'lead'
  where p.state = 'completed')`;

/** The story that is under way: PT Tirta waits for the rest of its bolts. */
const ACTIVE = PAID.replace("'completed'", "'active'");

const needOf = (state: string) => `select n.id as "needId", n.title as secret, array[n.organization_id] as owners
  from needs n where n.state = '${state}' order by n.created_at limit 1`;

const PAID_NEED = `${PAID} select "needId", title as secret, array[buyer] as owners from story`;
const BOTH_SIDES = `select "partnershipId", story.number as secret, array[buyer, supplier] as owners from story`;

/** A confidential need with one invitation: for all others it does not exist. */
const SECRET_NEED = `${PAID}, need as (
    insert into needs (id, organization_id, state, title, confidential, published_at, created_at, created_by_id)
    select gen_random_uuid(), buyer, 'published', 'Komponen rahasia ' || md5(random()::text), true, clock_timestamp(),
      clock_timestamp(), gen_random_uuid() from story limit 1
    returning id, title
  ), invitation as (
    insert into invitations (id, need_id, supplier_organization_id, sent_at, sent_by_id)
    select gen_random_uuid(), need.id, story.supplier, clock_timestamp(), gen_random_uuid() from need, story limit 1
    returning id
  )`;

/** Pages for people who have signed in. */
const WORKSPACE: Readonly<Record<string, PageRow>> = {
  ...ADMIN_PAGES,
  "/akun": { who: "signed-in" },
  "/akun/data": { who: "signed-in" },
  "/akun/kontak": { who: "signed-in" },
  "/akun/notifikasi": { who: "signed-in" },
  "/akun/organisasi": { who: "buyer-profile:edit" },
  "/akun/organisasi/rekan": { who: "colleague:invite" },
  "/akun/sesi": { who: "signed-in" },
  "/beranda": { who: "signed-in" },
  "/kebutuhan": { who: "need:read" },
  "/kebutuhan/[needId]": { who: "need:read", object: PAID_NEED },
  "/kebutuhan/[needId]/kecocokan": { who: "match:read", object: PAID_NEED },
  "/kebutuhan/[needId]/kecocokan/banding": { who: "match:read", object: PAID_NEED },
  "/kebutuhan/[needId]/kecocokan/coba": { who: "match:read", object: PAID_NEED },
  "/kebutuhan/[needId]/kecocokan/keberatan": { who: "match:read", object: PAID_NEED },
  "/kebutuhan/[needId]/kecocokan/konsorsium": { who: "match:read", object: PAID_NEED },
  "/kebutuhan/[needId]/kecocokan/riwayat": { who: "match:read", object: PAID_NEED },
  "/kebutuhan/[needId]/penawaran": { who: "quote:read", object: PAID_NEED },
  "/kebutuhan/[needId]/pertanyaan": { who: "quote:read", object: PAID_NEED },
  "/kebutuhan/[needId]/riwayat": { who: "need:read", object: PAID_NEED },
  "/kebutuhan/[needId]/salin": { who: "need:draft", object: PAID_NEED },
  "/kebutuhan/[needId]/ubah": { who: "need:draft", object: needOf("draft") },
  "/kebutuhan/[needId]/undangan": { who: "match:read", object: PAID_NEED },
  "/kebutuhan/baru": { who: "need:draft" },
  "/kebutuhan/impor": { who: "need:import" },
  "/kebutuhan/impor/[importId]": {
    who: "need:import",
    object: `insert into need_imports
        (id, organization_id, file_name, format, rows, problems, uploaded_at, uploaded_by_id)
      select gen_random_uuid(), n.organization_id, 'kebutuhan-' || md5(random()::text) || '.csv', 'csv', '[]', '[]',
        clock_timestamp(), n.created_by_id
      from needs n order by n.created_at limit 1
      returning id as "importId", file_name as secret, array[organization_id] as owners`,
  },
  "/kemitraan": { who: "partnership:read" },
  "/kemitraan/[partnershipId]": { who: "partnership:read", object: `${PAID} ${BOTH_SIDES}` },
  "/kemitraan/[partnershipId]/akhiri": { who: "partnership:read", object: `${ACTIVE} ${BOTH_SIDES}` },
  "/kemitraan/[partnershipId]/pembayaran/[invoiceId]": {
    who: "payment:record",
    object: `${PAID} select "partnershipId", story.number as secret, array[buyer] as owners, i.id as "invoiceId"
      from story join purchase_orders o on o.partnership_id = "partnershipId"
      join deliveries d on d.purchase_order_id = o.id join acceptances a on a.delivery_id = d.id
      join invoices i on i.acceptance_id = a.id limit 1`,
  },
  "/kemitraan/[partnershipId]/penerimaan/[deliveryId]": {
    who: "acceptance:record",
    object: `${ACTIVE} select "partnershipId", story.number as secret, array[buyer] as owners, d.id as "deliveryId"
      from story join purchase_orders o on o.partnership_id = "partnershipId"
      join deliveries d on d.purchase_order_id = o.id
      where not exists (select from acceptances a where a.delivery_id = d.id) limit 1`,
  },
  "/kemitraan/[partnershipId]/pengiriman/baru": {
    who: "delivery:record",
    object: `${ACTIVE} select "partnershipId", story.number as secret, array[supplier] as owners from story`,
  },
  "/kemitraan/[partnershipId]/perubahan/baru": { who: "amendment:propose", object: `${ACTIVE} ${BOTH_SIDES}` },
  "/kemitraan/[partnershipId]/pesanan/baru": {
    who: "purchase-order:issue",
    object: `${ACTIVE} select "partnershipId", story.number as secret, array[buyer] as owners from story`,
  },
  "/kemitraan/[partnershipId]/sengketa/[paymentId]": {
    who: "partnership:read",
    object: `${PAID} select "partnershipId", story.number as secret, array[buyer, supplier] as owners, y.id as "paymentId"
      from story join purchase_orders o on o.partnership_id = "partnershipId"
      join deliveries d on d.purchase_order_id = o.id join acceptances a on a.delivery_id = d.id
      join invoices i on i.acceptance_id = a.id join payments y on y.invoice_id = i.id limit 1`,
  },
  "/kemitraan/baru": {
    who: "partnership:draft",
    object: `${PAID} select q.id as "quoteId", '' as secret, array[buyer] as owners
      from story join quotes q on q.need_id = "needId" and q.lead_organization_id = supplier`,
    query: "?penawaran=[quoteId]",
  },
  "/keterhubungan": { who: "linkage:read" },
  "/keterhubungan/[supplierId]": {
    who: "linkage:read",
    object: `select id as "supplierId", name as secret, array[id] as owners from organizations
      where name = 'CV Karet Presisi Padalarang'`,
    spans: "the ministry sees every firm that it counts",
  },
  "/keterhubungan/[supplierId]/kiriman/[deliveryId]": {
    who: "linkage:read",
    object: `select d.supplier_organization_id as "supplierId", d.id as "deliveryId", d.note_number as secret,
        array[d.supplier_organization_id, p.buyer_organization_id] as owners
      from deliveries d join acceptances a on a.delivery_id = d.id
      join purchase_orders o on o.id = d.purchase_order_id join partnerships p on p.id = o.partnership_id
      order by a.decided_at, d.id limit 1`,
    spans: "the ministry sees the papers of every delivery that it counts",
  },
  "/keterhubungan/usaha": { who: "linkage:read" },
  "/notifikasi": { who: "signed-in" },
  "/peluang": { who: "invitation:read" },
  "/peluang/[needId]": {
    who: "invitation:read",
    object: `${SECRET_NEED} select need.id as "needId", need.title as secret, array[story.supplier] as owners
      from need, story, invitation`,
  },
  "/persetujuan": { who: "need:approve" },
  "/undangan": { who: "invitation:read" },
  "/undangan/[invitationId]/periksa": {
    who: "quote:send",
    object: `${SECRET_NEED}, draft as (
        insert into quote_drafts (id, invitation_id, content, saved_at, saved_by_id)
        select gen_random_uuid(), invitation.id, '{"lines": [], "validUntil": "2031-01-15", "notes": null}',
          clock_timestamp(), gen_random_uuid() from invitation returning id)
      select invitation.id as "invitationId", need.title as secret, array[story.supplier] as owners
      from need, story, invitation, draft`,
  },
  "/undangan/[invitationId]": {
    who: "invitation:read",
    object: `${PAID} select i.id as "invitationId", title as secret, array[supplier] as owners
      from story join invitations i on i.need_id = "needId" and i.supplier_organization_id = supplier`,
  },
  "/usaha": { who: "supplier:edit" },
  "/usaha/bukti/[claimId]": {
    who: "claim:submit",
    object: `select x.id as "claimId", o.name as secret, array[o.id] as owners
      from claims x join organizations o on o.id = x.organization_id
      where o.name = 'CV Baja Travers Ceper' and x.superseded_at is null and x.subject_type = 'organization' limit 1`,
  },
  "/usaha/daftar": { who: "signed-in" },
  "/usaha/daftar/[langkah]": {
    who: "signed-in",
    object: `select 'nib' as langkah, '' as secret, array[]::uuid[] as owners`,
    spans: "everybody is asked the same first question; the answers are the person's own",
  },
  "/usaha/daftar/selesai": { who: "supplier:edit" },
  "/usaha/daftar/sudah-ada": { who: "signed-in" },
  "/usaha/identitas": { who: "organization:correct" },
  "/usaha/kapasitas": { who: "supplier:edit" },
  "/usaha/kemampuan/[capabilityId]": {
    who: "supplier:edit",
    object: `select x.id as "capabilityId", x.process as secret, array[o.id] as owners
      from capabilities x join organizations o on o.id = x.organization_id
      where o.name = 'CV Baja Travers Ceper' and x.archived_at is null limit 1`,
  },
  "/usaha/kemampuan/baru": { who: "supplier:edit" },
  "/usaha/peningkatan": { who: "invitation:read" },
  "/usaha/pratinjau": { who: "supplier:edit" },
  "/usaha/produk/[productId]": {
    who: "supplier:edit",
    object: `select p.id as "productId", p.name as secret, array[o.id] as owners
      from products p join organizations o on o.id = p.organization_id
      where o.name = 'CV Baja Travers Ceper' and p.archived_at is null order by p.position limit 1`,
  },
  "/usaha/produk/baru": { who: "supplier:edit" },
  "/usaha/profil": { who: "supplier:edit" },
  "/usaha/rujukan": { who: "supplier:edit" },
  "/usaha/sertifikat/[certificateId]": {
    who: "supplier:edit",
    object: `select x.id as "certificateId", x.scheme as secret, array[o.id] as owners
      from certificates x join organizations o on o.id = x.organization_id
      where o.name = 'CV Baja Travers Ceper' and x.archived_at is null limit 1`,
  },
  "/usaha/sertifikat/baru": { who: "supplier:edit" },
  "/usaha/tempat-kerja": { who: "supplier:edit" },
  "/usaha/tempat-kerja/[plantId]": {
    who: "supplier:edit",
    object: `select x.id as "plantId", x.name as secret, array[o.id] as owners
      from plants x join organizations o on o.id = x.organization_id
      where o.name = 'CV Baja Travers Ceper' and x.closed_at is null limit 1`,
  },
  "/usaha/tempat-kerja/baru": { who: "supplier:edit" },
};

/** Pages for everybody. `[token]` is a secret of its own: who holds it may see what it opens. */
const PUBLIC: Readonly<Record<string, PageRow>> = {
  "/": { who: "public" },
  "/daftar": { who: "public" },
  "/daftar/kode": {
    who: "public",
    object: `select gen_random_uuid() as "registrationId", '' as secret, array[]::uuid[] as owners`,
    query: "?pendaftaran=[registrationId]",
    spans: "the number of a registration is given to whoever began it, and shows nothing",
  },
  "/desain": { who: "public" },
  "/desain/kosong": { who: "public" },
  "/keluar": { who: "public" },
  "/ketentuan": { who: "public" },
  "/lupa-kata-sandi": { who: "public" },
  "/lupa-kata-sandi/kode": {
    who: "public",
    object: `select gen_random_uuid() as "requestId", '' as secret, array[]::uuid[] as owners`,
    query: "?permintaan=[requestId]",
    spans: "the number of a request is given to whoever began it, and shows nothing",
  },
  "/masuk": { who: "public" },
  "/outbox": { who: "public" },
  "/pemasok": { who: "public" },
  "/pemasok/[organizationId]": {
    who: "public",
    object: `select id as "organizationId", '' as secret, array[]::uuid[] as owners from organizations
      where name = 'CV Baja Travers Ceper'`,
    spans: "what the directory shows is for everybody",
  },
  "/privasi": { who: "public" },
  "/statistik": { who: "public" },
  "/undangan-rekan/[token]": {
    who: "public",
    object: `select 'x' || md5(random()::text) || md5(random()::text) as token, '' as secret, array[]::uuid[] as owners`,
    spans: "who holds the link may see what it opens",
  },
};

/** Every page of the build. One that is missing here fails the tests. */
export const PAGES: Readonly<Record<string, PageRow>> = { ...WORKSPACE, ...PUBLIC };
