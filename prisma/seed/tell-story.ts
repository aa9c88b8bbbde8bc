import { runMatch } from "@/lib/matching/use-cases/run-match";
import { approveNeed } from "@/lib/needs/use-cases/approve-need";
import { closeNeed } from "@/lib/needs/use-cases/close-need";
import { draftNeed } from "@/lib/needs/use-cases/draft-need";
import { returnNeed } from "@/lib/needs/use-cases/return-need";
import { submitNeed } from "@/lib/needs/use-cases/submit-need";
import { withdrawNeed } from "@/lib/needs/use-cases/withdraw-need";
import { database } from "@/lib/platform/db";
import { addDays, type PlainDate } from "@/lib/shared/dates";
import { answerOpenQuotes } from "@/lib/sourcing/use-cases/answer-open-quotes";
import { openNeed } from "@/lib/sourcing/use-cases/open-need";
import { STORY_STAGES, type Story, type StoryStage } from "@/prisma/seed/story";
import { beginTelling, type StoryPeople, seenNeed, type Telling, tellUntilToday } from "@/prisma/seed/story-cast";
import { tellContracts } from "@/prisma/seed/tell-contract";
import { tellObjection } from "@/prisma/seed/tell-objection";
import { award, inviteFirms, type Offer, tellOffers } from "@/prisma/seed/tell-sourcing";

/** Stages that a story passes through in this order; the others are where it turns aside. */
const ROAD: readonly StoryStage[] = STORY_STAGES.filter((stage) => stage !== "returned" && stage !== "withdrawn");

/**
 * Takes one need of the full demo as far as it goes, each step on its own day by the person whose step it is. A story that
 * was begun is not told twice.
 */
export async function tellStory(story: Story, people: StoryPeople, horizon: PlainDate): Promise<void> {
  const telling = beginTelling(story, people, horizon);
  const begun = { title: story.title, organizationId: telling.officer.organizationId };
  if ((await database().need.count({ where: begun })) > 0) return;
  await tellUntilToday(() => tell(telling));
}

async function tell(telling: Telling): Promise<void> {
  const { story, officer, approver, at, draftedOn } = telling;
  const { needId } = await at(draftedOn, () => draftNeed(officer, needInput(telling)), "09:10");
  if (story.until === "draft") return;
  await at(addDays(draftedOn, 1), async () => submitNeed(officer, await seenNeed(needId)));
  if (story.until === "submitted") return;
  if (story.until === "returned") return returnToOfficer(telling, needId);
  await at(addDays(draftedOn, 2), async () => approveNeed(approver, await seenNeed(needId)), "14:20");
  await at(addDays(draftedOn, 3), () => runMatch(officer, { needId }));
  if (telling.lot.chance(35)) await open(telling, needId);
  if (!reaches(story, "invited")) return endEarly(telling, needId);
  await at(addDays(draftedOn, 4), () => inviteFirms(telling, needId));
  if (!reaches(story, "quoting")) return;
  await tellOffers(telling, needId);
  await tellObjection(telling, needId);
  if (story.until === "closed") return close(telling, needId);
  if (!reaches(story, "awarded")) return;
  const won: Offer[] = await at(addDays(draftedOn, 16), () => award(telling, needId));
  await tellContracts(telling, won);
}

function reaches({ until }: Story, stage: StoryStage): boolean {
  return ROAD.indexOf(until) >= ROAD.indexOf(stage);
}

/** Offers that nobody may decide on yet are sealed beyond the end of the month. */
function quotesDueOn({ story, draftedOn, horizon }: Telling): PlainDate {
  const stillOpen = ["draft", "submitted", "returned", "published", "invited", "quoting"].includes(story.until);
  return stillOpen ? addDays(horizon, 38) : addDays(draftedOn, 14);
}

function needInput(telling: Telling): Parameters<typeof draftNeed>[1] {
  const { story, draftedOn, horizon } = telling;
  const dueOn = quotesDueOn(telling);
  const from = addDays(dueOn, 30);
  return {
    title: story.title,
    description: story.description,
    ...(story.hsCode && { hsCode: story.hsCode }),
    kblis: [{ edition: "2020", code: story.kbli }],
    quantity: story.lots.reduce((sum, lot) => sum + lot.quantity, 0),
    unit: story.unit,
    deliverFrom: from,
    deliverUntil: addDays(from > horizon ? from : addDays(draftedOn, 44), 30 * (story.batches + 1)),
    regionCode: story.regionCode,
    ...(story.maxUnitPriceIdr && { maxUnitPriceIdr: story.maxUnitPriceIdr }),
    ceilingHidden: telling.lot.chance(30),
    ...(story.minTkdnPercent && { minTkdnPercent: story.minTkdnPercent }),
    splittable: true,
    maxMembers: 5,
    confidential: story.confidential,
    quotesDueOn: dueOn,
    quotesDueTime: "16:00",
    requirements: story.requirements.map((requirement) => ({ ...requirement })),
    lots: story.lots.map((lot) => ({ ...lot })),
  };
}

async function returnToOfficer({ approver, at, draftedOn }: Telling, needId: string): Promise<void> {
  const reason = "Mohon lengkapi pagu harga dan jadwal kirim per gudang sebelum ditayangkan.";
  await at(addDays(draftedOn, 2), async () => returnNeed(approver, { ...(await seenNeed(needId)), reason }));
}

async function open({ story, officer, at, draftedOn }: Telling, needId: string): Promise<void> {
  if (story.confidential) return;
  await at(addDays(draftedOn, 3), async () => openNeed(officer, await seenNeed(needId)), "11:30");
}

async function endEarly({ story, officer, at, draftedOn }: Telling, needId: string): Promise<void> {
  if (story.until !== "withdrawn") return;
  const reason = "Rencana kerja berubah, kebutuhan digabung ke paket tahun depan.";
  await at(addDays(draftedOn, 9), async () => withdrawNeed(officer, { ...(await seenNeed(needId)), reason }));
}

async function close({ officer, at, draftedOn }: Telling, needId: string): Promise<void> {
  await at(addDays(draftedOn, 20), async () => {
    await closeNeed(officer, await seenNeed(needId));
    await answerOpenQuotes({ needId });
  });
}
