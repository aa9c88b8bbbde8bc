import { expect, it } from "vitest";
import { correctOrganization } from "@/lib/organizations/use-cases/correct-organization";
import { withClock } from "@/lib/platform/clock";
import { database, inTransaction } from "@/lib/platform/db";
import { freshPeople } from "@/tests/support/organizations";

const { seeded } = freshPeople();

it("keeps the name of before with its days, and writes over a slip of the same day", async () => {
  const { owner } = seeded().people;
  const { organizationId } = owner;
  await database().organization.update({ where: { id: organizationId }, data: { verifiedAt: null } });
  const monday = new Date("2127-01-04T02:00:00Z");
  const correct = (name: string, version: number) =>
    withClock(monday, () =>
      inTransaction((tx) => correctOrganization(tx, owner, { name, regionCode: "33.10", version })),
    );
  await correct("CV Baja Cepr", 1);
  await correct("CV Baja Ceper", 2);
  const names = await database().organizationName.findMany({
    where: { organizationId },
    orderBy: { validFrom: "asc" },
  });
  expect(names.map(({ name, validUntil }) => [name, validUntil?.toISOString().slice(0, 10)])).toEqual([
    ["CV Baja Travers Ceper", "2127-01-03"],
    ["CV Baja Ceper", undefined],
  ]);
});

it("takes no unknown kabupaten", async () => {
  const { owner } = seeded().people;
  const input = { name: "CV Baja Ceper", regionCode: "99.99", version: 1 };
  const corrected = inTransaction((tx) => correctOrganization(tx, owner, input));
  await expect(corrected).rejects.toMatchObject({ code: "invalid" });
});
