import type { MemberActor } from "@/lib/access/actor";
import { currentTime } from "@/lib/platform/clock";
import { database } from "@/lib/platform/db";
import type { Prisma } from "@/lib/platform/generated/client";
import { newId } from "@/lib/platform/id";

type Own<Row> = Partial<Omit<Row, "id" | "organizationId">>;

export interface Workshop {
  readonly description?: string;
  readonly products?: readonly (Own<Prisma.ProductUncheckedCreateInput> & { name: string })[];
  readonly capabilities?: readonly Own<Prisma.CapabilityUncheckedCreateInput>[];
  readonly certificates?: readonly (Own<Prisma.CertificateUncheckedCreateInput> & { scheme: string })[];
  readonly kblis?: readonly string[];
}

/** Gives a supplier of the named people a workshop, written past the use cases of suppliers; both lists count as answered. */
export async function furnish(organizationId: string, by: MemberActor, workshop: Workshop): Promise<void> {
  const now = currentTime();
  const made = { organizationId, createdAt: now, createdById: by.userId };
  const { products = [], capabilities = [], certificates = [], kblis = [], description = null } = workshop;
  await database().supplierProfile.update({
    where: { organizationId },
    data: { description, capabilitiesStatedAt: now, certificatesStatedAt: now },
  });
  await database().product.createMany({
    data: products.map((product, index) => ({ unit: "bh", position: index + 1, ...product, ...made, id: newId() })),
  });
  await database().capability.createMany({ data: capabilities.map((row) => ({ ...row, ...made, id: newId() })) });
  await database().certificate.createMany({ data: certificates.map((row) => ({ ...row, ...made, id: newId() })) });
  await database().organizationKbli.createMany({
    data: kblis.map((code, index) => ({ organizationId, edition: "2020", code, main: index === 0 })),
  });
}

/** What CV Baja Travers Ceper makes: cross arms, galvanised in the house. */
export const TRAVERS_WORKSHOP: Workshop = {
  description: "Travers dan besi siku jaringan listrik, las dan celup seng panas",
  products: [
    {
      name: "Travers UNP 10 galvanis",
      description: "2000 mm, lubang sesuai gambar",
      hsCode: "7308.90",
      capacityPerMonth: 1_500,
      freeCapacityPerMonth: 900,
      minOrder: 100,
      unitPriceIdr: 285_000n,
      leadTimeDays: 30,
      tkdnPercent: 46.5,
    },
  ],
  capabilities: [
    { process: "las listrik", material: "baja UNP", machine: "las SMAW 6 unit", maxSizeMm: 6_000, toleranceMm: 1 },
    { process: "celup seng panas", maxSizeMm: 3_000 },
  ],
  kblis: ["25119"],
};

/** What UD Logam Jaya Tegal makes: castings, nothing that is galvanised. */
export const CASTING_WORKSHOP: Workshop = {
  description: "Cor logam untuk pompa dan katup",
  products: [{ name: "Rumah pompa besi cor", description: "FC25 sesuai gambar", unitPriceIdr: 750_000n }],
  capabilities: [{ process: "cor logam", material: "besi cor", maxSizeMm: 800 }],
  kblis: ["24310"],
};
