import { readFileSync } from "node:fs";
import { CAST, STRANGERS } from "@/tests/e2e/doors-cast";
import type { Doors } from "@/tests/e2e/doors-stack";
import type { PageRow } from "@/tests/e2e/page-row";

/** One object of the demo, and who may see it. */
export interface Shown {
  readonly path: string;
  readonly secret: string;
  /** Addresses of people in the organizations that may see it. */
  readonly insiders: readonly string[];
  /** Addresses of everybody else in the cast. */
  readonly outsiders: readonly string[];
}

export interface Visit {
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly body: string;
}

/** Every page of the build, as the folders of `app` spell it. */
export function builtPages(distDir: string): string[] {
  const manifest: unknown = JSON.parse(readFileSync(`${distDir}/app-path-routes-manifest.json`, "utf8"));
  if (typeof manifest !== "object" || manifest === null) throw new Error("The build has no routes.");
  return Object.entries(manifest)
    .filter(([file, route]) => file.endsWith("/page") && !String(route).startsWith("/_"))
    .map(([, route]) => String(route));
}

/** Asks for a page as our own links do: answered by React's stream instead of HTML. */
export async function follow(doors: Pick<Doors, "baseUrl">, path: string, cookie?: string): Promise<Visit> {
  return visit(doors, `${path}${path.includes("?") ? "&" : "?"}_rsc`, cookie, { rsc: "1", accept: "text/x-component" });
}

/** Asks for a page as a browser does when an address is typed. */
export async function visit(
  doors: Pick<Doors, "baseUrl">,
  path: string,
  cookie?: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Visit> {
  const response = await fetch(`${doors.baseUrl}${path}`, {
    redirect: "manual",
    headers: { accept: "text/html", ...(cookie !== undefined && { cookie }), ...headers },
  });
  const { status } = response;
  // Titles keep their sizes on one line: what is looked for is written with plain spaces.
  const body = (await response.text()).replaceAll("\u00a0", " ");
  return { status, location: response.headers.get("location"), headers: response.headers, body };
}

/** Fills a page's parameters from the demo. Pages without parameters show nobody's object in particular. */
export async function find(doors: Doors, route: string, { object, query = "" }: PageRow): Promise<Shown> {
  const everybody = [...Object.values(CAST), ...Object.values(STRANGERS).flat()];
  if (object === undefined) return { path: route, secret: "", insiders: everybody, outsiders: [] };
  const [row] = await doors.rows<Record<string, string> & { owners: string[] }>(object);
  if (!row) throw new Error(`The demo has nothing to show at ${route}.`);
  const members = await doors.rows<{ email: string }>(
    `select u.email from users u join memberships m on m.user_id = u.id
     where m.organization_id = any($1) and u.email = any($2)`,
    [row.owners, everybody],
  );
  const insiders = members.map(({ email }) => email);
  return {
    path: (route + query).replaceAll(/\[(\w+)\]/g, (_, name: string) => encodeURIComponent(row[name] ?? "")),
    secret: row.secret ?? "",
    insiders,
    outsiders: everybody.filter((email) => !insiders.includes(email)),
  };
}
