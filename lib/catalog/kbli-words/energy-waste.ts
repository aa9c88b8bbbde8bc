import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of energy, water, waste water and waste (35–39). */
export const ENERGY_WASTE_WORDS = classWords(`
35111: pembangkit listrik, pltu, plta, plts, pltmh, power plant, ipp listrik, listrik tenaga surya, mikrohidro, listrik tenaga air, listrik tenaga angin, kincir air listrik
35112: transmisi listrik, jaringan tegangan tinggi, sutet, saluran udara tegangan tinggi, operator transmisi, gardu induk transmisi, sutt, penyaluran listrik tegangan tinggi
35113: distribusi listrik, jaringan distribusi tegangan menengah, penyalur listrik ke pelanggan, listrik desa, gardu distribusi, penyaluran listrik pelanggan, jaringan tegangan rendah
35114: jual listrik, penjualan setrum, penyedia listrik kawasan, menjual listrik ke pelanggan, penjualan listrik, niaga listrik
35115: perusahaan listrik terpadu, pln, pembangkit sampai jual listrik, listrik dari hulu ke hilir, perusahaan listrik negara
35116: pembangkit transmisi jual listrik, listrik terpadu tanpa distribusi, pembangkit dan transmisi sekaligus, usaha listrik pembangkit transmisi
35117: pembangkit distribusi jual listrik, listrik terpadu tanpa transmisi, pembangkit dan distribusi sekaligus, listrik kawasan industri sendiri
35118: distribusi dan jual listrik, beli listrik curah lalu jual lagi, penyalur dan penjual listrik, usaha distribusi penjualan listrik
35121: operator pembangkit, operasi pembangkit listrik, om pembangkit, pengoperasian gardu induk, operator jaringan listrik
35122: operator instalasi listrik gedung, pengoperasian listrik pelanggan, operasi instalasi pemanfaatan listrik, operator listrik pabrik
35129: jasa penunjang listrik, penunjang kelistrikan, penunjang ketenagalistrikan, pendukung usaha listrik, jasa penunjang tenaga listrik, konsultasi kelistrikan
35201: pengadaan gas bumi, pabrik gas, pembuatan gas kota, pasok gas alam, pemurnian gas untuk jaringan
35202: distribusi gas bumi, jargas, gas pipa rumah tangga, jaringan gas kota, penyaluran gas pipa, pgn
35203: biogas, gas kotoran sapi, biometana, reaktor biogas, gas bio, gas dari limbah organik, produksi biogas, gas metana limbah
35301: pasokan uap industri, steam, air panas industri, chilled water, pendinginan kawasan, jual uap panas
35302: pabrik es batu, es balok, es kristal, es tube, ice tube, es curah nelayan, es pendingin ikan, jual es balok, pabrik es kristal
36001: pdam, perumda air minum, air ledeng, air pam, air bersih perpipaan, spam, penjernihan air minum, penjernihan air baku menjadi air minum
36002: air baku, penampungan air baku, pasok air mentah, waduk air baku, penyaluran air baku industri, penyediaan air baku, air irigasi industri
36003: water treatment, pengolahan air boiler, penunjang pengolahan air, wtp, jasa treatment air, treatment air cooling tower
37011: sedot wc, sedot tinja, kuras septic tank, penguras septik tank, mobil tinja, sedot limbah cair, truk tinja, sedot wese, jasa sedot septic tank, pembersihan saluran air limbah, toilet kimia
37012: angkut limbah cair b3, kumpul limbah cair berbahaya, sedot limbah b3 cair, pengumpul air limbah beracun, pengangkutan air limbah b3, tangki limbah cair berbahaya
37021: ipal, wwtp, olah limbah cair, ipal komunal, iplt, pengolahan lumpur tinja, olah air limbah, instalasi pengolahan air limbah, pengolahan limbah cair, pengolahan air limbah domestik
37022: olah limbah cair b3, ipal b3, pengolahan air limbah berbahaya, netralisasi limbah kimia cair, treatment limbah cair beracun, pembuangan limbah cair b3
38110: angkut sampah, bank sampah, tps, pengumpul sampah, pengangkutan sampah, truk sampah, sampah rumah tangga, tukang sampah, pengumpul barang daur ulang, jemput sampah, pengangkut sampah, pemulung sampah, memulung, petugas sampah, tempat penampungan sampah sementara
38120: angkut limbah b3, pengumpul limbah b3, transporter limbah b3, pengumpul oli bekas, pengumpul aki bekas, limbah medis angkut, tps limbah b3, limbah bahan berbahaya dan beracun
38211: tpa sampah, tempat pembuangan akhir, tpst, insinerator sampah, pembuangan sampah akhir, olah sampah, landfill, pengolahan sampah, tempat pemrosesan akhir, pembakaran sampah, penimbunan sampah
38212: pabrik kompos, kompos sampah, pupuk kompos dari sampah, rumah kompos, olah sampah organik, maggot sampah organik
38220: olah limbah b3, pemusnahan limbah b3, insinerator limbah medis, landfill b3, pengolah limbah medis, pemusnah obat kedaluwarsa, pengolahan limbah b3, penimbunan limbah b3, pemusnahan limbah medis
38301: daur ulang logam, cacah besi tua, scrap logam, pemilahan besi bekas, potong kapal bekas, hancurkan mobil bekas, olah rongsok besi, press besi tua, pemulihan logam, pelumatan logam bekas, penghancuran mobil rongsok
38302: daur ulang plastik, cacah plastik, giling plastik bekas, daur ulang kertas, daur ulang botol, daur ulang karet, olah ban bekas, daur ulang kaca, pemulihan minyak jelantah, biji plastik daur ulang, mencacah plastik, pengolahan limbah plastik, peleburan plastik bekas, daur ulang limbah nonlogam
39000: remediasi lahan, pulihkan tanah tercemar, bersih tumpahan minyak, dekontaminasi, bioremediasi, penanganan tumpahan b3, pembersihan asbes, pemulihan lahan tercemar, pembersihan air tanah tercemar
`);
