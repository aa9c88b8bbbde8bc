import { getCriterionTexts } from "@/components/matching/criterion-texts";
import { OwnStanding } from "@/components/matching/own-standing";
import { regionsIn, regionsJudged, requirementFacts } from "@/components/sourcing/need-in-words";
import { OwnMatch } from "@/components/sourcing/own-match";
import { regionLabels } from "@/lib/catalog/queries";
import type { OwnStanding as OwnStandingData } from "@/lib/matching/objection-queries";
import type { Zone } from "@/lib/shared/zones";
import type { InvitationDetail } from "@/lib/sourcing/invitation-queries";

interface InvitationMatchProps {
  readonly invitation: InvitationDetail;
  readonly standing: OwnStandingData | null;
  readonly zone: Zone;
}

/** Why the firm was found: by the newest ranking that it is part of, else by the one it was invited from. */
export async function InvitationMatch({ invitation, standing, zone }: InvitationMatchProps) {
  const need = requirementFacts(invitation.need);
  const regions = await regionLabels([
    ...regionsIn(invitation),
    ...regionsJudged(standing?.explanation.criteria ?? []),
  ]);
  if (!standing) return <OwnMatch match={invitation.match} need={need} regions={regions} />;
  return <OwnStanding standing={standing} texts={await getCriterionTexts({ need, regions })} zone={zone} />;
}
