import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of food, drink and tobacco (10–12). */
export const FOOD_WORDS = classWords(`
10110: rumah potong hewan, rph, potong sapi, jagal, daging sapi segar, daging sapi karkas, pejagalan, potong kambing, daging beku sapi
10120: potong ayam, rpa, rpu, ayam karkas, ayam fillet, ayam beku, karkas bebek, pemotongan ayam
10130: bakso, sosis, abon, nugget, dendeng, olahan daging, kornet, abon sapi, pentol, rolade, daging asap, se i
10211: ikan asin, ikan kering, teri kering, teri asin, ikan jambal, gesek, ikan sepat kering, gereh, salted fish
10212: ikan asap, cakalang fufu, sale ikan, asap ikan, ikan asar, ikan sale, pindang asap, lele asap, bandeng asap
10213: ikan beku, fillet beku, fillet ikan, pembekuan ikan, tuna loin beku, ikan frozen, cold storage ikan beku
10214: ikan pindang, pindang tongkol, pemindangan, bandeng presto, pindang bandeng, ikan cue, pindang ikan
10215: terasi ikan, ikan peda, bekasam, peda, kecap ikan, budu, wadi, rusip, fermentasi ikan, terasi
10216: surimi, pempek, otak otak, kaki naga, bakso ikan, olahan ikan giling, nugget ikan, tekwan, siomay ikan, batagor ikan, sosis ikan
10217: ikan segar es, ikan dingin, pengesan ikan, tuna segar, ikan segar, chilled fish, ikan es
10219: abon ikan, tepung ikan, abon lele, abon tuna, duri lunak, olahan ikan lain, fish meal, stik ikan
10221: sarden, ikan kaleng, sarden kaleng, tuna kaleng, pengalengan ikan, canned fish, kepiting kaleng, makerel kaleng
10222: udang kaleng, pengalengan udang, canned shrimp, udang dalam kaleng, kalengan udang
10291: ebi, udang kering, rebon, cumi asin, cumi kering, udang rebon kering, teripang kering, ebi rebon
10292: cumi asap, udang asap, kerang asap, cumi panggang, pengasapan cumi, udang panggang
10293: udang beku, cumi beku, pembekuan udang, gurita beku, udang kupas beku, frozen shrimp, kepiting beku, udang frozen
10294: pindang udang, pindang cumi, pindang kerang, pemindangan cumi, udang pindang
10295: terasi, terasi udang, belacan, trasi, cincalok, fermentasi udang, terasi rebon
10296: bakso udang, dimsum udang, nugget udang, bakso cumi, lumatan udang, siomay udang, otak otak udang
10297: udang segar es, cumi segar, pengesan udang, udang dingin, kerang segar dingin, chilled shrimp
10298: rumput laut kering, karaginan, agar agar, atc, keraginan, olahan rumput laut, tepung agar, dodol rumput laut bahan, src, seaweed, agar agar kertas
10299: kepiting kupas, daging rajungan, daging kepiting, tepung udang, olahan kerang, crab meat, kitosan, olahan biota laut lain
10311: asinan, acar, sawi asin, acar timun, sayur asin, kimchi, asinan sayur, pikel, asinan bogor
10312: selai, selai nanas, selai stroberi, bubur buah, puree buah, jam buah, pasta tomat, pulp mangga, selai buah, marmalade
10313: sale pisang, buah kering, jamur kering, pengeringan buah, pengeringan sayur, kismis, cabai kering, bawang kering, kurma olah, sayur kering, keripik buah kering oven
10314: buah beku, sayur beku, frozen fruit, kentang beku, durian beku, edamame beku, french fries beku, frozen vegetable, alpukat beku
10320: buah kaleng, nanas kaleng, jamur kaleng, sayur kaleng, koktail buah, pengalengan buah, leci kaleng, rambutan kaleng
10330: jus buah, sari buah, sari jeruk, jus jambu, sari apel, konsentrat buah, jus sayur, sari sirsak, juice, sari markisa
10391: tempe, bikin tempe, pengrajin tempe, tempe kedelai, pabrik tempe, tempe mentah, tempe daun
10392: tahu, bikin tahu, pabrik tahu, tahu putih, tahu sumedang, tahu kuning, tofu, tahu sutra
10393: sari kedelai, susu kedelai, kembang tahu, kedelai olahan, yuba, soy milk, natto
10399: kolang kaling, kupas sayur, buah potong kemas, sayur potong, salad buah kemas, kentang kupas, asam jawa kupas, fresh cut, bawang kupas
10411: minyak kemiri, minyak nabati kasar, minyak kacang tanah kasar, minyak wijen, minyak jarak, minyak biji kapuk, minyak kelor, peras minyak biji, bungkil kacang
10412: margarin, mentega nabati, margarine, shortening, mentega putih, margarin meja
10413: lemak sapi, minyak tallow, lemak babi, tallow, minyak hewani, lemak hewan, lard
10414: minyak ikan, omega 3 ikan, minyak hati ikan, fish oil, minyak ikan lemuru, minyak ikan gabus
10415: minyak goreng kedelai, minyak kanola, minyak goreng kacang, minyak bunga matahari, minyak zaitun olah, canola oil, minyak goreng nabati lain
10421: kopra, kopra putih, kopra asap, pengasapan kopra, petani kopra, copra, kopra hitam
10422: vco, virgin coconut oil, minyak kelapa murni, minyak kelapa mentah, cco, coconut oil, minyak perawan, virgin oil
10423: minyak goreng kelapa, minyak klentik, minyak kelapa goreng, minyak kampung, minyak kletik, minyak tandusan
10424: pelet kelapa, bungkil kelapa, ampas kopra, pellet kelapa, bungkil kopra, copra meal
10431: cpo, pabrik kelapa sawit, pks, minyak sawit mentah, crude palm oil, minyak sawit kasar, olah tbs
10432: cpko, pko, minyak inti sawit, palm kernel oil, minyak kernel, kernel crushing, bungkil inti sawit
10433: fraksinasi cpo, pemisahan cpo, crude olein, crude stearin, fraksinasi minyak sawit mentah
10434: rbdpo, refinery cpo, pemurnian cpo, rbd palm oil, penyulingan cpo, pfad, refined palm oil
10435: rbd olein, rbd stearin, olein, stearin, fraksinasi minyak sawit murni, palm stearin
10436: rbd palm kernel olein, palm kernel stearin, pko olein, fraksinasi inti sawit murni, kernel olein
10437: minyak goreng sawit, minyak goreng, migor, minyakita, minyak goreng kemasan, minyak curah, cooking oil
10490: minyak dan lemak lain, minyak biji tengkawang, lemak tengkawang, minyak nabati lain, lemak nabati hewani campur, minyak biji karet
10510: susu pasteurisasi, susu uht, susu segar kemasan, krim susu, susu murni olah, susu cair, fresh milk, susu sterilisasi
10520: susu bubuk, susu kental manis, skm, susu formula bubuk, milk powder, susu evaporasi, krimer kental manis
10531: es krim, ice cream, es puter, eskrim, gelato, es krim cup, es dung dung
10532: es lilin, es mambo, es loli, es potong, sorbet, popsicle, es buah beku, es kul kul
10590: keju, yoghurt, yogurt, mentega, kefir, dadih, whey, keju mozarela, dangke, susu fermentasi, butter
10611: tepung sorgum, tepung gandum utuh, oat giling, giling sorgum, beras gandum, giling serealia, penggilingan gandum
10612: tepung kacang hijau, tepung kedelai, tepung kacang, giling kacang, bubuk kedelai, tepung kacang merah
10613: tepung singkong, mocaf, tepung mocaf, tepung porang, tepung ubi, tepung umbi, tepung gaplek, gaplek giling, tepung talas, giling rempah, tepung pisang, cassava flour, tepung dari singkong
10614: tepung bumbu, tepung campuran, premiks, tepung premix, adonan beku, tepung kue instan, adonan roti, tepung pisang goreng, frozen dough, kulit pangsit adonan
10615: sereal, corn flakes, oatmeal, granola, sereal sarapan, muesli, emping jagung sereal, cereal, havermut
10616: tepung terigu, terigu, flour mill, wheat flour, pabrik terigu, tepung gandum
10621: tapioka, tepung tapioka, aci, kanji, tepung kanji, pati singkong, sagu singkong, aren aci, pati ubi kayu
10622: sagu, tepung sagu, pati sagu, sagu aren, tepung aren, sago starch, hunkwe aren
10623: glukosa, fruktosa, sirup glukosa, maltosa, high fructose syrup, gula cair, maltodekstrin, dekstrosa
10629: pati ganyong, pati garut, pati kentang, gluten, pati ubi jalar, tepung garut, pati lain, modified starch
10631: penggilingan padi, giling padi, beras, selep padi, huller padi, heler, beras premium, poles beras, rice mill, beras organik, bekatul, dedak
10632: giling jagung, jagung giling, beras jagung, penggilingan jagung, jagung pecah, grits jagung, menir jagung, pembersihan jagung
10633: tepung beras, tepung jagung, tepung ketan, rice flour, tepung beras merah, tepung beras ketan, corn flour
10634: maizena, pati jagung, pati beras, corn starch, tepung maizena
10635: pemanis jagung, sirup jagung, pemanis beras, gula jagung, corn syrup, sirup beras
10636: minyak jagung, minyak bekatul, minyak dedak padi, rice bran oil, corn oil, minyak beras
10710: roti, kue kering, bakery, bolu, biskuit, kue, roti tawar, roti manis, nastar, donat, pastry, cookies, brownies, bakpia, bagelen, kue tart, cake, wafer, pia
10721: pabrik gula, gula pasir, gula kristal putih, gkp tebu, gula rafinasi, gula tebu, white sugar, pg tebu
10722: gula aren, gula semut, gula kelapa, gula jawa, gula merah, palm sugar, brown sugar, gula merah tebu, gula batok, gula siwalan, nira masak, gula lontar
10723: sirup, sirop, sirup markisa, sirup buah, sirup jahe, sirup gula, syrup, sirup pala
10729: gula batu, gula halus, gula tepung, gula kubus, gula bubuk, gula donat, icing sugar, tetes tebu, molase
10731: kakao bubuk, pasta kakao, lemak kakao, biji kakao fermentasi, cocoa powder, cocoa butter, coklat bubuk, cokelat bubuk, kakao nibs
10732: cokelat batang, coklat, chocolate, praline, cokelat, permen coklat, coklat karakter, dark chocolate, cokelat couverture
10733: manisan, manisan mangga, asinan kering, manisan buah, manisan pala, manisan kering, manisan carica, manisan cermai, manisan salak
10734: permen, kembang gula, gulali, permen jahe, permen susu, permen jeli, candy, bonbon, permen lunak, permen asam, permen karet
10739: kembang gula lain, permen tablet, pastiles, gula gula tradisional lain, permen isap lain, arum manis
10740: mie, mi kering, bihun, soun, mie basah, makaroni, mie instan, mi telur, kwetiau, noodle, spageti, mie ayam mentah, sohun, misoa, mi lethek
10750: masakan kemasan, lauk kemasan, rendang, frozen food, makanan siap saji, rendang kemasan, gudeg kaleng, ayam ungkep, dimsum, makanan beku, ready to eat, rice box beku, sambal goreng kemasan, ransum siap makan
10761: kopi bubuk, sangrai kopi, roastery, roasting kopi, kopi sangrai, giling kopi, kopi instan, kopi luwak, kopi roasted bean, kopi saset, drip coffee, coffee
10762: teh herbal, wedang, minuman herbal, jahe instan, herbal seduh, wedang uwuh, teh rosela, teh kelor, teh daun kelor, wedang jahe instan, kunyit asam instan, teh telang, teh bunga
10763: teh celup, olah teh, teh hijau, teh hitam, teh tubruk, teh wangi, teh melati, tea, teh kering, teh bubuk, black tea
10771: kecap, kecap manis, kecap asin, soy sauce, kecap kedelai, pabrik kecap
10772: bumbu masak, bumbu instan, sambal, saus, bumbu, terasi, bumbu pecel, sambal botol, saus tomat, saus sambal, merica bubuk, ketumbar bubuk, kaldu bubuk, vetsin, penyedap, bawang goreng, sambel, petis, bumbu rendang, kunyit bubuk
10773: santan, kelapa parut kering, nata de coco, desiccated coconut, santan kemasan, serundeng, santan bubuk, coconut milk, kelapa parut, nata decoco, geplak
10774: garam, garam beryodium, garam industri, garam rakyat, garam dapur, garam halus, garam meja, garam konsumsi, garam bata
10779: cuka, cuka makan, cuka dapur, cuka aren, cuka apel, vinegar, produk masak lain
10791: makanan bayi, bubur bayi, mpasi, susu formula bayi, bubur bayi instan, baby food, biskuit bayi, makanan pendamping asi
10792: kue basah, jajanan pasar, lapis legit, lemper, lumpia, risoles, klepon, onde onde, nagasari, kue tradisional, jajan pasar, lapis surabaya, pastel, arem arem, kue lapis, putu
10793: kacang bawang, kacang goreng, olahan kacang, kacang atom, kacang telur, kacang sangrai, kacang oven, tauco, oncom, enting enting, kacang disko, selai kacang, kacang koro, ampyang
10794: keripik, kripik, kerupuk, krupuk, peyek, rempeyek, emping, opak, keripik singkong, keripik pisang, keripik tempe, camilan, amplang, kerupuk ikan, kerupuk udang, rengginang, kemplang, stik keju, basreng, makaroni pedas, rambak, kicimpring, cemilan, snack, emping melinjo, ceriping
10795: krimer, krimer nabati, non dairy creamer, creamer, krimer bubuk, krimer kopi
10796: dodol, jenang, wajik, dodol garut, dodol durian, lempok, lempok durian, jenang kudus, gelamai, madumongso
10799: telur asin, ragi, ragi tempe, ragi roti, madu kemasan, telur pindang, tepung telur, suplemen makanan, ragi tape, tape singkong, tapai, telor asin, jeli bubuk
10801: pakan ternak, pakan ikan, pelet ikan, pakan unggas, pakan ayam, pakan kucing, pelet lele, ransum ternak, pakan burung, pakan udang, pet food, silase
10802: konsentrat pakan, konsentrat ternak, konsentrat sapi, konsentrat ayam, premix pakan, campuran pakan, feed supplement
11010: arak, arak bali, sopi, cap tikus, moke, minuman suling beralkohol, brem arak, soju, whisky, vodka, miras destilasi
11031: bir, pabrik bir, beer, bir hitam, brewery, minuman malt beralkohol
11032: malt, ekstrak malt, malting, jelai malt, kecambah malt
11040: minuman ringan, soda, limun, minuman bersoda, minuman karbonasi, teh botol, teh kemasan, soft drink, minuman isotonik, minuman energi, teh dalam botol, minuman gelas rasa
11051: air minum dalam kemasan, amdk, air mineral, galon, air galon, air kemasan, air gelas, air botol, mineral water, air demineral
11052: depot air, isi ulang galon, air isi ulang, galon isi ulang, depot air minum, damiu, refill air
11090: minuman serbuk, minuman jelly, cendol, bandrek, bajigur, es cincau kemasan, kombucha, dawet, minuman tradisional, minuman bubuk, air kelapa kemasan, cincau, minuman kopi botol
12011: rokok kretek tangan, skt, kretek linting, sigaret kretek tangan, rokok linting, linting rokok, klobot kretek
12012: rokok putih, sigaret putih mesin, spm, white cigarette, rokok filter putih
12013: rokok kretek mesin, skm kretek, rokok kretek filter, sigaret kretek mesin, kretek filter, rokok mild
12019: cerutu, rokok klembak menyan, rokok klobot, cigar, tembakau iris kemasan, tis, rokok daun
12091: tembakau rajang, tembakau krosok, tembakau kering, oven tembakau, omprongan, rajang tembakau, jemur tembakau, pengeringan tembakau
12099: saus rokok, filter rokok, kertas rokok, papir, klobot jagung, bumbu rokok, cengkeh rajang, saus tembakau
`);
