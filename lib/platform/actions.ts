"use server";

import { defineAction } from "@/lib/platform/action";
import { RetryJob, retryJob } from "@/lib/platform/use-cases/retry-job";

export const retryJobAction = defineAction({ input: RetryJob, run: retryJob, invalidates: ["/admin/pekerjaan"] });
