import path from "node:path";
import { describe, expect, test } from "vitest";
import { holds, PERMISSIONS, type Permission } from "@/lib/access/permissions";
import { GRANTABLE_ROLES, ROLES } from "@/lib/access/roles";
import { type SourceFile, sourceFiles } from "@/tests/support/source-tree";

const KEYS = Object.keys(PERMISSIONS) as Permission[];
const isRead = (permission: Permission) => /:(read|list)$/.test(permission);

/** One verb each that needs a person but no role: they touch what is the person's own, or make something new of theirs. */
const FOR_ANYBODY_SIGNED_IN: Readonly<Record<string, string>> = {
  "access/confirm-contact-change": "one's own contact, with the code that was sent there",
  "access/open-data-request": "one's own data",
  "access/request-contact-change": "one's own contact",
  "access/withdraw-data-request": "one's own request",
  "access/change-password": "one's own password, which one must know",
  "access/revoke-session": "one's own devices",
  "access/sign-out": "one's own session",
  "access/update-profile": "one's own name, language and zone",
  "notifications/open-notification": "one's own notifications",
  "notifications/read-all-notifications": "one's own notifications",
  "notifications/save-preferences": "one's own choices",
  "organizations/accept-invitation": "the link and the address it was sent to decide",
  "organizations/found-organization": "inside another use case's transaction; a policy says which kinds people found",
  "organizations/switch-organization": "among the organizations one belongs to",
  "organizations/open-membership-request": "anybody may say that a firm is theirs; an administrator decides",
  "organizations/withdraw-membership-request": "one's own request",
  "suppliers/ask-for-firm": "inside one's own registration; an administrator decides",
  "suppliers/discard-registration": "one's own registration",
  "suppliers/finish-registration": "one's own registration; anybody may found a firm and becomes its owner",
  "suppliers/save-registration-photo": "one's own registration",
  "suppliers/save-registration-step": "one's own registration",
  "suppliers/skip-registration-step": "one's own registration",
  "suppliers/register-supplier": "anybody may found a firm and becomes its owner",
};

/** Before there is a person: what was typed, sent or proven decides, and rate limits. */
const FOR_ANYBODY: Readonly<Record<string, string>> = {
  "access/complete-registration": "the code decides",
  "access/request-password-reset": "answers alike for known and unknown",
  "access/request-registration": "answers alike for known and unknown",
  "access/reset-password": "the code decides",
  "access/sign-in": "the password decides",
  "access/sign-in-with-identity": "the identity provider has decided",
  "organizations/join-by-invitation": "the link decides",
};

/** Nobody calls these over HTTP: jobs, scripts and other use cases do. */
const FOR_THE_SYSTEM: Readonly<Record<string, string>> = {
  "interchange/clean-need-imports": "runs with the other cleaning",
  "matching/refresh-match-documents": "runs as a job, and in the worker between the jobs",
  "matching/run-batch": "runs as a job that somebody with a permission asked for",
  "notifications/clean-notifications": "runs with the other cleaning",
  "notifications/forget-person": "hears of an erasure",
  "organizations/forget-person": "hears of an erasure",
  "suppliers/forget-person": "hears of an erasure",
  "notifications/send-digests": "runs every morning",
  "notifications/tell": "hears of an event",
  "organizations/clean-membership-requests": "runs with the other cleaning",
  "suppliers/clean-registrations": "runs with the other cleaning",
  "organizations/create-first-admin-invitation": "the script that starts an empty installation",
  "organizations/correct-organization": "inside the transaction in which a firm corrects who it is",
  "partnerships/watch-deadlines": "runs by the clock",
  "sourcing/answer-open-quotes": "hears of an event",
  "sourcing/release-award": "inside the transaction that declines or ends a contract",
  "suppliers/reclassify-suppliers": "runs every night",
  "suppliers/record-track-record": "inside the transaction of an award, a delivery, an acceptance or a payment",
  "suppliers/tell-expiring-certificates": "runs every morning",
  "suppliers/tell-stale-profiles": "runs every morning",
  "suppliers/withdraw-track-record": "inside the transaction that releases an award",
};

const WITHOUT_ROLE = { ...FOR_ANYBODY_SIGNED_IN, ...FOR_ANYBODY, ...FOR_THE_SYSTEM };

const lib = sourceFiles("lib");
const useCases = lib.filter(({ path: file }) => /^lib\/[^/]+\/use-cases\//.test(file));
const nameOf = ({ path: file }: SourceFile) => `${file.split("/")[1]}/${path.basename(file, ".ts")}`;
const required = ({ text }: SourceFile) =>
  [...text.matchAll(/requirePermission\(actor, "([^"]+)"\)/g)].map(([, p]) => p);

test("the matrix of roles and permissions is the one that was agreed", async () => {
  const width = Math.max(...KEYS.map((key) => key.length));
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const marks = (key: Permission) => ROLES.map((role) => (holds([role], key) ? "x" : "").padEnd(role.length));
  const matrix = [
    "# Who may do what",
    "",
    "Printed by `tests/unit/access/permissions.test.ts` from `lib/access/permissions.ts`; a change of that table shows here.",
    "A policy then asks what no table can say: own organization, state, two pairs of eyes.",
    "",
    row(["permission".padEnd(width), ...ROLES]),
    row(["-".repeat(width), ...ROLES.map((role) => "-".repeat(role.length))]),
    ...KEYS.map((key) => row([key.padEnd(width), ...marks(key)])),
    "",
  ].join("\n");
  await expect(matrix).toMatchFileSnapshot("./permission-matrix.md");
});

describe("The table of permissions", () => {
  test("gives nothing to roles that have no screens yet", () => {
    const grantable: readonly string[] = GRANTABLE_ROLES;
    for (const key of KEYS)
      expect.soft([key, PERMISSIONS[key].filter((role) => !grantable.includes(role))]).toEqual([key, []]);
  });

  test("names nobody twice", () => {
    for (const key of KEYS) expect.soft([key, new Set(PERMISSIONS[key]).size]).toEqual([key, PERMISSIONS[key].length]);
  });

  test("keeps the two pairs of eyes of a need in two roles", () => {
    for (const role of ROLES) {
      expect(holds([role], "need:submit") && holds([role], "need:approve"), role).toBe(false);
    }
  });

  test("has no permission that nobody asks for", () => {
    const asked = new Set(useCases.flatMap(required));
    expect(KEYS.filter((key) => !isRead(key) && !asked.has(key))).toEqual([]);
    const reading = lib.filter(({ path: file }) => /(queries|policy)\.ts$/.test(file)).map(({ text }) => text);
    const unread = KEYS.filter((key) => isRead(key) && !reading.some((text) => text.includes(`"${key}"`)));
    expect(unread).toEqual([]);
  });
});

describe("Every use case", () => {
  test("asks for a permission, or is listed here with the reason why it asks for none", () => {
    const asksForNone = useCases.filter((file) => required(file).length === 0).map(nameOf);
    expect(asksForNone.toSorted()).toEqual(Object.keys(WITHOUT_ROLE).toSorted());
  });

  test("asks before it does anything else", () => {
    const late = useCases.filter(({ text }) => {
      const asked = text.indexOf("requirePermission(actor");
      const begun = text.search(/\b(inTransaction|database)\(/);
      return asked > -1 && begun > -1 && text.lastIndexOf("export async function", asked) < begun && begun < asked;
    });
    expect(late.map(nameOf)).toEqual([]);
  });
});
