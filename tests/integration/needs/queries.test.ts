import { beforeAll, describe, expect, it } from "vitest";
import { listNeeds } from "@/lib/needs/list-queries";
import { getNeed } from "@/lib/needs/queries";
import { NeedFilter } from "@/lib/needs/schema";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { crossArms, submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let people: NamedPeople["people"];
let needId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  await draftNeed(people.officer, crossArms({ title: "Isolator tumpu 20 kV", description: "100% porselen" }));
  ({ needId } = await submittedNeed(people));
  await draftNeed(people.otherOfficer, crossArms({ title: "Kaki meja jati" }));
});

const find = async (filter: object) =>
  (await listNeeds(people.officer, NeedFilter.parse(filter))).needs.map(({ title }) => title);

describe("listNeeds", () => {
  it("shows the own organization's needs, newest first", async () => {
    expect(await find({})).toEqual([crossArms().title, "Isolator tumpu 20 kV"]);
    const { total, needs } = await listNeeds(people.approver, NeedFilter.parse({}));
    expect(total).toBe(2);
    expect(needs[0]).toMatchObject({
      id: needId,
      state: "submitted",
      deliverUntil: "2127-06-30",
      regionName: "Kota Bandung",
      awardedQuantity: 0,
      submittedByName: "Rina Wulandari",
    });
  });

  it("searches title and description and filters by state", async () => {
    expect(await find({ search: "isolator" })).toEqual(["Isolator tumpu 20 kV"]);
    expect(await find({ search: "jaringan tegangan" })).toEqual([crossArms().title]);
    expect(await find({ search: "100%" })).toEqual(["Isolator tumpu 20 kV"]);
    expect(await find({ search: "%" })).toEqual(["Isolator tumpu 20 kV"]);
    expect(await find({ state: "submitted" })).toEqual([crossArms().title]);
    expect(await find({ page: "2" })).toEqual([]);
  });

  it("and getNeed show nothing to anybody else", async () => {
    for (const stranger of [people.owner, people.analyst, people.admin]) {
      expect((await listNeeds(stranger, NeedFilter.parse({}))).needs).toEqual([]);
    }
    for (const stranger of [people.otherOfficer, people.owner, people.analyst, people.admin]) {
      expect(await getNeed(stranger, needId)).toBeNull();
    }
    expect(await getNeed(people.officer, "bukan-id")).toBeNull();
  });
});
