import { rows } from "@/lib/catalog/vocabulary/rows";

/** Jewellery, instruments, sports goods, toys and souvenirs (KBLI division 32 without medical goods). */
export const CRAFTS = [
  ...rows(
    "product",
    `
craft |  | 32903 | kerajinan, kriya, handicraft, kerajinan tangan, craft, kerajinan daerah, prakarya, handcraft, kerajinan etnik, ethnic craft, barang seni, kerajinan khas daerah | KBLI 32903
souvenir | craft | 32903, 32909 | souvenir, cinderamata, oleh oleh kerajinan, merchandise, suvenir, cenderamata, souvenir pernikahan, merchandise perusahaan, tanda mata, corporate merchandise, gimmick, merchandise promosi, souvenir perusahaan, sovenir, souvenir seminar, souvenir kantor, merchandising, suvenir perusahaan, promotional gift, barang promosi, seminar kit, seminar kit set | BRI and Telkomsel merchandise
keychain | souvenir | 32903, 32909 | gantungan kunci, keychain, ganci, key chain, gantungan tas, keyring, gantungan kunci karet, ganci akrilik, key ring, gantungan kunci logam | souvenir trade
trophy | souvenir | 32909, 32903 | piala, trofi, plakat, trophy, medali, trofi kejuaraan, medal, plakat kayu jati, piala marmer, plaque, vandel plakat, medali wisuda, trophy marmer, piala kayu, plakat fiber, medali kuningan, lencana medali, medali resin | Yogyakarta, Tulungagung usage
pin_badge | souvenir | 32909, 25999 | pin logam, pin enamel, bros, badge, lencana, pin peniti, emblem, pin logo, badge bordir, nametag, name tag, papan nama dada, bet bordir, bros kerudung, emblem bordir, pin kuningan, tanda pangkat, patch bordir, pin gantungan, lencana pin, pin akrilik, brooch, badge nama, pin promosi, emblem karet | Garut, Bantul usage
lanyard | souvenir, narrow_fabric | 13991, 32909 | lanyard, tali lanyard, tali id card, tali gantungan id, lanyard printing, tali nametag, gantungan id card, lanyard tissue, tali hp lanyard | event usage
tumbler | souvenir, kitchenware | 22299, 25999 | tumbler, botol minum promosi, tumbler stainless, tumbler custom, botol tumbler, tumbler bambu, mug promosi, gelas promosi, tumblr, botol minum custom, termos, tumbler promosi, tumbler souvenir, botol minum souvenir, thermos, vacuum flask | merchandise usage
umbrella |  | 32909 | payung, umbrella, payung promosi, payung golf, payung lipat, payung taman, payung tenda, payung souvenir, payung pantai, payung juwiring, tedung, tedung bali, payuang, payung geulis, payung sablon, payung kain | KBLI 32909; Bali, Tasikmalaya, Klaten
jewellery |  | 32112, 32113 | perhiasan, jewellery, jewelry, perhiasan emas, perhiasan perak, cincin emas, gelang emas, kalung emas, perhiasan wanita, anting emas, jewelery, cincin perak, kerajinan perak, silver jewelry, perak bakar, cincin kawin, silverware, filigri, perak kotagede, perak celuk, kerajinan emas, perak koto gadang, liontin, perhiasan logam mulia, kendari werk | KBLI 32112; Kotagede, Celuk, Kendari
gemstone |  | 32111 | batu akik, batu mulia, gemstone, batu permata, akik, bacan, batu giok, berlian, batu cincin, kalimaya, kecubung, intan martapura, batu pacitan, gosok batu akik, batu aji, agate | KBLI 32111; Martapura, Pacitan
pearl | jewellery | 32115, 03215 | mutiara, pearl, mutiara lombok, perhiasan mutiara, south sea pearl, mutiara laut selatan, mutiara air tawar, tiram mutiara, pearl jewelry | KBLI 32115; Lombok
imitation_jewellery |  | 32120 | perhiasan imitasi, aksesoris fashion, fashion accessories, gelang manik, kalung manik, aksesori wanita, kalung, manik manik, perhiasan etnik, anting, aksesoris wanita, xuping, manik kaca, manik dayak, kalung kayu, gelang kayu, gelang tali, bros kawat, jepit rambut, ikat rambut, bando, fashion jewelry, manik manik kaca, strap masker, kalung etnik, tusuk konde, tali masker, penjepit rambut | KBLI 32120; Jombang, Dayak
metal_craft | craft, metal | 32903, 25999 | kerajinan tembaga tumang, patung kuningan, wire craft, kerajinan kawat, keris, kuningan cepogo, kujang, mandau, badik, dekorasi logam, kerajinan tembaga, kerajinan logam, metal craft, copper craft, brass craft, kerajinan aluminium | Cepogo, Tumang, Juwana usage
stone_craft | craft | 23961, 32903 | kerajinan batu, patung batu, ukiran batu, stone carving, batu ukir, cobek batu, ulekan, cobek, cowek, patung paras, batu pahat, kerajinan batu alam, arca, lumpang batu, stone craft, kerajinan marmer, kerajinan onix, wastafel batu, wastafel marmer, marble craft, munthu batu | Muntilan, Tulungagung, Bali usage; Jawa
shell_craft | craft | 32903 | kerajinan kerang, shell craft, kerajinan kulit kerang, cangkang kerang hias, lampu kerang, kerajinan tempurung kerang, mother of pearl craft, seashell craft, kerang simping | Cirebon, Situbondo usage
coconut_shell_craft | craft | 32903, 16299 | kerajinan batok, kerajinan tempurung, kerajinan batok kelapa, coconut shell craft, mangkok batok, coconut bowl, mangkuk batok kelapa, centong batok, tas batok, sendok batok, kerajinan tempurung kelapa, mangkok batok kelapa | Bantul, Purbalingga usage
leather_puppet | craft | 32903, 32402 | wayang kulit, wayang, puppet, leather puppet, wayang kulit hias, gunungan wayang, wayang souvenir, shadow puppet, wayang klithik, kayon | Jawa, Bali
resin_craft | craft | 32903, 22299 | kerajinan resin, kerajinan fiber, resin art, patung resin, acrylic craft, neon box akrilik | workshop usage
recycled_craft | craft | 32903 | kerajinan daur ulang, kerajinan limbah, recycled craft, upcycle, tas bungkus kopi, kerajinan koran, kerajinan plastik bekas, upcycling, ecobrick, kerajinan sampah, kerajinan ban bekas, kerajinan limbah plastik, upcycled product | bank sampah usage
candle |  | 32909, 20299 | lilin, candle, lilin aromaterapi, lilin hias, scented candle, lilin parafin, lilin penerangan, soy candle, lilin malam batik, lilin batang, malam batik, aromatherapy candle, lilin batik | KBLI 32909; batik trade
artificial_flower | craft | 32903, 32909 | bunga imitasi, bunga hias, artificial flower, bunga plastik, bunga kering, dried flower, bunga papan, karangan bunga, buket bunga, flower bouquet, bunga sabun, bunga kain flanel, papan bunga, buket, bouquet, preserved flower, bunga artificial, rangkaian bunga, krans bunga, florist | gift trade
painting_art | craft | 32903, 90024 | lukisan, kaligrafi, lukisan kanvas, wall art, dekorasi dinding, hiasan dinding, wall decor, lukisan kaca, painting art, lukis kaca, lukisan bali, mural, seni lukis, wall decoration, kamasan, lukisan batik, batik painting | KBLI 32903
traditional_instrument |  | 32201 | alat musik tradisional, kolintang, sasando, suling bambu, kecapi, talempong, alat musik bambu, tifa, traditional musical instrument, tambur, seruling bambu, canang, suling musik | KBLI 32201; Jawa, Sunda, Minang, NTT
gamelan | traditional_instrument | 32201 | gamelan, gong, saron, bonang, kenong | KBLI 32201; Jawa, Sunda, Minang, NTT
angklung | traditional_instrument | 32201 | angklung, calung | KBLI 32201; Jawa, Sunda, Minang, NTT
hand_drum | traditional_instrument | 32201 | rebana, hadroh, marawis, kendang, gendang, bedug, beduk | KBLI 32201; Jawa, Sunda, Minang, NTT
musical_instrument |  | 32202 | alat musik, ukulele, piano, biola, cajon, senar drum, musical instrument, pianika, stand gitar | KBLI 32202; Baki Sukoharjo
guitar | musical_instrument | 32202 | gitar, guitar, gitar akustik, gitar listrik, acoustic guitar, gitar baki | KBLI 32202; Baki Sukoharjo
drum_band | musical_instrument | 32202 | drum band, drumband, alat drumband, marching band, alat marching band | KBLI 32202; Baki Sukoharjo
sport_goods |  | 32300 | alat olahraga, peralatan olahraga, sport equipment, net voli, meja tenis meja, stik golf, matras senam, gawang futsal, sarung tinju, papan catur, alat fitness, tolak peluru, samsak, bed pingpong, tongkat pramuka, ring basket, sporting goods, lembing, surfboard, papan selancar, meja pingpong, alat gym, alat fitnes, outdoor gym, gym equipment | KBLI 32300; Majalengka
sport_ball | sport_goods | 32300 | bola sepak, bola voli, bola futsal, bola kulit, bola basket, sports ball | KBLI 32300; Majalengka
racket | sport_goods | 32300 | raket, raket bulu tangkis | KBLI 32300; Majalengka
shuttlecock | sport_goods | 32300 | shuttlecock, kok bulutangkis | KBLI 32300; Majalengka
toy |  | 32402, 32401 | mainan, mainan anak, toy, mainan kayu, mainan edukatif, alat permainan edukatif, ape, wooden toy, educational toy, dolanan, kaulinan, mainan edukasi, balok kayu mainan, balok susun, congklak, dakon, mainan tradisional, layang layang, gasing, kitiran, mobil mainan, mainan plastik, boardgame, board game | KBLI 32402; Jawa, Sunda
doll | toy | 32402, 32401 | boneka, doll, plush toy, boneka kain, boneka karakter, boneka rajut, boneka maskot, stuffed toy, golekan | KBLI 32402; Jawa, Sunda
puzzle | toy | 32402, 32401 | puzzle, puzzle kayu, puzzle edukasi | KBLI 32402; Jawa, Sunda
playground |  | 32401 | alat permainan luar, playground, ayunan anak, perosotan, jungkat jungkit, mainan outdoor, ape luar, mainan taman, ayunan besi, playground anak, mandi bola, prosotan, playground outdoor, seluncuran, komidi putar, odong odong, playground fiberglass | PAUD purchasing
teaching_aid |  | 32909, 32401 | alat peraga pendidikan, teaching aid, ape dalam, alat praktik sekolah, alat laboratorium sekolah, peraga edukatif, torso, kit ipa, alat peraga matematika, media pembelajaran, alat praktik siswa, globe peta, bola dunia, globe sekolah | purchasing of schools
brush |  | 32909 | sikat, brush, kuas, sikat wc, sikat baju, kuas cat, paint brush, sikat gigi, sikat lantai, roll cat, kuwas, sikat botol, rol cat, sikat cuci, paint roller, kuas roll, toilet brush, kuas lukis, makeup brush, sikat kandang | KBLI 32909
mop_cleaning_tool |  | 32909, 13929 | alat pel, kain pel, mop, alat kebersihan, pel lantai, pengki, lobby duster, sapu pel, wiper lantai, cleaning tools, tongkat pel, serok sampah, sponge cuci, spons cuci, sabut cuci, pel kain, refill mop, cleaning equipment, kain microfiber lap, serokan | cleaning services' usage; Jawa
wig |  | 32909 | wig, rambut palsu, bulu mata palsu, false eyelashes, hair extension, sanggul, bulu mata, human hair, bulumata, konde, wig rambut, cemara rambut, eyelash, sanggul palsu | Purbalingga usage
signage_craft |  | 32909, 25999, 73100 | huruf timbul, letter sign, papan reklame, sign board, billboard, signboard, huruf timbul stainless, plang, plang nama, papan petunjuk, totem sign, neon sign, papan toko, shop sign, neon flex, papan informasi | advertising workshops' usage
wedding_supply | craft | 32903, 13929 | dekorasi pernikahan, perlengkapan pengantin, dekorasi pelaminan, box seserahan, mahar hias, kotak mahar, janur, penjor, dekorasi pesta, balon dekorasi, hiasan janur, pelaminan | event trade; Bali
ritual_goods | craft | 32903, 16299 | perlengkapan upacara, canang sari, banten, sarana upacara, dulang, bokor, wanci, keben upacara, peti mati, pelinggih, offering tray, keranda, nisan kayu, coffin, batu nisan, kijing | Bali usage
`,
  ),
  ...rows(
    "process",
    `
handcrafting |  | 32903 | pengerjaan tangan, buatan tangan, hand made, kerja tangan, hand crafted, handcrafted, pembuatan kerajinan, keterampilan tangan, buatan tangan asli | craft usage
goldsmithing |  | 32112 | pandai emas, pande, goldsmith, patri emas, tukang emas, pengrajin perak, silversmith, tatah perak, filigree, granulasi perak, pandai perak, cor emas, lost wax perhiasan, pasang permata, gold casting, casting perhiasan | KBLI 32112; Bali, Kotagede
stone_polishing |  | 32111, 23961 | gosok batu, poles batu, potong batu akik, stone polishing, asah batu, gemstone cutting, gosok akik, lapidary, asah permata | workshop usage
metal_repousse |  | 32903, 25999 | tatah logam, ketok tembaga, ukir logam, ukir tembaga, ketok logam, kenteng tembaga, etsa kuningan, etching kuningan, etsa logam, tempa tembaga, hand hammered | Cepogo and Tumang usage
candle_making |  | 20299, 32909 | pembuatan lilin, candle making, cetakan lilin, celup lilin | workshop usage
bead_work |  | 32120, 32903 | payet, mote, pasang payet, beading, sulam payet, beadwork, sulam manik, bordir payet, mote kebaya, swarovski pasang, ronce manik, merangkai manik | Tasikmalaya, Toraja usage
`,
  ),
];
