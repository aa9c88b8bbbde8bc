"use server";

import { CancelBatch, StartBatch } from "@/lib/matching/batch-schema";
import { AnswerObjection, RecordObjection, RunMatch } from "@/lib/matching/schema";
import { AddSynonym, WithdrawSynonym } from "@/lib/matching/synonym-schema";
import { addSynonym } from "@/lib/matching/use-cases/add-synonym";
import { answerObjection } from "@/lib/matching/use-cases/answer-objection";
import { cancelBatch } from "@/lib/matching/use-cases/cancel-batch";
import { recordObjection } from "@/lib/matching/use-cases/record-objection";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { scheduleWeights } from "@/lib/matching/use-cases/schedule-weights";
import { startBatch } from "@/lib/matching/use-cases/start-batch";
import { withdrawSynonym } from "@/lib/matching/use-cases/withdraw-synonym";
import { ScheduleWeights } from "@/lib/matching/weights-schema";
import { defineAction } from "@/lib/platform/action";

export const runMatchAction = defineAction({
  input: RunMatch,
  run: runMatch,
  limit: { name: "match.run", points: 60, durationSeconds: 3_600 },
  invalidates: (_, { needId }) => [`/kebutuhan/${needId}/kecocokan`],
  redirectTo: (_, { needId }) => `/kebutuhan/${needId}/kecocokan`,
});

export const recordObjectionAction = defineAction({
  input: RecordObjection,
  run: recordObjection,
  limit: { name: "objection.record", points: 20, durationSeconds: 3_600 },
  invalidates: ["/undangan/[invitationId]", "/peluang/[needId]"],
  redirectTo: ({ needId }) => `/peluang/${needId}?keberatan=1#keberatan`,
});

export const answerObjectionAction = defineAction({
  input: AnswerObjection,
  run: answerObjection,
  invalidates: ({ needId }) => [`/kebutuhan/${needId}/kecocokan`],
  redirectTo: ({ needId }) => `/kebutuhan/${needId}/kecocokan/keberatan?dijawab=1`,
});

const VOCABULARY_PAGES = ["/admin/kosakata", "/admin/kosakata/[conceptId]"];

export const addSynonymAction = defineAction({
  input: AddSynonym,
  run: addSynonym,
  invalidates: VOCABULARY_PAGES,
  redirectTo: ({ conceptId, sharedWith: [other] }) =>
    `/admin/kosakata/${conceptId}?hasil=ditambahkan${other ? `&juga=${other}` : ""}`,
});

export const withdrawSynonymAction = defineAction({
  input: WithdrawSynonym,
  run: withdrawSynonym,
  invalidates: VOCABULARY_PAGES,
  redirectTo: ({ conceptId }) => `/admin/kosakata/${conceptId}?hasil=ditarik`,
});

export const scheduleWeightsAction = defineAction({
  input: ScheduleWeights,
  run: scheduleWeights,
  invalidates: ["/admin/bobot"],
  redirectTo: ({ version }) => `/admin/bobot?hasil=${version}`,
});

export const startBatchAction = defineAction({
  input: StartBatch,
  run: startBatch,
  invalidates: ["/admin/pencocokan"],
  redirectTo: () => "/admin/pencocokan",
});

export const cancelBatchAction = defineAction({
  input: CancelBatch,
  run: cancelBatch,
  invalidates: ["/admin/pencocokan"],
  redirectTo: () => "/admin/pencocokan?hasil=dihentikan",
});
