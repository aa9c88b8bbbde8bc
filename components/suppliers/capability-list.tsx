import { useTexts } from "@/components/i18n/texts";
import { ArchiveForm } from "@/components/suppliers/archive-form";
import { CapabilityFacts } from "@/components/suppliers/capability-facts";
import { ClaimLine } from "@/components/suppliers/claim-line";
import { StatedList } from "@/components/suppliers/stated-list";
import { Card } from "@/components/ui/card";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import { archiveCapabilityAction } from "@/lib/suppliers/actions";
import type { ClaimStanding } from "@/lib/suppliers/claim-queries";
import type { OwnCapability, OwnSupplier } from "@/lib/suppliers/queries";

interface CapabilityListProps {
  readonly supplier: OwnSupplier;
  readonly claims: ReadonlyMap<string, ClaimStanding>;
}

/** What the own workshop can do. */
export async function CapabilityList({ supplier, claims }: CapabilityListProps) {
  const { capabilities, capabilitiesStatedAt } = supplier;
  return (
    <StatedList list="capabilities" addHref="/usaha/kemampuan/baru" isStated={capabilitiesStatedAt !== null}>
      {capabilities.length === 0 ? null : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {capabilities.map((capability) => (
            <li key={capability.id}>
              <CapabilityCard capability={capability} claim={claims.get(capability.id)} />
            </li>
          ))}
        </ul>
      )}
    </StatedList>
  );
}

interface CapabilityCardProps {
  readonly capability: OwnCapability;
  readonly claim: ClaimStanding | undefined;
}

function CapabilityCard({ capability, claim }: CapabilityCardProps) {
  const t = useTexts("suppliers.capability");
  const c = useTexts("catalog");
  const { process, material, machine, maxSizeMm, toleranceMm } = capability;
  const name = process ?? machine ?? material ?? "";
  const isKnown = (value: string | null) => value !== null && value !== name;
  return (
    <Card
      isStill
      title={name}
      actions={
        <>
          <LinkButton href={`/usaha/kemampuan/${capability.id}`} variant="secondary">
            {t("revise")}
          </LinkButton>
          <ArchiveForm action={archiveCapabilityAction} idField="capabilityId" id={capability.id} name={name} />
        </>
      }
    >
      <p className="nums lg:hidden">{[material, machine].filter(isKnown).join(" · ")}</p>
      <Details summary={c("allFacts")} isOpenWhenWide>
        <CapabilityFacts material={material} machine={machine} maxSizeMm={maxSizeMm} toleranceMm={toleranceMm} />
      </Details>
      <ClaimLine claim={claim} />
    </Card>
  );
}
