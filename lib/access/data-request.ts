import type { LifecycleTable } from "@/lib/shared/lifecycle";

/**
 * What a person may ask about their own data (UU 27/2022): correction (art. 6), access and copy (art. 7), erasure (art. 8),
 * withdrawal of consent (art. 9), objection to automated decisions (art. 10).
 */
export const DATA_REQUEST_KINDS = ["access", "correction", "erasure", "objection", "withdrawal"] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

export const DATA_REQUEST_STATES = ["open", "fulfilled", "refused", "withdrawn"] as const;
export type DataRequestState = (typeof DATA_REQUEST_STATES)[number];

export const DATA_REQUEST_LIFECYCLE = {
  fulfil: { from: ["open"], to: "fulfilled" },
  refuse: { from: ["open"], to: "refused" },
  withdraw: { from: ["open"], to: "withdrawn" },
} as const satisfies LifecycleTable<DataRequestState, string>;

/** Within three times 24 hours (UU 27/2022): hours of the clock, not working days. */
export const DATA_REQUEST_MILLIS = 3 * 24 * 3_600_000;

/** When a request made at `requestedAt` has to be answered. */
export function dataRequestDue(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + DATA_REQUEST_MILLIS);
}
