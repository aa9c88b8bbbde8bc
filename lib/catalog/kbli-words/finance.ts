import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of finance, insurance and real estate (64–68). */
export const FINANCE_WORDS = classWords(`
64110: bank indonesia, bank sentral, bi, otoritas moneter
64121: bank umum, bank konvensional, bank bri, bank mandiri, bank daerah, bpd, bank digital, bank swasta, pegawai bank, teller bank, customer service bank
64122: bank syariah, bank umum syariah, bsi, bank muamalat, perbankan syariah
64123: uus bank, unit syariah bank, cabang syariah bank umum, layanan syariah bank konvensional
64131: bpr, bank perkreditan rakyat, bank perekonomian rakyat, bank pasar, bkk bank kredit kecamatan, pegawai bpr
64132: bprs, bank pembiayaan rakyat syariah, bpr syariah, bank perekonomian rakyat syariah
64141: koperasi simpan pinjam, ksp, kosipa, kospin, credit union, cu simpan pinjam, koperasi kredit, karyawan koperasi simpan pinjam, kredit koperasi keliling, bank titil
64142: usp koperasi, unit simpan pinjam, simpan pinjam koperasi karyawan, usp primer, unit simpan pinjam kud
64143: ksp sekunder, induk koperasi simpan pinjam, pusat koperasi kredit, koperasi simpan pinjam gabungan
64144: usp sekunder, unit simpan pinjam sekunder, usp pusat koperasi, unit simpan pinjam induk koperasi
64145: kspps, bmt, koperasi syariah, baitul maal wat tamwil, koperasi simpan pinjam syariah, baitul mal
64146: uspps, unit simpan pinjam syariah, usp syariah, unit pembiayaan syariah koperasi
64147: kspps sekunder, induk bmt, koperasi syariah sekunder, pusat koperasi syariah
64148: uspps sekunder, unit syariah koperasi sekunder, usp syariah sekunder, unit pembiayaan syariah koperasi sekunder
64151: lkm, lembaga keuangan mikro, lkm konvensional, kredit mikro desa, lembaga kredit desa, lkm agribisnis
64152: lkms, lkm syariah, bank wakaf mikro, lembaga keuangan mikro syariah
64190: perantara moneter lain, lembaga simpanan lain, perantara keuangan moneter, penghimpun dana lain
64200: holding, perusahaan induk, holding company, induk perusahaan, bumn holding
64300: reksa dana, trust, dana investasi, dire, kik eba, dana amanah, dinfra
64400: ojk, otoritas jasa keuangan, pengawas jasa keuangan, regulator keuangan
64500: lps, penjamin simpanan, lembaga penjamin simpanan, jamin tabungan bank
64911: multifinance, leasing, kredit motor, kredit mobil, perusahaan pembiayaan, anjak piutang, pembiayaan konsumen, factoring, finance motor, paylater pembiayaan, karyawan leasing, surveyor leasing
64912: multifinance syariah, leasing syariah, pembiayaan syariah, perusahaan pembiayaan syariah
64913: uus multifinance, unit syariah leasing, uus perusahaan pembiayaan, unit syariah pembiayaan
64921: pegadaian, gadai, gadai swasta, rumah gadai, gadai bpkb barang, gadai hp, gadai emas, karyawan pegadaian
64922: gadai syariah, pegadaian syariah, rahn, gadai emas syariah
64923: uus pergadaian, unit syariah gadai, unit usaha gadai syariah, unit syariah pegadaian
64931: modal ventura, venture capital, pmv, penyertaan modal startup, pendanaan startup
64932: modal ventura syariah, venture syariah, pmv syariah, penyertaan modal syariah
64933: uus modal ventura, unit syariah modal ventura, unit ventura syariah, uus pmv
64941: pembiayaan infrastruktur, pt smi, iif, pinjaman proyek infrastruktur, danai infrastruktur
64942: pembiayaan infrastruktur syariah, danai infrastruktur syariah, infrastruktur syariah, perusahaan infrastruktur syariah
64943: uus pembiayaan infrastruktur, unit syariah infrastruktur, uus infrastruktur, unit pembiayaan infrastruktur syariah
64951: pinjol, pinjaman online, p2p lending, fintech lending, pinjaman daring, lpbbti, peer to peer lending
64952: p2p lending syariah, fintech syariah, pinjaman online syariah, pinjol syariah, peer to peer syariah
64953: uus fintech lending, unit syariah p2p, uus p2p lending, unit pinjaman daring syariah
64991: lpei, eximbank indonesia, pembiayaan ekspor, indonesia eximbank, kredit ekspor
64992: pembiayaan sekunder perumahan, smf, sarana multigriya, sekuritisasi kpr, refinancing kpr
64999: jasa keuangan lain, pembelian piutang, investasi atas nama sendiri, dana bergulir, perusahaan investasi, pengelola aset piutang
65111: asuransi jiwa, prudential, unit link, asuransi kesehatan jiwa, perusahaan asuransi jiwa, karyawan asuransi jiwa
65112: asuransi jiwa syariah, takaful keluarga, takaful jiwa, perusahaan asuransi jiwa syariah
65113: uus asuransi jiwa, unit syariah asuransi jiwa, cabang syariah asuransi jiwa, unit takaful jiwa
65121: asuransi umum, asuransi mobil, asuransi kebakaran, asuransi kerugian, asuransi kargo, asuransi kendaraan, asuransi perjalanan, surety bond asuransi
65122: asuransi umum syariah, takaful umum, asuransi kerugian syariah, asuransi kendaraan syariah
65123: uus asuransi umum, unit syariah asuransi umum, unit asuransi kerugian syariah, unit takaful umum
65131: penjaminan kredit, jamkrindo, jamkrida, penjamin kur, surety bond penjaminan, jaminan proyek
65132: penjaminan syariah, kafalah, jamkrindo syariah, penjaminan kredit syariah
65133: uus penjaminan, unit syariah penjaminan, unit kafalah, unit penjaminan kredit syariah
65211: reasuransi, perusahaan reasuransi, asuransi ulang, reinsurance
65212: reasuransi syariah, retakaful, perusahaan reasuransi syariah, reinsurance syariah
65213: uus reasuransi, unit syariah reasuransi, unit retakaful, unit asuransi ulang syariah
65221: penjaminan ulang, re guarantee, perusahaan penjaminan ulang, jamin ulang kredit
65222: penjaminan ulang syariah, re kafalah, perusahaan penjaminan ulang syariah, jamin ulang syariah
65311: dppk, dana pensiun pemberi kerja, dana pensiun perusahaan, pensiun karyawan perusahaan
65312: dppk syariah, dana pensiun pemberi kerja syariah, dana pensiun perusahaan syariah, pensiun karyawan syariah
65313: unit syariah dppk, unit syariah dana pensiun, paket syariah dana pensiun perusahaan, unit dana pensiun syariah
65321: dplk, dana pensiun lembaga keuangan, pensiun mandiri, dana pensiun bank
65322: dplk syariah, dana pensiun lembaga keuangan syariah, pensiun mandiri syariah, dana pensiun bank syariah
66111: bursa efek, bei, bursa saham, idx, pasar saham penyelenggara
66112: kpei, kliring efek, kliring saham, penjaminan transaksi efek, lembaga kliring saham
66113: ksei, kustodian sentral efek, penyelesaian transaksi efek, simpan efek terpusat
66114: lphe, penilai harga efek, phei, harga wajar obligasi, penilaian harga obligasi
66115: pdpp, dana perlindungan pemodal, perlindungan investor saham, sipf
66116: pendanaan efek, lembaga pendanaan saham, pendanaan transaksi efek, pei pendanaan efek
66117: pasar alternatif, sistem perdagangan obligasi alternatif, penyelenggara perdagangan surat utang, etp obligasi
66118: securities crowdfunding, urun dana, crowdfunding saham, scf, equity crowdfunding, urun dana umkm
66119: infrastruktur pasar modal lain, infrastruktur perdagangan efek lain, penyelenggara pasar modal lain, sarana perdagangan pasar modal
66121: bursa berjangka, bursa komoditi, jfx, icdx, bursa komoditas berjangka
66122: kliring berjangka, kbi, kliring komoditi, penjaminan berjangka
66123: bursa fisik komoditi, bursa pasar fisik, bursa timah, bursa kripto, bursa emas digital
66124: kliring pasar fisik komoditi, kliring kripto, lembaga kliring fisik, kliring emas digital
66131: electronic trading platform pasar uang, sarana transaksi valas, platform transaksi pasar uang, etp pasar uang
66132: central counterparty, ccp derivatif, ccp suku bunga, kliring derivatif suku bunga
66139: infrastruktur pasar uang lain, infrastruktur pasar valas lain, penyelenggara pasar uang lain, sarana pasar valuta asing lain
66141: penjamin emisi, underwriter, penjamin emisi efek, jasa ipo, underwriter saham
66142: broker saham, perusahaan sekuritas, pialang saham, sekuritas, broker dealer, perantara pedagang efek
66143: perusahaan efek daerah, ped, sekuritas daerah, broker saham daerah
66144: ppe ebus, broker obligasi, perantara sukuk, pedagang obligasi
66145: agen broker saham, agen sekuritas, agen pialang efek, mitra pemasar saham
66146: aperd, agen penjual reksa dana, jual reksadana, aplikasi reksa dana, agen reksadana
66147: gerai reksa dana, gerai jual reksadana, loket reksa dana, gerai efek reksa dana
66149: perusahaan efek lain, sekuritas lain, usaha efek lainnya, jasa efek lain
66151: pedagang berjangka, trader komoditi berjangka, pedagang kontrak berjangka, dealer berjangka
66152: pialang berjangka, broker forex, broker berjangka, pialang komoditi, broker emas loco
66153: pedagang fisik komoditi, pedagang aset kripto, exchange kripto, jual beli kripto, pedagang emas digital
66154: perantara fisik komoditi, broker komoditi fisik, perantara kripto, perantara emas digital
66159: perantara berjangka lain, perantara komoditi lain, makelar berjangka lain, broker komoditi lain
66160: money changer, penukaran uang asing, valas, tukar dolar, kupva, pedagang valuta asing, tukar uang asing
66171: sistem perdagangan alternatif, spa berjangka, penyelenggara spa, perdagangan bilateral berjangka
66172: sentra dana berjangka, pengelola dana berjangka, pengelola sentra dana, dana berjangka komoditi
66173: penasihat berjangka, advisor berjangka, nasihat perdagangan komoditi, robot trading penasihat
66174: penyimpanan fisik komoditi, depository kripto, kustodian aset kripto, simpan emas digital
66179: penunjang berjangka lain, jasa penunjang komoditi berjangka, dukung perdagangan berjangka, penunjang bursa komoditi
66191: biro administrasi efek, bae, registrar saham, administrasi saham, registrasi pemegang saham
66192: kustodian, bank kustodian, penitipan efek, custodian bank
66193: wali amanat, trustee, wali amanat obligasi, wakil pemegang obligasi
66194: pemeringkat efek, pefindo, rating obligasi, lembaga pemeringkat, credit rating
66195: ahli syariah pasar modal, aspm, penasihat syariah pasar modal, dewan syariah efek
66199: penunjang jasa keuangan lain, agen laku pandai, agen brilink, konsultan keuangan, financial planner, perencana keuangan, inovasi keuangan digital, agregator keuangan
66211: penilai risiko asuransi, survei risiko asuransi, risk surveyor, appraisal risiko
66212: penilai kerugian asuransi, loss adjuster, adjuster, taksir klaim asuransi
66221: agen asuransi, sales asuransi, jual polis asuransi, agen asuransi jiwa, pemasar asuransi, menjual asuransi
66222: broker asuransi, pialang asuransi, insurance broker, perantara asuransi
66223: broker reasuransi, pialang reasuransi, reinsurance broker, perantara reasuransi
66224: agen penjamin, agen penjaminan, agen surety bond, agen jaminan proyek, jual bank garansi agen
66225: broker penjaminan, pialang penjaminan, perantara penjaminan kredit, surety broker
66226: broker penjaminan ulang, pialang penjaminan ulang, perantara penjaminan ulang, broker re guarantee
66291: konsultan aktuaria, aktuaris, aktuaria, hitung imbalan kerja psak 24, actuarial
66292: pemeringkat umkm, rating umkm, pemeringkat koperasi, penilaian kesehatan koperasi, credit scoring umkm
66299: penunjang asuransi lain, penunjang dana pensiun, administrasi klaim asuransi, tpa asuransi kesehatan, administrasi dana pensiun
66311: manajer investasi, asset management, fund manager, kelola reksa dana, pengelola investasi
66312: manajer investasi syariah, asset management syariah, kelola reksa dana syariah, pengelola investasi syariah
66321: penasihat investasi perorangan, investment advisor pribadi, nasihat saham perorangan, penasihat saham mandiri
66322: penasihat investasi perusahaan, perusahaan penasihat investasi, investment advisory, konsultan investasi efek
66390: manajemen dana lain, kelola dana lain, pengelolaan dana abadi, pengelola dana investasi lain
66411: payment gateway, dompet digital, e wallet, uang elektronik, transfer dana, remitansi, kirim uang, qris penyedia, ppob, penyedia jasa pembayaran
66412: switching pembayaran, penyelenggara infrastruktur pembayaran, kliring pembayaran, gpn, jaringan atm bersama
66413: penunjang pembayaran, pasok mesin edc, cetak kartu atm personalisasi, penyedia teknologi pembayaran, vendor sistem pembayaran
66420: cash in transit, pengisian atm, cit, angkut uang, pengolahan uang rupiah, hitung sortir uang, cash processing
68111: developer perumahan, sewa ruko, rumah kontrakan, properti, real estate, jual rumah, sewa kios, sewa apartemen, kontrakan rumah, pengembang perumahan, sewa ruang kantor, kavling tanah, sewa kantor, coworking space, sewa gedung kantor, jual tanah kavling, menyewakan rumah, usaha kontrakan, menyewakan ruko, usaha perumahan, menyewakan tanah
68112: sewa gedung pernikahan, sewa venue, sewa ballroom, gedung pertemuan sewa, gedung serbaguna sewa, sewa gedung pameran, convention center, sewa aula
68120: kawasan wisata pengelola, kawasan pariwisata, kek pariwisata, itdc, pengelola kawasan wisata terpadu
68130: kawasan industri, industrial estate, pengelola kawasan industri, kavling industri, bangunan pabrik siap pakai sewa
68200: agen properti, broker rumah, makelar tanah, makelar rumah, pengelola apartemen, property agent, jasa jual rumah, building management, penilai properti, kjpp, calo tanah, perantara jual beli rumah, jasa pemasaran properti
`);
