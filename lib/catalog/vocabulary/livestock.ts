import { rows } from "@/lib/catalog/vocabulary/rows";

/** What animals yield and what they eat (KBLI groups 014, 101 and 108). */
export const LIVESTOCK = [
  ...rows(
    "product",
    `
live_cattle | livestock | 01411, 01413 | sapi potong, sapi hidup, ternak sapi, sapi bakalan, kerbau, sapi limosin, sapi bali, lembu, live cattle, penggemukan sapi, feedlot, sapi qurban, pedet, sapi, cattle | KBLI 01411
livestock |  | 01411, 01441, 01442 | ternak, hewan ternak, livestock, hewan qurban, peternakan, ruminansia | KBLI division 01
goat_sheep | livestock | 01441, 01442 | kambing, domba, goat, sheep, wedus, embe, kambing etawa, domba garut, cempe, kambing qurban | KBLI 01441, 01442; Jawa, Sunda
pig | livestock | 01450 | babi, ternak babi, pig, celeng, babi potong | KBLI 01450
rabbit | livestock | 01495 | kelinci, rabbit, truwelu, daging kelinci | KBLI 01495; Jawa
horse_game | livestock | 01420, 01430, 01494, 01491 | kuda, ternak kuda, jaran, rusa, horse, deer, burung unta, kuda pacu, susu kuda liar, menjangan | KBLI 01420, 01494; Jawa
wildlife | livestock | 01711, 01712, 01713, 01714, 01715, 01719, 01721, 01722, 01723, 01724, 01725, 01727, 01729 | penangkaran satwa, penangkaran burung, penangkaran buaya, satwa liar, penangkaran reptil, reptil tangkapan, kupu kupu awetan, captive breeding, penangkaran rusa | KBLI 0171, 0172
broiler | poultry | 01461, 01468 | ayam broiler, ayam pedaging, ayam potong hidup, broiler, ayam ras pedaging, livebird, live bird, doc ayam, day old chick, ayam hidup | KBLI 01461
native_chicken | poultry | 01464, 01463 | ayam kampung, ayam buras, ayam kub, ayam joper, free range chicken, ayam lokal | KBLI 01464; Bali
poultry | livestock | 01461, 01464, 01465, 01466, 01467, 01469 | unggas, poultry, bebek, itik, duck, entok, burung puyuh, puyuh, quail, bebek peking, kalkun, itik manila, ayam, chicken, hayam, manuk ayam | KBLI 0146
egg |  | 01462 | telur ayam, telur ayam ras, egg, endog, endhog, telur negeri, telor, telur, telur puyuh, telur bebek, telur omega, taluah | KBLI 01462; Jawa, Sunda, Minang
salted_egg | egg | 10130, 10799 | telur asin, salted egg, telor asin brebes, endog asin, telur asin asap, telur asin oven | SNI 01-4277 Telur asin
milk |  | 01412, 10510 | susu, milk, susu sapi, susu kambing, susu perah, puhan, milk product | KBLI 10510; Jawa
fresh_milk | milk | 01412, 01443, 10510, 01414, 01444 | susu segar, susu sapi segar, susu sapi perah, fresh milk, raw milk, susu murni, sapi perah, susu kambing etawa, dairy cow, susu peternak | SNI 3141 Susu segar
honey |  | 01493, 02307 | madu, honey, madu hutan, madu ternak, madu kelulut, madu trigona, madu klanceng, madu randu, raw honey, madu sumbawa, bee pollen, royal jelly, propolis, teuweul | SNI 8664 Madu; Sunda
beeswax |  | 01493 | malam lebah, beeswax, lilin lebah, sarang lebah, bee wax | KBLI 01493
swiftlet_nest |  | 01497, 10799 | sarang walet, sarang burung walet, bird nest, edible bird nest, swallow nest, walet | KBLI 01497
silk_cocoon |  | 01492, 02305 | kokon, kepompong ulat sutra, ulat sutera, cocoon, kokon sutera, ulat sutra | KBLI 01492
earthworm_maggot |  | 01496, 01499 | maggot, magot, bsf, cacing tanah, lumbricus, black soldier fly, jangkrik | KBLI 01496
fresh_beef | meat | 10110 | daging sapi, daging kerbau, beef, daging sapi segar, has dalam, sengkel, karkas sapi, tetelan, iga sapi, jeroan sapi, buntut sapi, brisket, tenderloin, sirloin | KBLI 10110
mutton | meat | 10110 | daging kambing, daging domba, mutton, lamb, karkas kambing, lamb rack | KBLI 10110
chicken_meat | meat | 10120 | daging ayam, ayam karkas, karkas ayam, ayam potong, ayam fillet, ayam utuh, chicken carcass, whole chicken, paha ayam, dada ayam, ceker, boneless dada, ayam parting, daging bebek, sayap ayam, ati ampela | SNI 3924 Karkas ayam pedaging
frozen_meat | meat, freezing | 10110, 10120 | ayam beku, frozen chicken | KBLI 101
meat |  | 10110, 10120 | daging, meat, daging segar, daging giling, ground meat, karkas | KBLI 101
rendered_fat |  | 10413 | lemak sapi, tallow, gajih, lemak hewani, tepung tulang, bone meal, meat bone meal, mbm, gelatin sapi, gelatin, minyak samin | KBLI 10413
feather_horn |  | 10110 | bulu bebek, bulu ayam, tanduk kerbau, tulang sapi, feather, kuku kerbau, shuttlecock feather | by-product of slaughter
raw_hide |  | 10110, 15111 | kulit mentah, kulit garaman, raw hide, raw skin, kulit sapi mentah, kulit basah, wet salted hide, kulit kambing mentah | KBLI 15111
raw_wool |  | 01445 | bulu domba, wool mentah, raw wool, wol domba, fleece domba | KBLI 01445
animal_feed |  | 10801 | pakan ternak, animal feed, pakan, pelet pakan, ransum, pakan jadi, complete feed, makanan ternak, parab | KBLI 10801
cattle_feed | animal_feed | 10801 | pakan sapi, pakan kambing, konsentrat sapi, cattle feed, umb, urea molasses block, comboran, pakan ruminansia | KBLI 10801
poultry_feed | animal_feed | 10801 | pakan ayam, pakan unggas, pakan bebek, poultry feed, voer ayam, pakan broiler, pakan layer, pur ayam | KBLI 10801; dialect "pur"
fish_feed | animal_feed | 10801 | pakan ikan, pelet ikan, pelet lele, fish feed, pakan udang, pakan apung, shrimp feed, pelet apung, pelet tenggelam, floating feed | KBLI 10801
feed_concentrate | animal_feed | 10802 | konsentrat pakan, feed concentrate, premiks pakan, feed additive, imbuhan pakan, premix pakan, probiotik ternak | KBLI 10802
peel_residue |  | 38211, 10801 | kulit singkong, kulit pisang, kulit buah, kulit kakao, kulit bawang, kulit kopi, kulit ari, kulit kacang, ampas kelapa, ampas kopi, kulit nanas, fruit peel, tongkol jagung, janggel, kulit telur | by-product of food makers; Jawa
feed_raw_material |  | 10801, 10411, 10424 | bungkil, bungkil kedelai, bungkil kelapa, bungkil sawit, pkc, palm kernel cake, soybean meal, onggok, tepung ikan pakan, ampas tahu, copra meal, polard, pollard, ampas tempe, gamblong | feed trade
pet_food | animal_feed | 10801 | pakan kucing, makanan kucing, pakan burung, pet food, makanan anjing, cat food, snack anjing, makanan hewan peliharaan, voer burung | KBLI 10801
cattle_stall |  |  | kandang ayam, kandang sapi, kandang baterai, closed house, tempat pakan ayam, nipple drinker, kandang close house | growers' usage
`,
  ),
  ...rows(
    "process",
    `
animal_husbandry |  | 01411, 01461 | beternak, budidaya ternak, pembibitan ternak, animal husbandry, ngingu, plasma ayam, kemitraan ayam, breeding ternak | KBLI 014
hatching | animal_husbandry | 01623 | penetasan telur, penetasan, mesin tetas, hatchery ayam, hatching, inkubator telur, hatchery unggas | KBLI 01623
artificial_insemination | animal_husbandry | 01622 | inseminasi buatan, kawin suntik, artificial insemination, semen beku, inseminator | KBLI 01622
slaughtering |  | 10110, 10120 | penyembelihan, pemotongan hewan, rumah potong hewan, rph, rumah potong ayam, rpa, rpu, slaughterhouse, abattoir, sembelih, juleha, jagal, pemotongan unggas | KBLI 10110, 10120
deboning | slaughtering | 10110, 10120 | deboning, boneless, pemisahan tulang, parting ayam, meat cutting, pemotongan daging, bone saw, bandsaw daging | trade of meat
feed_pelleting | pelletizing | 10801 | mesin pelet pakan, cetak pelet pakan, feed mill, feedmill, feed pelleting, ekstruder pakan apung | workshop usage
veterinary_care |  | 01621, 01629 | kesehatan hewan, vaksinasi ternak, dokter hewan, veterinary, mantri hewan, paramedik veteriner | KBLI 01621
`,
  ),
];
