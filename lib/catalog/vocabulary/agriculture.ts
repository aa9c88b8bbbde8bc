import { rows } from "@/lib/catalog/vocabulary/rows";

/** What fields, gardens and plantations yield, and the work on them (KBLI division 01 without animals). */
export const AGRICULTURE = [
  ...rows(
    "product",
    `
paddy | | 01121, 01122 | padi, gabah, gabah kering giling, gkg, gabah kering panen, gkp, paddy, unhusked rice | KBLI 0112; Jawa, Sunda, Bugis
maize | | 01111 | jagung, jagung pipil, jagung pipilan, jagung kering, corn, maize, milu, jagung pakan, binte, bijian jagung, warelle | KBLI 01111; Gorontalo, Bugis
sweet_corn | maize | 01111, 01133 | jagung manis, sweet corn, baby corn, putren | market usage
sorghum | | 01119 | sorgum, sorghum, cantel, jagung cantel | KBLI 01119; Jawa, Sunda
millet | | 01119 | jewawut, hotong, millet | KBLI 01119; Jawa, Sunda
job_tears | | 01119 | hanjeli | KBLI 01119; Jawa, Sunda
wheat_grain | | 01112 | gandum, biji gandum, wheat, wheat grain, oat, barley | KBLI 01112
soybean | legume | 01113 | kedelai, kedele, soybean, soya bean, kacang kedelai, dele, dhele, kedelai lokal, kedelai grobogan, kedelai anjasmoro, edamame | KBLI 01113
legume | | 01116, 10612 | kacang, kacang kacangan, legume, polong polongan, aneka kacang | KBLI 01116
peanut | legume | 01114 | kacang tanah, peanut, groundnut, suuk, kacang brol, kacang cina, kacang kupas | KBLI 01114; Sunda, Jawa
mung_bean | legume | 01115 | kacang hijau, kacang ijo, mung bean, green gram, artak | KBLI 01115
other_beans | legume | 01116, 01119 | kacang tolo, kacang tunggak, kacang bogor, kacang gude, cowpea, kratok, komak | KBLI 01116
kidney_bean | other_beans | 01116, 01119 | kacang merah, kidney bean | KBLI 01116
jack_bean | other_beans | 01116, 01119 | kacang koro, koro pedang, jack bean | KBLI 01116
sesame | | 01117, 01118 | wijen, sesame, biji wijen, wijen putih, biji bunga matahari, sunflower seed | KBLI 01117
cassava | root_crop | 01135 | singkong, ubi kayu, ketela pohon, cassava, tapioca root, pohong, menyok, kaspe, sampeu, budin, singkong gajah, ubi racun, kasbi, lame kayu | KBLI 01135; Jawa, Sunda, Maluku, Makassar
sweet_potato | root_crop | 01135 | ubi jalar, ketela rambat, sweet potato, telo rambat, mantang, boled, hui boled, ubi cilembu, ubi ungu, ubi madu, setilo | KBLI 01135; Jawa, Sunda
root_crop | | 01135 | umbi umbian, aneka umbi, ubi, root crop, tuber, kimpul, uwi, gembili, suweg, gadung, batat, umbi | KBLI 01135
taro | root_crop | 01135 | talas, taro, keladi | KBLI 01135
canna_tuber | root_crop | 01135 | ganyong | KBLI 01135
arrowroot | root_crop | 01135 | garut umbi | KBLI 01135
porang | root_crop | 01135 | porang, umbi porang, konjac, iles iles, acung, katak porang, chips porang, porang kering, amorphophallus | KBLI 01135; export trade
potato | root_crop | 01134 | kentang, potato, kentang granola, kentang atlantik | KBLI 01134
vegetable | | 01131, 01133, 01134, 01139, 01253 | sayur, sayuran, sayur mayur, vegetable, lalapan, ulam | KBLI 0113
leaf_vegetable | vegetable | 01131 | sayuran daun, kailan, seledri, daun singkong, genjer, katuk | KBLI 01131
spinach | leaf_vegetable | 01131 | bayam, spinach | KBLI 01131
water_spinach | leaf_vegetable | 01131 | kangkung | KBLI 01131
cabbage | leaf_vegetable | 01131 | kol, kubis, cabbage | KBLI 01131
mustard_greens | leaf_vegetable | 01131 | sawi, pakcoy, pakcoi, caisim, mustard greens | KBLI 01131
lettuce | leaf_vegetable | 01131 | selada, lettuce | KBLI 01131
broccoli | leaf_vegetable | 01131 | brokoli, bunga kol | KBLI 01131
fruit_vegetable | vegetable | 01133 | oyong, gambas, pare, paprika | KBLI 01133; Sunda, Jawa
tomato | fruit_vegetable | 01133 | tomat, tomato | KBLI 01133; Sunda, Jawa
eggplant | fruit_vegetable | 01133 | terong, terung, eggplant | KBLI 01133; Sunda, Jawa
cucumber | fruit_vegetable | 01133 | mentimun, timun, ketimun, cucumber, bonteng | KBLI 01133; Sunda, Jawa
pumpkin | fruit_vegetable | 01133 | labu kuning, waluh, pumpkin | KBLI 01133; Sunda, Jawa
long_bean | fruit_vegetable | 01133 | kacang panjang, buncis | KBLI 01133; Sunda, Jawa
chayote | fruit_vegetable | 01133 | labu siam, jipang | KBLI 01133; Sunda, Jawa
root_vegetable | vegetable | 01134 | lobak, radish, bit merah, beetroot, bangkuang, bengkuang | KBLI 01134
carrot | root_vegetable | 01134 | wortel, carrot | KBLI 01134
hydroponic_vegetable | vegetable | 01131 | sayuran hidroponik, hidroponik, hydroponic, akuaponik, aquaponic, microgreen, sayur organik, organic vegetable, sayuran organik | market usage
shallot | | 01134 | bawang merah, shallot, brambang, bawang beureum, bawang brebes, red onion, bawang goreng mentah | KBLI 01134; Jawa, Sunda
garlic | | 01134 | bawang putih, garlic, bawang bodas, dasun, bawang lanang, black garlic, bawang hitam | KBLI 01134; Sunda, Bali, Bugis
onion | | 01134 | bawang bombay, onion, bawang bombai, daun bawang, leek, spring onion, loncang, kucai, bawang prei | KBLI 01134
chili | | 01283 | cabai, cabe, cabai rawit, cabai merah, cabai keriting, chili, chilli, rawit, cengek, lado, rica, tabia, cabai kering, cabe bubuk, lombok rawit, lombok merah, lombok abang, lombok ijo | KBLI 01283; Jawa, Sunda, Minang, Manado, Bali
fresh_fruit | | 01220, 01132, 01259 | buah buahan, buah segar, fresh fruit, tropical fruit, buah tropis, hortikultura buah, buah lokal, woh wohan | KBLI 0122
banana | fresh_fruit | 01220 | pisang, banana, pisang cavendish, pisang mas, pisang kepok, pisang raja, pisang ambon, pisang tanduk, pisang barangan, cau, gedang, biu, pisang uli, plantain, unti, pisang agung | KBLI 01220; Sunda, Jawa, Bali, Makassar
pineapple | fresh_fruit | 01220 | nanas, nenas, pineapple, nanas madu, nanas subang | KBLI 01220; Sunda
mango | fresh_fruit | 01220 | mangga, mango, mangga gedong gincu, mangga arumanis, harum manis, mangga manalagi, pelem, buah kuweni | KBLI 01220; Jawa, Minang
mangosteen | fresh_fruit | 01220 | manggis, mangosteen, manggu, manggih | KBLI 01220; Sunda
durian | fresh_fruit | 01220 | durian, duren, durian montong, durian kupas, kadu, daging durian, musang king, duriang | KBLI 01220; Sunda
salak | fresh_fruit | 01220 | salak, salak pondoh, snake fruit, snakefruit, salak bali, salak sidempuan | KBLI 01220
papaya | fresh_fruit | 01220 | pepaya, papaya, pepaya california, kates, telo gantung, gedang papua, pepaya calina | KBLI 01220; Jawa
avocado | fresh_fruit | 01220 | alpukat, avocado, apokat, alpukat mentega, adpokat, alpukat miki | KBLI 01220
jackfruit | fresh_fruit | 01220 | nangka, jackfruit, nangka muda, gori, cempedak, tewel, nongko | KBLI 01220; Jawa
breadfruit | fresh_fruit | 01220 | sukun, breadfruit, kluwih | KBLI 01220; Jawa
guava | fresh_fruit | 01220 | jambu biji, jambu kristal, guava, jambu air, jambu batu, jambu klutuk, rose apple, jambu citra, jambu mawar | KBLI 01220
dragon_fruit | fresh_fruit | 01220 | buah naga, dragon fruit, pitaya | KBLI 01220
citrus | fresh_fruit | 01230 | jeruk, citrus, orange, jeruk keprok, jeruk siam, jeruk pontianak, jeruk medan, munte | KBLI 01230; Manado, Minang
lime_fruit | citrus | 01230 | jeruk nipis, lemon, lemon cui, jeruk kalamansi, kalamansi, limau | KBLI 01230; Manado, Minang
pomelo | citrus | 01230 | jeruk bali, pomelo | KBLI 01230; Manado, Minang
kaffir_lime | citrus | 01230 | jeruk purut | KBLI 01230; Manado, Minang
melon | fresh_fruit | 01132 | melon, blewah, timun suri, rock melon, golden melon, cantaloupe | KBLI 01132
watermelon | fresh_fruit | 01132 | semangka, watermelon | KBLI 01132
strawberry | fresh_fruit | 01251 | stroberi, strawberry, arbei, blueberry, murbei, mulberry, ciplukan, golden berry, raspberry | KBLI 01251
grape_apple | fresh_fruit | 01210, 01240 | pir buah, kesemek | KBLI 01210, 01240
grape | fresh_fruit | 01210, 01240 | anggur, grape | KBLI 01210, 01240
apple_fruit | fresh_fruit | 01210, 01240 | buah apel, apel malang, apel manalagi | KBLI 01210, 01240
other_fruit | fresh_fruit | 01220, 01259 | sawo, matoa, srikaya, kedondong | KBLI 01220
rambutan | other_fruit | 01220, 01259 | rambutan | KBLI 01220
longan | other_fruit | 01220, 01259 | lengkeng, kelengkeng, longan | KBLI 01220
langsat | other_fruit | 01220, 01259 | duku, langsat | KBLI 01220
soursop | other_fruit | 01220, 01259 | sirsak, soursop | KBLI 01220
passion_fruit | other_fruit | 01220, 01259 | markisa, passion fruit | KBLI 01220
star_fruit | other_fruit | 01220, 01259 | belimbing, star fruit | KBLI 01220
sugarcane | | 01140 | tebu, sugarcane, sugar cane, tiwu, tebu rakyat | KBLI 01140; Sunda
tobacco_leaf | | 01150 | tembakau, tobacco leaf, bako, daun tembakau, tembakau rajangan, tembakau srintil, tembakau virginia, krosok, tembakau deli, tembakau kering | KBLI 01150; Jawa
cotton_plant | | 01160 | serat kapas, kapas petani, kapas mentah, raw cotton, cotton boll, kapas berbiji | KBLI 01160
coconut | | 01261 | kelapa, coconut, kelapa butir, kelapa tua, kelapa bulat, krambil, klapa, kalapa, nyiur, karambia, kaluku, nyuh, kelapa jambul, kelapa kupas, kelapa hibrida | KBLI 01261; Jawa, Sunda, Minang, Bugis, Bali
young_coconut | coconut | 01261 | kelapa muda, degan, dawegan, young coconut, kelapa wulung, kelapa kopyor, duwegan, dugan | market usage
palm_fruit | | 01262 | tandan buah segar, tbs, tbs sawit, kelapa sawit, buah sawit, sawit, oil palm, fresh fruit bunch, ffb, brondolan | KBLI 01262
candlenut | | 01269 | kemiri, candlenut, muncang, keminting, miri, buah kareh, kemiri sunan, pelleng, sapiri | KBLI 01269; Sunda, Minang, Bugis
green_coffee | coffee | 01270 | green bean, biji kopi, kopi beras, kopi hijau, green coffee, kopi gelondong, cherry kopi, kopi gabah, coffee cherry, kopi asalan, kopi ose | SNI 2907 Biji kopi
arabica | coffee | 01270, 10761 | arabika, arabica, kopi gayo, kopi toraja, kopi mandheling, kopi kintamani, kopi flores, kopi preanger, single origin, specialty coffee, full wash, kopi honey, natural process coffee, kopi wamena, kopi bajawa | SNI 2907 Biji kopi
robusta | coffee | 01270, 10761 | robusta, kopi lampung, kopi dampit, kopi temanggung, kopi rakyat, kopi liberika, liberica, kopi rangsang | SNI 2907 Biji kopi
cocoa_bean | | 01270 | biji kakao, kakao, cocoa bean, cacao, biji coklat, kakao fermentasi, cokelat biji, cocoa beans fermented, kakao kering, biji cokelat | SNI 2323 Biji kakao
tea_leaf | | 01270 | daun teh, pucuk teh, kebun teh, tea leaf, teh basah, pucuk teh basah | KBLI 01270
pepper | | 01281 | lada, merica, lada hitam, lada putih, pepper, black pepper, white pepper, pedes lada, sahang, marica, mrico, lada bangka | KBLI 01281; Bangka, Jawa
clove | | 01282 | cengkeh, cengkih, clove, gagang cengkeh, cengke, daun cengkeh, clove stem | KBLI 01282
nutmeg | | 01289 | pala, biji pala, nutmeg, fuli, mace, bunga pala, daging pala, pala banda, pala papua | KBLI 01289
cinnamon | | 01289 | kayu manis, kulit manis, cinnamon, cassia, cassia vera, kayumanis, casiavera, keningar, kanyengar, cinnamon stick, kulik manih | KBLI 01289; Minang
cardamom | | 01289 | kapulaga, cardamom, kapol, kapolaga | KBLI 01289; Sunda, Minang
vanilla | | 01284 | vanili, panili, vanilla, vanilla bean, polong vanili, paneli | KBLI 01284
spice | | 01289 | rempah, rempah rempah, spice, bumbu dapur, andaliman, asam kandis, asam gelugur, rempah kering | KBLI 01289
coriander | spice | 01289 | ketumbar, coriander | KBLI 01289
cumin | spice | 01289 | jintan, cumin | KBLI 01289
star_anise | spice | 01289 | bunga lawang, pekak, star anise | KBLI 01289
tamarind | spice | 01289 | asam jawa, tamarind | KBLI 01289
kluwek | spice | 01289 | kluwek, kluak | KBLI 01289
fennel | spice | 01289 | adas manis, biji adas, fennel | KBLI 01289
patchouli_leaf | | 01284 | daun nilam, nilam kering, terna nilam, tanaman nilam, dilem, patchouli leaf | KBLI 01284; Jawa
lemongrass_plant | | 01284 | sereh wangi, serai wangi, serai, sereh, lemongrass, citronella grass, sereh dapur, sarai, daun sereh, sereh merah | KBLI 01284; Minang
latex | | 01291, 02301 | lateks, lateks kebun, bokar, getah karet, latex, lump karet, ojol karet, kebun karet, slab karet, cup lump, lum mangkok, getah para, bahan olah karet | KBLI 01291; planters' usage
mushroom | | 01136 | jamur, mushroom, jamur tiram, jamur merang, jamur kuping, supa, jamur kancing, champignon, jamur shiitake, oyster mushroom, jejamuran, jamur segar | KBLI 01136; Sunda, Kalimantan
mushroom_log | | 01136 | baglog, bag log, baglog jamur, media jamur, bibit jamur, mushroom spawn, polybag jamur | growers' usage
moringa | | 01286 | kelor, daun kelor, moringa, moringa leaf, marungga, merunggai, kelor kering, tepung kelor, teh kelor, bubuk kelor | KBLI 01286; NTT
stevia | | 01137 | stevia, daun stevia, tanaman pemanis, bit gula, stevia leaf | KBLI 01137
areca_nut | | 01289, 01299 | pinang, areca nut, betel nut, jambe, biji pinang, pinang belah, pineng | KBLI 01299; Jawa, Aceh
cut_flower | | 01193, 01194 | bunga potong, krisan, mawar potong, cut flower, melati, bunga segar, sedap malam, bunga tabur, gerbera, ronce melati | KBLI 01193
ornamental_plant | | 01301 | tanaman hias, ornamental plant, anggrek, orchid, tanaman pot, aglaonema, monstera, bonsai, rumput gajah mini, rumput taman, pohon pelindung, tanaman lanskap, palem hias | KBLI 01301
seed | | 01302, 01640 | benih, benih padi, benih jagung, seed, benih hibrida, benih bersertifikat, benih sayur, benih unggul, wineh, binih, benih kedelai | KBLI 01302; Jawa
plant_seedling | | 01302, 02140 | bibit, bibit tanaman, bibit buah, seedling, bibit sawit, kecambah sawit, bibit kelapa, bibit kopi, bibit kakao, stek, okulasi, bibit cangkok, entres, kultur jaringan, tissue culture, planlet, sambung pucuk | KBLI 01302; growers' usage
forage | | 01191, 01192 | hijauan pakan, rumput odot, rumput gajah, pakchong, indigofera, hay, silase, tebon jagung, forage, kaliandra, rumput pakan, fodder | KBLI 01191
organic_fertilizer | | 20123, 38212 | pupuk organik, pupuk kandang, kompos, pupuk kompos, organic fertilizer, bokashi, kascing, vermikompos, pupuk organik cair, poc, pupuk petroganik, guano, kompos curah, rabuk, pupuk hayati, biofertilizer, kohe, pupuk granul organik, bokasi, compost, pupuk cair, eco enzyme, petroganik, pupuk guano, pupuk kascing, vermicompost, rabuk kandang, lemi | SNI 7763 Pupuk organik padat
growing_medium | | 38212, 01619 | media tanam, sekam bakar, growing media, tanah humus, potting soil, arang sekam, kuntan, polybag tanaman, pakis cacah | growers' usage
biopesticide | | 20212 | pestisida nabati, pestisida hayati, biopesticide, agen hayati, trichoderma, pesnab, beauveria, mimba, agensia hayati | growers' usage
rice_husk | | 10631 | sekam, sekam padi, rice husk, merang, dedak, bekatul, rice bran, katul, huut, jerami, rice straw | by-product of the rice mill
greenhouse | | 01619 | rumah kaca tanaman, greenhouse, green house, rumah plastik tanam, screen house, plastik uv, paranet, irigasi tetes, drip irrigation, fertigasi | growers' usage
`,
  ),
  ...rows(
    "process",
    `
crop_cultivation | | 01611, 01612 | budidaya tanaman, bercocok tanam, bertani, cultivation, on farm, tandur, bertanam, farming, nandur, huma | KBLI 0161
land_preparation | crop_cultivation | 01611 | pengolahan lahan, traktor sawah, olah tanah, bajak, membajak, land preparation, luku, garu, rotavator, land clearing, pembukaan lahan, plowing, ngaluku | KBLI 01611; Jawa, Sunda
planting_spraying | crop_cultivation | 01612, 01614 | penanaman bibit, penyemprotan hama, pemupukan, pengendalian hama, transplanter, spraying, penyiangan, pruning, pemangkasan, matun | KBLI 01612
harvesting | | 01613 | panen, pemanenan, memanen, harvesting, combine harvester, panen sawit, tebang tebu, petik teh, pemetikan, dodos, egrek, derep, tebang muat angkut | KBLI 01613
sorting_grading | | 01630 | sortasi, grading, sortir, pemilahan mutu, sorting, color sorter, penyortiran, pemutuan, ayakan, pengayakan, optical sorter, nyortir, tapis mutu, sieving | KBLI 01630
threshing | | 01630 | perontokan, pipil jagung, power thresher, thresher, pemipilan, corn sheller, gepyok, perontok padi, mesin perontok, erek | KBLI 01630; Jawa
crop_drying | drying | 01630 | pengeringan gabah, pengering jagung, bed dryer, vertical dryer, mesin pengering gabah, box dryer, grain dryer, lantai jemur, para para, dome pengering, solar dryer, rumah pengering, pengering efek rumah kaca, jemur kopi | KBLI 01630
post_harvest | | 01630 | pasca panen, pascapanen, post harvest, postharvest, packing house, rumah kemas, wholesale packing buah, waxing buah, ripening, pematangan buah | KBLI 01630
wet_processing | | 01630, 10761 | pulper kopi, kupas kopi basah, huller kopi, fermentasi kopi, washing kopi, giling basah, wet hulling, pengupasan kopi, cuci kopi, eco pulper | coffee trade
cocoa_fermenting | fermenting | 01630 | fermentasi kakao, fermentasi biji kakao, cocoa fermentation, kotak fermentasi, peram kakao | SNI 2323 Biji kakao
husking | | 01630, 10421 | pengupasan kelapa, kupas sabut, pengupasan, dehusking, decorticating, slumbat, mengupas, kupas kacang, dekortikasi, mesin pengupas, ngoncek | workshop usage; Jawa
`,
  ),
];
