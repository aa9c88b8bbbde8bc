import { rows } from "@/lib/catalog/vocabulary/rows";

/** Rice, flour, starch, sugar, oil and what else a kitchen or a food factory takes by the sack (KBLI 104, 106, 1072). */
export const STAPLES = [
  ...rows(
    "product",
    `
rice | staple_food | 10631 | beras, rice, beras premium, beras medium, bareh, berre, wos, beras kepala, beras putih, beras ir 64, beras pandan wangi, beras rojolele, cadangan beras | SNI 6128 Beras; Sunda, Minang, Bugis
special_rice | rice | 10631 | beras merah, beras hitam, beras organik, beras ketan, ketan hitam, brown rice, black rice, organic rice, glutinous rice, ketan putih, beras porang, beras analog, beras fortifikasi, fortivit | SNI 6128 Beras
broken_rice |  | 10631 | menir, beras pecah, broken rice, beras patah | by-product of the rice mill
staple_food |  | 10631, 10437, 10721 | sembako, bahan pokok, paket sembako, sembilan bahan pokok, staple food, bahan pangan pokok, pangan pokok, bansos pangan | Bulog usage
flour |  | 10611, 10612, 10613, 10633 | tepung, flour, glepung, tipung, tepung lokal, tepong | KBLI 1061; Jawa, Sunda
wheat_flour | flour | 10616 | tepung terigu, terigu, wheat flour, tarigu, tepung gandum, tepung roti gandum | SNI 3751 Tepung terigu
rice_flour | flour | 10633 | tepung beras, tepung ketan, rice flour, glutinous rice flour, tepung beras ketan | SNI 3549 Tepung beras
corn_flour | flour | 10633, 10632 | tepung jagung, beras jagung, corn flour, corn grits, jagung giling, grits jagung, jagung pecah, nasi jagung instan | KBLI 10633
mocaf | flour, cassava | 10613 | mocaf, mokaf, tepung mocaf, tepung mokaf, tepung singkong termodifikasi, modified cassava flour, mocal, modified cassava, tepung gaplek, tepung kasava | SNI 7622 Tepung mokaf
dried_cassava |  | 10613 | gaplek, chips singkong kering, gathot, oyek, tiwul, cassava chips kering, thiwul, rasi singkong, beras singkong | Jawa
tuber_flour | flour | 10613 | tepung talas, tepung ganyong, tepung garut, tepung sukun, tepung umbi, arrowroot flour | KBLI 10613
konjac_flour | tuber_flour | 10613 | tepung porang, konjac flour, glukomanan, glucomannan | KBLI 10613
sweet_potato_flour | tuber_flour | 10613 | tepung ubi, tepung ubi jalar | KBLI 10613
banana_flour | tuber_flour | 10613 | tepung pisang | KBLI 10613
pulse_flour | flour | 10612 | tepung kedelai, tepung kacang hijau, tepung tempe, tepung hunkwe, hunkwe, soy flour | KBLI 10612
seasoned_flour | flour | 10614 | tepung bumbu, tepung serbaguna, tepung premix, premix roti, tepung pisang goreng, tepung campuran, seasoned flour, tepung krispi, tepung roti, tepung panir, breadcrumb, bread crumb, premiks kue, adonan beku | KBLI 10614
tapioca_starch | starch | 10621 | tapioka, tepung tapioka, aci, kanji, tepung kanji, pati singkong, tapioca, tapioca starch, tepung aci, sagu singkong, tepung pati ubi kayu, aci sampeu, cassava starch | SNI 3451 Tapioka; Sunda
tapioca_pearl |  | 10799, 10629 | boba, tapioca pearl, bubble pearl, mutiara tapioka, bola tapioka, sagu mutiara, pacar cina, biji mutiara, bubble boba, popping boba | drinks trade
starch |  | 10629, 10634 | starch, amilum, tepung pati, modified starch, pati termodifikasi, maizena, pati jagung, corn starch, tepung maizena, pati garut, pati aren, amylum | KBLI 10629
sago | starch | 10622 | sagu, tepung sagu, pati sagu, sago, sago starch, papeda, sagu lempeng, sagu basah, sinonggi, beras sagu, sagu rangi | KBLI 10622; Maluku, Papua
glucose_syrup |  | 10623, 10635 | glukosa, sirup glukosa, glucose syrup, gula cair, fruktosa, dekstrin, maltodekstrin, maltodextrin, hfs, high fructose syrup, dekstrosa, sirup fruktosa, sorbitol, dextrose | KBLI 10623
sugar |  | 10721, 10722 | gula, sugar, gendis, pemanis, sweetener, golla, gulo, gula curah | KBLI 1072; Jawa, Bugis, Minang
white_sugar | sugar | 10721 | gula pasir, gula putih, gula kristal putih, gkp gula, white sugar, gula rafinasi, refined sugar, gula kristal rafinasi, gula tebu, gula batu, rock sugar, icumsa, gula kemasan, gula halus, icing sugar, gula sachet, sugar stick | SNI 3140.3 Gula kristal putih
palm_sugar | sugar | 10722 | gula aren, palm sugar, gula merah aren, gula kawung, gula saka, gula habang, gulo anau, gula enau, sugar palm, gula merah, brown sugar, gula jawa, gula lempeng, gula batok, arenga sugar, gula bathok | SNI 01-3743 Gula palma; Sunda, Minang, Banjar, Bugis
granulated_palm_sugar | palm_sugar | 10722 | gula semut, gula aren semut, gula semut aren, granulated palm sugar, gula kristal kelapa, gula kelapa kristal, coconut palm sugar, gula aren bubuk, organic coconut sugar, gula semut organik | SNI 01-3743 Gula palma; export trade
coconut_sugar | palm_sugar | 10722 | gula kelapa, coconut sugar, gula cetak kelapa, gula kelapa cetak, gula merah kelapa, gula abang | Banyumas usage
cane_brown_sugar | palm_sugar | 10722, 10729 | gula tebu merah, gula merah tebu, saka tebu, gula tumbu, muscovado, non centrifugal sugar | KBLI 10722
liquid_palm_sugar | palm_sugar, syrup | 10722 | gula aren cair, liquid palm sugar, nira kental, coconut nectar, sirup aren, juruh, kinca, brown sugar liquid, palm nectar | Sunda, Jawa
molasses |  | 10729 | tetes tebu, molase, molasses | by-product of the sugar mill
syrup |  | 10723 | sirup, sirop, syrup, sirup buah, sirup markisa, sirup pala, stroop, sirup gula, syrup kopi | SNI 3544 Sirup
copra |  | 10421 | kopra, copra, kopra putih, white copra, kopra asap, kelapa kering, kopra hitam, koprah, edible copra | SNI 01-3946 Kopra
vegetable_oil |  | 10411, 10415, 10490, 10636 | minyak nabati, vegetable oil, minyak kasar nabati, minyak kacang tanah, minyak kanola, minyak bunga matahari | KBLI 10411
sesame_oil | vegetable_oil | 10411, 10415, 10490, 10636 | minyak wijen, sesame oil | KBLI 10411
soybean_oil | vegetable_oil | 10411, 10415, 10490, 10636 | minyak kedelai | KBLI 10411
corn_oil | vegetable_oil | 10411, 10415, 10490, 10636 | minyak jagung | KBLI 10411
rice_bran_oil | vegetable_oil | 10411, 10415, 10490, 10636 | minyak bekatul, rice bran oil | KBLI 10411
cooking_oil | vegetable_oil | 10437, 10423 | minyak goreng, cooking oil, migor, minyak goreng sawit, minyakita, minyak goreng curah, minyak sayur, olein, minyak makan, palm olein, minyak goreng kemasan | SNI 7709 Minyak goreng sawit
crude_palm_oil | vegetable_oil | 10431, 10432, 10433, 10434, 10435, 10436 | cpo, crude palm oil, minyak sawit mentah, minyak sawit kasar, pko, palm kernel oil, minyak inti sawit, stearin, rbdpo, minyak sawit, palm oil, minyak makan merah | KBLI 10431
virgin_coconut_oil | vegetable_oil | 10422 | vco, virgin coconut oil, minyak kelapa murni, minyak perawan kelapa, minyak vco, minyak dara | SNI 7381 Minyak kelapa virgin
coconut_oil | vegetable_oil | 10423, 10422 | minyak kelapa, coconut oil, minyak klentik, minyak kletik, minyak manis, minyak kampung, lengo klentik, minyak kelapa tradisional, minyak keletik, crude coconut oil, rbd coconut oil | SNI 2902 Minyak kelapa; Jawa, Sunda
candlenut_oil | vegetable_oil | 10411 | minyak kemiri, minyak jarak, castor oil, minyak tamanu, minyak biji kelor, minyak nyamplung, carrier oil | KBLI 10411
used_cooking_oil |  | 38211, 38302 | minyak jelantah, jelantah, used cooking oil, uco, minyak goreng bekas, mijel | collectors' usage
margarine |  | 10412 | margarin, margarine, shortening, mentega putih, mentega nabati, lemak nabati, bakery fat | SNI 3541 Margarin
fresh_coconut_milk |  | 10773 | santan, santan kelapa, coconut milk, santan instan, coconut cream, santan uht, santen, santan bubuk, krim kelapa, santan kental | SNI 3816 Santan; Jawa
desiccated_coconut |  | 10773 | kelapa parut kering, desiccated coconut, kelapa parut, serundeng, koya kelapa, tepung kelapa, coconut flour, coconut chips, keripik kelapa | KBLI 10773
nata_de_coco |  | 10773 | nata de coco, sari kelapa, nata, nata lembaran, lembaran nata, nata de pina, cocogel | SNI 01-4317 Nata dalam kemasan
noodle |  | 10740 | mie, noodle, bakmi, pasta makanan, kwetiau, kwetiaw, makaroni, spageti, macaroni | KBLI 10740
dry_noodle | noodle | 10740 | mie kering, mi kering, dried noodle, mie lethek, mie telur, mie sayur, mie sagu, mie mocaf, mie jagung, mie gluten free | SNI 8217 Mi kering
wet_noodle | noodle | 10740 | mie basah, mi basah, fresh noodle, mie kuning, mie ayam mentah, mie glosor | SNI 2987 Mi basah
instant_noodle | noodle | 10740 | mie instan, mi instan, instant noodle, mie cup | SNI 3551 Mi instan
vermicelli | noodle | 10740 | bihun, soun, sohun, vermicelli, glass noodle, rice vermicelli, bihun jagung, so un, bihun beras | SNI 2975 Bihun; SNI 01-3723 Soun
yeast |  | 10799 | ragi, ragi roti, ragi tape, yeast, bibit tempe, starter fermentasi, inokulum tempe, rhizopus, scoby, baker yeast, starter yogurt | workshop usage
food_additive |  | 20115, 10772 | bahan tambahan pangan, btp, pewarna makanan, pengawet makanan, food additive, perisa makanan, essence makanan, flavor makanan, food coloring, pengembang kue, baking powder, pewarna alami makanan | Permenkes 033/2012
cereal_food |  | 10615 | sereal, cereal, corn flakes, sereal instan, minuman sereal, gandum utuh | KBLI 10615
oatmeal | cereal_food | 10615 | oatmeal, havermut | KBLI 10615
granola | cereal_food | 10615 | granola, muesli | KBLI 10615
infant_food |  | 10791 | makanan bayi, mp asi, mpasi, bubur bayi, baby food, bubur instan bayi, biskuit bayi, makanan pendamping asi, puree bayi | SNI 01-7111 MP-ASI; hospitals and village health posts
medical_food |  | 10791, 10799 | makanan tambahan, biskuit pmt, makanan diet, pangan olahan medis khusus, pkmk, makanan tambahan balita, biskuit ibu hamil, sonde makanan, enteral | hospitals' usage
emergency_ration |  | 10750, 10799 | ransum tni, ransum tempur, biskuit energi, pangan darurat, emergency ration, food bar, makanan darurat, ration bar, makanan bencana | BNPB, TNI usage
`,
  ),
];
