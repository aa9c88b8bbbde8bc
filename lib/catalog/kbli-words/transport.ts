import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of transport, storage, post and couriers (49–53). */
export const TRANSPORT_WORDS = classWords(`
49110: kereta api penumpang, kereta antarkota, kai penumpang, kereta jarak jauh, angkutan penumpang kereta, masinis kereta penumpang
49120: kereta barang, angkutan kereta barang, kereta batu bara, kargo kereta api, kereta peti kemas
49211: bus akap, bus antar provinsi, bus malam, po bus antarkota, bis antar provinsi, bus jakarta surabaya, sopir bus antar provinsi, agen bus malam antarkota
49212: bus perbatasan, angkutan bus perbatasan kota, bis perbatasan, trayek perbatasan bus
49213: bus akdp, bus antar kota dalam provinsi, bis antarkota satu provinsi, trayek akdp bus, sopir bus antar kota
49214: bus kota, transjakarta, busway, brt, bis kota, trans kota
49215: bus lintas negara, bus ke malaysia, bus ke timor leste, bus antarnegara, bis lintas batas
49216: bus karyawan, bus antar jemput karyawan, bus jemputan, bus sekolah, shuttle bandara bus, bus pemadu moda, jemputan pabrik, antar jemput karyawan, bus antar jemput
49219: bus trayek lain, bus perintis, bus damri perintis, bis dalam trayek lain
49221: bus pariwisata, bis wisata, sewa bus wisata, carter bus rombongan, bus study tour, bus ziarah, penyewaan bus wisata
49229: bus carteran bukan wisata, bus luar trayek, sewa bus luar trayek lain, bis tidak dalam trayek
49300: angkutan pipa, transportasi pipa minyak, pipa transmisi gas, operator pipa, pipeline transportation
49411: angkot perbatasan, mobil penumpang perbatasan, minibus trayek perbatasan, angkutan perbatasan bukan bus
49412: elf antarkota, colt antarkota, minibus akdp, travel trayek tetap, mobil penumpang antarkota
49413: angkot, mikrolet, angkutan kota, bemo, oplet, jaklingko, pete pete, angkutan umum kota, sopir angkot, supir angkot, sopir angkutan kota
49414: angkutan desa, angdes, angkudes, mobil penumpang pedesaan, angkutan perdesaan, colt desa, sopir angkutan pedesaan
49415: antar jemput anak sekolah, antar jemput karyawan minibus, mobil jemputan, jemputan sekolah, travel antar jemput khusus
49419: angkutan darat dalam trayek lain, minibus trayek lain, mobil penumpang trayek lain, angkutan penumpang bertrayek lain
49421: taksi, taxi, taksi argo, taksi bandara, perusahaan taksi, sopir taksi, blue bird, pengemudi taksi, supir taksi
49422: sewa mobil dengan sopir, carter mobil, rental mobil plus sopir, travel gelap carteran, sewa minibus sopir, angkutan sewa umum, sopir travel, travel antarkota carteran
49423: becak, delman, dokar, andong, cidomo, bendi, sado, sepeda ontel ojek, menarik becak, penarik becak, kusir delman
49424: ojek, ojek motor, ojek online, ojol, ojek pangkalan, tukang ojek, gojek driver, rbt, bentor, mengojek, pengemudi ojek, driver ojek online, ojek sepeda motor
49425: angkutan wisata darat, jeep wisata, mobil wisata, shuttle wisata, minibus wisata, sewa hiace wisata, kendaraan wisata
49426: taksi online, taxol, grab car, gocar, angkutan sewa khusus, mobil online, driver online mobil, driver taksi online, pengemudi mobil online
49429: angkutan penumpang darat lain, odong odong, kereta kelinci, bajaj, angkutan penumpang lainnya
49431: angkutan truk, trucking, jasa angkut barang, ekspedisi truk, truk angkutan, pickup angkut, pindahan rumah angkut, truk fuso, truk wingbox, jasa pick up, angkut material, dump truk angkut, truk ekspedisi, sopir truk, mengangkut barang, supir truk, kernet truk, angkutan barang umum, angkutan hasil panen, angkutan pasir, pengiriman barang antar kota, kirim barang lewat truk, pengiriman barang
49432: angkutan bbm, truk tangki, angkutan peti kemas, trailer kontainer, truk pendingin, angkutan alat berat, angkutan lowbed, car carrier, angkut hewan, angkutan b3, mobil tangki air, truk cpo, angkutan barang berbahaya, sopir truk tangki, angkutan air bersih tangki, sopir trailer
49433: gerobak angkut, pedati, cikar, angkut pakai kuda, gerobak sapi, kuda beban, becak barang
49441: krl, mrt, lrt, kereta komuter, kereta bandara, commuter line, monorel, trem kota
49442: kereta wisata, lokomotif wisata, kereta uap wisata, lori wisata
49450: angkutan rel lain, lori barang, jasa rel lainnya, angkutan lori, angkutan rel lainnya
50111: kapal penumpang, pelni, angkutan laut penumpang, kapal feri antar pulau laut, kapal cepat penumpang, kapal motor penumpang, nahkoda kapal penumpang, awak kapal penumpang
50112: kapal penumpang pelabuhan, perahu tambangan pelabuhan, taksi air pelabuhan, boat antar kapal pelabuhan
50113: kapal wisata laut, kapal pinisi wisata, live on board, boat wisata pulau, sewa kapal wisata, charter phinisi, yacht wisata, perahu wisata laut
50114: kapal perintis penumpang, tol laut penumpang, angkutan laut perintis orang, kapal pulau terpencil
50121: kapal penumpang luar negeri, feri batam singapura, kapal laut internasional penumpang, feri internasional
50122: kapal pesiar, cruise, wisata laut luar negeri, kapal wisata internasional
50131: kapal kargo, pelayaran kargo, kapal kontainer domestik, angkutan laut barang, kapal barang antar pulau, tongkang general cargo, pelayaran dalam negeri, awak kapal kargo, abk kapal barang, pengiriman barang lewat laut
50132: tongkang pelabuhan, kapal tunda barang pelabuhan, perahu barang pelabuhan, angkut barang di pelabuhan
50133: kapal tanker, tongkang batu bara, kapal curah, barge batu bara, kapal lpg, kapal ternak, tug and barge, kapal tangki, spob
50134: tol laut barang, kapal perintis barang, angkutan laut perintis logistik, kapal sembako pulau terpencil
50135: pelayaran rakyat, pelra, kapal kayu barang, perahu layar motor, klm, pinisi barang, kapal kayu rakyat muatan barang
50141: pelayaran luar negeri barang, kapal ekspor impor, ocean going, kapal kontainer internasional, shipping line internasional
50142: tanker internasional, kapal curah ekspor, kapal lng, bulk carrier internasional, vessel ekspor batu bara
50143: pelra luar negeri, kapal kayu lintas negara, pelayaran rakyat ke malaysia, perahu dagang lintas batas
50211: speedboat sungai trayek, kapal sungai reguler, klotok penumpang, bus air sungai, ketinting trayek, perahu danau reguler, motoris speedboat, pengemudi perahu sungai
50212: carter speedboat sungai, sewa klotok, taksi air sungai, perahu sungai carteran, sewa ketinting
50213: wisata susur sungai, perahu wisata danau, kapal wisata sungai, perahu wisata waduk, susur mangrove perahu
50214: feri antar provinsi, asdp, penyeberangan merak bakauheni, penyeberangan ketapang gilimanuk, kapal feri penumpang, kapal roro penumpang, kapal ferry penumpang, kapal penyeberangan
50215: feri perintis antar provinsi, penyeberangan perintis penumpang provinsi, kapal penyeberangan perintis antarprovinsi, feri pulau terluar antarprovinsi
50216: feri antar kabupaten, penyeberangan antar kabupaten, kapal feri antar kota, penyeberangan penumpang antarpulau kabupaten
50217: feri perintis antar kabupaten, penyeberangan perintis kabupaten, kapal perintis penyeberangan kabupaten, feri perintis pulau kecil
50218: perahu penyeberangan, getek, rakit penyeberangan, perahu tambang sungai, penyeberangan dalam kabupaten, feri dalam kota, juragan perahu penyeberangan, perahu eretan
50219: penyeberangan antarnegara, feri lintas negara, penyeberangan lain penumpang, feri ke malaysia
50221: kapal barang sungai, tongkang sungai, klotok barang, perahu barang danau, angkut hewan lewat sungai, angkutan barang lewat sungai
50222: angkutan sungai curah, tongkang sungai khusus, tanker sungai, kapal sungai barang khusus, angkut kontainer sungai
50223: kapal sungai bbm berbahaya, angkutan sungai b3, tongkang bahan berbahaya sungai, angkut bahan kimia lewat sungai
50224: feri barang antar provinsi, penyeberangan truk antarprovinsi, kapal roro truk, penyeberangan barang provinsi
50225: feri barang perintis antar provinsi, penyeberangan barang perintis provinsi, kapal perintis barang antarprovinsi, penyeberangan logistik perintis
50226: feri barang antar kabupaten, penyeberangan truk antarkabupaten, kapal barang penyeberangan kabupaten, lct antar kabupaten
50227: feri barang perintis kabupaten, penyeberangan barang perintis antarkabupaten, kapal perintis barang antarkabupaten, lct perintis
50228: penyeberangan barang dalam kabupaten, rakit barang, ponton penyeberangan mobil, getek motor barang
50229: penyeberangan barang antarnegara, feri barang lintas negara, penyeberangan barang lainnya, lct lainnya
51101: maskapai penerbangan, penerbangan domestik, airline, pesawat penumpang, garuda indonesia, penerbangan perintis berjadwal
51102: carter pesawat, sewa pesawat, sewa helikopter penumpang, charter flight, private jet, pesawat carteran
51103: penerbangan internasional, maskapai luar negeri rute, airline internasional, pesawat ke luar negeri
51104: carter pesawat luar negeri, charter internasional, pesawat haji carter, private jet internasional
51105: angkutan udara tidak berjadwal lain, penerbangan carter lain, penerbangan niaga lain, penerbangan tidak berjadwal lainnya
51106: olahraga dirgantara angkutan, terjun payung pesawat, aeromodeling angkutan, pesawat terbang layang olahraga
51107: wisata udara, joy flight, helikopter wisata, balon udara wisata, pesawat wisata
51108: penerbangan perusahaan sendiri, pesawat operasional sendiri, angkutan udara non niaga, pesawat misi
51109: angkutan udara penumpang lain, penerbangan penumpang lainnya, pesawat penumpang lainnya, penumpang udara lainnya
51201: kargo udara domestik, pesawat kargo berjadwal, air cargo dalam negeri, freighter domestik, pengiriman barang lewat udara
51202: carter kargo udara, pesawat kargo carter, sewa pesawat barang, helikopter angkut barang, kargo papua carter
51203: kargo udara internasional, air freight internasional, pesawat kargo luar negeri, freighter internasional
51204: carter kargo udara luar negeri, pesawat kargo carter internasional, charter cargo internasional, sewa pesawat barang internasional
52101: gudang, pergudangan, sewa gudang simpan, penyimpanan barang, warehouse, titip barang gudang, self storage, fulfillment gudang, silo simpan, penyewaan gudang, kepala gudang, penyimpanan barang umum
52102: cold storage, gudang beku, gudang dingin, gudang pendingin, penyimpanan beku, coldstorage ikan, simpan ikan beku, penyimpanan dingin, gudang berpendingin
52103: gudang berikat, kawasan berikat, bonded warehouse, plb, pusat logistik berikat, tempat penimbunan berikat
52104: depo bbm, terminal bbm, tangki timbun bbm, penyimpanan lng, depot lpg, storage minyak, terminal lpg
52105: gudang b3, penyimpanan bahan berbahaya, simpan bahan kimia, penyimpanan b3, gudang bahan peledak
52106: simpan sumber radiasi, gudang zat radioaktif, bunker radiasi, penyimpanan sumber radioaktif
52107: simpan norm, penyimpanan mineral ikutan radioaktif, gudang tenorm, penyimpanan pasir monasit
52108: gudang resi, resi gudang, srg, gudang srg, pengelola gudang komoditas
52109: penyimpanan lain, gudang lain, simpan arsip gudang, tangki penyimpanan curah, gudang terbuka, stockpile sewa
52211: terminal bus, terminal angkutan, pengelola terminal, terminal barang, terminal truk, petugas terminal
52212: stasiun kereta, pengelola stasiun, jasa stasiun, layanan stasiun kereta api
52213: jalan tol, operator tol, pengelola jalan tol, jasa marga, gerbang tol
52214: parkir tepi jalan, juru parkir, tukang parkir, parkir pinggir jalan, jukir
52215: parkir gedung, lahan parkir, pengelola parkir, penitipan motor, penitipan mobil, vendor parkir, parkir inap, penjaga parkir, usaha parkir, titipan sepeda motor
52219: derek mobil, mobil derek, towing, operator jembatan timbang, jasa derek, gendong mobil, penunjang angkutan darat
52221: pengelola pelabuhan, jasa pelabuhan, pelindo, terminal peti kemas, tambat kapal, terminal khusus, operator dermaga, terminal penumpang laut, jasa labuh tambat
52222: pelabuhan sungai, dermaga sungai layanan, pelabuhan danau, jasa kepelabuhanan sungai
52223: pelabuhan penyeberangan, pelabuhan feri, dermaga feri layanan, jasa pelabuhan asdp
52224: pelabuhan perikanan, tpi, tempat pelelangan ikan, pelelangan ikan, ppi nelayan, pelabuhan nelayan
52225: ship management, pengelolaan kapal, pengawakan kapal, manajemen kapal, crew management
52229: pandu kapal, kapal tunda, salvage kapal, pekerjaan bawah air, assist tug, penyelamatan kapal, penyelaman bawah air, pemanduan kapal, penundaan kapal
52231: bandara, bandar udara, angkasa pura, pengelola bandara, airport, terminal penumpang bandara, petugas bandara
52232: navigasi penerbangan, airnav, atc, pemandu lalu lintas udara, menara pengawas bandara
52240: bongkar muat, tkbm, stevedoring, kuli angkut, buruh bongkar, pbm, bongkar kontainer, cargo handling, jasa bongkar muat pelabuhan, buruh pelabuhan, kuli bongkar muat, buruh angkut, kuli panggul
52291: freight forwarder, jpt, forwarder, ppjk, jasa ekspor impor, pengurusan kepabeanan, custom clearance, logistik, undername ekspor, forwarding, jasa logistik 3pl, pengiriman barang ekspor, pengiriman barang internasional, jasa pengurusan transportasi, jasa pengurusan impor
52292: emka, ekspedisi kereta, ekspedisi muatan kereta api, ead, ekspedisi angkutan darat
52293: emkl, ekspedisi muatan kapal laut, ekspedisi kapal, ekspedisi kontainer laut, ekspedisi antar pulau laut
52294: empu, ekspedisi udara, ekspedisi muatan pesawat, agen kargo udara, regulated agent
52295: angkutan multimoda, multimodal, pengangkutan terpadu darat laut udara, multimoda logistik, door to door multimoda
52296: ground handling, penanganan pesawat di darat, layanan darat pesawat, ground handling bandara, jasa darat penerbangan
52297: agen kapal, keagenan kapal, ship agency, shipping agent, agen pelayaran
52298: tally, tally mandiri, penghitung barang muatan, tallyman, jasa tally
52299: penunjang angkutan lain, cek muatan barang, pengemasan ekspor angkutan, jasa timbang muatan, broker muatan, packing kayu pengiriman
53100: pos, kantor pos, pos indonesia, kirim surat, layanan pos universal
53201: kurir, antar paket, jasa kirim, ekspedisi paket, kurir motor, delivery, kurir makanan, logistik paket, same day delivery, jasa antar dokumen, pengantar paket, kurir barang, mengantar paket, pengiriman paket, pengiriman dokumen
53202: agen kurir, agen jne, agen jnt, konter ekspedisi paket, drop point paket, gerai kirim paket, mitra agen ekspedisi
`);
