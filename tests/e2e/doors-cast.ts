import type pg from "pg";
import { holds, type Permission } from "@/lib/access/permissions";
import type { Role } from "@/lib/access/roles";

/** One person per role, all of the story in which PLN buys from CV Baja Travers Ceper; the ministry looks on. */
export const CAST = {
  supplier_owner: "sri.rahayu@contoh.example",
  supplier_staff: "joko.susilo@contoh.example",
  buyer_officer: "rina.wulandari@contoh.example",
  buyer_approver: "bambang.setiawan@contoh.example",
  ministry_analyst: "dewi.lestari@contoh.example",
  admin: "agus.pratama@contoh.example",
  pemda_officer: "pemda@contoh.example",
  facilitator: "pendamping@contoh.example",
  production_house_operator: "rumah-produksi@contoh.example",
} as const satisfies Record<Role, string>;

/** People who hold no role today: just registered, removed, past their last day, or in an organization that is shut. */
export const WITHOUT_ROLE = {
  newcomer: "pendatang@contoh.example",
  removed: "bekas-pemilik@contoh.example",
  lapsed: "habis-masa@contoh.example",
  shut: "usaha-tutup@contoh.example",
} as const;

/** A further person who has just registered, for what newcomers may do: found a firm, for one. */
export const FOUNDER = "pendiri@contoh.example";

/** The same roles elsewhere: a rival in the same need, and people of other stories. */
export const STRANGERS = {
  supplier_owner: ["darmin@contoh.example", "choirul.anam@contoh.example"],
  supplier_staff: ["staf-talang@contoh.example", "staf-ngingas@contoh.example"],
  buyer_officer: ["dian.permata@contoh.example", "yohana.situmorang@contoh.example"],
  buyer_approver: ["samuel.manurung@contoh.example", "made.wirawan@contoh.example"],
} as const satisfies Partial<Record<Role, readonly string[]>>;

/** What stands in place of a role where a person, not a role, is asked for. */
export type Admission = Permission | "signed-in" | "public";

const ROLES = Object.keys(CAST) as Role[];

/** The roles that may, in a table that names a permission. */
export function admittedRoles(who: Admission): readonly Role[] {
  return ROLES.filter((role) => who === "public" || who === "signed-in" || holds([role], who));
}

/** Everybody who is signed in and may not, by name and address. */
export function refusedPeople(who: Admission): readonly (readonly [string, string])[] {
  if (who === "public" || who === "signed-in") return [];
  const admitted = admittedRoles(who);
  const wrong = ROLES.filter((role) => !admitted.includes(role)).map((role) => [role, CAST[role]] as const);
  return [...wrong, ...Object.entries(WITHOUT_ROLE)];
}

interface Extra {
  readonly email: string;
  readonly role: Role;
  /** Name of the organization, made when there is none. */
  readonly at: string;
  readonly kind: "supplier" | "agency" | "facilitator" | "production_house";
  readonly revoked?: true;
  readonly until?: string;
  readonly status?: "suspended";
}

const CEPER = "CV Baja Travers Ceper";
const EXTRAS: readonly Extra[] = [
  { email: CAST.pemda_officer, role: "pemda_officer", at: "Dinas Koperasi Klaten", kind: "agency" },
  { email: CAST.facilitator, role: "facilitator", at: "Pendamping Klaten", kind: "facilitator" },
  {
    email: CAST.production_house_operator,
    role: "production_house_operator",
    at: "Rumah Produksi Ceper",
    kind: "production_house",
  },
  { email: "rekan@contoh.example", role: "supplier_staff", at: CEPER, kind: "supplier" },
  { email: WITHOUT_ROLE.removed, role: "supplier_owner", at: CEPER, kind: "supplier", revoked: true },
  { email: WITHOUT_ROLE.lapsed, role: "supplier_owner", at: CEPER, kind: "supplier", until: "2020-12-31" },
  { email: WITHOUT_ROLE.shut, role: "supplier_owner", at: "UD Sudah Tutup", kind: "supplier", status: "suspended" },
  { email: STRANGERS.supplier_staff[0], role: "supplier_staff", at: "UD Logam Jaya Talang", kind: "supplier" },
  { email: STRANGERS.supplier_staff[1], role: "supplier_staff", at: "CV Karya Mur Baut Ngingas", kind: "supplier" },
];

/** Adds the people whom the demo has no use for; all of them have the demo's password. */
export async function addExtras(pool: pg.Pool): Promise<void> {
  await addUser(pool, WITHOUT_ROLE.newcomer);
  await addUser(pool, FOUNDER);
  for (const extra of EXTRAS) {
    const userId = await addUser(pool, extra.email);
    const organizationId = (await findOrganization(pool, extra.at)) ?? (await addOrganization(pool, extra));
    await pool.query(
      `insert into memberships (id, user_id, organization_id, role, valid_from, valid_until, revoked_at, created_at)
       values (gen_random_uuid(), $1, $2, $3, '2020-01-01', $4, $5, now())`,
      [userId, organizationId, extra.role, extra.until ?? null, extra.revoked ? new Date() : null],
    );
  }
  await addMembershipRequest(pool);
  await addDataRequest(pool);
  await pool.query(
    `insert into colleague_invitations (id, organization_id, email, role, token_hash, created_at, expires_at)
     select gen_random_uuid(), o.id, 'calon@contoh.example',
            case o.kind when 'supplier' then 'supplier_staff' else 'buyer_officer' end,
            md5(o.id::text), now(), now() + interval '7 days'
     from organizations o where o.kind in ('supplier', 'buyer')`,
  );
}

/** A newcomer says that the firm of the story is theirs; the demo has nobody who does. */
async function addMembershipRequest(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into membership_requests (id, organization_id, user_id, kind, matched_by, explanation, requested_at)
     select gen_random_uuid(), o.id, u.id, 'claim', 'nib', 'Saya pemilik sebenarnya, bukan mereka.', now()
     from organizations o, users u where o.name = $1 and u.email = $2`,
    [CEPER, WITHOUT_ROLE.newcomer],
  );
}

/** A newcomer wants their data set right; the demo has nobody who does. */
async function addDataRequest(pool: pg.Pool): Promise<void> {
  await pool.query(
    `insert into personal_data_requests (id, user_id, kind, explanation, requested_at, due_at)
     select gen_random_uuid(), id, 'correction', 'Nama saya ditulis tanpa gelar.', now(), now() + interval '3 days'
     from users where email = $1`,
    [WITHOUT_ROLE.newcomer],
  );
}

async function addUser(pool: pg.Pool, email: string): Promise<string> {
  return firstId(
    await pool.query(
      `insert into users (id, name, email, email_verified_at, password_hash, created_at)
       select gen_random_uuid(), $1::text, $1::text, now(), password_hash, now() from users where email = $2 returning id`,
      [email, CAST.supplier_owner],
    ),
  );
}

async function findOrganization(pool: pg.Pool, name: string): Promise<string | undefined> {
  return (await pool.query<{ id: string }>("select id from organizations where name = $1", [name])).rows[0]?.id;
}

async function addOrganization(pool: pg.Pool, { at, kind, status }: Extra): Promise<string> {
  return firstId(
    await pool.query(
      `insert into organizations (id, kind, name, status, valid_from, created_at)
       values (gen_random_uuid(), $1, $2, $3, '2020-01-01', now()) returning id`,
      [kind, at, status ?? "active"],
    ),
  );
}

function firstId({ rows }: pg.QueryResult<{ id: string }>): string {
  const [row] = rows;
  if (!row) throw new Error("Nothing was added.");
  return row.id;
}
