import { type ActionRow, ID_KINDS, type IdKind, type Ids, NO_IDS } from "@/tests/e2e/action-row";
import { CAST, STRANGERS } from "@/tests/e2e/doors-cast";
import type { Doors } from "@/tests/e2e/doors-stack";

/** Two whole stories of the demo: CV Baja Travers Ceper has been paid by PLN, PT Tirta waits for bolts from Ngingas. */
const STORIES = { paid: "completed", running: "active" } as const;

const STORY = `
  with story as (
    select p.id, p.need_id, p.buyer_organization_id as buyer, y.organization_id as supplier
    from partnerships p join partnership_parties y on y.partnership_id = p.id and y.role = 'lead'
    where p.state::text = $1 and y.organization_id in
      (select m.organization_id from memberships m join users u on u.id = m.user_id where u.email = $2)
  ), delivery as (
    select d.id, o.id as order_id from story join purchase_orders o on o.partnership_id = story.id
    join deliveries d on d.purchase_order_id = o.id
    -- the newest delivery that has been answered, else the newest
    order by (select count(*) from acceptances a where a.delivery_id = d.id) desc, d.recorded_at desc limit 1
  ), own as (
    select story.*, (select u.id from users u where u.email = $2) as person from story
  ), file as (
    insert into need_imports (id, organization_id, file_name, format, rows, problems, uploaded_at, uploaded_by_id)
    select gen_random_uuid(), buyer, 'kebutuhan.csv', 'csv', '[]', '[]', clock_timestamp(), person from own
    returning id
  ), reference as (
    insert into customer_references (id, organization_id, customer_name, work, year, created_at, created_by_id)
    select gen_random_uuid(), supplier, 'PT Contoh', 'travers', 2024, clock_timestamp(), person from own
    returning id
  ), paper as (
    -- one more than the firm has: the form that archives it leaves the firm's own for the pages
    insert into certificates (id, organization_id, scheme, created_at, created_by_id)
    select gen_random_uuid(), supplier, 'ISO 9001', clock_timestamp(), person from own
    returning id
  ), ranked as (
    select m.id, own.supplier, own.person from own join match_runs r on r.need_id = own.need_id
    join matches m on m.run_id = r.id and m.supplier_organization_id = own.supplier limit 1
  ), objection as (
    insert into match_objections (id, match_id, supplier_organization_id, reason, state, stated_at, stated_by_id,
      answer, answered_at, answered_by_id)
    select gen_random_uuid(), id, supplier, 'Kami pembuat', 'explained', clock_timestamp(), person,
      'Sudah dijelaskan', clock_timestamp(), person from ranked
    returning id
  ), question as (
    insert into questions (id, need_id, asked_by_organization_id, asked_by_id, text, asked_at)
    select gen_random_uuid(), need_id, supplier, person, 'Boleh kirim bertahap?', clock_timestamp() from own
    returning id
  ), news as (
    insert into notifications (id, user_id, kind, cause, params, must_act, created_at)
    select gen_random_uuid(), person, 'need-published', 'doors', '{"path": "/notifikasi"}', false, clock_timestamp() from own
    returning id
  )
  select need_id as need, own.id as partnership, supplier as organization,
    (select l.id from lots l where l.need_id = own.need_id order by position limit 1) as lot,
    (select id from file) as "needImport",
    (select id from objection) as objection,
    (select id from question) as question,
    (select m.id from matches m join match_runs r on r.id = m.run_id
      where r.need_id = own.need_id and m.supplier_organization_id = supplier limit 1) as match,
    (select i.id from invitations i where i.need_id = own.need_id and i.supplier_organization_id = supplier) as invitation,
    (select q.id from quotes q where q.need_id = own.need_id and q.lead_organization_id = supplier limit 1) as quote,
    (select l.id from partnership_lines l where l.partnership_id = own.id limit 1) as "partnershipLine",
    (select order_id from delivery) as "purchaseOrder",
    (select l.id from purchase_order_lines l, delivery where l.purchase_order_id = order_id limit 1) as "purchaseOrderLine",
    (select id from delivery) as delivery,
    (select l.id from delivery_lines l, delivery where l.delivery_id = delivery.id limit 1) as "deliveryLine",
    (select i.id from invoices i join acceptances a on a.id = i.acceptance_id, delivery
      where a.delivery_id = delivery.id) as invoice,
    (select y.id from payments y join invoices i on i.id = y.invoice_id join acceptances a on a.id = i.acceptance_id, delivery
      where a.delivery_id = delivery.id limit 1) as payment,
    (select p.id from products p where p.organization_id = supplier and archived_at is null limit 1) as product,
    (select c.id from capabilities c where c.organization_id = supplier and archived_at is null limit 1) as capability,
    (select id from paper) as certificate,
    (select p.id from plants p where p.organization_id = supplier and p.closed_at is null limit 1) as plant,
    (select c.id from claims c where c.organization_id = supplier and c.superseded_at is null limit 1) as claim,
    (select id from reference) as "customerReference",
    (select m.id from memberships m where m.organization_id = supplier and m.role = 'supplier_staff'
      and m.revoked_at is null order by m.created_at desc limit 1) as membership,
    (select c.id from colleague_invitations c where c.organization_id = supplier limit 1) as "colleagueInvitation",
    (select s.id from auth_sessions s where s.user_id = person and s.revoked_at is null
      order by created_at desc limit 1) as session,
    (select id from news) as notification
  from own`;

type Story = keyof typeof STORIES;
const known = new WeakMap<Doors, Map<Story, Promise<Ids>>>();

/** The ids of everything in one story, looked up once: what a test does to a row does not change which row is meant. */
export function storyIds(doors: Doors, story: Story): Promise<Ids> {
  const stories = known.get(doors) ?? new Map<Story, Promise<Ids>>();
  known.set(doors, stories);
  const ids = stories.get(story) ?? readStory(doors, story);
  stories.set(story, ids);
  return ids;
}

async function readStory(doors: Doors, story: Story): Promise<Ids> {
  const owner = story === "paid" ? CAST.supplier_owner : STRANGERS.supplier_owner[1];
  await doors.freshCookieOf(owner); // a session that nobody else uses, for the form that ends one
  const [row] = await doors.rows<Record<string, string | null>>(STORY, [STORIES[story], owner]);
  const missing = ID_KINDS.filter((kind) => !row?.[kind]);
  if (!row || missing.length > 0) throw new Error(`The ${story} story of the demo has no ${missing.join(", ")}.`);
  return { ...NO_IDS, ...(row as Ids) };
}

/** The kinds of rows that a form points to. */
export function idKindsOf(row: ActionRow): IdKind[] {
  const asked = new Set<IdKind>();
  const recorder = new Proxy(NO_IDS, {
    get: (ids, kind: IdKind) => {
      asked.add(kind);
      return ids[kind];
    },
  });
  row.fields(recorder, null);
  return [...asked];
}
