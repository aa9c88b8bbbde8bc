import { rows } from "@/lib/catalog/vocabulary/rows";

/** What sea, ponds and salt pans yield, and what is made of it (KBLI divisions 03, 102 and 10774). */
export const FISHERY = [
  ...rows(
    "product",
    `
fresh_fish | fish | 03111, 10217, 10297 | ikan segar, fresh fish, ikan laut segar, ikan tangkapan, ikan pendingin es, hasil tangkapan, ikan air laut, tangkapan nelayan | KBLI 03111
fish |  | 03111, 03221 | ikan, fish, iwak, hasil laut, seafood, perikanan, juku, be pasih | KBLI division 03; Jawa, Makassar, Bugis, Bali
tuna | fish | 03111 | tuna, tuna sirip kuning, yellowfin, tuna loin, madidihang, tuna saku, big eye tuna, tuna steak | KBLI 03111; Manado
skipjack | fish | 03111 | cakalang, skipjack, deho | KBLI 03111; Manado
mackerel_tuna | fish | 03111 | tongkol, bonito | KBLI 03111; Manado
katsuobushi | fish | 03111 | ikan kayu, katsuobushi | KBLI 03111; Manado
small_pelagic | fish | 03111 | ikan layang, ikan kembung, ikan teri segar, ikan selar, mackerel, baronang, ikan layur, tembang, benggol, banyar | KBLI 03111
snapper | fish | 03111 | kakap, red snapper | KBLI 03111
grouper | fish | 03111 | kerapu, grouper | KBLI 03111
spanish_mackerel | fish | 03111 | tenggiri | KBLI 03111
lemuru | fish | 03111 | lemuru, sarden segar | KBLI 03111
freshwater_fish | fish | 03221, 03222, 03121, 03223, 03224, 03227, 03229 | ikan air tawar, haruan, bawal air tawar, wader | KBLI 03221; Banjar
catfish | freshwater_fish | 03221, 03222, 03121, 03223, 03224, 03227, 03229 | lele, ikan lele, catfish | KBLI 03221; Banjar
tilapia | freshwater_fish | 03221, 03222, 03121, 03223, 03224, 03227, 03229 | nila, ikan nila, tilapia, nila merah, ikan mujair | KBLI 03221; Banjar
gourami | freshwater_fish | 03221, 03222, 03121, 03223, 03224, 03227, 03229 | gurame, gurami | KBLI 03221; Banjar
pangasius | freshwater_fish | 03221, 03222, 03121, 03223, 03224, 03227, 03229 | patin, dori | KBLI 03221; Banjar
carp | freshwater_fish | 03221, 03222, 03121, 03223, 03224, 03227, 03229 | ikan mas, ikan tawes | KBLI 03221; Banjar
milkfish | fish | 03251 | bandeng, ikan bandeng, milkfish, nener, bandeng cabut duri, bandeng tanpa duri, bale bolu | KBLI 03251; Bugis
shrimp | fish | 03254, 03112, 03216, 03122 | udang, shrimp, udang vaname, vannamei, udang windu, black tiger, prawn, urang vaname, udang beku, udang kupas, hurang, vaname, udang dogol, benur | KBLI 03254
lobster | fish | 03254, 03112, 03216, 03122 | lobster | KBLI 03254
giant_prawn | shrimp | 03254, 03112, 03216, 03122 | udang galah | KBLI 03254
tiny_shrimp | shrimp | 03254, 03112, 03216, 03122 | rebon | KBLI 03254
crab | fish | 03112, 03254 | rajungan, kepiting, kepiting bakau, crab, crab meat, daging rajungan, kepiting soka, soft shell crab, blue swimming crab, yuyu, karaka | KBLI 03112
squid | fish | 03113 | cumi, cumi cumi, sotong, squid, cuttlefish, suntung, blekutak, cumi kering | KBLI 03113
octopus | fish | 03113 | gurita, octopus | KBLI 03113
shellfish | fish | 03113, 03215, 03253, 03123 | kerang, kerang hijau, kerang dara, clam, mussel, scallop, remis, abalon, siput | KBLI 03113
oyster | shellfish | 03113, 03215, 03253, 03123 | tiram, oyster | KBLI 03113
snail | shellfish | 03113, 03215, 03253, 03123 | bekicot, keong sawah, tutut | KBLI 03113
sea_cucumber | fish | 03116, 03119, 03259 | teripang, sea cucumber, tripang, trepang, gamat, bulu babi | KBLI 03116
eel | fish | 03221 | belut, sidat, unagi, ikan sidat, welut, eel | KBLI 03221; Jawa
seaweed |  | 03217, 03114, 03124, 03255 | rumput laut, seaweed, rumput laut kering, eucheuma cottonii, gracilaria, cottonii, spinosum, agar laut, sango sango, katonik, latoh, dried seaweed, agarofit | SNI 2690 Rumput laut kering; Bugis
carrageenan |  | 10298 | karaginan, keraginan, carrageenan, atc chip, alkali treated cottonii, semi refined carrageenan, tepung rumput laut, refined carrageenan, rc karaginan, karagenan, chip atc, atc cottonii, chip rumput laut, alkali treated seaweed | KBLI 10298
agar |  | 10298 | agar agar, agar powder, tepung agar, agar batang, jelly rumput laut | KBLI 10298
ornamental_fish |  | 03225, 03213, 03118, 03126, 03214 | ikan hias, ikan koi, ornamental fish, cupang, ikan discus, ikan arwana, guppy, karang hias, mas koki, betta | KBLI 03225
fish_fry |  | 03226, 03252, 03212, 03115, 03125 | benih ikan, bibit lele, bibit nila, larva ikan, fish fry, benur udang, nener bandeng, bibit udang, glondongan bandeng, fingerling, benih kerapu | KBLI 03226
frozen_fish | fish, freezing | 10213, 10293 | ikan beku utuh, iqf | SNI 4110 Ikan beku
fish_fillet | fish | 10213, 10217 | fillet ikan, fillet, filet ikan, fish fillet, fillet dori, fillet patin, loin ikan, fillet kakap, filet | SNI 2696 Filet ikan beku
salted_fish | fish, drying | 10211, 10291 | ikan asin, ikan kering, gereh, salted fish, ikan teri kering, teri medan, teri nasi, teri, ikan bilis, iwak asin, jambal roti, peda, teri asin, bilih kering, gabus kering | SNI 8273 Ikan asin kering; Jawa, Minang
smoked_fish | fish, smoking | 10212, 10292 | ikan asap, ikan asar, cakalang fufu, ikan panggang asap, smoked fish, ikan sale, salai, ikan salai, lele asap, julung asap, roa asap, ikan roa, iwak pe | SNI 2725 Ikan asap; Manado, Maluku, Riau
boiled_fish | fish | 10214, 10294 | pindang, ikan pindang, pindang keranjang, pindang tongkol, pemindangan, bandeng presto, ikan presto, duri lunak, bandeng duri lunak, pindang presto | KBLI 10214; Sunda
fermented_fish | fish, fermenting | 10215, 10295 | rusip, bekasam, wadi ikan, cincalok, pakasam | KBLI 10215; SNI 2716 Terasi udang
shrimp_paste | fermented_fish | 10215, 10295 | terasi, terasi udang, belacan, shrimp paste, trasi, tarasi | KBLI 10215; SNI 2716 Terasi udang
petis | fermented_fish | 10215, 10295 | petis, petis udang | KBLI 10215; SNI 2716 Terasi udang
fish_sauce | fermented_fish | 10215, 10295 | kecap ikan, fish sauce, bekasang | KBLI 10215; SNI 2716 Terasi udang
canned_fish | fish, canned_food | 10221, 10222 | ikan kaleng, sarden kaleng, sardines, canned fish, canned tuna, tuna kaleng, makarel kaleng, sarden, rajungan kaleng, canned crab | SNI 8222 Sarden dan makerel dalam kaleng
surimi_food | fish | 10216, 10296 | surimi, nugget ikan, kaki naga, siomay ikan, fish cake, ekado, kamaboko, crab stick, dumpling keju, odeng | KBLI 10216; Palembang
pempek | surimi_food | 10216, 10296 | pempek, empek empek, pempek palembang, tekwan | KBLI 10216; Palembang
fish_ball | surimi_food | 10216, 10296 | bakso ikan, fish ball | KBLI 10216; Palembang
otak_otak | surimi_food | 10216, 10296 | otak otak | KBLI 10216; Palembang
fish_floss | fish | 10219 | abon ikan, abon tuna, abon lele, fish floss, sambal roa, sambal cakalang, abon bandeng, abon tongkol | SNI 7690 Abon ikan
fish_meal |  | 10219, 10801 | tepung ikan, fish meal, fishmeal, tepung kepala udang, silase ikan | KBLI 10219
fish_oil |  | 10414 | minyak ikan, fish oil, cod liver oil, omega 3, minyak ikan lemuru, albumin gabus, albumin ikan gabus | KBLI 10414
chitosan |  | 10299, 20119 | kitosan, chitosan, kitin, chitin, cangkang udang, kulit udang | KBLI 10299
raw_salt | salt | 10774 | garam krosok, garam rakyat, garam kasar, garam curah, crude salt, solar salt, garam bahan baku, garam tambak, buja, garam k1, garam grosok, garam geomembran, petambak garam | Madura; SNI 4435 Garam bahan baku
salt |  | 10774 | garam, salt, uyah, sarem, garam dapur, garam meja, nacl, pejje, table salt, sodium chloride, sira | KBLI 10774; Jawa, Bali, Sunda, Bugis
iodized_salt | salt | 10774 | garam beryodium, garam konsumsi, iodized salt, garam beriodium, garam yodium, garam halus, garam himalaya lokal, garam konsumsi beryodium | SNI 3556 Garam konsumsi beriodium
industrial_salt | salt | 10774 | garam industri, industrial salt, garam pengeboran, garam water treatment, garam aneka pangan, garam pro analisis, garam industri aneka pangan | SNI 8207 Garam industri aneka pangan
bittern |  | 10774, 20119 | bittern, bitern, nigari, air tua garam, magnesium garam, air bittern, sari air laut, garam mandi, bath salt | salt makers' usage
net_goods |  | 13942 | jaring, jaring tali, netting | KBLI 13942
fishing_net | net_goods | 13942 | jaring ikan, pukat, jala, fishing net, waring, jaring pukat, jaring gillnet, keramba jaring, jaring insang, bubu, jala ikan, dinding jaring | KBLI 13942
fish_cage |  | 03231, 03241, 03261 | keramba apung, keramba jaring apung, kja, keramba, karamba, kolam terpal, kolam bioflok, kincir air tambak, kincir tambak, paddle wheel tambak, bioflok | growers' usage
fishing_gear |  | 32300, 25999, 03131, 03141 | alat pancing, mata pancing, pancing, kail, joran, umpan pancing, rumpon, fishing gear, long line pancing, kail tuna, umpan ikan | KBLI 32300
ice_block |  | 35302 | es balok, es batu, ice block, ice tube, es kristal, ice cube, es curah, flake ice, es kristal tabung, pabrik es | KBLI 35302
`,
  ),
  ...rows(
    "process",
    `
fishing |  | 03111, 03112, 03121, 03132, 03142 | penangkapan ikan, melaut, nelayan, menangkap ikan, fishing, miyang, pajala, purse seine, capture fishery, huhate | KBLI 0311; Jawa, Bugis
aquaculture |  | 03221, 03251, 03211, 03219, 03232, 03242, 03262 | budidaya ikan, tambak, budidaya udang, budidaya lele, aquaculture, pembesaran ikan, kolam ikan, fish farming, tambak udang, empang, kolam lele, ngempang, akuakultur, petambak, pembenihan ikan | KBLI 0322; Sunda, Bugis
salt_making |  | 10774 | tambak garam, pegaraman, ladang garam, kristalisasi garam, geomembran garam, petani garam, salt making, nguyah, salt pan | KBLI 10774; Madura
salt_refining |  | 10774 | pencucian garam, cuci garam, iodisasi, yodisasi, pemurnian garam, washing plant garam, iodization, salt refinery | KBLI 10774
fish_filleting |  | 10213, 10217, 03133, 03143, 03233, 03243, 03263 | pemfiletan, filleting, cabut duri, pencabutan duri, penyiangan ikan, picking rajungan, kupas udang, miniplant rajungan, skinning ikan | workshop usage
`,
  ),
];
