import type { SupplierFacts } from "@/lib/matching/engine/types";
import { withoutUndefined } from "@/lib/matching/need-facts";
import type { MakerRole } from "@/lib/suppliers/supplier";
import type {
  CapabilityRecord,
  CertificateRecord,
  ProductRecord,
  SupplierRecord,
} from "@/lib/suppliers/supplier-record-queries";

/** A supplier as the engine reads it. Null is unknown and becomes a fact that is not there; an empty list stays a list. */
export function supplierFactsFrom(record: SupplierRecord): SupplierFacts {
  return withoutUndefined({
    id: record.organizationId,
    name: record.name,
    kind: record.kind,
    sizeClass: record.sizeClass === "besar" ? undefined : (record.sizeClass ?? undefined),
    regionCode: record.regionCode ?? undefined,
    kbli: record.kblis.length > 0 ? record.kblis.map(({ edition, code }) => ({ edition, code })) : undefined,
    description: record.description ?? undefined,
    products: record.products.map(productFrom),
    capabilities: record.capabilities?.map(capabilityFrom),
    certificates: record.certificates?.map(certificateFrom),
    makerStatus: knownRole(record.makerRole),
    verification: record.verification,
    trackRecord: trackRecordFrom(record),
    confirmedOn: record.confirmedOn ?? undefined,
    ownedByLargeFirm: record.ownedByLarge ?? undefined,
  });
}

function productFrom(product: ProductRecord) {
  const { productId: _, makerRole, ...facts } = product;
  return { ...present(facts), name: product.name, origin: knownRole(makerRole) };
}

function capabilityFrom({ capabilityId: _, ...facts }: CapabilityRecord) {
  return present(facts);
}

function certificateFrom({ scheme, number, validUntil }: CertificateRecord) {
  return { scheme, ...present({ number, validUntil }) };
}

function trackRecordFrom({ trackRecord: { quantityInspected, lastDeliveryOn, ...counted } }: SupplierRecord) {
  return { ...counted, quantityDelivered: quantityInspected, lastDeliveryOn: lastDeliveryOn ?? undefined };
}

function knownRole(role: MakerRole): "maker" | "trader" | undefined {
  return role === "unknown" ? undefined : role;
}

type Present<Row> = { [Field in keyof Row]?: NonNullable<Row[Field]> };

/** The fields that hold something. */
function present<Row extends object>(row: Row): Present<Row> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Present<Row>;
}
