import { classWords } from "@/lib/catalog/kbli-words/rows";

/**
 * What people call the work of the classes of arts, sport, leisure, associations, repair of belongings, personal
 * services and households (90–99).
 */
export const LEISURE_PERSONAL_WORDS = classWords(`
90011: grup musik pertunjukan, teater, sanggar seni pentas, wayang pertunjukan, pentas tari, reog, orkes dangdut, grup kesenian, ludruk, organ tunggal, ketoprak, pertunjukan wayang, pertunjukan musik, pertunjukan tari, kuda lumping, jaranan
90012: tata lampu panggung, tata panggung, kru pertunjukan, penata rias panggung, sound engineer pertunjukan, tata suara panggung, penata kostum, jasa tata panggung, jasa tata cahaya panggung
90021: penari, aktor, dalang, pelawak, komika, stand up comedy, pesulap, koreografer, sutradara teater
90022: penyanyi, musisi, pemain musik, pencipta lagu, komposer, band, sinden, dj musik, arranger, pemain organ tunggal, biduan
90023: pelukis, pematung, perupa, seniman lukis, kartunis, seniman mural, pemahat seni, mural, membuat lukisan, pembuat patung seni
90024: penulis, novelis, sastrawan, penyair, penulis naskah, content writer, penulis skenario, penulis buku
90025: jurnalis independen, wartawan lepas, reporter lepas, wartawan freelance, jurnalis lepas
90029: content creator, youtuber, selebgram, pekerja kreatif, mc, pembawa acara, streamer, pekerja seni lain, kreator konten, influencer pribadi
90030: promotor konser, impresariat, manajemen pertunjukan, festival seni penyelenggara, promotor musik, promotor artis
90040: gedung kesenian kelola, galeri seni, gedung teater kelola, pengelola gedung konser, ruang pamer seni
90090: hiburan lain, jasa hiburan seni lain, badut ulang tahun, sirkus, kesenian lain, sulap hiburan
91011: perpustakaan daerah, perpustakaan pemerintah, arsip daerah, perpusda, perpustakaan nasional, arsip pemerintah
91012: perpustakaan swasta, taman baca, taman bacaan masyarakat, arsip swasta, rumah baca, perpustakaan yayasan
91021: museum pemerintah, museum negeri, museum daerah, museum nasional
91022: museum swasta, museum pribadi, museum yayasan, museum perusahaan
91023: candi dikelola negara, cagar budaya pemerintah, situs sejarah negara, keraton dikelola pemerintah, pengelola candi
91024: cagar budaya swasta, bangunan bersejarah swasta, rumah adat bersejarah swasta, situs sejarah yayasan
91025: taman budaya, pusat kesenian daerah, art center budaya, pengelola taman budaya
91029: wisata budaya, desa wisata budaya, kampung adat wisata, wisata religi budaya, desa adat
91031: kebun binatang, taman safari, kebun raya, penangkaran satwa konservasi, aviary, zoo, taman satwa
91032: taman nasional, balai taman nasional, tn komodo, pengelola taman nasional
91033: tahura, taman hutan raya, hutan raya, pengelola tahura
91034: taman wisata alam, twa, wisata alam konservasi, hutan wisata
91035: suaka margasatwa, cagar satwa, suaka alam, perlindungan satwa liar
91036: taman laut, konservasi laut, taman nasional laut, kawasan konservasi perairan
91037: taman buru, kawasan buru, kebun buru, area berburu
91038: hutan lindung, pengelola hutan lindung, kawasan hutan lindung, jaga hutan lindung
91039: kawasan alam lain, cagar alam, ekowisata kawasan, hutan mangrove kelola, geopark
93111: stadion, pengelola stadion, sewa stadion, stadion sepak bola, penyewaan stadion
93112: sirkuit, sirkuit balap, sirkuit motor, gokart sirkuit, arena balap
93113: gor, gelanggang olahraga, sewa gor, arena olahraga, gedung badminton, hall olahraga, kolam renang, gelanggang renang
93114: lapangan futsal, sewa lapangan bola, lapangan badminton, lapangan tenis, mini soccer, lapangan padel, lapangan golf, lapangan basket sewa, lapangan panahan, penyewaan lapangan olahraga, usaha lapangan futsal
93115: tempat latihan bela diri, dojo, padepokan silat, sasana bela diri, sasana tinju
93116: gym, fitness center, pusat kebugaran, tempat fitnes, senam aerobik tempat, nge gym, studio yoga, studio pilates, usaha fitness, instruktur senam
93119: kelola fasilitas olahraga lain, sarana olahraga lain, wall climbing, skatepark
93121: klub bola, klub sepak bola, persib, tim sepak bola, klub liga
93122: klub golf, golf club, perkumpulan golf, keanggotaan golf
93123: klub renang, perkumpulan renang, tim renang, swimming club
93124: klub tenis, perkumpulan tenis, tennis club, klub tenis lapangan
93125: klub tinju, perkumpulan tinju, tim tinju, boxing club
93126: klub karate, perguruan silat, klub taekwondo, perguruan bela diri, klub judo
93127: klub kebugaran, klub binaraga, klub fitness, komunitas senam klub
93128: klub bowling, perkumpulan bowling, bowling club, tim boling
93129: klub olahraga lain, klub badminton, pb bulutangkis, klub basket, klub voli, klub panahan, klub sepeda
93191: promotor tinju, promotor olahraga, penyelenggara turnamen, event lari, promotor pertandingan, marathon penyelenggara
93192: atlet profesional, wasit, juri pertandingan, olahragawan, pelatih atlet, pemain bola profesional
93193: berburu olahraga, jasa perburuan olahraga, klub berburu, pemandu berburu
93194: koni, pssi, liga sepak bola operator, federasi olahraga, pengurus cabang olahraga
93195: olahraga tradisional, pacu jalur, karapan sapi, egrang, pencak dor, sumpitan olahraga
93199: olahraga lain, esports, pacuan kuda kandang, jasa olahraga lain, kandang kuda balap, tim balap
93211: taman rekreasi, tempat rekreasi keluarga, waterpark, wisata keluarga, taman bermain besar, water boom, usaha taman rekreasi
93219: taman hiburan, theme park, taman bertema, dufan, wahana permainan pasar malam, komidi putar, jatim park
93221: pemandian air panas, pemandian alam, sumber air panas, umbul, kolam air belerang
93222: wisata gua, susur gua, caving, goa wisata
93223: pendakian gunung, outbound alam, wisata petualangan, hiking, paralayang wisata, offroad wisata, flying fox, trekking
93224: wisata pantai, pengelola pantai, pantai wisata, beach club pantai, usaha wisata pantai, pengelola wisata bahari pantai
93229: air terjun wisata, wisata alam lain, wisata gunung, curug, wisata danau kelola, wisata hutan pinus
93231: agrowisata, wisata petik buah, wisata kebun, wisata agro, petik stroberi, wisata kebun teh, eduwisata pertanian
93239: wisata buatan, desa wisata, wisata selfie, taman kelinci wisata, wisata edukasi, wahana swafoto
93241: arung jeram, rafting, tubing sungai, body rafting
93242: wisata selam, diving, snorkeling, dive center, operator selam
93243: marina, dermaga yacht, dermaga marina, sandar kapal wisata
93244: kolam pancing, pemancingan, kolam pemancingan, galatama, pemancingan ikan mas, usaha pemancingan
93245: wisata memancing, fishing trip, mancing laut, trip mancing, spot mancing
93246: banana boat, jet ski wisata, watersport, wisata air, parasailing, selancar wisata, kano wisata
93249: wisata tirta lain, sepeda air, perahu bebek, wisata tirta, dayung wisata
93291: klub malam hiburan, night club hiburan, hiburan malam, pub musik hidup
93292: karaoke, karaoke keluarga, tempat karaoke, ktv, rumah bernyanyi, usaha karaoke
93293: game center, timezone, biliar, rental ps, arena permainan, playground anak, mandi bola, dingdong, rental playstation, bilyar, playground indoor, usaha biliar, penyewaan playstation, usaha playstation
93294: diskotek, diskotik, tempat dugem, dance club, disko
93299: hiburan rekreasi lain, paintball, pesta kembang api, escape room, wahana ketangkasan, kembang api pertunjukan, rumah hantu
94110: kadin, asosiasi pengusaha, apindo, asosiasi usaha, gapensi, hipmi, kamar dagang
94121: asosiasi ilmu sosial, organisasi profesi sosial, ikatan sarjana ekonomi, asosiasi guru, pgri
94122: idi, persatuan insinyur, pii, asosiasi profesi teknik, ikatan dokter indonesia, ikatan apoteker
94200: serikat pekerja, serikat buruh, spsi, kspi, organisasi buruh
94910: ormas keagamaan, masjid, gereja, pura, vihara, nu, muhammadiyah, dkm, klenteng, pengurus masjid, pendeta gereja, imam masjid, marbot, pastor
94920: partai politik, parpol, partai, sayap partai
94990: karang taruna, pkk, lsm, yayasan kemasyarakatan, organisasi masyarakat, pramuka, komunitas hobi, kelompok tani organisasi, ikatan alumni, dharma wanita
95110: servis komputer, servis laptop, servis printer, reparasi laptop, servis pc, ganti lcd laptop, tukang servis komputer, servis monitor, servis scanner, isi ulang tinta servis, perbaikan komputer, perbaikan laptop, memperbaiki komputer
95120: servis hp, servis handphone, ganti lcd hp, reparasi hp, servis telepon, servis ht, tukang servis hp, servis router, servis smartphone, perbaikan hp, memperbaiki hp
95210: servis tv, servis elektronik, reparasi tv, servis radio, servis kamera, servis speaker, tukang tv, servis amplifier, servis televisi, perbaikan televisi, memperbaiki tv
95220: servis kulkas, servis mesin cuci, servis ac rumah, servis kompor, servis dispenser, servis setrika, servis rice cooker, servis kipas angin, servis blender, servis mesin pemotong rumput, servis pompa air rumah, servis water heater, servis freezer, perbaikan kulkas, perbaikan mesin cuci, memperbaiki kipas angin, perbaikan alat rumah tangga
95230: sol sepatu, ganti sol, servis sepatu, reparasi tas, servis koper, tukang sol, cuci sepatu, reparasi dompet kulit, jahit sepatu, perbaikan sepatu, memperbaiki sepatu
95240: servis sofa, servis furnitur, ganti jok sofa, reparasi kursi, servis springbed, tukang pelitur, plitur ulang, servis mebel, restorasi mebel, perbaikan kursi sofa, memperbaiki furnitur
95291: vermak jeans, permak baju, vermak levis, permak pakaian, potong celana, tambal baju, ganti resleting, vermak pakaian, permak levis, kecilin baju, memermak baju, jasa permak
95299: servis jam, reparasi sepeda, servis sepeda, servis perhiasan, servis kacamata, duplikat kunci, tukang kunci, tukang patri, tukang asah pisau dapur, servis alat musik, servis mainan, stem piano, servis payung, isi korek, perbaikan jam, perbaikan sepeda, memperbaiki sepeda
96111: tukang cukur, barbershop, pangkas rambut, potong rambut pria, cukur rambut, barber, babershop, cukur madura, jasa potong rambut, pemangkas rambut, memotong rambut
96112: salon kecantikan, salon rambut, creambath, rias pengantin, facial salon, mua, make up artist, nail art, manikur pedikur, perawatan wajah salon, smoothing rambut, eyelash extension, salon muslimah, tata rias, merias wajah, penata rambut, usaha salon, jasa tata rias pengantin
96121: panti pijat, pijat refleksi, tukang pijat, refleksi kaki, pijat urut, massage, pijet, pijat tuna netra, kusuk, jasa pijat, memijat, pemijat
96122: spa, solus per aqua, spa kecantikan, lulur spa, baby spa, sauna spa, spa tradisional
96129: sauna, mandi uap, pelangsingan, steam tubuh, solarium, kebugaran lain, mandi uap ratus
96200: laundry, laundry kiloan, binatu, penatu, cuci pakaian, laundri, cuci seragam, laundry hotel, cuci setrika, dry cleaning, cuci karpet, londri, cuci linen, laundry rumah sakit, setrika baju, cuci gorden, laundry sepatu sofa, jasa cuci pakaian, buruh cuci, usaha laundry, mencuci pakaian, menyetrika pakaian
96910: pemakaman, jasa pemakaman, kremasi, gali kubur, rumah duka, mobil jenazah, pengurusan jenazah, krematorium, tempat pemakaman umum, peti mati layanan, penggali kubur, juru kunci makam
96990: penitipan kucing, grooming hewan, pet hotel, tato, biro jodoh, paranormal, peramal, semir sepatu, valet parkir, penitipan hewan, pelatihan anjing, porter pribadi, tindik, pet grooming, biro jodoh online, penitipan hewan peliharaan, jasa ramal, jasa tato
97000: asisten rumah tangga, pembantu rumah tangga, sopir pribadi, pengasuh anak rumah, tukang kebun rumah, art, prt, pramusiwi rumah tangga, pembantu, buruh cuci setrika rumah, sopir keluarga, pengasuh bayi, satpam rumah pribadi, baby sitter di rumah
98100: produksi sendiri rumah tangga, kebun dipakai sendiri, bikin barang untuk dipakai sendiri, subsisten barang
98200: jasa sendiri rumah tangga, masak untuk keluarga sendiri, subsisten jasa, mengasuh keluarga sendiri
99000: kedutaan besar asing, pbb, badan internasional, kedutaan, unicef, who, asean sekretariat, konsulat asing, imf
`);
