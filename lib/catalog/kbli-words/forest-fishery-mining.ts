import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of forestry, fishery and mining (02–09). */
export const FOREST_FISHERY_MINING_WORDS = classWords(`
02111: hti, hutan tanaman industri, kayu akasia, kayu eukaliptus, kayu jati perhutani, hutan tanaman, kayu bahan pulp
02112: kayu rehabilitasi, hutan tanaman hasil rehabilitasi, panen kayu rehabilitasi, hthr, kayu hasil reboisasi
02113: hutan rakyat, kayu sengon rakyat, kayu rakyat, jati rakyat, kayu mahoni rakyat, albasia, kayu jabon, kayu gmelina, kebun sengon, kayu sengon log, kayu akasia rakyat, jati emas, kayu waru, kayu pinus rakyat, log sengon
02119: kayu hutan tanaman lain, kayu kebun tua, kayu karet tebangan, hutan kota kayu, tanaman kayu lain
02121: kayu hutan alam, hph, kayu meranti, kayu ulin, kayu merbau, kayu bengkirai, iuphhk, kayu rimba, kayu log alam
02122: restorasi ekosistem, kayu restorasi ekosistem, iuphhk re, hutan restorasi, kayu hasil restorasi hutan
02130: hasil hutan bukan kayu, hhbk, gaharu, sagu hutan, kemenyan, jernang, aren hutan, budidaya bambu hutan
02140: bibit kayu, bibit sengon, bibit jati, pembibitan hutan, benih jati, persemaian hutan, bibit mahoni, bibit mangrove, bibit akasia, bibit sengon laut, bibit gaharu, bibit trembesi, bibit cemara laut
02201: tebang kayu, penebangan, panen kayu, chainsaw tebang, sarad kayu, logging, blandong, tebang pohon kayu
02202: pungut kayu, cari kayu bakar hutan, kumpul kayu, rencek, pungutan kayu rakyat, kayu hanyut, ranting kayu
02209: kehutanan lain, perhutanan sosial, kebun kayu lain, usaha kehutanan rakyat, agroforestri
02301: getah karet hutan, pungut getah karet, getah karet liar, karet hutan, kumpul getah karet, getah jelutung
02302: rotan asalan, ambil rotan, kumpul rotan, cari rotan, rotan mentah hutan, pungut rotan, rotan basah, rotan batang, rotan manau, rotan batang hutan, rotan segah, rotan taman
02303: getah pinus, sadap pinus, penyadap pinus, getah tusam, pungut getah pinus, koakan pinus
02304: daun kayu putih, pungut daun kayu putih, panen daun kayu putih, daun minyak kayu putih, rimba kayu putih
02305: kokon hutan, pungut kokon, kepompong sutera liar, kokon sutera liar, kumpul kokon
02306: damar, getah damar, damar mata kucing, kopal, pungut damar, damar batu, penyadap damar
02307: madu hutan, madu liar, madu sialang, panen madu hutan, cari madu, madu sumbawa hutan, lebah hutan
02308: bambu petung, tebang bambu, bambu apus, bambu wulung, bambu tali, pring, cari bambu, bambu batang, bambu gelondong, bambu ori, bambu legi, bambu ampel, bambu wuluh, bambu gombong
02309: pungut jamur hutan, pungut daun jati, kemiri hutan, biji tengkawang, lebah sarang lilin hutan, daun pandan hutan, pungut pakis, ijuk mentah hutan
02401: pinjam pakai hutan, ippkh, izin pakai kawasan hutan, pakai lahan hutan, kawasan hutan luar sektor
02402: jaga hutan, polisi hutan swasta, patroli hutan, konservasi hutan, pemadam kebakaran hutan, lindungi hutan
02403: reboisasi, rehabilitasi hutan, tanam mangrove, penghijauan hutan, rehabilitasi das, tanam pohon hutan, rhl
02404: inventarisasi hutan, tata batas hutan, rencana kelola hutan, konsultan kehutanan, cruising hutan, timber cruising
02409: angkut log dalam hutan, jasa kehutanan lain, ukur kayu, grading kayu, sewa alat hutan dengan operator, penunjang kehutanan
03111: nelayan, tangkap ikan, ikan laut, tuna, cakalang, tongkol, kembung, tenggiri, teri segar, ikan hasil tangkapan, melaut, ikan layang, ikan kakap merah, ikan pelagis, ikan demersal, ikan lemuru, baby tuna, ikan bawal laut, marlin, ikan selar, nelayan pancing
03112: rajungan, udang laut, kepiting laut, lobster, tangkap udang laut, nelayan rajungan, udang windu laut, nelayan lobster, udang rebon tangkap, udang dogol, udang jerbung, kepiting rajungan, lobster pasir, udang mantis
03113: cumi cumi, cumi, gurita, sotong, kerang laut, tangkap gurita, kerang dara laut, nelayan cumi, simping
03114: rumput laut liar, ambil rumput laut alam, pungut rumput laut, sargassum, ganggang laut, lamun
03115: nener alam, benur alam, tangkap benih lobster, bbl, induk udang alam, tangkap induk ikan laut, benih kerapu alam
03116: teripang, bulu babi, tangkap teripang, trepang, timun laut, gamat laut
03117: ubur ubur, tangkap ubur ubur, nelayan ubur ubur, jellyfish, anemon laut
03118: ikan hias laut, tangkap ikan hias laut, ikan badut nemo, nelayan ikan hias, ikan hias karang, angelfish laut
03119: biota laut lain, tangkap cacing laut, nyale, spons laut, tangkap belangkas, biota air laut
03121: ikan sungai, ikan danau, ikan rawa, nelayan sungai, nelayan danau, ikan gabus liar, ikan waduk, tangkap ikan darat, ikan bilih
03122: udang sungai, udang galah sungai, lobster air tawar liar, tangkap udang sungai, kepiting sungai, yuyu
03123: kerang sungai, kijing, keong sawah, tutut, remis sungai, siput sungai, tangkap kerang sungai
03124: eceng gondok liar, ambil eceng gondok, teratai liar, pungut tumbuhan air, ganggang sungai, genjer liar
03125: benih ikan sungai, tangkap sidat glass eel, benih sidat, glass eel, induk ikan sungai, tangkap benih ikan darat
03126: ikan hias sungai, tangkap ikan hias tawar, botia, ikan hias air tawar liar, nelayan ikan hias sungai
03129: katak, kodok sawah, bulus liar, labi labi liar, biota air tawar liar, kura kura sungai, tangkap katak
03131: perbekalan kapal ikan, sarana tangkap laut, es untuk kapal ikan, umpan laut, sewa alat tangkap laut, bekal melaut
03132: jasa tangkap ikan laut, operasi kapal ikan upah, jasa penangkapan laut, abk kapal ikan borongan, rumpon jasa
03133: sortir ikan laut, bongkar ikan, tangani ikan hasil tangkap laut, cuci ikan laut, jasa pasca panen ikan tangkapan laut, bongkar muat ikan
03141: sarana tangkap sungai, alat tangkap ikan sungai sewa, umpan ikan sungai, perbekalan nelayan sungai, bekal nelayan danau
03142: jasa tangkap ikan sungai, jasa tangkap ikan danau, upah tangkap ikan darat, jasa penangkapan darat, borongan tangkap ikan waduk
03143: sortir ikan sungai, tangani ikan danau, cuci ikan sungai, jasa pasca panen ikan sungai, bersihkan ikan tangkapan darat
03151: hiu appendiks, pari manta, hiu paus, tangkap hiu dilindungi, ikan napoleon, kuda laut tangkapan, sirip hiu cites
03152: ketam kenari, kepiting kenari, crustacea dilindungi, tangkap udang dilindungi, kepiting cites
03153: kima, kima raksasa, kerang dilindungi, nautilus, batu laga, triton terompet, kerang cites
03154: karang alam cites, terumbu karang tangkapan, koral alam, ambil karang hidup, akar bahar, bambu laut
03155: teripang cites, teripang susu dilindungi, echinodermata dilindungi, bulu babi dilindungi, tangkap teripang appendiks
03156: katak dilindungi, amfibi cites, salamander liar, tangkap amfibi dilindungi, kodok dilindungi
03157: penyu, tangkap labi labi cites, kura kura cites, buaya liar, reptil air dilindungi, ular laut dilindungi
03158: lumba lumba, paus, dugong, mamalia laut dilindungi, pesut, duyung
03159: algae dilindungi, biota air dilindungi, biota cites lain, alga cites, tumbuhan air dilindungi
03211: kerapu, kakap putih, bawal bintang, karamba laut, kja laut, pembesaran kerapu, budidaya ikan laut, cobia
03212: benih kerapu, hatchery laut, bibit kakap, benih ikan laut, pembenihan kerapu, bibit bawal bintang, benih kakap putih
03213: budidaya nemo, budidaya clownfish, budidaya ikan hias laut, ternak ikan badut, ikan hias laut budidaya, kuda laut budidaya
03214: budidaya karang, transplantasi karang, karang hias, koral budidaya, coral farm, stek karang
03215: kerang hijau, kerang mutiara, budidaya mutiara, tiram, abalon, budidaya kerang, mutiara laut selatan, kerang abalone
03216: budidaya lobster, lobster karamba, pembesaran lobster, keramba lobster, lobster mutiara budidaya, rajungan budidaya laut
03217: budidaya rumput laut, petani rumput laut, cottonii, spinosum, rumput laut basah, bibit rumput laut, eucheuma, agar agar laut, anggur laut, rumput laut kering petani, bibit cottonii, sango sango, caulerpa, lawi lawi
03219: budidaya teripang, biota laut budidaya, budidaya bulu babi, budidaya spons, budidaya cacing laut
03221: kolam lele, kolam nila, kolam gurame, budidaya lele, budidaya nila, budidaya gurami, kolam ikan, ikan patin, ikan mas, lele konsumsi, kolam terpal, ikan bawal tawar, ikan gurami, ikan nila merah, ikan gabus kolam, belut kolam, patin, kolam tanah, nila konsumsi, lele sangkuriang
03222: kja, keramba jaring apung, jaring apung waduk, nila jaring apung, ikan mas jaring apung, japung
03223: keramba sungai, karamba sungai, keramba bambu, keramba ikan tawar, ikan karamba, budidaya keramba
03224: mina padi, minapadi, ikan sawah, ikan di sawah, budidaya ikan sawah, ugadi
03225: ikan hias, ikan cupang, ikan koi, ikan guppy, budidaya cupang, ternak koi, ikan mas koki, ikan discus, ikan hias tawar, louhan
03226: bibit lele, benih nila, benih ikan tawar, pembenihan lele, benih gurame, upr, larva ikan, telur ikan tetas, bibit ikan, pendederan
03227: jaring tancap, karamba jaring tancap, kjt, keramba tancap, ikan jaring tancap, budidaya ikan di danau tancap
03229: bioflok, akuaponik, kolam bioflok, budikdamber, sidat budidaya, lobster air tawar, udang galah budidaya, budidaya ikan ember
03231: sarana budidaya laut, pasang keramba laut, sewa keramba laut, jasa sarana budidaya ikan laut, penyediaan jaring apung laut
03232: jasa budidaya ikan laut, pelihara ikan laut upah, jasa produksi budidaya laut, kelola keramba laut, rawat keramba laut
03233: sortir kerapu, panen ikan laut budidaya, pasca panen budidaya laut, kemas ikan hidup laut, tangani hasil budidaya laut
03241: sarana budidaya ikan tawar, buat kolam ikan upah, gali kolam ikan, sewa kolam ikan, penyediaan sarana kolam
03242: jasa budidaya ikan tawar, rawat kolam ikan, kelola kolam ikan, jasa produksi ikan tawar, jasa pelihara lele
03243: sortir lele, panen kolam, pasca panen ikan tawar, jasa panen lele, kemas ikan hidup tawar, grading ikan tawar
03251: tambak bandeng, tambak ikan, bandeng, budidaya bandeng, petambak bandeng, nila payau, kakap tambak, nila salin
03252: benur, benih udang, nener bandeng, hatchery udang, benur vaname, pembenihan udang, pl vaname, nener
03253: kerang tambak, kerang payau, budidaya kerang bakau, kerang darah tambak, tiram payau
03254: tambak udang, udang vaname, udang vanamei, udang windu, petambak udang, kepiting bakau, kepiting soka, budidaya udang, udang galah tambak, vannamei, tambak vaname intensif, udang tambak, kepiting lunak
03255: rumput laut tambak, gracilaria, gracillaria tambak, rumput laut payau, budidaya gracilaria
03259: biota payau lain, budidaya artemia, artemia, cacing payau, belut payau, cacing nereis
03261: sarana tambak, sewa tambak, buat tambak upah, pasang kincir tambak, penyediaan sarana tambak, gali tambak
03262: jasa budidaya tambak, rawat tambak, kelola tambak udang, jasa produksi tambak, teknisi tambak
03263: panen tambak, sortir udang tambak, pasca panen tambak, jasa panen udang, kemas udang hidup, grading udang
03271: budidaya arwana dilindungi, pengembangbiakan ikan cites, budidaya napoleon, pengembangbiakan kuda laut, ikan dilindungi kembang biak
03272: pengembangbiakan ketam kenari, budidaya ketam kenari, crustacea cites kembang biak, pengembangbiakan kepiting dilindungi, pengembangbiakan udang dilindungi
03273: budidaya kima, pengembangbiakan kima, kerang dilindungi kembang biak, pembiakan nautilus, pembiakan kerang cites
03274: pengembangbiakan karang cites, perbanyakan koral cites, karang budidaya ekspor cites, pembiakan karang hias, pembiakan koral dilindungi
03275: pengembangbiakan teripang, teripang cites kembang biak, pembiakan bulu babi, pembiakan teripang susu, echinodermata kembang biak
03276: pengembangbiakan katak, pembiakan amfibi, pembiakan salamander, amfibi kembang biak, pembiakan katak dilindungi
03277: pengembangbiakan penyu, pengembangbiakan labi labi, pembiakan reptil air, pembiakan kura kura air, penangkaran penyu laut
03278: pengembangbiakan lumba lumba, pembiakan mamalia laut, pembiakan dugong, mamalia air kembang biak, penangkaran lumba lumba
03279: pengembangbiakan algae, pembiakan biota air dilindungi, pembiakan alga cites, biota air cites kembang biak, pembiakan tumbuhan air dilindungi
05100: batu bara, batubara, tambang batu bara, penambang batubara, coal, batu arang, coal mining, antrasit
05200: lignit, batu bara muda, tambang lignit, brown coal, batubara muda
06100: minyak bumi, minyak mentah, sumur minyak, tambang minyak, crude oil, kondensat, sumur tua, lantung
06201: gas alam, gas bumi, sumur gas, tambang gas, natural gas, lng hulu, gas metana
06202: panas bumi, geothermal, uap panas bumi, sumur panas bumi, lapangan geotermal
07101: pasir besi, tambang pasir besi, pasir hitam besi, iron sand, konsentrat pasir besi
07102: bijih besi, biji besi, tambang besi, iron ore, hematit, magnetit
07210: uranium, bijih uranium, tambang uranium, torium, monasit
07291: timah, tambang timah, pasir timah, bijih timah, timah inkonvensional, tin ore, kasiterit, nambang timah
07292: timah hitam, bijih timbal, tambang timbal, galena, lead ore, bijih plumbum
07293: bauksit, tambang bauksit, bijih aluminium, bauxite, washed bauxite
07294: bijih tembaga, tambang tembaga, konsentrat tembaga, copper ore, batuan tembaga
07295: nikel, bijih nikel, tambang nikel, nickel ore, saprolit, limonit, ore nikel
07296: mangan, bijih mangan, tambang mangan, batu mangan, manganese ore
07299: bijih seng, bijih kromit, tambang kromit, bijih zirkon, pasir zirkon, bijih titanium, bijih kobal, ilmenit
07301: emas, tambang emas, penambang emas, bijih emas, perak tambang, dulang emas, nambang emas, gold mining
07309: platina tambang, bijih platina, tambang platina, bijih logam mulia, paladium tambang
08101: batu andesit tambang, batu belah, batu kali, tambang marmer, quarry, batu granit tambang, batu pecah, tambang batu, batu gunung, batu bangunan, batu split, batu alam tambang, batu templek, batu kapur bongkah bangunan, batu boulder, batu rip rap, abu batu
08102: batu kapur, batu gamping, tambang kapur, limestone, gali kapur, kapur mentah, batu karang kapur
08103: kerikil, sirtu, koral, batu split kali, gravel, tambang sirtu, pasir batu
08104: pasir, pasir sungai, pasir beton, pasir pasang, tambang pasir, galian pasir, pasir urug, pasir lumajang, pasir muntilan, pasir cor, pasir laut, pasir hitam, pasir timbunan, penambang pasir, pasir urugan
08105: tanah urug, tanah liat, galian tanah, lempung, clay, kaolin tambang, tanah merah, tanah timbun, galian c
08106: batu gips tambang, gipsum alam, tambang gips, gypsum ore, penggalian gipsum
08107: tras, tanah tras, tambang tras, trass, pozolan alam
08108: batu apung, pumice, tambang batu apung, batu kambang, batu apung lombok
08109: galian batu lain, pasir dan tanah lain, galian batuan lain, penambang batuan, material galian lain
08911: belerang, tambang belerang, penambang belerang, sulfur alam, welirang
08912: fosfat, batu fosfat, tambang fosfat, fosfat alam, guano fosfat, rock phosphate
08913: nitrat, tambang nitrat, sendawa, saltpeter alam, bahan nitrat tambang
08914: yodium, tambang yodium, iodine, yodium air asin, penambang yodium
08915: potash, kalium karbonat, tambang kalium, garam kalium, tambang potash
08919: barit, dolomit tambang, tambang barit, bahan baku pupuk tambang, guano, fluorit, tambang oker
08920: gambut, tanah gambut, peat, tambang gambut, tanah gemuk, ekstraksi gambut
08930: garam krosok, tambak garam, petani garam, garam kasar, ladang garam, garam rebus, petambak garam, garam geomembran, petani garam rakyat, garam bahan baku, garam k1, garam kristal kasar
08991: batu mulia, batu akik mentah, tambang intan, permata mentah, batu bacan bongkahan, intan, giok mentah, bongkahan akik
08992: feldspar, kalsit, tambang feldspar, batu kalsit, tambang kalsit
08993: aspal alam, aspal buton, asbuton, tambang aspal, aspal batu
08994: asbes tambang, tambang asbes, penggalian asbes, bijih asbes, asbestos alam
08995: kuarsa, pasir kuarsa, pasir silika, tambang silika, batu kuarsa, silica sand
08999: zeolit, bentonit, tambang zeolit, talk tambang, mika tambang, grafit tambang, perlit, diatomit
09100: jasa pengeboran minyak, drilling minyak, rig minyak, wireline, well service, cementing sumur, workover, jasa penunjang migas, mud logging, pemboran minyak, pengeboran sumur gas, coiled tubing, mud engineering, casing sumur
09900: jasa tambang, kontraktor tambang, drilling eksplorasi tambang, bor eksplorasi, overburden, jasa penunjang tambang, pompa tambang jasa, pemboran, pemboran tambang, bor inti, core drilling tambang, jasa bor tambang, blasting tambang, pengupasan tanah tambang
`);
