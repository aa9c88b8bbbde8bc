import type { GrantableRole } from "@/lib/access/roles";
import { advance, type LifecycleTable } from "@/lib/shared/lifecycle";

/** `join`: I work there. `claim`: it is mine. */
export const MEMBERSHIP_REQUEST_KINDS = ["join", "claim"] as const;
export type MembershipRequestKind = (typeof MEMBERSHIP_REQUEST_KINDS)[number];

/** By what a firm was recognized, from strong to weak. */
export const MATCHED_BY = ["nib", "npwp", "name"] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export const MEMBERSHIP_REQUEST_STATES = ["open", "accepted", "refused", "withdrawn"] as const;
export type MembershipRequestState = (typeof MEMBERSHIP_REQUEST_STATES)[number];

type MembershipRequestVerb = "accept" | "refuse" | "withdraw";

/** What may follow what: a request is answered once. */
export const MEMBERSHIP_REQUEST_LIFECYCLE: LifecycleTable<MembershipRequestState, MembershipRequestVerb> = {
  accept: { from: ["open"], to: "accepted" },
  refuse: { from: ["open"], to: "refused" },
  withdraw: { from: ["open"], to: "withdrawn" },
};

/** The state after `verb`. @throws AppError `conflict` when the request has been answered or withdrawn */
export function advanceRequest(state: MembershipRequestState, verb: MembershipRequestVerb): MembershipRequestState {
  return advance(MEMBERSHIP_REQUEST_LIFECYCLE, state, verb, "organizations.requestAnswered");
}

/** What an accepted request gives: who works there becomes staff, whose firm it is becomes its owner. */
export const ROLE_OF_REQUEST: Readonly<Record<MembershipRequestKind, GrantableRole>> = {
  join: "supplier_staff",
  claim: "supplier_owner",
};
