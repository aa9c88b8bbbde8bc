import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { OwnStanding } from "@/components/matching/own-standing";
import { requirementFacts } from "@/components/sourcing/need-in-words";
import { OwnMatch } from "@/components/sourcing/own-match";
import type { OwnStanding as OwnStandingData } from "@/lib/matching/objection-queries";
import type { Zone } from "@/lib/shared/zones";
import type { InvitationDetail } from "@/lib/sourcing/invitation-queries";

interface InvitationMatchProps {
  readonly invitation: InvitationDetail;
  readonly standing: OwnStandingData | null;
  /** Names of the regions that the judgement names by code. */
  readonly regions: ReadonlyMap<string, string>;
  readonly zone: Zone;
}

/** Why the firm was found: by the newest ranking that it is part of, else by the one it was invited from. */
export async function InvitationMatch({ invitation, standing, regions, zone }: InvitationMatchProps) {
  const need = requirementFacts(invitation.need);
  if (!standing) return <OwnMatch match={invitation.match} need={need} regions={regions} />;
  return <OwnStanding standing={standing} texts={await getCriterionTexts({ need, regions })} zone={zone} />;
}
