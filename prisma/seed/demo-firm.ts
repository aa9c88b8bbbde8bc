import type { PlainDate } from "@/lib/shared/dates";

export interface DemoProduct {
  readonly name: string;
  readonly description: string;
  readonly hsCode?: string;
  readonly unit: string;
  /** Left out: the owner has not said. */
  readonly capacityPerMonth?: number;
  readonly freeCapacityPerMonth?: number;
  readonly minOrder: number;
  readonly unitPriceIdr: number;
  readonly leadTimeDays: number;
  readonly tkdnPercent?: number;
}

export interface DemoSupplier {
  readonly key: string;
  readonly name: string;
  readonly kind: "umkm" | "koperasi";
  readonly regionCode: string;
  /** KBLI 2020. */
  readonly kbli: string;
  readonly annualSalesIdr: number;
  readonly description: string;
  readonly owner: string;
  readonly products: readonly DemoProduct[];
  readonly capabilities: readonly {
    readonly process?: string;
    readonly material?: string;
    readonly machine?: string;
    readonly maxSizeMm?: number;
    readonly toleranceMm?: number;
  }[];
  readonly certificates: readonly {
    readonly scheme: string;
    readonly number: string;
    readonly validUntil?: PlainDate;
  }[];
  /** Not yet looked at by an administrator. */
  readonly unverified?: boolean;
  /** The trade that it was grown from. */
  readonly trade?: string;
  readonly womanLed?: boolean;
  readonly workers?: number;
  /** Days before the first day of this month; the firms that everybody meets by name have days of their own. */
  readonly registeredDaysAgo?: number;
  /** When the owner last said that the profile is still true; left out: never since registering. */
  readonly confirmedDaysAgo?: number;
}
