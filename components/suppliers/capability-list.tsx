import { getTranslations } from "next-intl/server";
import { ArchiveForm } from "@/components/suppliers/archive-form";
import { LevelTag } from "@/components/suppliers/level-tag";
import { StatedList } from "@/components/suppliers/stated-list";
import { Card } from "@/components/ui/card";
import { FactList } from "@/components/ui/fact-list";
import { archiveCapabilityAction } from "@/lib/suppliers/actions";
import type { OwnCapability, OwnSupplier } from "@/lib/suppliers/queries";

/** What the own workshop can do. */
export async function CapabilityList({ supplier }: { readonly supplier: OwnSupplier }) {
  const { capabilities, capabilitiesStatedAt } = supplier;
  return (
    <StatedList list="capabilities" addHref="/usaha/kemampuan/baru" isStated={capabilitiesStatedAt !== null}>
      {capabilities.length === 0 ? null : (
        <ul className="grid gap-4 lg:grid-cols-2">
          {capabilities.map((capability) => (
            <li key={capability.id}>
              <CapabilityCard capability={capability} />
            </li>
          ))}
        </ul>
      )}
    </StatedList>
  );
}

async function CapabilityCard({ capability }: { readonly capability: OwnCapability }) {
  const [t, c] = await Promise.all([getTranslations("suppliers.capability"), getTranslations("catalog")]);
  const { process, material, machine, maxSizeMm, toleranceMm } = capability;
  const name = process ?? machine ?? material ?? "";
  const length = (mm: number | null) => (mm === null ? c("unknown") : c("millimetres", { mm }));
  return (
    <Card
      title={name}
      tags={<LevelTag level={capability.level} />}
      actions={<ArchiveForm action={archiveCapabilityAction} idField="capabilityId" id={capability.id} name={name} />}
    >
      <FactList
        facts={[
          { term: t("material"), value: material ?? c("unknown") },
          { term: t("machine"), value: machine ?? c("unknown") },
          { term: t("maxSize"), value: length(maxSizeMm) },
          { term: t("tolerance"), value: length(toleranceMm) },
        ]}
      />
    </Card>
  );
}
