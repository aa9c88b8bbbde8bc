"use server";

import { ScheduleRule, WithdrawRule } from "@/lib/catalog/rule-schema";
import { scheduleRule } from "@/lib/catalog/use-cases/schedule-rule";
import { withdrawRule } from "@/lib/catalog/use-cases/withdraw-rule";
import { defineAction } from "@/lib/platform/action";

export const scheduleRuleAction = defineAction({
  input: ScheduleRule,
  run: scheduleRule,
  invalidates: ["/admin/aturan", "/admin/aturan/[code]"],
  redirectTo: ({ code }) => `/admin/aturan/${code}?hasil=dijadwalkan`,
});

export const withdrawRuleAction = defineAction({
  input: WithdrawRule,
  run: withdrawRule,
  invalidates: ["/admin/aturan", "/admin/aturan/[code]"],
  redirectTo: ({ code }) => `/admin/aturan/${code}?hasil=dibatalkan`,
});
