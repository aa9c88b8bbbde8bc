import { AGRICULTURE } from "@/lib/catalog/vocabulary/agriculture";
import { AUTOMOTIVE } from "@/lib/catalog/vocabulary/automotive";
import { BAMBOO_RATTAN } from "@/lib/catalog/vocabulary/bamboo-rattan";
import { CHEMICALS } from "@/lib/catalog/vocabulary/chemicals";
import { CONCRETE_STONE, METAL_BUILDING } from "@/lib/catalog/vocabulary/construction";
import { CRAFTS } from "@/lib/catalog/vocabulary/crafts";
import { DRINKS } from "@/lib/catalog/vocabulary/drinks";
import { ELECTRICAL } from "@/lib/catalog/vocabulary/electrical";
import { FISHERY } from "@/lib/catalog/vocabulary/fishery";
import { FOOD_PROCESSES } from "@/lib/catalog/vocabulary/food-processes";
import { FOODS } from "@/lib/catalog/vocabulary/foods";
import { FORESTRY } from "@/lib/catalog/vocabulary/forestry";
import { FURNITURE } from "@/lib/catalog/vocabulary/furniture";
import { GARMENT } from "@/lib/catalog/vocabulary/garment";
import { GLASS_CERAMIC } from "@/lib/catalog/vocabulary/glass-ceramic";
import { HARDWARE } from "@/lib/catalog/vocabulary/hardware";
import { HERBAL } from "@/lib/catalog/vocabulary/herbal";
import { HOUSEHOLD } from "@/lib/catalog/vocabulary/household";
import { CASTING, HEAT_TREATMENT, JOINING } from "@/lib/catalog/vocabulary/joining-casting";
import { LEATHER } from "@/lib/catalog/vocabulary/leather";
import { LIVESTOCK } from "@/lib/catalog/vocabulary/livestock";
import { DRIVE_PARTS, FASTENERS } from "@/lib/catalog/vocabulary/machine-parts";
import { MACHINERY } from "@/lib/catalog/vocabulary/machinery";
import { MACHINES } from "@/lib/catalog/vocabulary/machines";
import { MINERALS, POLYMERS } from "@/lib/catalog/vocabulary/materials";
import { METALS } from "@/lib/catalog/vocabulary/metals";
import { FORMING, MACHINING, METAL_CUTTING } from "@/lib/catalog/vocabulary/metalworking";
import { PACKAGING } from "@/lib/catalog/vocabulary/packaging";
import { PAPER_PRINTING } from "@/lib/catalog/vocabulary/paper-printing";
import { RIGID_PACKAGING } from "@/lib/catalog/vocabulary/pharma-packaging";
import { PIPE_VESSEL } from "@/lib/catalog/vocabulary/pipe-vessel";
import { PLASTIC_PRODUCTS, RUBBER_PRODUCTS } from "@/lib/catalog/vocabulary/plastic-rubber-products";
import { POWER_LINE } from "@/lib/catalog/vocabulary/power-line";
import {
  ELECTRICAL_PROCESSES,
  MINERAL_CHEMICAL_PROCESSES,
  POLYMER_PROCESSES,
} from "@/lib/catalog/vocabulary/process-industry";
import { PROTECTIVE } from "@/lib/catalog/vocabulary/protective";
import { MARINE, RAILWAY } from "@/lib/catalog/vocabulary/rail-marine";
import type { Concept } from "@/lib/catalog/vocabulary/rows";
import { SERVICES } from "@/lib/catalog/vocabulary/services";
import { SNACKS } from "@/lib/catalog/vocabulary/snacks";
import { STAPLES } from "@/lib/catalog/vocabulary/staples";
import { MILL_PARTS } from "@/lib/catalog/vocabulary/steel-mill";
import { INSPECTION, SURFACE } from "@/lib/catalog/vocabulary/surface-inspection";
import { TECHNICAL_SERVICES } from "@/lib/catalog/vocabulary/technical-services";
import { ELECTRONICS, TELECOM } from "@/lib/catalog/vocabulary/telecom-electronics";
import { TEXTILE } from "@/lib/catalog/vocabulary/textile";
import { WOOD } from "@/lib/catalog/vocabulary/wood";

export type { Concept };

/**
 * What workshops and officers call the same things: processes, materials, machines and products in Indonesian, workshop
 * speech and English, a table a theme. Pure data; the matching engine gets it passed in. A machine that does one process
 * shares its concept, because whoever lists a lathe turns. Longer names win over shorter ones inside them, which keeps
 * apart what only sounds alike (cor beton / cor, karet gelang / seal karet, plat nomor / plat baja).
 */
const THEMES: readonly (readonly Concept[])[] = [
  MACHINING,
  METAL_CUTTING,
  FORMING,
  JOINING,
  CASTING,
  HEAT_TREATMENT,
  SURFACE,
  INSPECTION,
  POLYMER_PROCESSES,
  MINERAL_CHEMICAL_PROCESSES,
  ELECTRICAL_PROCESSES,
  METALS,
  POLYMERS,
  MINERALS,
  MACHINES,
  POWER_LINE,
  ELECTRICAL,
  PIPE_VESSEL,
  FASTENERS,
  DRIVE_PARTS,
  MILL_PARTS,
  RAILWAY,
  MARINE,
  TELECOM,
  ELECTRONICS,
  AUTOMOTIVE,
  METAL_BUILDING,
  CONCRETE_STONE,
  GLASS_CERAMIC,
  RUBBER_PRODUCTS,
  PLASTIC_PRODUCTS,
  RIGID_PACKAGING,
  CHEMICALS,
  HARDWARE,
  MACHINERY,
  AGRICULTURE,
  LIVESTOCK,
  FORESTRY,
  FISHERY,
  FOOD_PROCESSES,
  STAPLES,
  FOODS,
  SNACKS,
  DRINKS,
  HERBAL,
  TEXTILE,
  GARMENT,
  LEATHER,
  PROTECTIVE,
  WOOD,
  BAMBOO_RATTAN,
  PAPER_PRINTING,
  PACKAGING,
  FURNITURE,
  CRAFTS,
  HOUSEHOLD,
  SERVICES,
  TECHNICAL_SERVICES,
];

/** The table as the matching engine takes it. Its version is raised whenever a row changes: runs store it. */
export const CONCEPT_TABLE: { readonly version: string; readonly concepts: readonly Concept[] } = {
  version: "2026-3",
  concepts: THEMES.flat(),
};
