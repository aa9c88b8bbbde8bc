import { rows } from "@/lib/catalog/vocabulary/rows";

/** Prepared food without snacks and cakes: soy, meat, dairy, preserves, seasonings, meals (KBLI 101, 103, 105, 1075–1079). */
export const FOODS = [
  ...rows(
    "product",
    `
tempe |  | 10391 | tempe, tempeh, tempe kedelai, tempe daun, tempe mendoan, tempe kemasan, tempe beku, tempe gembus, tempe koro, tempe lamtoro, mendoan, oncom, dage, menjes, tempe benguk | SNI 3144 Tempe kedelai; Banyumas, Sunda, Malang
tofu |  | 10392 | tahu, tahu putih, tahu kuning, tofu, tahu sumedang, tahu sutra, tahu takwa, tahu kedelai, tahu pong, tahu goreng, tahu mentah, tahu cina, tahu bulat, tahu bandung, bean curd, tahu kulit, kembang tahu, tahu walik, tahu susu | SNI 01-3142 Tahu
knowing |  |  | kami tahu, tidak tahu, ingin tahu, perlu tahu, sudah tahu, mau tahu, beri tahu, cari tahu, tahu cara, tahu bahwa, belum tahu, saya tahu, kita tahu, anda tahu, agar tahu, tahu tentang, tahu menahu, serba tahu, tahu persis, tahu betul | the verb: its longer names keep it apart from the food
soy_milk |  | 10793, 10330, 10393 | susu kedelai, sari kedelai, soy milk, soya milk, soymilk, sari kacang hijau, susu nabati, susu almond | SNI 01-3830 Susu kedelai
soy_sauce | condiment | 10771 | kecap, kecap manis, kecap asin, soy sauce, sweet soy sauce, kecap kedelai hitam, taoco, tauco, shoyu | SNI 3543 Kecap
condiment | seasoning | 10772 | saus, sauce, saos, bbq sauce | SNI 2976 Saus cabe
vinegar | condiment | 10772 | cuka, vinegar, cuka makan, cuka apel | SNI 2976 Saus cabe
mayonnaise | condiment | 10772 | mayones, mayonnaise | SNI 2976 Saus cabe
tomato_sauce | condiment | 10772 | saus tomat, tomato ketchup | SNI 2976 Saus cabe
chili_sauce | condiment | 10772 | saus sambal, chili sauce, sambel botol | SNI 2976 Saus cabe
oyster_sauce | condiment | 10772 | saus tiram | SNI 2976 Saus cabe
sambal | seasoning | 10772 | sambal, sambel, sambal kemasan, sambal bawang, sambal terasi, sambal botol, sambal matah, dabu dabu, sambal pecel, chili paste, sambal hijau, sambal goreng kemasan | KBLI 10772
seasoning |  | 10772, 10779 | bumbu, bumbu masak, bumbu instan, seasoning, bumbu racik, bumbu rendang, bumbu soto, bumbu pecel, bumbu tabur, instant seasoning, bumbu nasi goreng, spice paste, bumbu dasar, penyedap rasa, kaldu bubuk, kaldu jamur, base genep, bumbu siap pakai, msg, penyedap masakan, boemboe | KBLI 10772; Bali
spice_powder | seasoning, spice | 10772 | bubuk rempah, ketumbar bubuk, lada bubuk, kunyit bubuk, cabai bubuk, spice powder, merica bubuk, rempah bubuk, bon cabe, kayu manis bubuk, pala bubuk, curry powder, bubuk kari, jinten bubuk, jahe bubuk bumbu | KBLI 10772
fried_shallot | seasoning | 10772, 10399 | bawang goreng, fried shallot, bawang merah goreng, brambang goreng, crispy shallot, fried onion | Palu and Brebes usage
peanut_sauce | seasoning | 10772 | bumbu kacang, saus kacang, sambal kacang, peanut sauce, selai kacang, peanut butter, bumbu gado gado, bumbu sate | market usage
meat_product |  | 10130 | olahan daging, smoked beef, daging olahan, rolade, daging asap, chicken karage | SNI 3820 Sosis daging; SNI 6683 Naget ayam
sausage | meat_product | 10130 | sosis, sausage | SNI 3820 Sosis daging; SNI 6683 Naget ayam
corned_beef | meat_product | 10130 | kornet, corned beef | SNI 3820 Sosis daging; SNI 6683 Naget ayam
nugget | meat_product | 10130 | nugget, nugget ayam, chicken nugget, naget | SNI 3820 Sosis daging; SNI 6683 Naget ayam
burger_patty | meat_product | 10130 | burger patty, patty burger | SNI 3820 Sosis daging; SNI 6683 Naget ayam
meatball | meat_product | 10130 | bakso, baso, meatball, bakso sapi, pentol, bakso ayam, pentol bakso, bakso urat, cilok daging, bakso frozen, beef ball | SNI 3818 Bakso daging
meat_floss | meat_product | 10130 | abon, abon sapi, meat floss, beef floss, abon ayam, shredded beef | SNI 3707 Abon daging
dried_meat | meat_product | 10130 | dendeng, dendeng sapi, beef jerky, jerky, dendeng batokok, dendeng ragi, dendeng balado, sei sapi, daging salai, lapchiong | SNI 2908 Dendeng sapi; NTT
rendang | ready_meal | 10750 | rendang, randang, rendang kemasan, rendang daging, rendang kaleng, rendang telur, rendang paru, beef rendang | SNI 7474 Rendang daging sapi; Minang
ready_meal |  | 10750 | makanan siap saji, makanan siap santap, lauk kemasan, ready to eat, rte, masakan kemasan, lauk beku, ready meal, nasi kemasan, makanan beku, frozen food, gudeg kaleng, gudeg, masakan olahan, ayam ungkep, ayam goreng frozen, bebek goreng kemasan, makanan jadi, meal box pesawat, inflight meal | KBLI 10750; Garuda catering
frozen_snack | ready_meal | 10750, 10799 | risol frozen, pastel frozen, donat frozen, roti maryam, samosa, kebab frozen, martabak frozen, kroket, tahu bakso | home industry usage
dimsum | frozen_snack | 10750, 10799 | dimsum, siomay, siomai, dumpling, pangsit | home industry usage
spring_roll | frozen_snack | 10750, 10799 | lumpia, spring roll, kulit lumpia, kulit pangsit, kulit dimsum | home industry usage
cireng | frozen_snack | 10750, 10799 | cireng, cireng frozen, cimol, cilok | home industry usage
steamed_bun | frozen_snack | 10750, 10799 | bakpao, bakpau | home industry usage
canned_food |  | 10320, 10221, 10130 | makanan kaleng, makanan dalam kaleng, canned food, buah kaleng, nanas kaleng, canned pineapple, sayur kaleng, jamur kaleng, rambutan kaleng, kaleng makanan, canned mushroom | KBLI 10320
fruit_puree |  | 10312, 10330 | puree buah, pure mangga, bubur buah, fruit puree, pulp buah, konsentrat buah, fruit pulp, pulp markisa, pulp sirsak | KBLI 10312
jam |  | 10312, 10399 | selai, jam buah, fruit jam, selai nanas, selai stroberi, selai lembaran, selai srikaya, marmalade, fruit leather, isian kue, jam portion, strawberry jam, pineapple jam, selai cup, selai sachet | SNI 3746 Selai buah
dried_fruit | food_drying | 10313 | buah kering, dried fruit, sale pisang, pisang sale, mangga kering, dried mango, nanas kering, kismis lokal, ledre, asinan kering, tomat kering, belimbing kering | KBLI 10313
candied_fruit |  | 10733, 10311 | manisan, manisan buah, manisan pala, manisan mangga, asinan, candied fruit, manisan carica, carica, tangkueh, manisan salak, asinan buah, manisan kolang kaling, halua, lempok salak | KBLI 10733; Wonosobo, Medan
pickled_vegetable |  | 10311 | sayur asin, acar timun, sawi asin, pickled vegetable, kimchi, asinan sayur, acar kemasan, rebung asam, asinan sawi | KBLI 10311
dried_vegetable | food_drying | 10313 | sayur kering, jamur kering, dried vegetable, bawang kering, bawang putih bubuk, garlic powder, wortel kering, rebung kering, dried mushroom, vegetable powder, onion powder | KBLI 10313
frozen_fruit_vegetable | freezing | 10314 | buah beku, frozen fruit, french fries, ubi pasta | KBLI 10314
processed_milk | milk | 10510 | susu pasteurisasi, susu uht, pasteurized milk, susu kemasan, susu cup, uht milk, susu steril, susu botol | SNI 3950 Susu UHT; SNI 3951 Susu pasteurisasi
milk_powder | milk | 10520 | susu bubuk, susu kental manis, skm, milk powder, krimer kental manis, susu kambing bubuk, full cream milk powder, skim milk, susu evaporasi, susu formula, formula milk | SNI 2970 Susu bubuk
yogurt | milk | 10590 | yogurt, yoghurt, kefir, susu fermentasi, yoghurt drink, greek yogurt, dadiah, dadih, minuman probiotik | SNI 2981 Yogurt; Minang
cheese |  | 10590 | keju, cheese, mozarella, mozzarella, keju lokal, dangke, keju mozzarella, cheddar, dali ni horbo | KBLI 10590; Enrekang, Batak
butter |  | 10510, 10590 | mentega, butter, krim susu, ghee, whipping cream, whip cream, unsalted butter | SNI 3744 Mentega
ice_cream |  | 10531 | es krim, ice cream, eskrim, gelato, es puter, frozen yogurt, es dung dung | SNI 3713 Es krim
edible_ice |  | 10532 | es lilin, es mambo, es loli, ice lolly, sorbet, es potong, popsicle, es kul kul | KBLI 10532
pudding |  | 10799, 10792 | puding, pudding, silky pudding, jelly, bubuk jelly, custard, serbuk puding, jeli | market usage
grass_jelly |  | 10799 | cincau, cincau hitam, cincau hijau, camcau, grass jelly, janggelan, camcao, lengkong | Jawa, Sunda
non_dairy_creamer |  | 10795 | krimer nabati, non dairy creamer, creamer, krimer, creamer kopi, krimer kopi | SNI 4444 Krimer nabati
fermented_cassava | fermenting | 10799 | tape singkong, tapai, tape ketan, peuyeum, fermented cassava, tapai ketan, peuyem, lemang tapai, tape bondowoso | Bandung, Bondowoso, Madiun
brem | fermenting | 10799 | brem, brem madiun, brem padat | Bandung, Bondowoso, Madiun
coconut_dishes |  | 10799, 10750 | nasi liwet instan, bubur instan, nasi instan, instant rice, lontong kemasan, ketupat instan, lemang, nasi kuning instan, bubur manado instan, burasa, buras | market usage
plant_protein |  | 10793, 10799 | daging nabati, plant based meat, protein nabati, gluten makanan, textured vegetable protein, tvp, jamur krispi beku, soy protein, daging analog, seitan | market usage
boxed_meal |  | 10750, 56290 | nasi box, nasi kotak, nasi bungkus, lunch box makanan, rice box, meal box, bento, paket nasi, makan siang gratis, makan bergizi gratis, mbg, nasi tumpeng, tumpeng, snack box, kue kotak, kotak snack | catering usage
`,
  ),
];
