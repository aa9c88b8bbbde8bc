import { rows } from "@/lib/catalog/vocabulary/rows";

/** Coffee, tea, water and other drinks, and tobacco (KBLI 1076, 11 and 12). */
export const DRINKS = [
  ...rows(
    "product",
    `
coffee |  | 10761, 01270 | kopi, coffee, kahwa, kupi, coffe | KBLI 10761; Aceh
ground_coffee | coffee | 10761 | kopi bubuk, ground coffee, bubuk kopi, kopi giling, kopi tubruk, wedang kopi, kopi hitam bubuk, coffee powder, kopi kothok | SNI 8964 Kopi sangrai dan kopi bubuk
roasted_coffee | coffee, roasting | 10761 | roasted bean, roast bean, coffee bean roasted, house blend, espresso blend | SNI 8964 Kopi sangrai dan kopi bubuk
luwak_coffee | coffee | 10761 | kopi luwak, luwak coffee, civet coffee | specialty trade
instant_coffee | coffee | 10761 | kopi instan, instant coffee, kopi celup, drip bag, drip coffee, kopi drip, kopi sachet, kopi campur, kopi 3 in 1, kopi mix | SNI 2983 Kopi instan
coffee_drink | coffee, soft_drink | 11040, 11090 | kopi susu botol, cold brew, kopi siap minum, kopi literan, kopi susu gula aren, coffee latte botol | market usage
cascara |  | 10761, 10762 | cascara, kaskara, kulit kopi kering, kopi daun, aia kawa, kawa daun, coffee husk | Minang
tea |  | 10763, 01270 | teh, tea, teh kering, teh curah, enteh, teh rakyat, black tea, teh hitam, teh ctc, teh ortodoks | SNI 3836 Teh kering dalam kemasan; Sunda
green_tea | tea | 10763 | teh hijau, green tea, matcha lokal, teh putih, white tea, oolong, teh gaharu, teh oolong | SNI 3945 Teh hijau
scented_tea | tea | 10763 | teh melati, teh wangi, jasmine tea, teh poci, teh tubruk, teh slawi | Slawi usage
tea_bag | tea | 10763 | teh celup, tea bag, teabag, teh kemasan celup | SNI 3753 Teh celup
beverage |  | 11040, 11090 | minuman, beverage, drinks, aneka minuman | KBLI division 11
herbal_drink | beverage | 10762 | minuman herbal, teh herbal, herbal drink, herbal tea, wedang uwuh, wedang jahe, wedang, bandrek, bajigur, bir pletok, teh rosella, teh bunga telang, herb infusion, teh daun kelor, secang, sekoteng, rosella, telang, wedang secang, teh serai | KBLI 10762; Jawa, Sunda, Betawi
instant_herbal_drink | herbal_drink | 10762, 11090 | jahe instan, jahe bubuk, jahe merah instan, minuman serbuk herbal, kunyit instan, temulawak instan, instant ginger, serbuk jahe, jahe merah bubuk, ginger powder, beras kencur instan, kunyit asam instan, sari jahe, wedang instan | SNI 4320 Serbuk minuman tradisional
powder_drink | beverage | 11090 | minuman serbuk, serbuk minuman, powder drink, bubuk minuman, minuman instan, bubuk teh tarik, bubuk taro, bubuk coklat minuman, minuman bubuk, teh tarik bubuk, cappucino bubuk | SNI 4320 Serbuk minuman tradisional
fruit_juice | soft_drink | 10330, 11040 | sari buah, jus buah, juice, jus, fruit juice, sari jeruk, sari apel, sari nanas, sari jambu, minuman sari buah, sari sirsak, sari mangga, jus kemasan, sari markisa, sari belimbing, jus jeruk | SNI 3719 Minuman sari buah
soft_drink | beverage | 11040 | minuman ringan, soft drink, minuman kemasan, minuman botol, minuman berkarbonasi, carbonated drink, limun, sarsaparilla, soda kemasan, minuman isotonik, teh botol, teh kemasan, minuman siap minum, ready to drink, rtd, minuman cup | KBLI 11040
mineral_water | beverage | 11051 | air minum dalam kemasan, amdk, air mineral, mineral water, air kemasan, air galon, air cup, air gelas, air botol, bottled water, galon, air demineral, air minum botol, drinking water, air minum gelas, aqua gelas | SNI 3553 Air mineral
refill_water |  | 11052 | depot air minum, air isi ulang, isi ulang galon, damiu, refill water, depot isi ulang, air minum isi ulang, ro water depot | KBLI 11052
coconut_water | soft_drink | 11040, 10330 | air kelapa, coconut water, air kelapa kemasan, banyu degan, isotonik kelapa, air degan kemasan | KBLI 11040
jelly_drink | soft_drink | 11090 | minuman jelly, jelly drink, cendol, dawet, es cendol kemasan, cendol kemasan, minuman nata, cendol instan, dawet kemasan, minuman lidah buaya, nata aloe vera, aloe vera drink, es teler kemasan | KBLI 11090; Jawa
kombucha | soft_drink, fermenting | 11090 | kombucha, kombuca, tepache, minuman fermentasi, water kefir | market usage
fermented_alcohol |  | 11010, 11031 | tuak, sopi, arak, cap tikus, moke, sake bali, minuman beralkohol, ballo, brem bali, ciu, minuman keras, alkohol fermentasi | KBLI 11; Bali, NTT, Manado, Makassar
beer | fermented_alcohol | 11010, 11031 | bir, beer | KBLI 11; Bali, NTT, Manado, Makassar
grape_wine | fermented_alcohol | 11010, 11031 | wine, wine salak | KBLI 11; Bali, NTT, Manado, Makassar
malt | flour | 11032 | malt, malt barley, barli, ekstrak malt | KBLI 11032
cigarette |  | 12011, 12012, 12013, 12019 | rokok, cigarette, rokok kretek, kretek, skt, sigaret kretek tangan, skm rokok, rokok linting, cerutu, cigar, klobot, rokok putih, udud, sigaret, klembak menyan | KBLI 120; Jawa
cut_tobacco |  | 12091 | tembakau iris, rajangan halus, tembakau rajang kering, cut tobacco, tembakau linting, tembakau shag, tingwe, bako iris, tembakau olahan | KBLI 12091
cigarette_supply |  | 12099 | filter rokok, saus rokok, cigarette filter, kertas sigaret, papir, klobot jagung, flavor rokok, cigarette paper, bumbu rokok, tipping paper | KBLI 12099
`,
  ),
  ...rows(
    "process",
    `
tea_processing |  | 10763 | pelayuan teh, penggilingan teh, oksidasi teh, olah teh, pengolahan teh, tea processing, withering, ctc teh, tea rolling, sortasi teh | KBLI 10763
water_treatment_drinking |  | 11051 | reverse osmosis air minum, ozonisasi, sterilisasi uv air, ro air minum, filter air minum, penyaringan air minum, mesin amdk, water purification | workshop usage
cigarette_rolling |  | 12011, 12013 | linting rokok, pelintingan, giling rokok, cigarette rolling, nglinting, mesin maker rokok, mesin linting | Kudus, Kediri usage
`,
  ),
];
