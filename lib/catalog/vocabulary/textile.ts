import { rows } from "@/lib/catalog/vocabulary/rows";

/** Fibre, yarn, cloth and what is made of cloth that nobody wears, with the work on them (KBLI division 13). */
export const TEXTILE = [
  ...rows(
    "material",
    `
textile |  | 13121, 13911 | kain, tekstil, fabric, textile, bahan kain, kain meteran, kain roll | KBLI division 13
woven_fabric | textile | 13121 | kain tenun mesin, woven fabric, kain grey, kain greige, kain mentah, grey fabric, kain belacu, blacu, kain mori, mori, primisima, prima batik, grey cloth | KBLI 13121; batik trade
knitted_fabric | textile | 13911 | kain rajut, kain kaos, knitted fabric, bahan kaos, jersey, single knit, kain lacoste, pique, kain fleece, baby terry, rib kaos, bahan lacoste, french terry | KBLI 13911
cotton | textile | 13111, 01160 | katun, cotton, kapas, kain katun, bahan katun | KBLI 13111
cotton_combed | cotton, knitted_fabric | 13911 | cotton combed, katun combed, combed 30s, combed 24s, katun combed 30s, cotton combed 30s, cotton combed 24s, cotton carded, combed 20s, cotton bamboo, kombet | konveksi usage, Bandung
rayon | textile | 13121, 20302 | rayon, kain rayon, viscose, viskosa, rayon viscose, tencel, modal fabric, serat rayon | spinners' usage
polyester | textile | 13121, 20302 | poliester, polyester, kain poliester, polyester fabric, tetoron, kain dryfit, dryfit, dry fit, kain microfiber, mikrofiber | KBLI 20302
drill_fabric | woven_fabric | 13121 | kain drill, american drill, japan drill, nagata drill, bahan drill, taipan drill, twill, drill fabric, kain ripstop, ripstop, kain taslan, kain hisofy, nagata | wearpack makers' usage
denim | woven_fabric | 13121 | denim, kain jeans, bahan jeans, kain levis, denim fabric | garment trade
canvas | woven_fabric | 13121, 13992 | kain kanvas, bahan kanvas, canvas, kain marsoto, kain terpal, kanvas blacu | bag makers' usage
linen_fabric | woven_fabric | 13121 | kain linen, linen fabric, flax, kain rami, rami, ramie, serat rami, haramay | KBLI 01160; Garut
silk | textile | 13112, 13121 | sutra, sutera, silk, kain sutra, benang sutra, sabbe, sutera alam, sabe, kain sutera | KBLI 13112; Bugis
flame_retardant_fabric | textile | 13121, 13992 | kain tahan api, katun tahan api, kain anti api, flame retardant fabric, kain aramid, fr fabric, kain fr, benang aramid, kain nomex | wearpack makers usage; NFPA 2112
wool | textile | 13111 | wol, kain wol, wool, semi wool, kain high twist, highwist, wol sintetis | suit makers' usage
shirting_fabric | woven_fabric | 13121 | kain oxford, oxford, toyobo, kain tc, katun tc, tetoron cotton, katun poplin, poplin, kain kemeja, katun toyobo, shirting, kain paris, katun paris, voal, kain voile | garment trade
lining_fabric | textile | 13121 | furing, kain furing, vuring, kain keras, viselin, interlining, kain pelapis, lining fabric, pelapis kain, tricot, kain asahi | konveksi usage
upholstery_fabric | textile | 13121, 13999 | kain jok, kain pelapis sofa, upholstery fabric, kain bludru, bludru, velvet, beludru, kain oscar, kain pelapis kursi | furniture trade
tulle_lace | textile | 13996 | kain tile, brokat, renda, lace, kain jaring, tulle, brukat, brokad, kain jala, mesh fabric, kain renda | KBLI 13996
nonwoven | textile | 13993 | spunbond, kain spunbond, non woven, nonwoven, spunbound, kain non woven, meltblown, kain flanel, flanel, dakron lembaran, spunlace | KBLI 13993
coated_fabric | textile | 13992 | kain parasut, kain waterproof, kain despo, dinier, kain dinier, d300, kain cordura, cordura, kain anti air, kain balistik, kain coating, waterproof fabric, bahan parasut, kain d600, nylon taslan | bag makers' usage
industrial_fabric | textile | 13992, 13994 | kain saring, kain filter debu, kain filter, dust collector bag, kain ban, tire cord, kain konveyor, filter press cloth, kain monyl | KBLI 13992
batik_fabric | textile, batik_making | 13134 | jarik, jarit, sinjang, kain panjang, batik lembaran, batik pekalongan, batik solo, batik trusmi, batik lasem, batik jogja, batik cirebon, batik madura, tanjung bumi, batik garutan | SNI 0239 Batik; Jawa
printed_batik | textile, textile_printing | 13133 | batik printing, batik print, kain motif batik, tekstil motif batik, batik cetak, batik sablon kain, batik mesin | SNI 0239: cloth with a batik pattern is not batik
ikat_fabric | textile, weaving | 13122 | tenun ikat, kain tenun ikat, ulos, endek, gringsing, tenun troso, tenun sumba, tenun ntt, kain ikat, tenun sikka, tenun toraja, tenun donggala, tenun buna, gerinsing, hinggi, tais, tenun flores, gringseng | KBLI 13122; Batak, Bali, Sumba
songket | textile, weaving | 13121, 13122 | songket, songket palembang, kain songket, tapis, tapis lampung, songket pandai sikek, tenun songket, kain tapis, songket silungkang, songket sambas, sulam usus | Palembang, Lampung, Minang, Lombok
handwoven_fabric | textile, weaving | 13121, 13122 | kain lurik, lurik, handwoven, tenun tangan, tenun gedog, ulap doyo, tenun baduy, handwoven fabric, tenun lurik, tenun tradisional, kain tenun atbm, tenun atbm meteran, kain tenun meteran | Klaten, Tuban, Baduy
sarong | textile | 13121, 13921 | sarung, kain sarung, sarong, sarung tenun, sarung goyor, sarung samarinda, lipa sabbe, sarung palekat, sarung santri, lipa, kain lunggi, sarung pelekat, sarung majalaya | Pemalang, Samarinda, Bugis
yarn | textile | 13112, 13131 | benang, yarn, lawe, benang tenun, bola benang, benang kapas, benang pintal, bolah, benang katun, spun yarn, wannang, benang pakan, benang lusi | KBLI 13112; Jawa, Bugis
sewing_thread | yarn | 13113 | benang jahit, sewing thread, benang obras, benang bordir, benang nilon jahit, benang neci, benang sulam, benang jeans | KBLI 13113
knitting_yarn | yarn | 13112 | benang rajut, benang polyester rajut, benang nilon rajut, knitting yarn, benang polycherry, benang wol rajut, crochet yarn | craft trade
staple_fibre |  | 13111 | serat tekstil, staple fiber, serat poliester, serat kapas pintal, psf, fiber sintetis tekstil, dakron, dacron, silicon dakron, dakron isi bantal, polyester fiberfill, dakron silikon | KBLI 13111
kapok |  | 13995 | kapuk, kapok, randu, kapuk randu, kapuk isi bantal | KBLI 13995; Pati usage
narrow_fabric |  | 13991 | pita, webbing, tali webbing, elastik, karet elastik, narrow fabric, tali pita, ribbon, bisban, label woven, pita satin, tali tas webbing, velcro, perekat velcro, grosgrain, karet kolor, pita elastis, bias tape, woven label | KBLI 13991
`,
  ),
  ...rows(
    "product",
    `
rope |  | 13941 | tali, tali tambang, tambang, rope, dadung, tampar, tali pp, tali rafia, rafia, tali manila, tali ijuk, tali agel, tali goni, tali sisal, tali nilon, tali kur, tali sabut, twine, tali nylon, tali tampar | KBLI 13941; Jawa
sack |  | 13925, 13926 | karung, sack, karung plastik, karung goni, goni, gunny bag, karung beras, karung rajut, kampil, bagor, karung laminasi, pp woven bag, woven bag, karung pupuk, kandi, karung rami, jute bag | KBLI 13925, 13926; Jawa
jumbo_bag | sack | 13926 | jumbo bag, fibc, karung jumbo, big bag, bulk bag, container bag, flexible intermediate bulk container | KBLI 13926; ports and mines
tarpaulin |  | 13929 | terpal, tarpaulin, tenda, tent, deklit, tenda posko, tenda peleton, terpal kolam, tenda pleton, tenda kanopi, tenda sarnafil, tenda pramuka, tenda gulung, terpaulin, awning kain, tenda pengungsi, tenda lipat, layar tancap | KBLI 13929; BNPB
linen |  | 13921 | linen hotel, hotel linen, linen rumah sakit, tekstil rumah tangga, linen, hospital linen, perlengkapan kamar hotel, house linen, linen kamar | KBLI 13921; Accor, hospitals
bed_linen | linen | 13921 | seprai, sprei, seprei, bed linen, bed sheet, sarung bantal, bed cover, duvet cover, selimut, blanket, sepre, pillow case, bedcover, sarung guling, duvet, bed sheet hotel, laken, spre, selimut tidur | KBLI 13921
towel | linen | 13921 | handuk, towel, handuk hotel, bath towel, anduk, handuk kecil, keset handuk, handuk mandi, face towel, bath mat, handuk souvenir, waslap, handuk terry | KBLI 13921
table_linen | linen | 13921 | taplak, taplak meja, table cloth, serbet, napkin kain, sarung kursi, table runner, chair cover, placemat kain, kain lap, skirting meja, cover kursi, lap makan, lap kain | KBLI 13921
surgical_drape | linen | 13921, 32509 | doek operasi, duk operasi, kain doek, surgical drape, doek steril, linen bedah, laken operasi | hospital purchasing
curtain | linen | 13921 | gorden, gordyn, tirai, curtain, vitrase, horden, blinds, roller blind, gordin, hordeng, vertical blind, tirai rumah sakit, gorden rumah sakit, kelambu, mosquito net, vitrage | KBLI 13921
pillow |  | 13923 | bantal, guling, pillow, bantal sofa, bantal leher, cushion, isi bantal, bantal hotel, bantal silikon, bantal dakron | KBLI 13923
mattress |  | 31009, 13923 | kasur, mattress, kasur lipat, kasur busa, springbed, spring bed, kasur lantai, matras rumah sakit, kasur palembang, kasur kapuk, matras dekubitus, matras olahraga, kasur inoac, kasur pegas, topper | KBLI 31009
carpet |  | 13930 | karpet, carpet, permadani, sajadah, karpet masjid, prayer mat, rug, ambal, babut, karpet tile, carpet tile | KBLI 13930; Jawa
door_mat | carpet | 13930, 32905 | keset, doormat, door mat, kesed, keset kaki, welcome mat | KBLI 13930; trade usage
embroidered_textile | embroidery | 13912, 13922 | kain bordir, kain sulaman, sulaman, kerawang, kerancang, kebaya bordir tasik, sulam pita, sulaman kain, karawo, bordir tasik, sulam tapis, suji caia, krancang, kain kerawang | KBLI 13912; Tasikmalaya, Gorontalo, Minang
knitted_goods | knitting | 13924, 14301 | barang rajutan, rajutan, crochet, kerajinan rajut, tas rajut, amigurumi, renda rajut, taplak rajut, rajut tangan, macrame, makrame, makreme | KBLI 13924
flag |  | 13929 | bendera, flag, umbul umbul, bendera merah putih, pataka, panji, backdrop kain, bandir, bendera organisasi, vandel, pennant, bendera partai | KBLI 13929
cleaning_cloth |  | 13929, 38302 | majun, kain majun, lap majun, kain perca, perca, lap mesin, wiping rag, cotton rags, kain limbah, majun putih, patchwork, waste kain, cotton waste | workshop usage
medical_gauze |  | 21015, 32509 | kain kasa, kasa steril, kasa hidrofil, gauze, kasa medis, perban, bandage, kasa pembalut, kassa, verban, kapas medis, kapas pembalut, perban elastis, plester luka, plester medis, mitela, cotton ball medis, kasa gulung | KBLI 21015; hospitals
`,
  ),
  ...rows(
    "process",
    `
spinning |  | 13112 | pemintalan, pintal benang, memintal, spinning, ring spinning, pintal, open end spinning, ngantih, carding, mesin pintal | KBLI 13112; Jawa
weaving |  | 13121 | tenun, menenun, penenunan, weaving, atbm, alat tenun bukan mesin, atm tenun, rapier, air jet loom, water jet loom, mattennung, nenun, gedogan, tenunan, alat tenun, martonun, mesin tenun, pertenunan, manenun, shuttle loom, loom | KBLI 13121; Bugis, Batak
warping | weaving | 13121 | pengelosan, penghanian, hani benang, sizing benang, warping, kanji benang, cucuk benang, pengkanjian, ngelos, ngehani, palet benang, mesin hani | weavers' usage, Majalaya
knitting |  | 13911, 14301 | rajut, merajut, knitting, perajutan, mesin rajut, rajut datar, circular knitting, rajut bundar, flat knitting, rajut mesin, warp knitting, knit | KBLI 13911; Binong Jati
dyeing |  | 13132 | celup warna, pencelupan kain, dyeing, celup benang, pencelupan, celup kain, wenter, nyelup, medel, mesin celup, jigger, celup tekstil, yarn dyeing, nyoga, garment dyeing, jet dyeing | KBLI 13132; Jawa
natural_dyeing | dyeing | 13132, 13134 | pewarna alam, pewarnaan alami, zat warna alam, natural dye, indigo, indigofera celup, pewarna alami kain, ecoprint, eco print, soga alam, nila indigo, ecoprinting, warna alam | craft usage
textile_printing | printing | 13133 | cetak kain, printing kain, textile printing, sublim, sublimasi, printing sublim, rotary printing, digital printing kain, dtf, direct to film, dtg, cetak tekstil, sublimation, print kain, sablon dtf, printing tekstil, sublime printing, direct to garment | KBLI 13133
textile_finishing |  | 13132 | penyempurnaan kain, finishing kain, stenter, sanforize, washing kain, calender kain, raising kain, bleaching kain, pemutihan kain, mercerizing, coating kain, enzyme wash, stone wash, laundry jeans, washing garment, garment wash, cuci garmen | KBLI 13132
batik_making |  | 13134 | batik, membatik, kain batik, bahan batik, batik fabric, batik cap, batik tulis, pembatikan, canting, ngebatik, pembatik, mbatik, handmade batik, canting cap, batik kombinasi, lorod, pelorodan, nglorod, cap batik, batik halus | SNI 0239 Batik; Jawa
embroidery |  | 13912, 14302 | bordir, embroidery, bordir komputer, sulam, menyulam, bordir manual, penyulaman, border komputer, embroidered, mesin bordir, nyulam, embroideri, bordir logo, bordiran, bordir mesin | KBLI 13912
quilting | sewing | 13922, 13929 | quilting, mesin quilting, quilting kain, pengisi dakron, patchwork quilt | workshop usage
rope_making |  | 13941 | pemintalan tali, pembuatan tali, rope making, pilin tali, mesin tali, jalin tali, ngepang tali, anyam tali | KBLI 13941
sack_making |  | 13926 | mesin karung, circular loom, jahit karung, cetak karung, laminasi karung, woven bag making, sablon karung | KBLI 13926
textile_cutting | sewing | 14111 | potong kain, pemotongan kain, cutting kain, pola baju, mesin potong kain, gelar kain, spreading kain, pola jahit, marker pola, grading pola, patron, bikin pola, band knife kain, laser cut kain | konveksi usage
`,
  ),
];
