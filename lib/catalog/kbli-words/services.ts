import { BUILDING_WORDS } from "@/lib/catalog/kbli-words/building";
import { ENERGY_WASTE_WORDS } from "@/lib/catalog/kbli-words/energy-waste";
import { FINANCE_WORDS } from "@/lib/catalog/kbli-words/finance";
import { HOSPITALITY_MEDIA_WORDS } from "@/lib/catalog/kbli-words/hospitality-media";
import { LEISURE_PERSONAL_WORDS } from "@/lib/catalog/kbli-words/leisure-personal";
import { PROFESSIONAL_WORDS } from "@/lib/catalog/kbli-words/professional";
import { PUBLIC_CARE_WORDS } from "@/lib/catalog/kbli-words/public-care";
import { RENTAL_SUPPORT_WORDS } from "@/lib/catalog/kbli-words/rental-support";
import { RETAIL_WORDS } from "@/lib/catalog/kbli-words/retail";
import { TRANSPORT_WORDS } from "@/lib/catalog/kbli-words/transport";
import { WHOLESALE_WORDS } from "@/lib/catalog/kbli-words/wholesale";

/** What people call the work of the classes of energy, water, building, trade and services (35–99). */
export const SERVICE_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...ENERGY_WASTE_WORDS,
  ...BUILDING_WORDS,
  ...WHOLESALE_WORDS,
  ...RETAIL_WORDS,
  ...TRANSPORT_WORDS,
  ...HOSPITALITY_MEDIA_WORDS,
  ...FINANCE_WORDS,
  ...PROFESSIONAL_WORDS,
  ...RENTAL_SUPPORT_WORDS,
  ...PUBLIC_CARE_WORDS,
  ...LEISURE_PERSONAL_WORDS,
]);
