import { beforeAll, describe, expect, it } from "vitest";
import { getBuyerProfile } from "@/lib/organizations/buyer-profile-queries";
import { ReviseBuyerProfile } from "@/lib/organizations/schema";
import { reviseBuyerProfile } from "@/lib/organizations/use-cases/revise-buyer-profile";
import { type NamedPeople, seedPeople } from "@/tests/support/people";
import { auditTrail, expectForbiddenWithout } from "@/tests/support/refusals";

let people: NamedPeople["people"];
beforeAll(async () => {
  ({ people } = await seedPeople());
});

const told = (version: number, changes = {}) => ({
  version,
  ownership: "private" as const,
  description: "Pembangkit dan jaringan listrik di Jawa Barat.",
  website: "https://tirta.example",
  purchasingNote: "Dibayar 30 hari setelah barang diterima.",
  ...changes,
});

describe("reviseBuyerProfile", () => {
  it("writes what a buyer tells, first and again; what is left out is not told any more", async () => {
    const { organizationId } = people.officer;
    expect(await getBuyerProfile(organizationId)).toMatchObject({ ownership: null, description: null, version: 0 });
    await reviseBuyerProfile(people.officer, told(0));
    expect(await getBuyerProfile(organizationId)).toEqual({
      ...told(1),
      organizationId,
      name: "PT Tirta Energi Nusantara",
      regionLabel: "Kota Bandung, Jawa Barat",
      isVerified: true,
    });
    await reviseBuyerProfile(people.approver, { version: 1, ownership: "state_owned" });
    expect(await getBuyerProfile(organizationId)).toMatchObject({
      ownership: "state_owned",
      website: null,
      version: 2,
    });
    expect((await auditTrail("organization", organizationId)).map(({ verb }) => verb)).toEqual([
      "buyer-profile.revised",
      "buyer-profile.revised",
    ]);
  });

  it("lets one of two through who write at once, the first time and later", async () => {
    for (const version of [0, 1]) {
      const answers = await Promise.allSettled([
        reviseBuyerProfile(people.otherOfficer, told(version)),
        reviseBuyerProfile(people.otherApprover, told(version)),
      ]);
      expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    }
  });

  it("takes only addresses that open in a browser", () => {
    for (const website of ["javascript:alert(1)", "ftp://a.example", "tirta", "http://"]) {
      expect(ReviseBuyerProfile.safeParse(told(0, { website })).success).toBe(false);
    }
    expect(ReviseBuyerProfile.safeParse(told(0)).success).toBe(true);
  });

  it("shows nothing of an organization that is no buyer", async () => {
    expect(await getBuyerProfile(people.owner.organizationId)).toBeNull();
    expect(await getBuyerProfile("bukan-id")).toBeNull();
  });

  it("is refused for every wrong role", async () => {
    await expectForbiddenWithout(people, "buyer-profile:edit", (person) => reviseBuyerProfile(person, told(0)));
  });
});
