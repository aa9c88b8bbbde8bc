import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of agriculture (01). */
export const FARMING_WORDS = classWords(`
01111: jagung, jagung pipil, petani jagung, tanam jagung, jagung pakan, jagung hibrida, kebun jagung, corn, jagung pakan ternak panen, jagung kuning, jagung putih, beras jagung kebun
01112: gandum, petani gandum, tanam gandum, kebun gandum, wheat farm
01113: kedelai, kedele, petani kedelai, tanam kedelai, kedelai lokal, soybean
01114: kacang tanah, petani kacang tanah, tanam kacang tanah, kacang brol, kacang tanah kupas, peanut
01115: kacang hijau, kacang ijo, petani kacang hijau, tanam kacang hijau, mung bean
01116: buncis, kacang panjang, kacang polong, kapri, petani buncis, kacang merah kebun
01117: wijen, bunga matahari, biji wijen, petani wijen, kuaci mentah, rapeseed, sesame
01118: biji jarak, jarak kepyar, petani jarak, castor bean, biji linseed
01119: sorgum, cantel, jewawut, petani sorgum, jelai, hanjeli, millet
01121: padi hibrida, tanam padi hibrida, sawah padi hibrida, petani padi hibrida, tanam padi, sawah, petani padi
01122: petani padi, sawah, padi inbrida, tanam padi inbrida, gabah, gabah kering panen, gkp, padi ladang, padi gogo, padi organik, sawah padi, petani gabah, padi ciherang, padi inpari, padi ketan sawah, menanam padi, panen padi sawah
01131: sayur daun, sayuran daun, bayam, kangkung, sawi, selada, hidroponik, pakcoy, kubis, kol, brokoli, bunga kol, daun bawang, seledri, kale, kemangi, sayur organik, petani sayur, kebun sayur, sayur hidroponik, caisim, kucai
01132: melon, semangka, stroberi, blewah, timun suri, petani semangka, kebun melon, buah semusim
01133: tomat, terong, mentimun, timun, labu siam, labu kuning, waluh, pare, sayur buah, petani tomat, oyong, gambas, tomat ceri, zukini, kebun tomat
01134: wortel, kentang, bawang merah, bawang putih, brambang, lobak, petani bawang, petani kentang, sayur umbi, bawang bombay, kebun bawang merah, bawang bima brebes, umbi bawang, kebun kentang, ubi bit
01135: singkong, ubi kayu, ketela pohon, ubi jalar, ketela rambat, talas, porang, petani singkong, umbi palawija, ganyong, uwi, gembili, singkong segar, ubi cilembu, petani porang, umbi porang, budin, telo, iles iles
01136: jamur tiram, jamur merang, jamur kuping, jamur kancing, budidaya jamur, petani jamur, kumbung jamur, baglog jamur
01137: bit gula, stevia, daun stevia, kebun stevia, tanaman pemanis, sugar beet
01139: sayur mayur lain, petani sayur campuran, kebun sayur campuran, sayur indigenous, umbi lain dan sayur lain, microgreen
01140: tebu, kebun tebu, petani tebu, tanam tebu, tebu giling, sugarcane
01150: tembakau, kebun tembakau, petani tembakau, daun tembakau basah, tanam tembakau, mbako
01160: kapas, rami, kenaf, rosela serat, yute, agave, sisal, abaka, pisang abaka, kebun serat
01191: rumput gajah, rumput odot, hijauan pakan, kebun rumput pakan, indigofera, pakchong, pakan hijauan, turi lamtoro pakan, tebon jagung, jagung tebon, azolla pakan, king grass
01192: benih rumput pakan, bibit rumput gajah, stek rumput odot, bibit indigofera, benih hijauan pakan, biji rumput pakan
01193: bunga potong, mawar, krisan, melati, sedap malam, anggrek, petani bunga, kebun bunga, bunga tabur, gerbera
01194: bibit bunga, bibit krisan, bibit mawar, bibit anggrek botol, pembibitan bunga, benih bunga
01199: tanaman semusim lain, kebun tanaman semusim lain, petani tanaman semusim lain, tanaman musiman lainnya, benih tanaman semusim
01210: anggur, kebun anggur, petani anggur, buah anggur, tanam anggur, grape
01220: kebun pisang, petani pisang, pisang cavendish, pisang mas, nanas, mangga, manggis, pepaya, salak, durian, alpukat, rambutan, markisa, jambu biji, jambu kristal, nangka, belimbing, sirsak, buah naga, duku, langsat, sawo, kelengkeng, cempedak, matoa
01230: jeruk, kebun jeruk, petani jeruk, jeruk nipis, jeruk keprok, jeruk siam, jeruk bali, lemon, jeruk purut, lemon cui
01240: apel, apel malang, kebun apel, petani apel, pir, persik, plum, ceri, aprikot
01251: stroberi, kebun stroberi, rasberi, bluberi, kiwi, murbei, petani stroberi, berry
01252: mete, jambu mete, mente, gelondong mete, kenari, kacang almond, makadamia, kebun mete, cashew, kacang mede, jambu monyet, mete gelondongan
01253: petai, pete, jengkol, melinjo, sukun sayur, kebun petai, sayur pohon
01259: buah semak, buah perdu, kebun buah semak, bush fruit, tanaman buah perdu
01261: kebun kelapa, kelapa butir, petani kelapa, kelapa muda, degan, kelapa tua, nyiur, kelapa dalam, kelapa pandan wangi, kelapa kupas, kelapa hijau, kelapa hibrida, kelapa genjah, air nira kelapa
01262: kebun sawit, petani sawit, tandan buah segar, tbs, sawit rakyat, plasma sawit, buah sawit, brondolan
01269: zaitun, kebun zaitun, kemiri sunan, buah berminyak lain, tanaman buah penghasil minyak, olive
01270: kebun kopi, petani kopi, kebun teh, kebun kakao, biji kopi, kopi ceri, pucuk teh, petani kakao, petani teh, kopi gelondong, kopi robusta, kopi arabika, biji kakao, biji coklat, green bean, kopi beras, coklat kebun, daun teh, kakao basah
01281: kebun lada, lada hitam, lada putih, merica, sahang, petani lada, muntok white pepper, pepper
01282: kebun cengkeh, cengkeh kering, cengkih, petani cengkeh, bunga cengkeh, gagang cengkeh, clove
01283: cabai, cabe, cabai rawit, cabai merah, cabe keriting, lombok, petani cabai, kebun cabe, rica
01284: nilam, sereh wangi, serai wangi, vanili, kebun atsiri, daun nilam, akar wangi, petani nilam, panili, kenanga, mentha, daun nilam basah, daun sereh wangi, pandan wangi kebun, kebun mint, kebun melati minyak
01285: jahe, jahe merah, jahe gajah, kunyit, temulawak, kencur, lengkuas, laos, kapulaga, empon empon, rimpang, petani jahe, temu ireng, temu kunci, bangle, lempuyang, jahe emprit, kunyit segar, kebun jahe, lengkuas merah
01286: tanaman obat, kelor, sambiloto, meniran, toga, daun kelor, kumis kucing, lidah buaya, pegagan, petani kelor, daun salam, sirih, jati cina, daun katuk, brotowali, mengkudu, binahong, bunga telang, rosela, secang
01287: tanaman narkotika, tanaman obat terlarang, opium poppy, tanaman koka, budidaya tanaman narkotika
01289: pala, kayu manis, rempah, ketumbar, jintan, adas, biji pala, fuli, petani pala, kulit manis, cinnamon, cassiavera, kemiri, asam jawa kebun, nutmeg, bunga lawang, kemukus, andaliman, kluwek
01291: kebun karet, petani karet, lateks kebun, sadap karet, getah karet kebun, lump karet, ojol, penyadap karet, karet rakyat
01299: cemara, pohon cemara, tanaman tahunan lain, kebun cemara, pohon natal, budidaya tanaman tahunan
01301: tanaman hias, aglonema, monstera, bonsai, palem hias, tanaman hias daun, kaktus, sukulen, petani tanaman hias, puring, tanaman pot, pucuk merah, rumput taman, rumput gajah mini, kamboja jepang, lidah mertua, philodendron, tanaman taman
01302: bibit tanaman, pembibitan tanaman, bibit buah, okulasi, stek, bibit durian, bibit sawit, bibit kopi, nursery, kultur jaringan, cangkok, semai bibit, bibit pohon, persemaian bibit buah, entres, bibit kelapa, bibit karet, bibit kakao, bibit alpukat, bibit sayur semai, bibit pisang kultur
01411: ternak sapi, sapi potong, penggemukan sapi, sapi bali, sapi kurban, lembu, feedlot, peternak sapi, sapi limosin, pedet, sapi brahman, sapi po, sapi madura, kandang sapi, sapi simental
01412: sapi perah, susu segar peternak, peternak sapi perah, susu sapi murni, pemerahan susu sapi, dairy farm, susu sapi segar, sapi fh, sapi friesian
01413: kerbau, kerbau potong, ternak kerbau, kerbau pedaging, peternak kerbau, tedong
01414: kerbau perah, susu kerbau, dadih kerbau perah, peternak kerbau perah, ternak kerbau perah
01420: kuda, ternak kuda, kuda pacu, kuda pedaging, peternak kuda, keledai, kuda delman
01430: unta, ternak unta, peternak unta, budidaya unta, susu unta
01441: domba, domba potong, domba garut, ternak domba, penggemukan domba, peternak domba, biri biri, domba ekor gemuk, domba kurban, cempe domba
01442: kambing, kambing potong, kambing kacang, ternak kambing, kambing kurban, kambing akikah, kambing boer, peternak kambing, kambing aqiqah, cempe kambing, kambing jawarandu
01443: kambing perah, susu kambing, kambing etawa, kambing peranakan etawa, kambing pe, kambing saanen, peternak kambing perah
01444: domba perah, susu domba, ternak domba perah, peternak domba perah, budidaya domba perah
01445: bulu domba, wol mentah, wool mentah, cukur bulu domba, raw wool
01450: babi, ternak babi, peternak babi, babi potong, bibit babi, penggemukan babi, pig farm
01461: ayam potong, ayam broiler, ternak ayam, ayam pedaging, kandang broiler, peternak broiler, kemitraan ayam, ayam boiler
01462: ayam petelur, telur ayam, layer, peternak telur, telor ayam ras, kandang petelur, telur negeri, telur ayam ras, kandang ayam petelur, ayam leghorn, pullet
01463: bibit ayam kampung, doc ayam kampung, bibit ayam kub, pembibitan ayam lokal, anak ayam kampung, tetas ayam kampung
01464: ayam kampung, ayam joper, ayam kub, ternak ayam kampung, telur ayam kampung, ayam buras, ayam bangkok, ayam jowo super, ayam kampung potong, ayam kampung unggul, ayam arab, ayam pelung
01465: bebek, itik, ternak bebek, telur bebek, telur itik, bebek petelur, bebek peking, entok, itik alabio, mentok, bebek pedaging, itik mojosari, bebek hibrida
01466: puyuh, burung puyuh, telur puyuh, ternak puyuh, puyuh petelur, gemak
01467: merpati, burung merpati, burung dara, ternak merpati, merpati balap, doro
01468: doc, doc broiler, bibit ayam ras, parent stock, hatchery ayam, ayam induk ras, final stock
01469: kalkun, angsa, ternak kalkun, ayam mutiara, unggas lain, ternak angsa, soang
01491: burung unta, ternak burung unta, ostrich, telur burung unta, budidaya burung unta
01492: ulat sutera, kokon sutera ternak, budidaya ulat sutera, ternak ulat sutra, kepompong sutra, sutera eri
01493: ternak lebah, budidaya lebah, madu ternak, lebah madu, lebah klanceng, trigona, madu kelulut budidaya, propolis, peternak lebah, madu ternak lebah, stup lebah, bee pollen, royal jelly, lilin lebah, madu randu, madu trigona
01494: rusa, ternak rusa, rusa timor, budidaya rusa, tanduk rusa
01495: kelinci, ternak kelinci, kelinci pedaging, kelinci hias, bibit kelinci, rabbit farm
01496: cacing, ternak cacing, cacing tanah, cacing lumbricus, budidaya cacing, cacing sutra, kascing ternak
01497: walet, sarang walet, burung walet, rumah walet, sarang burung walet, rbw, bird nest
01499: jangkrik, ternak jangkrik, maggot, maggot bsf, ulat hongkong, kroto, anjing ternak, kucing ternak, hamster, budidaya maggot
01611: bajak sawah, olah lahan, traktor sawah, jasa traktor, bajak tanah, garap lahan, ratakan lahan tani, luku, cangkul lahan borongan, rotavator jasa, gilir sawah, land clearing kebun
01612: tanam bibit upah, jasa tanam padi, semprot hama, jasa pemupukan, jasa tandur, basmi gulma, semprot rumput kebun, rice transplanter jasa
01613: jasa panen, panen padi, combine harvester, borongan panen, panen sawit borongan, dodos upah, derep
01614: drone semprot, semprot drone, drone pertanian, semprot lewat udara, penyerbukan udara, pesawat semprot, drone sprayer
01619: irigasi sawah, jasa pengairan sawah, pangkas pohon kebun, sewa alat tani dengan operator, penunjang pertanian, jasa pertanian lain
01621: kesehatan ternak, mantri hewan, vaksin ternak, obati ternak, kesehatan hewan ternak, potong kuku sapi
01622: kawin suntik, inseminasi buatan, ib sapi, kawin ternak, sewa pejantan, jasa pejantan, inseminator
01623: tetas telur, penetasan, jasa tetas telur, mesin tetas jasa, tetasan bebek, jasa inkubator telur
01629: titip ternak, jasa rawat ternak, cukur ternak, jasa kandang, penunjang peternakan, gaduh ternak
01630: pasca panen, jasa perontokan padi, pipil jagung jasa, jasa jemur gabah, sortasi buah, pengeringan gabah jasa, dryer gabah, kupas kopi jasa, jasa giling jagung pipil, penjemuran gabah, sortasi kopi, pembersihan hasil panen, pengupasan lada, packing house sayur
01640: seleksi benih, sortir benih, benih unggul, pemilihan benih, olah benih, benih bersertifikat, seed processing
01711: tangkap monyet, tangkap kera, berburu monyet, penangkapan primata, tangkap beruk
01712: berburu babi hutan, tangkap kelelawar, berburu celeng, penangkapan mamalia, tangkap landak, pemburu babi hutan
01713: tangkap ular, tangkap biawak, penangkapan reptil, pemburu ular, tangkap tokek, tangkap kura kura
01714: tangkap burung, pikat burung, penangkapan burung liar, jaring burung, pemikat burung
01715: tangkap serangga, tangkap kupu kupu, cari kroto liar, penangkapan insekta, tangkap belalang, tangkap kumbang
01719: tangkap katak liar, tangkap kodok, tangkap bekicot, tangkap satwa liar, pemburu satwa liar lain
01721: penangkaran monyet, penangkaran kera ekor panjang, penangkaran primata, breeding primata, monyet penelitian
01722: penangkaran rusa liar, penangkaran mamalia, penangkaran landak, penangkaran musang, breeding mamalia
01723: penangkaran buaya, penangkaran ular, penangkaran reptil, penangkaran kura kura, penangkaran tokek, ternak buaya, kulit buaya mentah
01724: penangkaran burung, penangkaran jalak bali, penangkaran murai batu, ternak kenari, ternak lovebird, breeding burung kicau, penangkaran cucak rowo
01725: penangkaran kupu kupu, penangkaran serangga, penangkaran kumbang, penangkaran insekta, taman kupu kupu ternak
01726: penangkaran anggrek, anggrek spesies, anggrek hutan tangkar, budidaya anggrek langka, perbanyakan anggrek alam
01727: penangkaran arwana, penangkaran ikan langka, penangkaran karang, arwana super red, transplantasi karang tangkar, penangkaran kuda laut
01729: penangkaran gaharu, penangkaran tumbuhan liar, penangkaran satwa liar, penangkaran ramin, tumbuhan langka tangkar
`);
