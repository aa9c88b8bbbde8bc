import { describe, expect, it } from "vitest";
import { CONCEPT_TABLE } from "@/lib/catalog/concepts";
import { createConceptResolver } from "@/lib/matching/engine/concepts";
import { tokenize } from "@/lib/matching/engine/text";

const concepts = createConceptResolver(CONCEPT_TABLE);
const named = (text: string) => concepts.mentionsIn(tokenize(text)).map(({ conceptId }) => conceptId);
const isNamed = (text: string, concept: string) => named(text).some((id) => concepts.isWithin(id, concept));

describe("words of farms, kitchens and workshops that only sound alike", () => {
  it.each([
    ["kain batik tulis", "batik_making", "printed_batik"],
    ["batik printing", "printed_batik", "batik_making"],
    ["gula pasir", "sugar", "candy"],
    ["gula-gula", "candy", "sugar"],
    ["kopi bubuk", "coffee", "photocopying"],
    ["jasa foto kopi", "photocopying", "coffee"],
    ["jasa fotokopi", "photocopying", "coffee"],
    ["kain katun", "cotton", "medical_gauze"],
    ["kain kasa steril", "medical_gauze", "textile"],
    ["tepung tapioka", "tapioca_starch", "tapioca_pearl"],
    ["tapioca pearl", "tapioca_pearl", "tapioca_starch"],
    ["tahu putih", "tofu", "knowing"],
    ["kami tahu cara mengirim tepat waktu", "knowing", "tofu"],
    ["jamu kunyit asam", "jamu", "mushroom"],
    ["jamur tiram", "mushroom", "jamu"],
    ["garam krosok", "salt", "tobacco_leaf"],
    ["garmen ekspor", "sewing", "salt"],
    ["karung beras", "sack", "rice"],
    ["sarung tenun", "sarong", "sack"],
    ["sarung tangan katun", "work_gloves", "sarong"],
    ["sarung bantal", "bed_linen", "sarong"],
    ["teh celup", "tea", "dyeing"],
    ["celup benang", "dyeing", "tea"],
    ["oven kayu", "kiln_drying", "food_baking"],
    ["oven roti", "food_baking", "kiln_drying"],
    ["pengeringan kayu", "wood", "food_drying"],
    ["pengeringan makanan", "food_drying", "wood"],
    ["cetak kue", "cake_mould", "printing"],
    ["cetak buku", "book", "cake_mould"],
    ["cetakan kue", "cake_mould", "mould_making"],
    ["kayu manis", "cinnamon", "wood"],
    ["minyak kayu putih", "cajuput_oil", "wood"],
    ["kulit manis", "cinnamon", "leather"],
    ["kulit sapi samak", "leather", "cinnamon"],
    ["kerupuk kulit", "crackers", "leather"],
    ["kertas kraft", "paper", "craft"],
    ["bubut kayu", "wood_turning", "turning"],
    ["jasa bubut", "turning", "wood_turning"],
    ["plong karton", "die_cutting", "punching"],
    ["asam jawa", "spice", "palm_sugar"],
    ["gula jawa", "palm_sugar", "spice"],
    ["jati belanda", "pine", "teak"],
    ["minyak sereh", "citronella_oil", "lemongrass_plant"],
    ["pakan ikan", "fish_feed", "fish"],
    ["pupuk kandang", "organic_fertilizer", "livestock"],
    ["sumur bor", "drilling_water", "drilling"],
    ["tempe kedelai", "tempe", "soybean"],
    ["sawi segar", "vegetable", "palm_fruit"],
    ["roti tawar", "bread", "food_baking"],
    ["suling bambu", "traditional_instrument", "distilling"],
    ["penyulingan minyak nilam", "distilling", "traditional_instrument"],
  ])("%s is %s and not %s", (text, is, isNot) => {
    expect(isNamed(text, is)).toBe(true);
    expect(isNamed(text, isNot)).toBe(false);
  });

  it.each([
    "agar tepat waktu",
    "jangan terlambat",
    "beri harga terbaik",
    "belum ada",
    "unggul dan berlapis",
    "dana sendiri",
  ])("%s names nothing", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("one thing in the words of makers and of buyers", () => {
  it.each([
    ["tepung singkong termodifikasi", "MOCAF"],
    ["gula kristal kelapa", "gula semut"],
    ["gula kawung", "palm sugar"],
    ["lenga klentik, lengo klentik", "coconut oil"],
    ["minyak dilem", "patchouli oil"],
    ["songka", "gum rosin"],
    ["wood pellet", "pelet kayu"],
    ["serbuk sabut kelapa", "cocopeat"],
    ["briket batok", "coconut briquette"],
    ["katun combed 30s", "cotton combed 24s"],
    ["katelpak", "coverall"],
    ["rompi scotlight", "reflective vest"],
    ["sepatu pengaman", "safety shoes"],
    ["karton gelombang", "corrugated board"],
    ["irisan rimpang kering", "simplisia"],
    ["rabuk", "pupuk organik"],
    ["standing pouch", "kemasan aluminium foil"],
    ["jasa boga", "catering karyawan"],
    ["tera ulang", "calibration"],
    ["uyah", "garam"],
    ["heleran", "rice milling unit selep padi"],
    ["pohong", "ubi kayu"],
    ["krambil", "coconut"],
    ["awi", "bamboo"],
    ["penjalin", "rotan"],
    ["tampah", "besek bambu"],
    ["njahit", "konveksi"],
    ["dadung", "tali tambang"],
    ["bagor", "woven bag"],
    ["nyamak", "tanning penyamakan"],
  ])("%s = %s", (maker, buyer) => {
    const asked = new Set(named(buyer));
    expect(named(maker).some((id) => asked.has(id))).toBe(true);
  });

  it.each([
    ["palet kayu ISPM 15", ["pallet", "wood", "ispm_treatment"]],
    ["mebel jati ukir", ["furniture", "teak", "wood_carving"]],
    ["kursi rotan", ["chair", "furniture", "rattan"]],
    ["keranjang dari rotan", ["basket", "rattan"]],
    ["seragam batik", ["uniform", "batik_making"]],
    ["kopi robusta sangrai", ["coffee", "roasting"]],
    ["keripik singkong", ["chips", "snack"]],
    ["wearpack nomex", ["work_clothes"]],
  ])("%s is all of %s", (text, all) => {
    for (const concept of all) expect(isNamed(text, concept), concept).toBe(true);
  });
});
