"use server";

import { RunMatch } from "@/lib/matching/schema";
import { runMatch } from "@/lib/matching/use-cases/run-match";
import { defineAction } from "@/lib/platform/action";

export const runMatchAction = defineAction({
  input: RunMatch,
  run: runMatch,
  invalidates: (_, { needId }) => [`/kebutuhan/${needId}/kecocokan`],
  redirectTo: (_, { needId }) => `/kebutuhan/${needId}/kecocokan`,
});
