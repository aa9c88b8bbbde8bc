import { CapacitySection } from "@/components/suppliers/capacity-section";
import { FreshnessNudge } from "@/components/suppliers/freshness-nudge";
import { RefusedIdentity } from "@/components/suppliers/identity-form";
import type { Actor } from "@/lib/access/actor";
import type { Zone } from "@/lib/shared/zones";
import { getOwnSupplier } from "@/lib/suppliers/queries";

interface WorkshopTodayProps {
  readonly actor: Actor;
  readonly zone: Zone;
  readonly now: Date;
}

/** What the people of a firm answer with a tap on their way in: what is free, what ends, whether all is still true. */
export async function WorkshopToday({ actor, zone, now }: WorkshopTodayProps) {
  const supplier = await getOwnSupplier(actor);
  if (!supplier) return null;
  return (
    <>
      <RefusedIdentity refusal={supplier.refusal} />
      <FreshnessNudge supplier={supplier} zone={zone} now={now} />
      <CapacitySection supplier={supplier} zone={zone} now={now} />
    </>
  );
}
