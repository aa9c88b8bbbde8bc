import { classWords } from "@/lib/catalog/kbli-words/rows";

/**
 * What people call the work of the classes of lodging, food service, media, telecommunication and information
 * technology (55–63).
 */
export const HOSPITALITY_MEDIA_WORDS = classWords(`
55110: hotel bintang, hotel berbintang, hotel, resort bintang, hotel bintang lima, hotel bisnis, pegawai hotel bintang
55120: hotel melati, losmen, hotel non bintang, penginapan murah, wisma hotel, motel, pegawai hotel melati
55130: homestay, guest house, pondok wisata, rumah singgah wisata, penginapan rumah warga, home stay desa wisata, guesthouse
55191: hostel, penginapan backpacker, youth hostel, dormitory wisata, hostel kapsul
55192: bumi perkemahan, camping ground, glamping, tempat kemah, campervan park, persinggahan karavan
55193: vila, villa, sewa vila, villa puncak, vila harian
55194: kondotel, apartemen hotel, service apartment, apartel, serviced apartment
55199: penginapan lain, cottage, bungalow, rumah pohon inap, akomodasi jangka pendek lain, kamar transit, sewa kamar harian
55900: kos, kost, kos kosan, indekos, asrama mahasiswa, mess karyawan, rumah kost, asrama pekerja, kontrakan kamar bulanan, menyewakan kamar kos, usaha kos
56101: restoran, resto, restaurant, restoran padang besar, restoran cepat saji, fast food, rumah makan besar, restoran seafood besar, pelayan restoran, restoran jepang, restoran sunda
56102: warung makan, warteg, rumah makan, warung nasi, rm padang, warung bakso, depot makan, warung soto, nasi padang, warung pecel, lapo, warung nasi uduk, rumah makan ayam geprek, menjual nasi, menjual nasi campur, warung lalapan, warung mie ayam, menjual soto, menjual ayam goreng, warung sate, warung bakso tetap
56103: kedai makanan, warung tenda, tenda pecel lele, lesehan kaki lima, kedai seafood tenda, angkringan, nasi goreng tenda, stan makanan, kedai bakar tenda, menjual nasi goreng tenda, menjual pecel lele, menjual gorengan, menjual seblak, menjual martabak, kedai mie
56104: bakso keliling, gerobak makanan, food truck, siomay keliling, mie ayam gerobak, sate keliling, batagor gerobak, gorengan gerobak, makanan keliling, cilok keliling, martabak gerobak, menjual bakso keliling, menjual siomay, menjual cilok, menjual mie ayam keliling, menjual nasi kuning pagi, penjual batagor, penjual sate keliling, penjual pentol, pedagang bakso keliling
56109: makanan bawa pulang, takeaway, cloud kitchen, dapur online, jasa makan lainnya, usaha kuliner rumahan, gerai makanan tanpa tempat makan
56210: katering, catering, katering acara, catering pernikahan, nasi kotak, nasi tumpeng, snack box, prasmanan hajatan, katering kantor rapat, tumpeng, catering wedding, nasi box, konsumsi rapat, konsumsi acara, menerima pesanan nasi kotak, usaha katering, menerima pesanan kue acara makan
56290: katering pabrik, katering karyawan, catering industri, katering proyek, katering sekolah, kantin karyawan, katering rumah sakit, jasa boga kontrak, catering tambang, inflight catering, katering harian, makan siang karyawan, dapur makan bergizi gratis, kantin sekolah, jasa boga karyawan, penyedia makan karyawan
56301: bar, pub, bar minuman, wine bar, lounge bar, bartender
56302: kelab malam, klub malam minuman, night club, diskotek bar, club dugem
56303: kafe, cafe, coffee shop, kedai kopi kafe, kafe kopi, rumah minum, tea house, cafe kopi, warkop kafe, barista, usaha kafe, kedai kopi
56304: kedai minuman, warung kopi, warkop, es teh kedai, boba, kedai jus, stan es, thai tea, es kelapa muda, kedai es buah, bubble tea, menjual es, menjual minuman jus, menjual kopi seduh, menjual es campur, menjual minuman dingin
56305: kedai jamu, warung jamu, rumah jamu, jamu gendong, stmj, depot jamu, kafe jamu, penjual jamu gendong
56306: es keliling, kopi keliling, starling, es dung dung, es cendol keliling, minuman gerobak, jus gerobak, es krim keliling, kopi gerobak, menjual es keliling, penjual es cendol, menjual es krim keliling
58110: penerbit buku, penerbitan buku, penerbit buku pelajaran, penerbitan kamus, penerbit buku digital, publisher, audiobook, menerbitkan buku
58120: penerbit direktori, buku telepon terbit, mailing list, katalog alamat, yellow pages
58130: penerbit koran, surat kabar, penerbit majalah, media cetak, tabloid, jurnal ilmiah terbit, penerbitan buletin, koran daerah, media online berita terbit, koran lokal, percetakan dan penerbit koran
58190: penerbit kalender, kartu ucapan terbit, penerbit poster, penerbitan katalog, penerbit formulir, penerbit reproduksi seni
58200: penerbit software, penerbitan aplikasi siap pakai, penerbit game, publisher game, software paket, saas penerbit
59111: film pemerintah, produksi video pemerintah, pfn, produksi program tv pemerintah, dokumenter pemerintah
59112: rumah produksi, production house, produksi film, bikin video, video company profile, produksi iklan video, ph film, videografi, video youtube produksi, animasi produksi, videografer, dokumentasi video acara, pembuatan film, pembuatan video iklan, juru kamera
59121: pascaproduksi pemerintah, edit film pemerintah, penyuntingan video pemerintah, sulih suara pemerintah
59122: editing video, edit film, pascaproduksi, subtitle, dubbing, efek visual, vfx, color grading, sulih suara, animasi pascaproduksi, editor video, jasa edit video, penyuntingan film
59131: distribusi film pemerintah, sewa film pemerintah, peredaran film negara, distribusi program tv pemerintah
59132: distributor film, peredaran film, hak siar film, distributor program tv, film distribution
59140: bioskop, cinema, layar tancap, pemutaran film, misbar, bioskop mini
59201: studio rekaman, rekaman suara, recording studio, rekam lagu, podcast rekaman, mixing mastering, voice over, jasa rekaman
59202: label musik, penerbit musik, publisher musik, penerbit partitur, record label, penerbit lagu
60101: rri, radio pemerintah, lpp radio, radio pemda, siaran radio publik
60102: radio swasta, stasiun radio, radio komunitas, siaran radio fm, radio streaming siar, penyiaran radio
60201: tvri, televisi pemerintah, lpp televisi, tv publik
60202: tv swasta, stasiun televisi, tv lokal, tv kabel siar, tv berlangganan, televisi komunitas, siaran televisi, kameraman tv
61100: telkom, layanan telepon kabel, operator telekomunikasi kabel, jaringan tetap, telepon rumah, jaringan tetap tertutup, sewa jaringan fiber, leased line, kabel laut, layanan telepon tetap
61200: operator seluler, telkomsel, jaringan bergerak, operator gsm, operator 5g, trunking radio, layanan seluler, jaringan seluler
61300: satelit, operator satelit, vsat, internet satelit jaringan, telekomunikasi satelit
61911: premium call, panggilan premium, layanan telepon premium, telepon hotline berbayar
61912: sms premium, konten sms, ring back tone sms, sms berbayar, layanan sms kuis
61913: voip, itkp, internet telepon, telepon lewat internet, voice over ip
61914: calling card, kartu panggil, kartu telepon, jasa panggilan kartu
61919: nilai tambah telepon, value added telepon, layanan telepon tambahan, jasa nilai tambah telepon, layanan tambahan teleponi
61921: isp, penyedia internet, internet provider, provider internet, wifi rumah provider, internet desa, bandwidth, internet service provider, internet kantor, layanan internet, jasa internet rumah
61922: siskomdat, komunikasi data, layanan mpls, vpn data, sistem komunikasi data
61923: iptv, tv internet, televisi protokol internet, tv lewat internet
61924: nap, network access point, interkoneksi internet, internet exchange, akses internet global
61925: penyedia konten seluler, content provider, konten hp seluler, nada sambung, konten ringtone, rbt nada tunggu
61929: multimedia lain, jasa multimedia lain, layanan multimedia, jasa multimedia lainnya
61991: telekomunikasi khusus penyiaran, jaringan telekomunikasi siaran, telsus penyiaran, pemancar siaran jaringan
61992: telekomunikasi sendiri, radio komunikasi perusahaan sendiri, telsus sendiri, telekomunikasi instansi sendiri
61993: telekomunikasi pertahanan, telekomunikasi militer, telsus hankam, komunikasi radio militer
61994: warnet, rt rw net, jual kembali internet, reseller internet, wartel, jual voucher wifi, agen pulsa, jual kembali bandwidth, jual paket data, voucher hotspot, usaha warnet, warung internet, usaha wifi voucher
61999: telekomunikasi lain, jasa telekomunikasi lainnya, pelacakan satelit, stasiun radar telekomunikasi, telemetri
62011: bikin game, pengembang game, game developer, studio game, pembuatan video game, game mobile
62012: bikin toko online, pengembangan marketplace, aplikasi e commerce, developer ecommerce, website jualan, bikin aplikasi jualan, pengembangan platform e commerce
62013: vr, ar, augmented reality, virtual reality, konten imersif, metaverse, virtual tour, mixed reality
62014: blockchain, smart contract, pengembang kripto, pengembang token, web3, distributed ledger
62015: kecerdasan buatan, ai, machine learning, chatbot ai, artificial intelligence, computer vision, pengembang ai
62019: bikin aplikasi, software house, pembuatan website, programmer, aplikasi android, sistem informasi, jasa website, developer software, bikin program kasir, pembuatan erp, jasa coding, web developer, aplikasi custom, software akuntansi bikin, pembuatan aplikasi, pembuatan sistem informasi, jasa pemrograman, pengembangan perangkat lunak
62021: keamanan siber, cyber security, konsultan keamanan informasi, penetration test, pentest, iso 27001 konsultan, soc keamanan, konsultan keamanan jaringan, audit keamanan sistem
62022: identitas digital, ekyc, verifikasi identitas digital, digital id, digital identity, autentikasi biometrik
62023: tanda tangan elektronik, sertifikat elektronik, tanda tangan digital, e sign, psre, segel elektronik, stempel waktu elektronik
62024: iot, internet of things, konsultan iot, smart farming iot, rancang sistem sensor, smart city perancangan
62029: konsultan it, it support, maintenance jaringan komputer, jaringan komputer, manajemen fasilitas komputer, it consultant, managed service it, system integrator, integrasi sistem, konsultan erp, pengelolaan server, konsultan sistem komputer, jasa jaringan komputer, perawatan server
62090: instal ulang komputer, data recovery, instalasi software, pemulihan data, setting komputer, instal komputer, jasa ti lain
63111: entri data, olah data, digitalisasi arsip, input data, data entry, pengolahan data, big data, alih media dokumen, scan dokumen massal, analitik data, jasa olah data, jasa input data
63112: hosting, web hosting, cloud, data center, sewa server, vps, colocation, domain hosting, cloud server, pusat data, jasa hosting, penyewaan server
63121: portal web non komersial, website komunitas, wiki, media sosial nirlaba, portal web sosial
63122: marketplace, platform digital, startup aplikasi, portal web komersial, e commerce platform, aplikasi ojek platform, mesin pencari, situs jual beli, portal iklan baris, platform edukasi digital, media online, pengelola aplikasi platform
63911: kantor berita antara, kantor berita pemerintah, lkbn, pasokan berita pemerintah
63912: kantor berita swasta, news agency, pemasok berita, sindikasi berita, kantor berita
63990: kliping berita, jasa informasi lain, layanan informasi telepon, media monitoring, clipping, pencarian informasi
`);
