import { CHEMISTRY_WORDS } from "@/lib/catalog/kbli-words/chemistry";
import { ELECTRIC_WORDS } from "@/lib/catalog/kbli-words/electric";
import { FARMING_WORDS } from "@/lib/catalog/kbli-words/farming";
import { FOOD_WORDS } from "@/lib/catalog/kbli-words/food";
import { FOREST_FISHERY_MINING_WORDS } from "@/lib/catalog/kbli-words/forest-fishery-mining";
import { FURNITURE_REPAIR_WORDS } from "@/lib/catalog/kbli-words/furniture-repair";
import { MACHINE_WORDS } from "@/lib/catalog/kbli-words/machines";
import { METAL_WORDS } from "@/lib/catalog/kbli-words/metal";
import { RUBBER_MINERAL_WORDS } from "@/lib/catalog/kbli-words/rubber-minerals";
import { SERVICE_WORDS } from "@/lib/catalog/kbli-words/services";
import { TEXTILE_WORDS } from "@/lib/catalog/kbli-words/textile";
import { WOOD_PAPER_WORDS } from "@/lib/catalog/kbli-words/wood-paper";

/**
 * What people call the work of a business class of KBLI 2020, beside its official title: the words of workshops, markets
 * and purchasing. Our own wording, to be found by; the title is the law's.
 */
const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ...FARMING_WORDS,
  ...FOREST_FISHERY_MINING_WORDS,
  ...FOOD_WORDS,
  ...TEXTILE_WORDS,
  ...WOOD_PAPER_WORDS,
  ...CHEMISTRY_WORDS,
  ...RUBBER_MINERAL_WORDS,
  ...METAL_WORDS,
  ...ELECTRIC_WORDS,
  ...MACHINE_WORDS,
  ...FURNITURE_REPAIR_WORDS,
  ...SERVICE_WORDS,
]);

/** Everyday words of a class, as people say them; none for a class of another edition. */
export function kbliWords(edition: string, code: string): readonly string[] {
  return edition === "2020" ? (WORDS.get(code) ?? []) : [];
}

/** All of them, whatever class they belong to. */
export function everydayWords(): readonly string[] {
  return [...WORDS.values()].flat();
}
