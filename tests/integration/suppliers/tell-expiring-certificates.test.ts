import { beforeEach, describe, expect, it } from "vitest";
import { withClock } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import { addCertificate } from "@/lib/suppliers/use-cases/add-certificate";
import { archiveCertificate } from "@/lib/suppliers/use-cases/archive-certificate";
import { reviseCertificate } from "@/lib/suppliers/use-cases/revise-certificate";
import { tellExpiringCertificates } from "@/lib/suppliers/use-cases/tell-expiring-certificates";
import { resetDatabase } from "@/tests/support/database";
import { publishedEvents } from "@/tests/support/events";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

const LAST_DAY = "2127-06-30";
const sni = { scheme: "SNI 07-0242", number: "LSPr-001", validUntil: LAST_DAY };

let people: NamedPeople["people"];
let certificateId: string;
beforeEach(async () => {
  await resetDatabase();
  ({ people } = await seedPeople());
  ({ certificateId } = await addCertificate(people.owner, sni));
});

/** At that moment of the day in Jakarta. */
const at = (day: string, time = "06:05") =>
  withClock(new Date(`${day}T${time}:00+07:00`), () => tellExpiringCertificates());
const daysTold = async () => (await publishedEvents("certificate.expiring")).map(({ days }) => days);

describe("tellExpiringCertificates", () => {
  it("tells at 90, 30 and 7 days, each once, by the day in Jakarta", async () => {
    await at("2127-03-31", "23:59");
    expect(await daysTold()).toEqual([]);
    await at("2127-04-01", "00:01");
    expect(await publishedEvents("certificate.expiring")).toEqual([{ certificateId, days: 90 }]);
    for (const day of ["2127-04-01", "2127-04-02", "2127-05-30", "2127-05-31", "2127-06-22", "2127-06-23"])
      await at(day);
    expect(await daysTold()).toEqual([90, 30, 7]);
    for (const day of ["2127-06-30", "2127-07-01", "2127-12-01"]) await at(day);
    expect(await daysTold()).toEqual([90, 30, 7]);
  });

  it("makes up for the nearest threshold only when nobody ran for long", async () => {
    await at("2127-06-25");
    expect(await daysTold()).toEqual([7]);
  });

  it("tells once when several workers look at the same moment", async () => {
    const told = await Promise.all(Array.from({ length: 6 }, () => at("2127-06-01")));
    expect(told.reduce((sum, one) => sum + one.told, 0)).toBe(1);
    expect(await daysTold()).toEqual([30]);
  });

  it("begins anew with a new last day, and says nothing of what is archived or of a firm that is not active", async () => {
    await at("2127-06-01");
    await reviseCertificate(people.owner, { ...sni, certificateId, version: 1, validUntil: "2128-06-30" });
    await at("2127-06-25");
    expect(await daysTold()).toEqual([30]);
    await at("2128-06-01");
    expect(await daysTold()).toEqual([30, 30]);
    await archiveCertificate(people.owner, { certificateId });
    await at("2128-06-25");
    const { certificateId: other } = await addCertificate(people.rivalOwner, sni);
    await database().organization.update({
      where: { id: people.rivalOwner.organizationId },
      data: { status: "suspended" },
    });
    await at("2127-06-25");
    expect((await publishedEvents("certificate.expiring")).map((event) => event.certificateId)).not.toContain(other);
    expect(await daysTold()).toEqual([30, 30]);
  });
});
