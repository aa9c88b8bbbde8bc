import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of food, drink and tobacco (10–12). */
export const FOOD_WORDS = classWords(`
10110: rumah potong hewan, rph, potong sapi, jagal, daging sapi segar, daging sapi karkas, pejagalan, potong kambing, daging beku sapi, daging sapi, daging kambing, daging kerbau, jeroan sapi, kulit hasil rph, tulang sapi
10120: potong ayam, rpa, rpu, ayam karkas, ayam fillet, ayam beku, karkas bebek, pemotongan ayam, daging ayam, ayam potong bersih, ayam parting, ceker ayam, ati ampela, ayam boneless
10130: bakso, sosis, abon, nugget, dendeng, olahan daging, kornet, abon sapi, pentol, rolade, daging asap, se i, ayam goreng beku, bakso sapi, cireng isi ayam, sate kemas, naget ayam, kebab beku, bakso ayam, dendeng balado, daging giling, basreng sapi, smoked beef, paru goreng
10211: ikan asin, ikan kering, teri kering, teri asin, ikan jambal, gesek, ikan sepat kering, gereh, salted fish, teri medan, teri nasi, ikan kering tawar, ikan asin gabus, japuh asin
10212: ikan asap, cakalang fufu, sale ikan, asap ikan, ikan asar, ikan sale, pindang asap, lele asap, bandeng asap
10213: ikan beku, fillet beku, fillet ikan, pembekuan ikan, tuna loin beku, ikan frozen, cold storage ikan beku, tuna saku, ikan kakap fillet, ikan patin fillet, ikan dori, frozen fish, tuna steak
10214: ikan pindang, pindang tongkol, pemindangan, bandeng presto, pindang bandeng, ikan cue, pindang ikan, bandeng duri lunak, presto bandeng, tongkol pindang, ikan presto, pindang layang
10215: terasi ikan, ikan peda, bekasam, peda, kecap ikan, budu, wadi, rusip, fermentasi ikan, terasi
10216: surimi, pempek, otak otak, kaki naga, bakso ikan, olahan ikan giling, nugget ikan, tekwan, siomay ikan, batagor ikan, sosis ikan, fish cake, kerupuk kemplang adonan ikan, tahu bakso ikan, ekado, fish roll, lenjer pempek, sempol ikan
10217: ikan segar es, ikan dingin, pengesan ikan, tuna segar, ikan segar, chilled fish, ikan es
10219: abon ikan, tepung ikan, abon lele, abon tuna, duri lunak, olahan ikan lain, fish meal, stik ikan, floss ikan, ikan crispy, baby fish goreng, keripik ikan, wader goreng, belut goreng kemas, rambak ikan
10221: sarden, ikan kaleng, sarden kaleng, tuna kaleng, pengalengan ikan, canned fish, kepiting kaleng, makerel kaleng
10222: udang kaleng, pengalengan udang, canned shrimp, udang dalam kaleng, kalengan udang
10291: ebi, udang kering, rebon, cumi asin, cumi kering, udang rebon kering, teripang kering, ebi rebon
10292: cumi asap, udang asap, kerang asap, cumi panggang, pengasapan cumi, udang panggang
10293: udang beku, cumi beku, pembekuan udang, gurita beku, udang kupas beku, frozen shrimp, kepiting beku, udang frozen
10294: pindang udang, pindang cumi, pindang kerang, pemindangan cumi, udang pindang
10295: terasi, terasi udang, belacan, trasi, cincalok, fermentasi udang, terasi rebon
10296: bakso udang, dimsum udang, nugget udang, bakso cumi, lumatan udang, siomay udang, otak otak udang
10297: udang segar es, cumi segar, pengesan udang, udang dingin, kerang segar dingin, chilled shrimp
10298: rumput laut kering, karaginan, agar agar, atc, keraginan, olahan rumput laut, tepung agar, dodol rumput laut bahan, src, seaweed, agar agar kertas, rumput laut olahan, manisan rumput laut, nori rumput laut, jelly rumput laut, alkali treated cottonii, tepung karagenan
10299: kepiting kupas, daging rajungan, daging kepiting, tepung udang, olahan kerang, crab meat, kitosan, olahan biota laut lain
10311: asinan, acar, sawi asin, acar timun, sayur asin, kimchi, asinan sayur, pikel, asinan bogor, sayur asin botol, cabai asin, acar kemasan, sauerkraut, rebung asin, mangga asinan
10312: selai, selai nanas, selai stroberi, bubur buah, puree buah, jam buah, pasta tomat, pulp mangga, selai buah, marmalade, saus buah, selai srikaya
10313: sale pisang, buah kering, jamur kering, pengeringan buah, pengeringan sayur, kismis, cabai kering, bawang kering, kurma olah, sayur kering, keripik buah kering oven, pisang sale, kentang kering, mangga kering, dried mango, daun kering sayur, tomat kering, cabai bubuk kering, jahe kering potong
10314: buah beku, sayur beku, frozen fruit, kentang beku, durian beku, edamame beku, french fries beku, frozen vegetable, alpukat beku
10320: buah kaleng, nanas kaleng, jamur kaleng, sayur kaleng, koktail buah, pengalengan buah, leci kaleng, rambutan kaleng
10330: jus buah, sari buah, sari jeruk, jus jambu, sari apel, konsentrat buah, jus sayur, sari sirsak, juice, sari markisa, jus kemasan, jus mangga, minuman sari buah, minuman sari jambu, sari salak, sari belimbing, konsentrat jeruk, cold press juice
10391: tempe, bikin tempe, pengrajin tempe, tempe kedelai, pabrik tempe, tempe mentah, tempe daun, tempe gembus, tempe kacang, tempe organik, usaha tempe, industri tempe rumah tangga, tempe bungkus daun
10392: tahu, bikin tahu, pabrik tahu, tahu putih, tahu sumedang, tahu kuning, tofu, tahu sutra, tahu pong, tahu bulat mentah, tahu takwa, tahu susu, tahu goreng, usaha tahu, tahu bandung
10393: sari kedelai, susu kedelai, kembang tahu, kedelai olahan, yuba, soy milk, natto
10399: kolang kaling, kupas sayur, buah potong kemas, sayur potong, salad buah kemas, kentang kupas, asam jawa kupas, fresh cut, bawang kupas
10411: minyak kemiri, minyak nabati kasar, minyak kacang tanah kasar, minyak wijen, minyak jarak, minyak biji kapuk, minyak kelor, peras minyak biji, bungkil kacang
10412: margarin, mentega nabati, margarine, shortening, mentega putih, margarin meja
10413: lemak sapi, minyak tallow, lemak babi, tallow, minyak hewani, lemak hewan, lard
10414: minyak ikan, omega 3 ikan, minyak hati ikan, fish oil, minyak ikan lemuru, minyak ikan gabus
10415: minyak goreng kedelai, minyak kanola, minyak goreng kacang, minyak bunga matahari, minyak zaitun olah, canola oil, minyak goreng nabati lain
10421: kopra, kopra putih, kopra asap, pengasapan kopra, petani kopra, copra, kopra hitam
10422: vco, virgin coconut oil, minyak kelapa murni, minyak kelapa mentah, cco, coconut oil, minyak perawan, virgin oil, minyak vco, cold pressed coconut oil, minyak kelapa dara, santan jadi minyak
10423: minyak goreng kelapa, minyak klentik, minyak kelapa goreng, minyak kampung, minyak kletik, minyak tandusan
10424: pelet kelapa, bungkil kelapa, ampas kopra, pellet kelapa, bungkil kopra, copra meal
10431: cpo, pabrik kelapa sawit, pks, minyak sawit mentah, crude palm oil, minyak sawit kasar, olah tbs
10432: cpko, pko, minyak inti sawit, palm kernel oil, minyak kernel, kernel crushing, bungkil inti sawit
10433: fraksinasi cpo, pemisahan cpo, crude olein, crude stearin, fraksinasi minyak sawit mentah
10434: rbdpo, refinery cpo, pemurnian cpo, rbd palm oil, penyulingan cpo, pfad, refined palm oil
10435: rbd olein, rbd stearin, olein, stearin, fraksinasi minyak sawit murni, palm stearin
10436: rbd palm kernel olein, palm kernel stearin, pko olein, fraksinasi inti sawit murni, kernel olein
10437: minyak goreng sawit, minyak goreng, migor, minyakita, minyak goreng kemasan, minyak curah, cooking oil, minyak goreng curah, minyak sawit kemasan, minyak goreng jerigen
10490: minyak dan lemak lain, minyak biji tengkawang, lemak tengkawang, minyak nabati lain, lemak nabati hewani campur, minyak biji karet
10510: susu pasteurisasi, susu uht, susu segar kemasan, krim susu, susu murni olah, susu cair, fresh milk, susu sterilisasi
10520: susu bubuk, susu kental manis, skm, susu formula bubuk, milk powder, susu evaporasi, krimer kental manis
10531: es krim, ice cream, es puter, eskrim, gelato, es krim cup, es dung dung
10532: es lilin, es mambo, es loli, es potong, sorbet, popsicle, es buah beku, es kul kul
10590: keju, yoghurt, yogurt, mentega, kefir, dadih, whey, keju mozarela, dangke, susu fermentasi, butter, susu kefir, keju lokal, yogurt buah, keju cheddar, ghee, minyak samin susu
10611: tepung sorgum, tepung gandum utuh, oat giling, giling sorgum, beras gandum, giling serealia, penggilingan gandum
10612: tepung kacang hijau, tepung kedelai, tepung kacang, giling kacang, bubuk kedelai, tepung kacang merah
10613: tepung singkong, mocaf, tepung mocaf, tepung porang, tepung ubi, tepung umbi, tepung gaplek, gaplek giling, tepung talas, giling rempah, tepung pisang, cassava flour, tepung dari singkong, tepung ubi ungu, tepung suweg, tepung labu, tepung cassava, tepung gadung, tepung bawang putih, chips porang
10614: tepung bumbu, tepung campuran, premiks, tepung premix, adonan beku, tepung kue instan, adonan roti, tepung pisang goreng, frozen dough, kulit pangsit adonan
10615: sereal, corn flakes, oatmeal, granola, sereal sarapan, muesli, emping jagung sereal, cereal, havermut
10616: tepung terigu, terigu, flour mill, wheat flour, pabrik terigu, tepung gandum
10621: tapioka, tepung tapioka, aci, kanji, tepung kanji, pati singkong, sagu singkong, aren aci, pati ubi kayu
10622: sagu, tepung sagu, pati sagu, sagu aren, tepung aren, sago starch, hunkwe aren
10623: glukosa, fruktosa, sirup glukosa, maltosa, high fructose syrup, gula cair, maltodekstrin, dekstrosa
10629: pati ganyong, pati garut, pati kentang, gluten, pati ubi jalar, tepung garut, pati lain, modified starch
10631: penggilingan padi, giling padi, beras, selep padi, huller padi, heler, beras premium, poles beras, rice mill, beras organik, bekatul, dedak, beras merah, beras putih, beras hitam, beras ketan, beras medium, beras pandan wangi, sekam, beras kemasan 5 kg, rmu
10632: giling jagung, jagung giling, beras jagung, penggilingan jagung, jagung pecah, grits jagung, menir jagung, pembersihan jagung
10633: tepung beras, tepung jagung, tepung ketan, rice flour, tepung beras merah, tepung beras ketan, corn flour
10634: maizena, pati jagung, pati beras, corn starch, tepung maizena
10635: pemanis jagung, sirup jagung, pemanis beras, gula jagung, corn syrup, sirup beras
10636: minyak jagung, minyak bekatul, minyak dedak padi, rice bran oil, corn oil, minyak beras
10710: roti, kue kering, bakery, bolu, biskuit, kue, roti tawar, roti manis, nastar, donat, pastry, cookies, brownies, bakpia, bagelen, kue tart, cake, wafer, pia, roti gulung, roti bakar pabrik, kue ulang tahun, bolu kukus, bolu gulung, kastengel, kue semprit, kukis, crackers, roti kering, kue bangkit, bolen, pizza beku, sus kering, kue lapis legit oven, kue bolu, roti canai, wingko, semprong, kue akar kelapa, putri salju
10721: pabrik gula, gula pasir, gula kristal putih, gkp tebu, gula rafinasi, gula tebu, white sugar, pg tebu
10722: gula aren, gula semut, gula kelapa, gula jawa, gula merah, palm sugar, brown sugar, gula merah tebu, gula batok, gula siwalan, nira masak, gula lontar, gula nira, gula kelapa kristal, coconut sugar, palm sugar kristal, gula aren cair, gula aren cetak, gula cetak, nira aren, brown sugar aren
10723: sirup, sirop, sirup markisa, sirup buah, sirup jahe, sirup gula, syrup, sirup pala
10729: gula batu, gula halus, gula tepung, gula kubus, gula bubuk, gula donat, icing sugar, tetes tebu, molase
10731: kakao bubuk, pasta kakao, lemak kakao, biji kakao fermentasi, cocoa powder, cocoa butter, coklat bubuk, cokelat bubuk, kakao nibs
10732: cokelat batang, coklat, chocolate, praline, cokelat, permen coklat, coklat karakter, dark chocolate, cokelat couverture, coklat praline, permen cokelat, cokelat bean to bar, selai coklat
10733: manisan, manisan mangga, asinan kering, manisan buah, manisan pala, manisan kering, manisan carica, manisan cermai, manisan salak
10734: permen, kembang gula, gulali, permen jahe, permen susu, permen jeli, candy, bonbon, permen lunak, permen asam, permen karet
10739: kembang gula lain, permen tablet, pastiles, gula gula tradisional lain, permen isap lain, arum manis
10740: mie, mi kering, bihun, soun, mie basah, makaroni, mie instan, mi telur, kwetiau, noodle, spageti, mie ayam mentah, sohun, misoa, mi lethek, mi basah, mie kuning, bakmi, mie soun, pasta makaroni, mie sagu, mie jagung, bihun jagung, pangsit kulit, mie singkong
10750: masakan kemasan, lauk kemasan, rendang, frozen food, makanan siap saji, rendang kemasan, gudeg kaleng, ayam ungkep, dimsum, makanan beku, ready to eat, rice box beku, sambal goreng kemasan, ransum siap makan, nasi kotak beku, gudeg, sate beku, sayur matang kemas, opor kemasan, bumbu dan lauk siap saji, makanan kaleng siap saji, pepes kemas, rawon kemasan, ayam betutu kemasan, mre, lontong vakum, kering tempe, bandeng isi, sambal goreng kentang
10761: kopi bubuk, sangrai kopi, roastery, roasting kopi, kopi sangrai, giling kopi, kopi instan, kopi luwak, kopi roasted bean, kopi saset, drip coffee, coffee, kopi arabika bubuk, kopi robusta sangrai, ground coffee, roasted bean, kopi tubruk, kopi herbal, kopi jahe
10762: teh herbal, wedang, minuman herbal, jahe instan, herbal seduh, wedang uwuh, teh rosela, teh kelor, teh daun kelor, wedang jahe instan, kunyit asam instan, teh telang, teh bunga, teh herbal celup, jahe merah serbuk, empon empon instan, bandrek serbuk, temulawak instan, secang celup, sereh instan
10763: teh celup, olah teh, teh hijau, teh hitam, teh tubruk, teh wangi, teh melati, tea, teh kering, teh bubuk, black tea
10771: kecap, kecap manis, kecap asin, soy sauce, kecap kedelai, pabrik kecap
10772: bumbu masak, bumbu instan, sambal, saus, bumbu, terasi, bumbu pecel, sambal botol, saus tomat, saus sambal, merica bubuk, ketumbar bubuk, kaldu bubuk, vetsin, penyedap, bawang goreng, sambel, petis, bumbu rendang, kunyit bubuk, sambal bawang, sambal roa, sambal pecel, bumbu dapur, bumbu giling, bumbu tabur, bumbu kacang, bumbu gulai, lada bubuk, cabe bubuk, saos, mayones, bumbu racik, abon cabai, kunyit giling
10773: santan, kelapa parut kering, nata de coco, desiccated coconut, santan kemasan, serundeng, santan bubuk, coconut milk, kelapa parut, nata decoco, geplak, kelapa kering, coconut cream, kelapa sangrai, coconut chips, krim kelapa, minuman nata
10774: garam, garam beryodium, garam industri, garam rakyat, garam dapur, garam halus, garam meja, garam konsumsi, garam bata
10779: cuka, cuka makan, cuka dapur, cuka aren, cuka apel, vinegar, produk masak lain
10791: makanan bayi, bubur bayi, mpasi, susu formula bayi, bubur bayi instan, baby food, biskuit bayi, makanan pendamping asi
10792: kue basah, jajanan pasar, lapis legit, lemper, lumpia, risoles, klepon, onde onde, nagasari, kue tradisional, jajan pasar, lapis surabaya, pastel, arem arem, kue lapis, putu, kue talam, kue mangkok, bika ambon, bakpau, kue apem, kroket, dadar gulung, kue cucur, getuk, kue lumpur, bugis, wajik ketan basah, martabak mini, serabi, tahu isi, pukis
10793: kacang bawang, kacang goreng, olahan kacang, kacang atom, kacang telur, kacang sangrai, kacang oven, tauco, oncom, enting enting, kacang disko, selai kacang, kacang koro, ampyang, kacang mete goreng, kacang bali, emping kacang, kacang tanah oven, mete goreng, kacang sembunyi, kacang pilus, kacang kapri goreng, geti wijen kacang
10794: keripik, kripik, kerupuk, krupuk, peyek, rempeyek, emping, opak, keripik singkong, keripik pisang, keripik tempe, camilan, amplang, kerupuk ikan, kerupuk udang, rengginang, kemplang, stik keju, basreng, makaroni pedas, rambak, kicimpring, cemilan, snack, emping melinjo, ceriping, keripik buah, keripik kentang, keripik bayam, keripik talas, keripik ubi, kerupuk bawang, kerupuk kulit, kerupuk melarat, keripik usus, kerupuk rambak, keripik jamur, keripik nangka, seblak kering, rempeyek kacang, sistik, kuping gajah, tortila, keripik pare, kerupuk puli, opak gambir, makanan ringan, ampiang, pilus, kembang goyang
10795: krimer, krimer nabati, non dairy creamer, creamer, krimer bubuk, krimer kopi
10796: dodol, jenang, wajik, dodol garut, dodol durian, lempok, lempok durian, jenang kudus, gelamai, madumongso
10799: telur asin, ragi, ragi tempe, ragi roti, madu kemasan, telur pindang, tepung telur, suplemen makanan, ragi tape, tape singkong, tapai, telor asin, jeli bubuk, jelly, agar bubuk, madu botol, bubur instan, tiwul instan, nasi jagung instan, growol, konjaku, beras analog
10801: pakan ternak, pakan ikan, pelet ikan, pakan unggas, pakan ayam, pakan kucing, pelet lele, ransum ternak, pakan burung, pakan udang, pet food, silase, pakan sapi, pakan kambing, pakan puyuh, pelet apung, pakan bebek, pakan maggot kering, pakan babi, feed
10802: konsentrat pakan, konsentrat ternak, konsentrat sapi, konsentrat ayam, premix pakan, campuran pakan, feed supplement
11010: arak, arak bali, sopi, cap tikus, moke, minuman suling beralkohol, brem arak, soju, whisky, vodka, miras destilasi
11031: bir, pabrik bir, beer, bir hitam, brewery, minuman malt beralkohol
11032: malt, ekstrak malt, malting, jelai malt, kecambah malt
11040: minuman ringan, soda, limun, minuman bersoda, minuman karbonasi, teh botol, teh kemasan, soft drink, minuman isotonik, minuman energi, teh dalam botol, minuman gelas rasa
11051: air minum dalam kemasan, amdk, air mineral, galon, air galon, air kemasan, air gelas, air botol, mineral water, air demineral, air kemasan gelas, air minum botol, air cup, amdk gelas, air oksigen kemasan
11052: depot air, isi ulang galon, air isi ulang, galon isi ulang, depot air minum, damiu, refill air
11090: minuman serbuk, minuman jelly, cendol, bandrek, bajigur, es cincau kemasan, kombucha, dawet, minuman tradisional, minuman bubuk, air kelapa kemasan, cincau, minuman kopi botol, minuman sari kedelai botol, jamu botolan ringan, es teh kemasan, minuman cokelat bubuk, minuman cincau, es jeruk kemasan, minuman lidah buaya, thai tea botol, sirup serbuk, minuman susu kedelai
12011: rokok kretek tangan, skt, kretek linting, sigaret kretek tangan, rokok linting, linting rokok, klobot kretek
12012: rokok putih, sigaret putih mesin, spm, white cigarette, rokok filter putih
12013: rokok kretek mesin, skm kretek, rokok kretek filter, sigaret kretek mesin, kretek filter, rokok mild
12019: cerutu, rokok klembak menyan, rokok klobot, cigar, tembakau iris kemasan, tis, rokok daun
12091: tembakau rajang, tembakau krosok, tembakau kering, oven tembakau, omprongan, rajang tembakau, jemur tembakau, pengeringan tembakau, tembakau cerutu, tembakau iris, tembakau asepan, tembakau virginia, rajangan halus
12099: saus rokok, filter rokok, kertas rokok, papir, klobot jagung, bumbu rokok, cengkeh rajang, saus tembakau
`);
