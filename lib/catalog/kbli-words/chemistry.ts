import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of fuel products, chemistry and pharmacy (19–21). */
export const CHEMISTRY_WORDS = classWords(`
19100: kokas, coke, kokas batu bara, ter batu bara, gas batu bara, semi kokas, coal tar, coke oven
19211: bensin, solar, kilang minyak, bbm, avtur, minyak tanah, elpiji kilang, bahan bakar minyak, refinery minyak, lpg, biosolar
19212: oli, pelumas, oli mesin, minyak pelumas, grease, gemuk pelumas, lubricant, stempet, oli hidrolik, base oil, blending oli
19213: daur ulang oli, oli bekas olah, re refining oli, oli daur ulang, olah ulang pelumas bekas, base oil daur ulang
19214: oli bekas jadi bahan bakar, bahan bakar oli bekas, mfo oli bekas, fuel oil dari oli bekas, olah oli bekas jadi solar
19291: aspal, parafin, vaselin kilang, bitumen, aspal emulsi, petroleum jelly, aspal cair, malam parafin, petroleum coke, lilin parafin bahan
19292: briket batu bara, briket batubara, coal briquette, briket non karbonisasi, briket telur batubara
20111: soda api, klorin, kaustik soda, naoh, asam klorida, hcl, kaporit, pemutih klorin, soda kue bahan, natrium hipoklorit, soda ash
20112: gas oksigen, gas nitrogen, gas argon, asetilen, gas industri, co2 cair, isi tabung oksigen, gas karbon dioksida, oksigen medis, dry ice, es kering, gas hidrogen, karbit gas
20113: pigmen, titanium dioksida, oksida besi, pigmen warna, zinc oxide, ultramarine, serbuk pigmen, carbon black
20114: asam sulfat, tawas, belerang olah, asam fosfat, pac koagulan, aluminium sulfat, natrium silikat, water glass, kalsium karbida, kalsium karbonat, hidrogen peroksida, karbit
20115: bioetanol, gliserin, asam sitrat, etanol, alkohol teknis, biodiesel, asam lemak, fatty acid, fame, spiritus, oleokimia, arang kayu, arang tempurung, gliserol, fatty alcohol, methyl ester
20116: zat warna, pewarna tekstil, zat warna alam, pewarna batik, naftol, indigo, pewarna alami kain, pasta indigo, dyestuff
20117: benzena, etilena, propilena, metanol, paraxylene, toluena, petrokimia, olefin, aromatik, butadiena, stirena
20118: bahan pembantu tekstil, zat aktif permukaan, surfaktan, softener tekstil, bahan kimia khusus, aditif, plastisizer, bahan kimia karet, katalis, water treatment chemical
20119: asam asetat, asam formiat, formalin, kimia organik lain, asam format, formaldehida, pelarut organik
20121: pupuk organik, kompos, pupuk kandang, pupuk hayati, pupuk guano, bokashi, pupuk cair organik, poc, kascing, bio slurry, pupuk alam, kotoran kambing olah, kompos organik, pupuk bokashi, pupuk sapi, pupuk kambing, pupuk ayam, pupuk organik granul, pupuk kasgot, kasgot, pupuk kompos, eco enzyme pupuk, biofertilizer
20122: urea, pupuk urea, sp 36, za, pupuk tsp, pupuk kcl, pupuk tunggal, pupuk fosfat, pupuk amonium sulfat
20123: npk, pupuk npk, pupuk majemuk, npk granul, compound fertilizer, dap
20124: pupuk campuran, npk blending, pupuk blending, bulk blending, pupuk campur, npk campur
20125: kieserit, pupuk kalsium, pupuk magnesium, pupuk dolomit, pupuk sulfur, pupuk hara sekunder, kapur pertanian pupuk
20126: pupuk mikro, boron pupuk, pupuk borat, zinc pupuk, pupuk unsur mikro, pupuk chelate, pupuk tembaga
20127: pupuk daun, pupuk pelengkap, pupuk pelengkap cair, ppc, pupuk bunga, pupuk buah cair
20128: media tanam, cocopeat, sekam bakar, cocochip, tanah kompos kemas, rockwool tanam, media tanam anggrek, arang sekam, coco peat, polybag isi media, media tanam siap pakai, tanah subur, coco coir, sabut cacah, humus andam, moss tanam
20129: pupuk lain, pupuk slow release, pupuk lepas lambat, pupuk tablet, pupuk silika, pupuk briket
20131: bijih plastik, resin plastik, polietilena, polipropilena, pvc resin, resin poliester, pet resin, polystyrene, epoksi resin, compound pvc, masterbatch, resin sintetis, polymer
20132: karet sintetis, sbr, karet nitril mentah, karet buatan, synthetic rubber, butadiene rubber, lateks sintetis
20211: bahan aktif pestisida, glifosat teknis, bahan baku insektisida, bahan aktif herbisida, technical grade pestisida
20212: pestisida, insektisida, herbisida, fungisida, obat nyamuk, obat hama, racun tikus, racun rumput, pestisida nabati, obat serangga, obat nyamuk bakar, anti rayap, rodentisida, pestisida hayati, obat tikus, cairan anti rayap, obat gulma, biopestisida, obat jamur tanaman, pengusir nyamuk
20213: zat pengatur tumbuh, hormon tanaman, zpt, auksin, giberelin, perangsang tumbuh, perangsang bunga, stimulan lateks
20214: pembenah tanah, amelioran, biochar, dolomit pertanian, asam humat, soil conditioner, kapur pertanian, zeolit pertanian
20221: cat, cat tembok, cat besi, thinner, tinta cetak, cat kapal, cat marka, cat kayu, cat epoxy, cat duco, paint, cat anti karat, cat minyak, cat genteng, cat zincromate, cat jalan, cat pelindung karat, cat dasar, primer epoxy, cat antifouling, cat menie, cat semprot, cat lantai, cat waterproof, tinta sablon, pelapis anti bocor, meni besi
20222: pernis, vernis, dempul, politur, mastik, plamir, varnish, sealant, plitur, plamur, kompon gypsum dempul, coating kayu
20223: lak, lak kayu, shellac, sirlak, melamin lak, lacquer, sanding sealer lak
20231: sabun, deterjen, sabun cuci, pembersih lantai, karbol, hand soap, pewangi, sabun hotel, cairan pembersih, sabun cuci piring, pelembut pakaian, pembersih kaca, detergen, pewangi laundry, sabun colek, porselen pembersih, sabun cair, hand sanitizer, pengharum ruangan, sabun mandi, pembersih toilet, sabun batang, sabun cuci motor, sabun pel, sabun tangan, cairan pel, pengharum mobil, pembersih kerak rumah tangga, sabun colek krim, kamper, cairan cuci piring, degreaser dapur, deterjen bubuk, deterjen cair, softener, desinfektan, sampo mobil
20232: kosmetik, lulur, sabun kecantikan, skincare, sampo, masker wajah, lotion, pasta gigi, amenities, bedak, parfum, lipstik, shampoo, minyak rambut, serum wajah, body lotion, odol, pomade, lip balm, hair tonic, minyak wangi, kutek, hand body, sabun kecantikan batang, sunscreen, krim wajah, scrub, minyak zaitun kulit, deodoran, body scrub, masker rambut, conditioner, sampo hotel, lulur bali, cat rambut, pewarna kuku, toner, sabun herbal
20233: sampo hewan, sampo kucing, sabun anjing, kosmetik hewan, shampo anjing, parfum kucing, grooming shampo
20234: perekat gigi, lem gigi palsu, denture adhesive, perekat gigi tiruan, krim perekat gigi
20291: lem, perekat, lem kayu, lem putih, lem kuning, lem sepatu, adhesive, lem tembak, lem kertas, glue, lem pvac, lem keramik perekat, lem lateks, lem pipa
20292: bahan peledak, dinamit, petasan, kembang api, anfo, mercon, detonator, mesiu, explosive, amonium nitrat peledak
20293: tinta, tinta tulis, tinta printer, tinta spidol, tinta stempel, tinta gambar, tinta pemilu, ink printer
20294: minyak atsiri, minyak nilam, minyak sereh, minyak kayu putih, minyak cengkeh, suling nilam, penyulingan, essential oil, minyak pala, suling minyak, minyak jahe, minyak asiri, minyak sereh wangi, minyak akar wangi, minyak daun cengkeh, patchouli oil, hidrosol, minyak sereh dapur, minyak jeruk purut, minyak kenanga, minyak ylang, minyak vetiver, minyak cendana, minyak gaharu, minyak daun pala, minyak serai, minyak kayu manis, minyak lawang, minyak adas, sereh wangi suling
20295: korek api, korek api kayu, geretan, batang korek, korek jres, matches
20296: minyak atsiri rantai tengah, isolat atsiri, turunan minyak atsiri, eugenol, sitronelal, patchouli alcohol, sitronelol
20299: lilin, dupa, arang aktif, karbon aktif, bahan kimia pembersih kerak, koagulan, resin, gondorukem, terpentin, lilin aroma, aroma terapi lilin, minyak rem, cairan radiator, air aki, lilin aromaterapi, gelatin, hio, air radiator, coolant, activated carbon, bahan penjernih air, flavor, perisa, lilin hias, lilin lebah olah, asap cair, dupa stik, aroma terapi, karbon aktif tempurung, tawas olah penjernih, bahan anti karat, flux las, resin pinus, gum rosin, bubuk pemadam, cairan pembersih mesin, penghilang karat, rust remover, silica gel
20301: benang filamen, serat filamen, benang nilon filamen, filament yarn, benang poliester filamen, monofilamen, senar plastik, strip filamen
20302: serat rayon, serat stapel, viscose, serat poliester, staple fiber, serat buatan, rayon viskosa, polyester staple fiber
21011: bahan baku obat, bahan aktif obat, api farmasi, bahan farmasi, parasetamol bahan baku, eksipien, active pharmaceutical ingredient
21012: obat kimia, tablet, kapsul obat, obat generik, sirup obat, infus, vaksin, salep, pabrik farmasi, obat resep, vitamin tablet, obat bebas, cairan infus
21013: obat hewan, vaksin hewan, obat ternak, vitamin ternak, vaksin ayam, obat cacing hewan, antibiotik hewan
21014: bahan baku obat hewan, bahan farmasi hewan, bahan aktif obat hewan, bahan baku vaksin hewan, bahan aktif veteriner
21015: kapas medis, perban, plester luka, kasa steril, benang bedah, pembalut luka, alkes habis pakai steril, kasa pembalut, catgut
21021: simplisia, ekstrak herbal, bahan jamu, irisan jahe kering, temulawak kering, kunyit kering, simplisia kering, bahan baku jamu, rajangan jamu, empon empon kering, ekstrak temulawak, serbuk simplisia, herba kering, jahe simplisia, ekstrak jahe, ekstrak kunyit, serbuk temulawak, daun kelor kering, rimpang kering, ekstrak daun, kapulaga kering simplisia, bahan herbal kering, ekstrak kelor
21022: jamu, obat tradisional, jamu serbuk, jamu kapsul, herbal kapsul, minyak gosok, minyak urut, jamu gendong, beras kencur, jamu cair, obat herbal, fitofarmaka, balsem, param kocok, kunyit asam, obat herbal terstandar, minyak telon, jamu instan, obat batuk herbal, kapsul kelor, kapsul temulawak, jamu pegal linu, minyak balur, minyak angin, herbal cair, sinom, temulawak cair, lulur jamu, pilis, param, koyo, galian singset
21023: jamu hewan, jamu ternak, obat tradisional hewan, herbal ternak, jamu ayam, jamu sapi
21024: bahan baku jamu hewan, simplisia hewan, bahan herbal ternak, bahan baku obat tradisional hewan, ekstrak herbal hewan
`);
