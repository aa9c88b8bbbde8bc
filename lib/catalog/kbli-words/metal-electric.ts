import { classWords } from "@/lib/catalog/kbli-words/rows";

/** What people call the work of the classes of metals, metal goods, electronics and electrical goods (24–27). */
export const METAL_ELECTRIC_WORDS = classWords(`
24103: pipa baja, pipa besi, fitting baja, elbow
24202: peleburan aluminium, ingot, batang kuningan, peleburan tembaga
24204: ekstrusi aluminium, profil aluminium
24310: cor besi, cor baja, cor logam, pengecoran, foundry, tungku induksi, besi cor, tutup manhole, puli, impeler, cor, tuang besi, ductile, blok rem
24320: cor aluminium, cor kuningan, die casting, cor tembaga, perunggu, gamelan, baling baling kuningan, cor bronze, timah
25111: pagar besi, teralis, kanopi, pintu besi, tangga besi, rangka atap, baja ringan, railing, rolling door, folding gate
25112: kusen aluminium, jendela aluminium, etalase aluminium, partisi aluminium
25113: konstruksi baja, rangka baja, gudang baja, jembatan baja, baja berat, struktur baja
25119: travers, cross arm, klem begel, tower, menara, tiang besi, fabrikasi, penyangga pipa, rak kabel, cable tray, guard rail, bracket, konstruksi logam, perancah, scaffolding, begel
25120: tangki, tandon air, tangki stainless, tangki bbm, silo, bejana tekan, tabung, tangki solar
25910: tempa, pandai besi, pres plat, stamping, forging, cetak tekan, press part, pons, plong, deep drawing, metalurgi serbuk
25920: las, las listrik, las argon, las mig, bengkel las, tukang las, bubut, bubut cnc, frais, milling, bengkel bubut, galvanis, celup seng, hot dip, elektroplating, krom, vernikel, cat bubuk, powder coating, sandblasting, potong laser, potong plasma, wire cut, heat treatment, sepuh, gerinda, cnc, pemesinan, mesin perkakas, anodize, tekuk plat, bending, pelapisan logam, dies, mold, cetakan logam, molding
25931: cangkul, sabit, parang, arit, alat tani, dodos, egrek, golok
25932: pahat, palu, gergaji tangan, tatah, linggis, alat tukang
25933: pisau dapur, gunting, pisau, alat potong dapur
25934: kunci pas, gembok, engsel, handel, grendel, kunci, dongkrak tangan
25940: ember seng, kaleng, drum, jerigen logam, kaleng kemasan, tong
25951: kawat, kawat duri, bronjong, wiremesh, kawat harmonika, per, pegas, jaring kawat, anyaman kawat, kasa
25952: baut, mur, paku, sekrup, ring, stud, baut mur, angkur, paku keling
25991: brankas, lemari arsip, filing cabinet, loker besi
25992: wajan, panci, dandang, sendok, garpu, alat dapur stainless, loyang
25993: jemuran, rak piring, gantungan logam, alat rumah tangga logam, setrika arang
25994: kanal c, galvalum, roll forming, reng, profil baja ringan, spandek, atap metal
25995: tiang lampu, lampu taman logam, armatur, lampu hias logam
25999: plat nomor, rambu, papan nama, trofi, medali, rantai, jangkar, sling, segel logam, logam lainnya, kerajinan logam, name plate
26120: pcb, rakit elektronik, komponen elektronik, smt, modul elektronik, perakitan pcb, kumparan, coil
26320: antena, radio komunikasi, router, penguat sinyal
26511: alat ukur, jangka sorong, meteran
26512: kwh meter, ampermeter, meter listrik
26513: sensor, timbangan digital, data logger, alat uji elektronik, iot sensor
27111: motor listrik, dinamo, gulung dinamo
27113: trafo, transformator, stabilizer, rectifier, ups, gulung trafo
27120: panel listrik, box panel, mcb, kotak app, panel kontrol, saklar, panel box, kubikel, box listrik, kotak sekering, fuse cut out
27320: kabel, kabel listrik, kabel las, wiring harness, harness, kabel jumper
27330: skun, stop kontak, fitting lampu, konektor kabel, klem kabel, kabel ties, terminal kabel, pipa kabel
27404: lampu led, lampu jalan, lampu tenaga surya, pju, lampu sorot
27510: kipas angin, blender, rice cooker, mesin cuci
27530: kompor, kompor gas, tungku, oven gas
27900: panel surya, isolator, klakson, bel, arester, grounding rod, elektroda pembumian, charger
`);
