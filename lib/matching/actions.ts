"use server";

import { AnswerObjection, RecordObjection, RunMatch } from "@/lib/matching/schema";
import { answerObjection } from "@/lib/matching/use-cases/answer-objection";
import { recordObjection } from "@/lib/matching/use-cases/record-objection";
import { runMatch } from "@/lib/matching/use-cases/run-match";
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
