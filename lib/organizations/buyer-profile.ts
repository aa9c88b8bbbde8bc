/** Whose a buyer is: the state's, or private. */
export const OWNERSHIPS = ["state_owned", "private"] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

/** What a buyer tells suppliers about itself. A missing fact was not told. */
export interface BuyerProfile {
  readonly organizationId: string;
  readonly name: string;
  readonly regionLabel: string | null;
  readonly isVerified: boolean;
  readonly ownership: Ownership | null;
  readonly description: string | null;
  readonly website: string | null;
  readonly purchasingNote: string | null;
  /** 0 as long as nothing was told. */
  readonly version: number;
}
