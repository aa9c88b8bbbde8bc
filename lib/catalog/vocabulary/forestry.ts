import { rows } from "@/lib/catalog/vocabulary/rows";

/** What forests yield, solid fuel of wood and shells, and the work in the forest (KBLI divisions 02 and 16295). */
export const FORESTRY = [
  ...rows(
    "product",
    `
log | wood | 02111, 02113, 02121, 02201, 02119, 02112, 02122, 02202 | kayu bulat, kayu log, kayu gelondong, gelondongan, round wood, glondong, kayu glondongan, roundwood | KBLI 0211
teak_log | log, teak | 02111 | log jati, jati gelondong, kayu jati log, teak log, jati a3, jati a2, jati perhutani, jati tpk | Perhutani sortimen
sengon_log | log, sengon | 02113 | log sengon, sengon gelondong, albasia log, kayu rakyat, balken sengon, falcata log | KBLI 02113
pulpwood | log | 02111 | pulpwood, kayu akasia log, kayu eukaliptus, bahan baku serpih, kayu hti, pulp wood | KBLI 02111
firewood | solid_fuel, wood | 16295, 02309, 02202 | kayu bakar, firewood, rencek, fuelwood, kayu bakar pabrik, bahan bakar kayu, kayu rencek | KBLI 16295; Jawa, Sunda
wood_pellet | solid_fuel | 16295 | wood pellet, pelet kayu, pellet kayu, pelet biomassa kayu, woodpellet, pelet kaliandra, pelet sengon | SNI 8021 Pelet kayu
biomass_pellet | solid_fuel | 16295 | pelet biomassa, biomass pellet, pelet sekam, cofiring, co firing, bbjp, bahan bakar jumputan padat, solid recovered fuel, srf, pelet sampah, biomassa | PLN co-firing
wood_chip | solid_fuel | 16295, 16105 | wood chip, woodchip, serpih kayu, kayu cacah, chip kayu, tatal, serpihan kayu, cacahan kayu | KBLI 16105
sawdust |  | 16101, 16295 | serbuk gergaji, serbuk kayu, grajen, sawdust, serutan kayu, wood shaving, serbuk gergajian, tahi gergaji | by-product of sawing; Jawa
solid_fuel |  | 16295 | bahan bakar padat, bahan bakar biomassa, solid fuel, energi biomassa, biomass fuel | KBLI 16295
charcoal | solid_fuel | 16295, 02209 | arang, arang kayu, charcoal, areng, hardwood charcoal, arang halaban, arang bakau, lump charcoal, arang kayu asam | KBLI 16295; Jawa
charcoal_briquette | charcoal | 16295 | briket, briket arang, arang briket, charcoal briquette, briquette, briket biomassa, briket kayu, sawdust briquette charcoal, briket sekam, briket tongkol jagung, briquet | SNI 01-6235 Briket arang kayu
coconut_charcoal | charcoal | 16295 | arang tempurung, arang batok, arang batok kelapa, coconut shell charcoal, arang tempurung kelapa, granul arang tempurung, coconut charcoal | workshop usage
coconut_briquette | charcoal_briquette, coconut_charcoal | 16295 | briket batok, briket tempurung, briket kelapa, coconut briquette, shisha briquette, briket shisha, hookah charcoal, briket arang kelapa, briket batok kelapa | export trade
activated_carbon |  | 20115 | karbon aktif, arang aktif, activated carbon, activated charcoal | SNI 06-3730 Arang aktif teknis
coconut_shell |  | 01261, 16299 | tempurung kelapa, batok kelapa, coconut shell, bathok, batok, tempurung, cangkang kelapa | by-product of copra; Jawa
palm_shell | solid_fuel | 10431 | cangkang sawit, palm kernel shell, pks sawit, cangkang inti sawit, tandan kosong, tankos, empty fruit bunch, janjang kosong, fiber sawit | PLN co-firing, palm oil mills
wood_vinegar |  | 20119, 02309 | asap cair, wood vinegar, liquid smoke, cuka kayu, pyroligneous, asap cair tempurung | workshop usage
pine_resin |  | 02303 | getah pinus, pine resin, getah tusam, sadapan pinus, oleoresin pinus, pine oleoresin | KBLI 02303
gum_rosin |  | 20294, 20119 | gondorukem, gum rosin, rosin, gondorukem derivat, colophony, songka, siongka, kolofonium, glycerol rosin ester | SNI 7636 Gondorukem
turpentine |  | 20294, 20119 | terpentin, turpentine, minyak terpentin, gum turpentine, alpha pinene, turpentin, minyak tusam | SNI 7633 Minyak terpentin
damar |  | 02306 | damar, damar mata kucing, getah damar, dammar, kopal, copal, damar batu, repong damar, jernang, dragon blood, kemenyan, benzoin, haminjon | KBLI 02306; Batak
agarwood |  | 02309, 02130 | gaharu, agarwood, gubal gaharu, oud, kemedangan, eaglewood, karas, minyak gaharu | KBLI 02309
sandalwood | wood | 02309 | cendana, kayu cendana, sandalwood, hau meni | KBLI 02309; NTT
cajuput_leaf |  | 02304 | daun kayu putih, dkp, cajuput leaf, pohon kayu putih, melaleuca | Perhutani; KBLI 02304
raw_rattan | rattan | 02302, 16104 | rotan asalan, rotan mentah, rotan bulat, rotan batang, raw rattan, rotan sega, rotan tohiti, rotan batang mentah, rotan irit, rotan semambu, penjalin mentah, rotan jermasin | KBLI 02302
sago_palm_trunk |  | 02309 | batang sagu, tual sagu, pohon sagu, rumbia, hutan sagu, sago log | KBLI 02309
aren_sap |  | 02309 | nira aren, nira, lahang, legen, neera, nira kelapa, palm sap, saguer, tuak manis | KBLI 02309; Sunda, Jawa
sugar_palm_fruit |  | 02309 | kolang kaling, cangkaleng, sugar palm fruit, beluluk, curuluk | KBLI 02309; Sunda
forest_seedling | plant_seedling | 02140 | bibit pohon, bibit kayu, bibit sengon, bibit jati, bibit mangrove, bibit mahoni, bibit akasia, propagul, persemaian, tree seedling, bibit bakau | KBLI 02140
gambier_extract |  | 02309, 15112 | gambir, gambier, gambia, gambir asalan, getah gambir, uncaria | Sumatera Barat
illipe_nut |  | 02309 | tengkawang, illipe nut, minyak tengkawang, illipe butter, engkabang | Kalimantan
forest_nut |  | 02309, 01252 | kenari, canarium nut, kacang kenari, jambu mete, mete gelondong, kacang mede mentah, biji mete, raw cashew, gayam, janeng | KBLI 01252
`,
  ),
  ...rows(
    "process",
    `
logging |  | 02201 | penebangan, tebang kayu, logging, penyaradan, pembalakan, chainsaw, gergaji mesin tebang, nebang, sarad, blandong, felling, timber harvesting | KBLI 02201; Jawa
resin_tapping |  | 02303, 02301 | penyadapan, sadap getah, sadap karet, sadap pinus, tapping getah, nderes, penderes, menyadap, deres, rubber tapping, quarre, koakan | KBLI 02303; Jawa
reforestation |  | 02403, 02402, 02409 | reboisasi, penghijauan, rehabilitasi lahan, reforestation, penanaman pohon, rehabilitasi mangrove, agroforestri, revegetasi, reklamasi vegetasi, tumpangsari hutan, hydroseeding | KBLI 02403
forest_planning |  | 02404, 02401, 02409 | inventarisasi hutan, timber cruising, perencanaan hutan, cruising kayu, tata batas hutan, polisi hutan, patroli hutan, pengamanan hutan, forest inventory, jasa kehutanan | KBLI 02404; Perhutani
nursery_growing |  | 02140, 01302 | pembibitan tanaman, pembibitan kayu, persemaian bibit, kebun bibit, plant nursery, penangkaran benih, penangkar benih | KBLI 02140
pelletizing |  | 16295, 10801 | pembuatan pelet, mesin pelet, pellet mill, mesin pellet, ring die, flat die, pengepresan pelet, pelet mill | workshop usage
chipping |  | 16105 | chipper, wood chipper, mesin cacah kayu, pencacahan kayu, chipping, mesin chipper, hammer mill kayu, pencacah ranting | workshop usage
`,
  ),
];
