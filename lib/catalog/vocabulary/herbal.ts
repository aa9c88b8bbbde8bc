import { rows } from "@/lib/catalog/vocabulary/rows";

/** Medicinal plants, jamu, essential oils and what pharmacies and hospitals take (KBLI 01285, 20294, 21). */
export const HERBAL = [
  ...rows(
    "product",
    `
rhizome |  | 01285 | rimpang, empon empon, rhizome, biofarmaka, rimpang segar, empon, umbi rimpang | KBLI 01285; Jawa
ginger | rhizome | 01285 | jahe, ginger, jae, jahe gajah, jahe emprit, jahe merah, jahe segar, sipodeh, goraka, jahe kering, jahe putih, red ginger, dried ginger, pese, bahing | SNI 01-3393 Jahe kering; Jawa, Minang, Maluku, Bugis
turmeric | rhizome | 01285 | kunyit, turmeric, kunir, kunyit kering, kunyik, kunir putih, curcumin, kurkumin, unyi, kunyit segar, kunyit putih | KBLI 01285; Jawa, Sunda, Minang, Bugis
java_turmeric | rhizome | 01285 | temulawak, curcuma, koneng gede, temu lawak, temolabak, curcuma xanthorrhiza, java turmeric | KBLI 01285; Sunda, Madura
galangal | rhizome | 01285 | lengkuas, laos, laja, galangal, langkuas, langkueh, temu putih, lempuyang, bangle, dringo | KBLI 01285; Jawa, Sunda, Minang, Bali
aromatic_ginger | rhizome | 01285 | kencur, cikur, cekur, aromatic ginger | KBLI 01285; Jawa, Sunda, Minang, Bali
black_turmeric | rhizome | 01285 | temu ireng, temu hitam | KBLI 01285; Jawa, Sunda, Minang, Bali
fingerroot | rhizome | 01285 | temu kunci | KBLI 01285; Jawa, Sunda, Minang, Bali
medicinal_plant |  | 01286 | tanaman obat, toga, meniran, brotowali, medicinal plant, mahkota dewa, pasak bumi, purwaceng, tabat barito, keji beling, daun kemangi, daun salam, daun jati belanda, sembung | KBLI 01286; Jawa
aloe_vera | medicinal_plant | 01286 | lidah buaya, aloe vera | KBLI 01286; Jawa
andrographis | medicinal_plant | 01286 | sambiloto | KBLI 01286; Jawa
java_tea | medicinal_plant | 01286 | kumis kucing | KBLI 01286; Jawa
noni | medicinal_plant | 01286 | mengkudu | KBLI 01286; Jawa
centella | medicinal_plant | 01286 | pegagan | KBLI 01286; Jawa
betel_leaf | medicinal_plant | 01286 | daun sirih | KBLI 01286; Jawa
herb_simplicia |  | 21021, 01285 | simplisia, simplicia, simplisia kering, simplisia rajangan, irisan rimpang kering, dried herb, bahan baku jamu, simplisia serbuk, bahan jamu, rajangan simplisia, simplesia, crude drug, simplisia terstandar | KBLI 21021; Farmakope Herbal Indonesia
jamu |  | 21022 | jamu, obat tradisional, obat herbal, jamu gendong, beras kencur, kunyit asam, kunir asem, herbal medicine, traditional medicine, djamu, jamu godog, jamu seduh, jamu serbuk, loloh, obat bahan alam, galian singset, cekok, herbal, pahitan | KBLI 21022; Jawa, Bali
standardized_herbal | jamu | 21022 | obat herbal terstandar, oht, fitofarmaka, phytopharmaca, suplemen kesehatan, suplemen herbal, health supplement, kapsul herbal, herbal kapsul, kapsul kelor, tablet herbal, madu herbal | BPOM classes
herb_extract |  | 21021 | ekstrak herbal, herbal extract, ekstrak temulawak, ekstrak kunyit, ekstrak kental, ekstrak kering, ekstrak tanaman, ekstrak jahe, ekstrak daun, plant extract, botanical extract, oleoresin jahe, oleoresin, ekstrak sambiloto | KBLI 21021
topical_herbal | jamu | 21022 | minyak gosok, minyak urut, minyak telon, balsem, minyak angin, parem, param kocok, minyak tawon, minyak balur, koyo, balm, massage oil, boreh, bedak dingin, minyak karo, roll on aromaterapi, minyak but but, tapel, pilis, perawatan tubuh herbal | KBLI 21022; Jawa, Bali, Makassar
essential_oil |  | 20294 | minyak atsiri, essential oil, atsiri, minyak astiri, volatile oil, minyak asiri, minyak esensial, minyak eteris, attar | KBLI 20294
patchouli_oil | essential_oil | 20294 | minyak nilam, patchouli oil, nilam, minyak dilem, patchouli, nilam aceh, patchouly, patchouli alcohol, crystal patchouli, pogostemon | SNI 06-2385 Minyak nilam
citronella_oil | essential_oil | 20294 | minyak sereh, minyak serai, minyak sereh wangi, minyak serai wangi, citronella oil, citronella, minyak sere, sereh wangi java type, lemongrass oil, sitronela, sitronelal, minyak sereh dapur | SNI 06-3953 Minyak sereh
clove_oil | essential_oil | 20294 | minyak cengkeh, minyak cengkih, minyak daun cengkeh, clove oil, clove leaf oil, eugenol, minyak gagang cengkeh, minyak bunga cengkeh, clove stem oil | SNI 06-2387 Minyak daun cengkeh
cajuput_oil | essential_oil | 20294, 21022 | minyak kayu putih, cajuput oil, cajeput oil, mkp, sineol, cineole, minyak kayu putih murni | SNI 3954 Minyak kayu putih
vetiver_oil | essential_oil | 20294 | minyak akar wangi, akar wangi, vetiver oil, vetiver, usar wangi, minyak usar, vetiver garut, larasetu | SNI 06-2386 Minyak akar wangi; Garut
nutmeg_oil | essential_oil | 20294 | minyak pala, nutmeg oil, mace oil, minyak fuli, trimiristin | SNI 06-2388 Minyak pala
other_essential_oil | essential_oil | 20294 | minyak lada, minyak ketumbar, minyak melati, minyak temulawak, minyak rosemary | KBLI 20294
cananga_oil | other_essential_oil | 20294 | minyak kenanga, ylang ylang, cananga oil | KBLI 20294
ginger_oil | other_essential_oil | 20294 | minyak jahe, ginger oil | KBLI 20294
cinnamon_oil | other_essential_oil | 20294 | minyak kayu manis, cinnamon oil | KBLI 20294
wintergreen_oil | other_essential_oil | 20294 | minyak gandapura, wintergreen | KBLI 20294
massoia_oil | other_essential_oil | 20294 | minyak massoia, massoia | KBLI 20294
sandalwood_oil | other_essential_oil | 20294 | minyak cendana, sandalwood oil | KBLI 20294
kaffir_lime_oil | other_essential_oil | 20294 | minyak jeruk purut, kaffir lime oil | KBLI 20294
gurjun_oil | other_essential_oil | 20294 | minyak gurjun, keruing oil | KBLI 20294
hydrosol | other_essential_oil | 20294 | hydrosol, hidrosol | KBLI 20294
aromatherapy |  | 20294, 20232 | aromaterapi, aromatherapy, diffuser oil, reed diffuser, minyak aromaterapi, dupa, hio, incense, incense stick, room spray, potpourri, pengharum ruangan, ratus, pewangi ruangan, dhupa, essential oil diffuser | spa and hotel usage; Bali
spa_product |  | 20232 | lulur, scrub, body scrub, masker wajah herbal, spa product, body butter, lulur mandi, mangir, amenities spa, bedak lotong | KBLI 20232; Jawa, Bugis
pharma_raw_material |  | 21011 | bahan baku obat, bahan baku farmasi, active pharmaceutical ingredient, api farmasi, zat aktif obat, eksipien, excipient, garam farmasi, pharmaceutical salt, laktosa farmasi, bbo | KBLI 21011; Kimia Farma
finished_drug |  | 21012 | obat generik, sediaan farmasi, produk farmasi, obat jadi, tablet obat, kapsul obat, infus, cairan infus, pharmaceutical product, vaksin, obat injeksi, salep obat, sirup obat, obat paten, obat bebas, obat, obat obatan, medicine | KBLI 21012
veterinary_drug |  | 21013, 21023, 21014, 21024 | obat hewan, vaksin hewan, veterinary drug, vitamin ternak, jamu ternak, obat ikan, jamu hewan, herbal ternak, desinfektan kandang | KBLI 21013
pharma_capsule |  | 21015, 21011 | cangkang kapsul, kapsul kosong, empty capsule, kapsul gelatin, hard capsule, capsule shell, kapsul vegetarian | Kimia Farma purchasing
`,
  ),
  ...rows(
    "process",
    `
jamu_making |  | 21022 | peracikan jamu, pembuatan jamu, racik jamu, meracik jamu, produksi jamu, maklon herbal, maklon jamu | KBLI 21022
simplicia_processing | drying | 21021 | pengolahan simplisia, pasca panen obat, perajangan simplisia, pengeringan simplisia, rajang rimpang, sortasi basah, penyerbukan simplisia, pascapanen herbal | GACP practice
capsule_filling |  | 21022, 21012 | pengisian kapsul, capsule filling, mesin pengisi kapsul, cetak tablet, tablet press, pencetakan tablet, tabletting, blister farmasi, granulasi tablet, stripping obat, tablet coating, fluid bed dryer, penyalutan tablet | CPOB, CPOTB practice
`,
  ),
];
