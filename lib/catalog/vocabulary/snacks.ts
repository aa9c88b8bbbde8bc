import { rows } from "@/lib/catalog/vocabulary/rows";

/** Snacks, bread, cakes, sweets and chocolate (KBLI 1071, 1073, 10792–10796). */
export const SNACKS = [
  ...rows(
    "product",
    `
snack |  | 10794 | camilan, cemilan, makanan ringan, snack, oleh oleh makanan, nyamikan, kudapan, penganan, ngemil, jajan, jajanan, makanan kecil, light snack | KBLI 10794; Jawa
chips | snack | 10794 | keripik, kripik, chips, criping, keripik buah, kripik buah, keripik sayur, keripik bayam, karipiak, kripik pedas, keripik nangka, keripik jamur, keripik apel, keripik salak, keripik usus, usus krispi | KBLI 10794; Jawa, Minang
cassava_chips | chips | 10794 | keripik singkong, kripik singkong, cassava chips, keripik balado, sanjai, karupuak sanjai, keripik sanjai, kripik telo, keripik ubi kayu, kicimpring, lanting, getuk goreng kering, kripik pohong, opak singkong, cassava crackers | SNI 01-4305 Keripik singkong; Bukittinggi, Sunda, Kebumen
banana_chips | chips | 10794 | keripik pisang, kripik pisang, banana chips, pisang goreng kering, sale pisang goreng, kripik cau, keripik pisang coklat | SNI 01-4315 Keripik pisang; Lampung
tempe_chips | chips | 10794 | keripik tempe, kripik tempe, tempeh chips, tempe krispi, tempe sagu | SNI 2602 Keripik tempe; Malang
potato_chips | chips | 10794 | keripik kentang, kripik kentang, potato chips, kering kentang, potato crisps | KBLI 10794
sweet_potato_chips | chips | 10794 | keripik ubi, kripik ubi, keripik talas, kripik talas, sweet potato chips, taro chips, keripik gadung, stik ubi, keremes, stik talas, grubi, kremes ubi | KBLI 10794
corn_snack | snack | 10794 | marning, emping jagung, popcorn, keripik jagung, tortilla, tortilla chips, jagung marning, brondong jagung, berondong, tortila jagung, jipang beras, brondong beras, jagung goreng, jagung titi | Jawa, Flores
crackers | snack | 10794 | kerupuk, krupuk, karupuak, kerupuk mentah, kerupuk putih, kerupuk udang, kerupuk bawang, kerupuk mlarat, kerupuk ikan, prawn cracker, kerupuk tengiri, kemplang, kelempang, amplang, kerupuk jangek, kurupuk, kerupuk melarat, kerupuk tempe, keropok, kerupuk sagu | SNI 8272 Kerupuk ikan udang dan moluska siap makan; Palembang, Samarinda
skin_crackers | crackers | 10794 | kerupuk kulit, rambak, krupuk rambak, dorokdok, jangek, karupuak jangek, kulit krispi, kerupuk rambak, cow skin cracker | SNI 01-4308 Kerupuk kulit; Jawa, Sunda, Minang
gendar_crackers | crackers | 10794 | kerupuk gendar, krupuk puli, karak, kerupuk nasi, krupuk legendar, kerupuk beras, opak, opak ketan, opak gambir, rengginang, ranginang, intip goreng, batiah | Jawa, Sunda, Minang
emping | snack | 10794 | emping, emping melinjo, melinjo crackers, emping mlinjo, keceprek, belinjo, gnetum chips, melinjo, tangkil | Banten, Bantul
peyek | snack | 10794 | peyek, rempeyek, peyek kacang, peyek rebon, crispy peanut cracker, kerupuk peyek, peyek teri | Jawa
stick_snack | snack | 10794 | stik bawang, stik keju, cheese stick, makaroni pedas, basreng, cistik, kue bawang, stick snack, seblak kering, mie lidi, untir untir, usus goreng, kuping gajah, kembang goyang, widaran, akar kelapa, pangsit goreng | home industry usage
extruded_snack | snack | 10794 | makanan ringan ekstrudat, extruded snack, snack ekstrusi, chiki, corn puff, snack jagung ekstrudat, pilus, kacang atom, pilus kencur, kuaci | SNI 2886 Makanan ringan ekstrudat
seaweed_snack | snack | 10298, 10794 | snack rumput laut, keripik rumput laut, nori, stik rumput laut, seaweed snack, dodol rumput laut | market usage
egg_fish_snack | snack | 10794, 10219 | keripik ikan, baby fish crispy, wader krispi, keripik belut, kripik teri, keripik kulit ikan, peyek udang, baby crab crispy, crispy fish skin, kulit ikan krispi | home industry usage
nut_snack | snack | 10793 | kacang goreng, kacang oven, kacang bawang, kacang telur, kacang kulit, kacang garing, roasted peanut, kacang disco, kacang koro goreng, kacang tojin, kacang asin, kacang sangrai, kacang sihobuk | KBLI 10793; Bali, Tapanuli
cashew | snack | 10793, 01252 | kacang mete, mete, mede, kacang mede, cashew, cashew nut, mente, kacang mente, cashew kernel, mete oven | KBLI 10793
nut_brittle | snack | 10734, 10793 | ampyang, gipang, teng teng, enting enting, enting gepuk, ting ting, sagon, peanut brittle, kacang gula, gulali kacang, geplak | Jawa, Sunda
bread |  | 10710 | roti, bread, roti tawar, roti manis, roti sobek, bakery, roti burger, roti gandum, roti sisir, roti unyil, burger bun, hot dog bun, roti kasur, croissant, pastry, donat, danish, roti buaya, produk bakery | SNI 3840 Roti
biscuit |  | 10710 | biskuit, biscuit, wafer, cracker biskuit, marie, biskuit kelapa, roti kering, bagelen, bagelan, semprong, wafer roll, rusk, kue gapit | SNI 2973 Biskuit
cookies | biscuit, pastry | 10710 | kue kering, cookies, nastar, kastengel, putri salju, lidah kucing, kue lebaran, sagu keju, cookies mocaf, kue bangkit, bangket, butter cookies, biji ketapang, kue satu | KBLI 10710
pastry |  | 10710, 10792 | kue, kuih, aneka kue, kueh, patisserie, produk kue | KBLI 10710
cake | pastry | 10710 | kue tart, cake, bolu, brownies, kue bolu, bolu kukus, lapis legit, sponge cake, kue ulang tahun, bika ambon, lapis surabaya, chiffon, cupcake, bolu gulung, roti bolu, muffin, bolu susu, tart ultah, cheesecake | KBLI 10710
traditional_cake | pastry | 10792 | kue basah, jajanan pasar, jajan pasar, kue tradisional, lemper, klepon, nagasari, arem arem, onde onde, getuk, gethuk, serabi, surabi, cenil, apem, kue lapis, kue lumpur, kue mangkok, barongko, putu, lupis, ongol ongol, kue pancong, wajik basah, jaje, jaja bali, tradisional cake | KBLI 10792; Jawa, Bugis, Bali
bakpia | cake | 10710, 10792 | bakpia, pia, bakpia kukus, bakpia pathok, pia kacang hijau, wingko babat, wingko, yangko, pie susu, kue pia, moci, mochi, moaci | Yogyakarta, Semarang, Bali
dodol |  | 10796 | dodol, jenang, dodol garut, wajit, wajik, kalamai, galamai, jenang kudus, lempok durian, lempok, dodol betawi, jenang dodol, madumongso, dodol durian, gelamai, dodol nanas | SNI 2986 Dodol beras ketan; Garut, Kudus, Minang
cotton_candy | candy | 10734 | gulali, arum manis, harum manis gula, cotton candy, arbanat, rambut nenek | Jawa
candy |  | 10734, 10739 | permen, kembang gula, gula gula, candy, permen jelly, permen jahe, permen susu, ting ting jahe, permen lunak, hard candy, marshmallow, permen asam jawa, permen kopi, permen karet, permen karamel, gummy, lollipop, gula tarik, caramel candy, tamarind candy | SNI 3547 Kembang gula
chocolate |  | 10732 | cokelat, coklat, chocolate, cokelat batang, praline, cokelat olahan, dark chocolate, chocolate bar, cokelat couverture, cokelat karakter, cokelat compound, chocolate compound, couverture, meses, chocodot, cokelat souvenir, meises, mesis, chocolate rice | SNI 7934 Cokelat
cocoa_product |  | 10731 | kakao bubuk, bubuk kakao, cokelat bubuk, pasta kakao, lemak kakao, cocoa powder, cocoa butter, cocoa liquor, cocoa nibs, nibs kakao, cocoa mass, cocoa paste, kakao massa, coklat bubuk | SNI 3747 Kakao bubuk
cake_decoration |  | 10739, 10799 | hiasan kue, topping kue, sprinkle, fondant, bahan kue, topping minuman, filling roti, isian roti, sprinkles kue, bahan roti | bakery trade
cake_mould |  | 25992, 28250 | cetakan kue, loyang, cetakan bolu, cetakan roti, loyang roti, cetakan cokelat, cake mould, baking tray, baking pan, cetak kue, cetakan serabi, cetakan apem, cetakan martabak | household ware, apart from moulds for metal
`,
  ),
];
