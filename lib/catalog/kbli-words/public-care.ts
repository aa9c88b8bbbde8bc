import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of government, education, health and social care (84–88). */
export const PUBLIC_CARE_WORDS = classWords(`
84111: dpr, dprd, mpr, lembaga legislatif, dpd, parlemen, anggota dprd, anggota dewan
84112: sekretariat negara, kantor gubernur, kantor bupati, kantor kecamatan, kantor desa, pemerintah daerah, kelurahan, sekretariat daerah, pegawai kantor desa, perangkat desa, kepala desa, pegawai kecamatan, pns pemda, pamong desa
84113: kantor pajak, bea cukai, dinas keuangan daerah, bpkad, djp, bapenda, samsat, pegawai pajak
84114: bappeda, bappenas, badan perencanaan, badan pusat statistik, bps
84115: lembaga non kementerian, brin, lkpp, badan khusus pemerintah, badan pemerintah tugas khusus
84119: administrasi pemerintahan lain, bkn, kepegawaian daerah, arsip nasional instansi, inspektorat
84121: dinas pendidikan, kementerian pendidikan, kantor dinas pendidikan, disdik, pegawai dinas pendidikan
84122: dinas kesehatan, kementerian kesehatan, dinkes, pegawai dinas kesehatan, instansi kesehatan daerah
84123: dinas perumahan, perumahan rakyat instansi, disperkim, kementerian perumahan
84124: dinas sosial, kementerian sosial, dinsos, administrasi bantuan sosial
84125: kementerian agama, kantor kemenag, kua, kantor urusan agama
84126: dinas kebudayaan, dinas pemuda olahraga, dispora, kementerian pemuda olahraga, dinas kesenian
84127: dinas lingkungan hidup, dlh, kementerian lingkungan hidup, badan lingkungan
84129: administrasi sosial lain pemerintah, pemberdayaan perempuan instansi, dinas pemberdayaan masyarakat desa, dp3a
84131: dinas pertanian, kementerian pertanian, dinas perikanan, dinas kehutanan, penyuluh pertanian instansi, dinas peternakan, penyuluh pertanian, pegawai dinas pertanian
84132: dinas esdm, kementerian esdm, dinas pertambangan, dinas energi
84133: dinas perindustrian, kementerian perindustrian, disperin, kemenperin
84134: dinas kominfo, kementerian kominfo, diskominfo, komdigi
84135: dinas pu, dinas pekerjaan umum, kementerian pupr, dinas bina marga, pupr
84136: dinas perdagangan, dinas pariwisata, kementerian perdagangan, disperindag, kemendag, dispar
84137: dinas perhubungan, kementerian perhubungan, dishub, syahbandar, ksop, pegawai dinas perhubungan
84138: dinas tenaga kerja, kementerian ketenagakerjaan, disnaker, kemnaker
84139: dinas koperasi, dinas penanaman modal, dpmptsp, ptsp, kementerian koperasi, dinas ukm
84210: kementerian luar negeri, kedutaan indonesia, kbri, konsulat indonesia, kjri
84221: kementerian pertahanan, mabes tni, tni, kemenhan, angkatan bersenjata, tentara, anggota tni
84222: tni ad, angkatan darat, kodam, koramil, kodim
84223: tni au, angkatan udara, lanud, pangkalan udara militer
84224: tni al, angkatan laut, lanal, pangkalan laut militer, marinir
84231: polri, polisi, polres, polsek, polda, brimob, anggota polri, anggota polisi
84232: linmas, hansip, pertahanan sipil, satpol pp, perlindungan masyarakat, anggota satpol pp
84233: pengadilan, kejaksaan, mahkamah agung, lapas, rutan, pengadilan negeri, lembaga pemasyarakatan, hakim, jaksa, sipir
84234: bnpb, bpbd, pemadam kebakaran, damkar, basarnas, penanggulangan bencana, petugas pemadam kebakaran
84300: bpjs, bpjs kesehatan, bpjs ketenagakerjaan, jaminan sosial, taspen, asabri, jamsostek
85111: sd negeri, sdn, sekolah dasar negeri, min ibtidaiyah negeri, madrasah ibtidaiyah negeri, guru sd negeri, guru mi negeri
85112: smp negeri, smpn, mts negeri, sekolah menengah pertama negeri, mtsn, guru smp negeri, guru mts negeri
85121: sd swasta, sekolah dasar swasta, sd islam terpadu, madrasah ibtidaiyah swasta, sdit, sekolah dasar yayasan, guru sd swasta, guru mi swasta
85122: smp swasta, mts swasta, smp islam terpadu, smpit, sekolah menengah pertama yayasan, guru smp swasta, guru mts swasta
85131: tk negeri, taman kanak kanak negeri, tk pembina, tk pemerintah, guru tk negeri
85132: tk swasta, taman kanak kanak, raudhatul athfal, tk islam, tk aba, ra bustanul athfal, guru tk swasta, guru ra, guru tk
85133: kelompok bermain, playgroup, kb paud, play group, paud kelompok bermain, guru kelompok bermain
85134: daycare, penitipan anak, tpa anak, taman penitipan anak, tempat penitipan bayi, day care, pengasuh penitipan anak
85135: tklb, tk luar biasa, taman kanak kanak luar biasa, tk anak berkebutuhan khusus
85139: paud, pos paud, satuan paud sejenis, sps paud, taman posyandu paud, pendidikan anak usia dini, guru paud
85141: playgroup internasional, kelompok bermain kerjasama asing, spk kelompok bermain, preschool internasional
85142: tk internasional, kindergarten internasional, spk tk, taman kanak kanak kerjasama asing
85143: sd internasional, sekolah dasar internasional, spk sd, primary school internasional
85144: smp internasional, spk smp, junior high internasional, sekolah menengah pertama internasional
85151: paud quran, paudqu, paud al quran, pendidikan quran anak usia dini pesantren
85152: muadalah ula, diniyah formal ula, pdf ula, pesantren setara sd
85153: muadalah wustha, diniyah formal wustha, pdf wustha, pesantren setara smp
85154: kitab kuning ula, pkpps ula, pesantren salafiyah ula, pengajian kitab kuning tingkat dasar
85155: kitab kuning wustha, pkpps wustha, pesantren salafiyah wustha, pengajian kitab kuning tingkat menengah pertama
85161: pratama widya pasraman, tk keagamaan kristen, nava dhammasekha, paud keagamaan non islam
85162: adi widya pasraman, sdtk, mula dhammasekha, sekolah dasar teologi kristen
85163: madyama widya pasraman, smptk, muda dhammasekha, smp teologi kristen
85210: sma negeri, sman, madrasah aliyah negeri, man, sekolah menengah atas negeri, slta negeri, guru sma negeri, guru man
85220: sma swasta, madrasah aliyah swasta, sekolah menengah atas swasta, sma islam terpadu, slta swasta, guru sma swasta, guru madrasah aliyah
85230: smk negeri, smkn, sekolah kejuruan negeri, stm negeri, mak negeri, guru smk negeri
85240: smk swasta, sekolah kejuruan swasta, stm swasta, smk yayasan, sekolah menengah kejuruan swasta, guru smk swasta
85251: sma internasional, spk sma, senior high internasional, sekolah menengah atas internasional
85252: smk internasional, spk smk, sekolah kejuruan internasional, vocational school kerjasama asing
85261: muadalah ulya, diniyah formal ulya, pdf ulya, pesantren setara sma
85262: kitab kuning ulya, pkpps ulya, pesantren salafiyah ulya, pengajian kitab kuning tingkat menengah atas
85263: muadalah wustha ulya, kmi gontor, kulliyatul muallimin, pesantren muadalah enam tahun
85270: utama widya pasraman, smtk, smak, uttama dhammasekha, sekolah menengah teologi kristen, sekolah menengah agama katolik
85311: universitas negeri, ptn, kampus negeri, perguruan tinggi negeri, institut negeri, dosen universitas negeri, dosen ptn
85312: politeknik negeri, akademi pemerintah, poltekkes, vokasi negeri, politeknik pemerintah, dosen politeknik
85321: universitas swasta, pts, kampus swasta, perguruan tinggi swasta, sekolah tinggi swasta, stie, institut swasta, dosen universitas swasta, dosen pts
85322: politeknik swasta, akademi swasta, akbid, akper, vokasi swasta, pendidikan profesi swasta
85331: uin, iain, stain, perguruan tinggi keagamaan negeri, universitas islam negeri
85332: stai, sekolah tinggi agama swasta, perguruan tinggi keagamaan swasta, sekolah tinggi teologi, institut agama islam swasta, seminari tinggi, dosen sekolah tinggi agama
85340: mahad aly, pesantren tinggi, pendidikan tinggi pesantren, ma had aly
85410: les renang, sekolah sepak bola, ssb, kursus renang, les bela diri, kursus senam, pelatihan olahraga, kursus yoga, akademi bulu tangkis, kursus catur, kursus olahraga, pelatih renang
85420: les musik, kursus tari, sanggar tari, les piano, kursus seni, kursus melukis, les vokal, sekolah musik, kursus teater, kursus gitar, kursus musik, kursus seni tari
85430: diklat pemerintah, pusdiklat, lembaga diklat asn, pendidikan lain pemerintah, skb sanggar kegiatan belajar, widyaiswara
85440: kursus kerjasama asing, pendidikan nonformal kerjasama asing, spk nonformal, lembaga kursus internasional kerjasama
85451: pondok pesantren, pesantren, ponpes, pesantren tahfidz, rumah tahfidz, pesantren lainnya, boarding pesantren, pesantren kilat, ustadz pesantren, guru pondok
85452: tpq, tpa alquran, madrasah diniyah, taman pendidikan alquran, majelis taklim, madin, ngaji anak, guru ngaji, guru tpq, guru diniyah, mengajar ngaji
85459: sekolah minggu, pasraman, seminari menengah, pendidikan keagamaan lain, katekisasi, pabbajja samanera
85491: kursus manajemen, pelatihan perbankan, kursus akuntansi, pendidikan perbankan, kursus pajak brevet, seminar motivasi, kursus ekspor
85492: kursus komputer, les komputer, kursus programming, kursus desain grafis, les coding anak, kursus autocad, kursus microsoft office
85493: kursus bahasa inggris, les bahasa, kursus bahasa, kursus mandarin, les inggris, kursus toefl, kampung inggris, kursus bahasa jepang, kursus bahasa asing
85494: kursus kesehatan, pelatihan perawat, kursus pijat, kursus akupunktur, pelatihan p3k, kursus asisten apoteker, pelatihan bidan
85495: bimbel, bimbingan belajar, les privat, les matematika, tempat les, konseling pelajar, guru les, les calistung, kumon, bimbel utbk, guru bimbel, mengajar les
85496: sekolah pilot, sekolah penerbangan, kursus pramugari, flying school, pendidikan awak pesawat, pilot training
85497: kursus teknik, kursus elektronika, kursus servis hp, kursus teknik mesin, pelatihan mekanik motor kursus, kursus pengelasan
85498: kursus menjahit, kursus kerajinan, kursus memasak, kursus bordir, kursus merajut, kursus membatik, kursus tata boga, kursus bikin kue, kursus jahit
85499: kursus mengemudi, kursus setir mobil, kursus kecantikan, pkbm, kejar paket c, kursus public speaking, sekolah mengemudi, les baca cepat, kursus salon, kursus lain, paket b, kursus nyetir
85500: konsultan pendidikan, jasa ujian, penunjang pendidikan, pertukaran pelajar, konsultan kuliah luar negeri, tes toefl penyelenggara, psikotes pendidikan, penyusun kurikulum
86101: rsud, rumah sakit pemerintah, rumah sakit umum daerah, rs negeri, rumah sakit daerah, perawat rumah sakit daerah
86102: puskesmas, pustu, pusat kesehatan masyarakat, puskesmas pembantu, perawat puskesmas, bidan puskesmas
86103: rumah sakit swasta, rs swasta, rsia, rumah sakit ibu anak, hospital swasta, perawat rumah sakit swasta
86104: klinik pemerintah, klinik polri, klinik dinas, poliklinik instansi
86105: klinik swasta, klinik pratama, klinik utama, klinik kecantikan dokter, klinik bersalin, klinik perusahaan, klinik kesehatan, poliklinik swasta, perawat klinik
86109: rumah sakit lainnya, rumah sakit khusus lain, rumah sakit terapung, layanan rumah sakit lain
86201: dokter umum, praktik dokter, tempat praktek dokter, dokter keluarga, praktek dokter, praktik dokter umum, dokter praktik mandiri
86202: dokter spesialis, praktik dokter spesialis, dokter anak, dokter kandungan, dokter mata, dokter kulit, spesialis
86203: dokter gigi, praktik dokter gigi, tambal gigi, pasang behel, cabut gigi, klinik gigi
86901: bidan, praktik bidan, perawat, fisioterapi, mantri sunat, home care perawat, terapis wicara, praktik perawat, homecare, psikolog klinis, ahli gizi, perawat mandiri, bidan desa praktik, praktik fisioterapi, ahli terapi
86902: akupunktur, bekam, pengobatan tradisional, sinshe, battra, pengobatan alternatif, patah tulang tradisional, griya sehat, terapis tradisional, jasa bekam, tabib, tukang urut patah tulang
86903: laboratorium klinik, lab kesehatan, cek darah, pmi donor darah, lab medis, rontgen klinik, bank darah, tes darah, mcu laboratorium, radiologi diagnostik, analis laboratorium klinik, laboratorium rontgen
86904: ambulans, ambulance, mobil ambulan, medical evacuation, evakuasi medis, antar pasien, sewa ambulans, jasa ambulans
87100: panti perawatan kesehatan, panti pemulihan, rumah pemulihan pasien, nursing home perawatan, panti rehabilitasi kesehatan, rumah singgah pasien
87201: panti disabilitas grahita, panti tunagrahita, panti disabilitas intelektual, panti keterbelakangan mental
87202: panti odgj, panti laras, rehabilitasi gangguan jiwa, panti mantan psikotik, panti disabilitas mental
87203: rehabilitasi narkoba, panti rehab napza, rehab narkoba, ipwl, panti pecandu
87301: panti jompo pemerintah, panti werdha pemerintah, panti lansia negeri, panti lanjut usia dinas sosial
87302: panti jompo, panti werdha swasta, rumah lansia, senior living, panti lansia yayasan
87303: panti tunanetra, panti netra, asrama tunanetra, rehabilitasi sosial netra
87304: panti daksa, panti tunadaksa, rehabilitasi cacat tubuh, panti disabilitas fisik
87305: panti tunarungu, panti rungu wicara, asrama tuli, rehabilitasi sosial tuli
87901: panti asuhan pemerintah, panti asuhan negeri, panti anak dinas sosial, panti sosial asuhan anak pemerintah
87902: panti asuhan, panti yatim, panti asuhan swasta, rumah yatim, lksa, panti yatim piatu
87903: lpks anak, panti anak berhadapan hukum, rehabilitasi anak abh, rumah perlindungan anak hukum
87904: panti bina remaja, panti remaja, panti remaja putus sekolah, psbr
87905: panti petirahan, petirahan anak, panti sosial petirahan, petirahan anak sekolah
87906: panti karya wanita, pskw, panti rehabilitasi tuna susila, rehabilitasi psk
87907: panti gelandangan, panti pengemis, penampungan gepeng, panti tunawisma
87909: panti sosial lain, rumah aman korban kekerasan, penampungan sosial lain, shelter sosial, panti hiv
88101: layanan lansia pemerintah, kunjungan lansia pemerintah, posyandu lansia pemerintah sosial, layanan disabilitas pemerintah
88102: layanan lansia swasta, pendampingan disabilitas, yayasan disabilitas tanpa asrama, kunjungan lansia swasta, pusat kegiatan disabilitas
88911: baznas, laz, lembaga zakat, amil zakat, wakaf, infak sedekah, rumah zakat, lembaga amil zakat
88919: penggalangan dana, donasi sosial, lembaga donasi, galang dana kemanusiaan, yayasan amal dana
88991: bantuan sosial pemerintah, layanan sosial pemerintah, penanganan korban bencana pemerintah, konseling sosial pemerintah
88992: yayasan sosial, relawan bencana, lsm sosial, pmi palang merah sosial, konseling keluarga, bantuan pengungsi, pekerja sosial swasta, yayasan sosial swasta, kegiatan sosial yayasan, pendamping sosial
`);
