import { beforeAll, describe, expect, it } from "vitest";
import { listNeeds } from "@/lib/needs/list-queries";
import { getNeed } from "@/lib/needs/queries";
import { NeedFilter } from "@/lib/needs/schema";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { withClock } from "@/lib/platform/clock";
import { crossArms, submittedNeed } from "@/tests/support/needs";
import { type NamedPeople, seedPeople } from "@/tests/support/people";

let people: NamedPeople["people"];
let needId: string;
beforeAll(async () => {
  ({ people } = await seedPeople());
  await draftNeed(
    people.officer,
    crossArms({
      title: "Isolator tumpu 20 kV",
      description: "100% porselen",
      reference: "PR-2026-17",
      regionCode: "33.10",
      deliverUntil: undefined,
      quotesDueOn: "2126-12-15",
    }),
  );
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

  it("finds the buyer's own number, and narrows by province, deadline for quotes and author", async () => {
    expect(await find({ search: "PR-2026" })).toEqual(["Isolator tumpu 20 kV"]);
    expect(await find({ region: "33" })).toEqual(["Isolator tumpu 20 kV"]);
    expect(await find({ region: "32" })).toEqual([crossArms().title]);
    expect(await find({ deadline: "none" })).toEqual([crossArms().title]);
    const at = (day: string) => withClock(new Date(day), () => find({ deadline: "week" }));
    expect(await at("2126-12-10T00:00:00Z")).toEqual(["Isolator tumpu 20 kV"]);
    expect(await at("2126-11-10T00:00:00Z")).toEqual([]);
    expect(await withClock(new Date("2127-01-01"), () => find({ deadline: "passed" }))).toEqual([
      "Isolator tumpu 20 kV",
    ]);
    expect(await find({ mine: "1" })).toHaveLength(2);
    expect((await listNeeds(people.approver, NeedFilter.parse({ mine: "1" }))).total).toBe(0);
  });

  it("sorts as asked, and says how much a draft still lacks", async () => {
    expect(await find({ sort: "title" })).toEqual([crossArms().title, "Isolator tumpu 20 kV"]);
    expect(await find({ sort: "quotesDue" })).toEqual(["Isolator tumpu 20 kV", crossArms().title]);
    const { needs } = await listNeeds(people.officer, NeedFilter.parse({ sort: "deliverUntil" }));
    expect(needs.map(({ gapCount }) => gapCount)).toEqual([0, 1]);
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
