import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of textile, garment, leather and footwear (13–15). */
export const TEXTILE_WORDS = classWords(`
13111: serat kapas bersih, olah serat, kapas carding, serat nanas, serat rami olah, garneting, serat pelepah pisang, cotton carded, urai serat
13112: pintal benang, benang tenun, spinning, benang katun, pemintalan, benang rajut, benang rayon, yarn, benang sutera
13113: benang jahit, benang obras, benang bordir, sewing thread, benang jahit poliester, benang jahit karung
13121: tenun, kain tenun, atbm, tenun mesin, kain grey, kain belacu, kain mori, kain katun, weaving, kain greige, sarung tenun, kain lurik, blacu, kain tenun atbm, tenun kain polos, kain stagen, serbet tenun, kain drill, kain tetoron, kain oxford, kain kafan, kain pel tenun, sarung goyor, selendang tenun
13122: tenun ikat, ulos, songket, kain ikat, tenun sumba, kain gringsing, tenun troso, tenun ntt, endek, tenun sutera bugis, kain tapis tenun, kain songket, kain endek, kain gringsing tenganan, tenun ikat flores, tenun ikat toraja, kain hinggi, kain tapis, kain ulap doyo
13123: bulu tiruan tenun, kain bulu tenun, beludru bulu tenun, faux fur tenun, kain bulu sintetis tenun
13131: celup benang, yarn dyeing, mercerize benang, penyempurnaan benang, twist benang, kanji benang, texturizing, pewarnaan benang
13132: celup kain, pencelupan, dyeing, finishing kain, washing kain, celup kaos, kelantang kain, wantek, washing jeans, tekstil finishing, celup wantex, celup warna kain, cuci kain pabrik, bleaching kain, kanji kain, kain anti air coating
13133: cetak kain, printing kain, sublim, cetak tekstil, printing tekstil, sublimasi, print kain, sablon kain meteran, textile printing, ecoprint, sablon tekstil, print tekstil, printing kain meteran, kain printing, sablon kain, cetak motif kain, motif kain cetak, print kain batik
13134: batik, batik tulis, batik cap, membatik, kain batik, batik printing tulis, pembatik, sasirangan, jumputan, batik ciprat, batik kombinasi, baju batik tulis, kain sasirangan, jarik batik, batik sutra, batik ecoprint, batik seragam kain, shibori, batik lukis
13911: kain rajut, kain kaos, rajutan lembaran, kain combed, knitting kain, kain lacoste, kain fleece, kain jersey
13912: kain bordir, sulaman kain, bordir komputer, kain sulam, kain renda bordir, sulam karawo, kain bordiran meteran
13913: bulu tiruan rajut, kain boneka, kain rasfur, kain velboa, kain bulu boneka, faux fur rajut
13921: seprai, sprei, handuk, gorden, linen hotel, taplak, bed cover, sarung bantal, keset kain, selimut, gordyn, serbet kain, handuk hotel, taplak meja, cempal, korden, bedcover, kain lap tangan, sarung bantal sofa, handuk olahraga, sprei anak, sprei katun, gorden kantor, gorden rumah sakit, taplak batik, tirai, vitras, kelambu ranjang, celemek dapur, keset perca, kain perca, keset kain perca, selimut perca
13922: taplak bordir, sarung bantal bordir, mukena bordir bahan, taplak sulam, badge bordir, emblem bordir, bordir logo, hiasan dinding sulam
13923: bantal, guling, kasur lipat, kasur, bantal sofa, kasur palembang, bantal leher, kasur lantai, bantal dakron, bean bag, bantal kapuk, kasur kapuk, bantal hotel, guling hotel, duvet, matras kain, bantal silikon, bantal duduk
13924: tas rajut, taplak rajut, barang rajutan, crochet, renda rajut, boneka rajut, sarung bantal rajut, amigurumi, gelang rajut
13925: karung goni, goni, karung yute, karung rami, gunny bag, burlap
13926: karung plastik, karung goni plastik, jumbo bag, karung beras, woven bag, karung pp, fibc, sak semen, karung pupuk, big bag, glangsing, waring karung, karung anyaman plastik, karung laminasi, sandbag, karung jaring bawang, karung gula
13929: kain majun, majun, lap kain, tenda, terpal, goodie bag, tas kain, bendera, umbul umbul, masker kain, tas spunbond, totebag, layar tenda, tas furing, tas ransel kain, sarung jok, tas seminar, cover mobil, tas blacu, tas belanja kain, tas blacu serut, terpal kain, tenda kerucut, tenda sarnafil, tenda pleton, kanopi kain, parasut, spanduk kain, kantong kain, tas jinjing kain, bendera merah putih, tas belanja, tas p3k, taplak stand, kain lap industri, cover motor, kain pel, tas laptop, kantong tidur
13930: karpet, permadani, sajadah, karpet masjid, ambal, rug, karpet kantor, keset tenun
13941: tali tambang, tali rami, tambang, tali, tali kapal, tali nilon, rope, tali rafia, tali plastik, dadung, tali tampar, tali sisal, tambang nilon, tali manila, tali sabut kelapa pintal, tali pramuka, tali jemuran, tali pp, webbing tali angkat, tali tambat, mooring rope, tali kur
13942: jaring ikan, jala, jaring, tali sling tekstil, rope net, jaring pukat, waring, jaring gawang, jaring kargo, safety net, jaring nelayan, pukat, jaring pengaman, jaring voli bahan, jaring paranet rajut, hamok, jaring kelapa sawit, jaring trawl, jaring insang, gill net
13991: pita, webbing, renda, tali webbing, sabuk anyam, tali tas, elastik, karet kolor, label woven, tali lanyard, pita satin, tali sepatu, kain pita, lanyard
13992: kain kanvas industri, kain saring, selang kain pemadam, kain konveyor, canvas, sabuk transmisi kain, filter cloth, kain terpaulin
13993: non woven, geotekstil, kain filter, spunbond, nonwoven, kain spunbond, meltblown, geotextile, kain felt, bahan popok nonwoven, interlining
13994: kain ban, tire cord, benang ban, kain kord, tyre cord fabric
13995: kapuk, randu, kapuk randu, serat kapuk, kapok, olah kapuk, kapuk bantal
13996: kain tulle, kain tile, kain jaring, kelambu, kain kasa jaring, net fabric, kain paranet, kain brokat jaring
13999: sumbu kompor, sumbu lampu, dakron, kapas sintetis, kain pelapis, padding, tekstil lain, benang logam, kain lukis
14111: jahit, konveksi, garmen, seragam, wearpack, kaos, kemeja, jaket, celana, pakaian kerja, baju kerja, jilbab, mukena, rompi, apd kain, baju, seragam sekolah, pakaian jadi, daster, gamis, garment, clothing, jaket almamater, coverall, baju bayi, pakaian dalam, celana jeans, kaos polo, kaos oblong, kaos seragam, rok, celana kerja, celana cargo, seragam dinas, baju olahraga, training, jaket bomber, hoodie, baju muslim, baju koko, sarung jadi, blazer, kemeja batik jadi, toga wisuda, seragam satpam, seragam perawat, wearpak, katelpak, apron kain, piyama, kaos kampanye, rompi kain, baju anak, jersey, celana pendek, baju batik konveksi
14112: jaket kulit, rompi kulit, celana kulit, garmen kulit, konveksi jaket kulit, leather jacket, rok kulit
14120: penjahit, modiste, tukang jahit, jahit pesanan, taylor, tailor, jahit baju pesanan, butik jahit, jahit kebaya, permak, jahit jas, vermak levis, jahit gaun pengantin, terima jahitan, jahit gaun, jahit pas badan, jahit seragam pesanan, jahit baju ukur badan, jahit kemeja, jahit batik, bikin baju pesanan, jahit busana, penjahit kebaya, penjahit jas
14131: topi, dasi, sarung tangan kain, kerudung, aksesoris pakaian, peci, songkok, blangkon, syal, ikat kepala, slayer, kopiah, hijab, udeng, sapu tangan, bucket hat, topi sekolah, dasi sekolah, masker scuba, jilbab instan, pasmina, manset kain, sarung tangan katun, deker kain, pita nama, ikat pinggang kain
14132: sabuk kulit, ikat pinggang, sarung tangan kulit, gesper kulit, topi kulit, ikat pinggang kulit, belt kulit pria
14200: pakaian bulu, jaket bulu, mantel bulu, kulit berbulu, topi bulu, fur coat, karpet kulit berbulu
14301: sweater, baju rajut, rajut, cardigan, kaos rajut, switer, jaket rajut, syal rajut, knitwear, rompi rajut, topi rajut, sweater rajut
14302: bordir, bordir baju, sulam, pakaian bordir, kebaya bordir, baju sulam, embroidery, jasa bordir, kerudung bordir, baju koko bordir, bordir jilbab, bordir kebaya, bordir seragam, mukena bordir, sulam pita baju
14303: kaos kaki, kaus kaki, stoking, socks, kaos kaki sekolah, legging rajut, manset rajut
15111: kulit garaman, pengawetan kulit, kulit mentah garam, kulit jemur, garam kulit, kulit sapi mentah awet, pickle kulit
15112: samak kulit, penyamakan, kulit samak, kulit sapi, kulit domba, tannery, kulit nabati, kulit crust, wet blue, kulit jadi, leather, kulit kambing samak, kulit ikan pari samak, kulit pull up, kulit nubuck, kulit suede, kulit reptil samak, kulit lapis, perkamen, kulit kambing, kulit sol
15113: celup kulit bulu, pencelupan kulit berbulu, kulit bulu domba, warna kulit bulu, kulit kelinci bulu, fur dyeing
15114: kulit komposisi, kulit imitasi dari sisa kulit, bonded leather, kulit pres, leather board, composition leather
15121: tas kulit, dompet, dompet kulit, koper, tas, tas wanita, tas selempang, leather bag, tas laptop kulit, dompet kartu, tas punggung kulit, kopor, wallet, handbag kulit, tas kulit wanita, clutch kulit, tas ransel kulit, dompet pria, tas kerja kulit, koper kulit, tempat kartu kulit, pouch kulit
15122: sarung tangan las, apron las, kulit industri, belt kulit, packing kulit, seal kulit, sabuk mesin kulit, tas alat kulit, apron kulit, sarung tangan kulit las, kulit mesin tenun, washer kulit, selongsong kulit, holster alat
15123: pelana, pelana kuda, kalung anjing kulit, tali kekang, cambuk kulit, sadel kuda, tali anjing kulit, abah abah kuda
15129: gantungan kunci kulit, sarung hp kulit, tempat pensil kulit, map kulit, sampul kulit, kerajinan kulit, jam kulit tali, tali jam kulit, sarung pisau kulit
15201: sandal, sepatu kulit, alas kaki, selop, sepatu harian, sendal, sepatu pantofel, sepatu sekolah, sandal jepit, sepatu wanita, kelom geulis, bakiak, sepatu, sandal hotel, footwear, sandal kulit, sepatu formal, sepatu anak, sandal wanita, sepatu dinas, sandal gunung, sepatu kulit pria, slop, sepatu casual, sepatu pantovel, sandal karet, high heels, sepatu kanvas
15202: sepatu olahraga, sneakers, sepatu futsal, sepatu bola, sepatu lari, sport shoes, sepatu kets, sepatu badminton
15203: sepatu safety, safety shoes, sepatu kerja, sepatu boot, sepatu proyek, sepatu pdl, sepatu lapangan, sepatu septi, sepatu booth karet kerja, safety boots, sepatu dinas lapangan, sepatu safety kulit, sepatu boot karet, sepatu anti slip, sepatu isolasi listrik, sepatu las, steel toe, sepatu tambang, sepatu karet kebun
15209: sepatu kesehatan, sepatu ortopedi, sepatu tari, sepatu balet, alas kaki lain, sepatu panggung
`);
