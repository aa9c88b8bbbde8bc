import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of electronics and electrical goods (26–27). */
export const ELECTRIC_WORDS = classWords(`
26110: konektor elektronik, tabung elektron, konektor pcb, terminal konektor elektronik, tabung gambar, tabung vakum, crt, konektor rf
26120: pcb, rakit elektronik, komponen elektronik, smt, modul elektronik, perakitan pcb, kumparan, coil, pcba, kapasitor, resistor, ic, semikonduktor, rangkaian elektronik, chip, sel surya, induktor, printed circuit board, transistor, papan sirkuit
26210: komputer, laptop, rakit komputer, pc rakitan, tablet komputer, server komputer, notebook, perakitan laptop, mini pc
26220: printer, keyboard, mouse, monitor komputer, scanner, flashdisk perangkat, hard disk, mesin edc, mesin atm, webcam, barcode scanner
26310: telepon, pesawat telepon, faksimili, fax, pabx, interkom telepon, telepon kabel, mesin penjawab
26320: antena, radio komunikasi, router, penguat sinyal, handphone, hp, modem, handy talky, ht, bts perangkat, pemancar radio, repeater, gps tracker, walkie talkie, smartphone, ponsel, pemancar tv
26391: smart card, kartu cerdas, kartu sim, sim card, kartu chip, kartu rfid, kartu emoney, kartu akses rfid
26399: cctv, alarm keamanan, sirine, bel pintu komunikasi, remote control, switch jaringan, perangkat komunikasi kabel, alarm kebakaran, fire alarm, kamera pengawas, odp
26410: televisi, tv, rakit tv, tv led, televisi rakitan, smart tv, perakitan televisi
26420: radio, tape recorder, dvd player, perekam suara, radio tape, set top box, stb, kamera video rumah, pemutar video
26490: speaker, sound system, amplifier, pengeras suara, salon speaker, toa, mikrofon, mic, headset, box speaker, karaoke set, megafon, horn speaker
26511: alat ukur, jangka sorong, meteran, penggaris ukur, mikrometer, mistar baja, rollmeter, waterpas, meteran kain, alat ukur manual, bandul, jangka, meteran air, water meter, gelas takar
26512: kwh meter, ampermeter, meter listrik, voltmeter, multitester, meteran listrik, alat ukur listrik, avometer, kilowatt meter, tang ampere
26513: sensor, timbangan digital, data logger, alat uji elektronik, iot sensor, osiloskop, alat ukur elektronik, sensor suhu, termometer digital, gps alat ukur, ph meter, radar, sonar, alat navigasi, sensor iot
26514: manometer, pressure gauge, termostat, flow meter, level gauge, alat uji tekan, pengukur tekanan, instrumen proses, mesin uji tarik, flowmeter, termokopel, alat uji material, plc kontrol proses
26520: jam, jam tangan, jam dinding, arloji, jam digital, stopwatch, jam kayu tangan, jam weker, timer, jam masjid
26601: mesin rontgen, alat x ray, sinar x, ct scan, peralatan radiasi, mesin iradiasi, xray
26602: ekg, usg, alat elektromedis, inkubator bayi, defibrilator, alat terapi listrik, monitor pasien, mri, alat bantu dengar, ventilator, alat laser medis, nebulizer
26710: kamera foto, lampu flash, tripod kamera, kamera, alat fotografi, lampu studio, blitz kamera
26791: proyektor, kamera film, layar proyektor, proyektor bioskop, lcd proyektor, kamera sinema, infocus
26792: teropong, mikroskop, teleskop, lensa optik, kaca pembesar, binokular, keker, lup, filter optik
26800: cd kosong, dvd kosong, flashdisk, kartu memori, pita magnetik, kaset kosong, hard disk media, disket, memory card
27111: motor listrik, dinamo, gulung dinamo, elektromotor, motor induksi, dinamo motor, electric motor, motor ac dc, motor listrik 3 fasa, motor pompa listrik
27112: genset, generator, pembangkit listrik, alternator, diesel genset, generator set, pltmh generator, dinamo ampere, pembangkit angin generator, mesin pembangkit
27113: trafo, transformator, stabilizer, rectifier, ups, gulung trafo, inverter, adaptor, trafo distribusi, trafo daya, gulung travo, travo, current transformer, avr, trafo step down, trafo tiang, power supply, inti trafo, tangki trafo
27120: panel listrik, box panel, mcb, kotak app, panel kontrol, saklar, panel box, kubikel, box listrik, kotak sekering, fuse cut out, panel distribusi, phb tr, lvmdp, switchgear, panel lvmdp, sekring, kontaktor, relay, box mcb, saklar listrik, pemutus tenaga, panel tegangan rendah, cos gagang, panel ats, panel phb, box app, sdp panel, nh fuse, lbs, recloser, panel pompa, electrical panel, panel mcc, panel maker
27201: batu baterai, baterai kering, baterai jam, batre, baterai aa, baterai kancing, battery kering, batu bateri
27202: aki, accu, aki mobil, aki motor, akumulator, baterai aki, aki basah, aki kering, lead acid, baterai lithium penyimpan, accumulator
27203: baterai motor listrik, baterai mobil listrik, baterai kendaraan listrik, battery pack ev, baterai ev, sel baterai litium kendaraan, baterai swap
27310: kabel fiber optik, serat optik, kabel fo, fiber optic, kabel optik udara, drop core, patch cord optik, dropcore
27320: kabel, kabel listrik, kabel las, wiring harness, harness, kabel jumper, kabel nya, kabel nym, kabel nyy, kabel twisted, kabel tembaga, kabel lan, kabel tegangan menengah, kabel bc, kabel aac, kabel utp, kawat email, kabel power, kabel sr, kabel data, wire harness, kabel roll, kabel lvtc, kabel a3c
27330: skun, stop kontak, fitting lampu, konektor kabel, klem kabel, kabel ties, terminal kabel, pipa kabel, colokan listrik, kabel gland, t dus, kabel duct, steker, inbow dus, sepatu kabel, kabel lug, tee dos, isolasi kabel klip, piercing connector, sambungan kabel, jointing kabel, stopkontak, dos kabel, wiring duct, kabel trunking, cable gland
27401: bola lampu, lampu pijar, bohlam, lampu ultraviolet, lampu halogen, bolam, lampu uv
27402: lampu neon, lampu tl, lampu tabung, lampu hemat energi, lampu merkuri, lampu sodium, lampu fluoresen, neon sign, lampu natrium
27403: lampu mobil, lampu motor, lampu sein, lampu kapal, lampu rem, headlamp, stoplamp, lampu kabut, lampu kendaraan, lampu kereta, rotator lampu
27404: lampu led, lampu jalan, lampu tenaga surya, pju, lampu sorot, lampu pju led, bohlam led, panel led, pju tenaga surya, lampu jalan tenaga surya, led strip, led bulb, lampu sorot led, lampu led jalan
27409: lampu senter, lampu emergency, lampu hias, lampu belajar, lentera listrik, lampu gantung, lampu darurat, lampu taman, senter, lampu panggung
27510: kipas angin, blender, mesin cuci, mixer, vacuum cleaner, kulkas rumah tangga, juicer, exhaust fan, penghisap debu, mixer roti rumah tangga, alat listrik rumah tangga, kipas, air purifier, lemari es
27520: rice cooker, setrika, kompor listrik, dispenser, oven listrik rumah tangga, pemanas air, magic com, microwave, water heater, hair dryer, setrika listrik, kompor induksi, pemanggang roti, catokan rambut, penanak nasi
27530: kompor, kompor gas, tungku, oven gas, kompor minyak, tungku hemat energi, kompor biomassa, regulator gas kompor, kompor mawar, water heater gas, oven tangkring, kompor dua tungku, kompor high pressure, anglo logam, tungku biomassa
27900: panel surya, isolator, klakson, bel, arester, grounding rod, elektroda pembumian, charger, modul surya, arrester, penangkal petir, solar panel, isolator tumpu, solar cell, kapasitor bank, bel listrik, ground rod, isolator polimer, rod pentanahan, stasiun pengisian, pentanahan, traffic light, lampu lalu lintas, running text, videotron, papan skor elektronik
`);
