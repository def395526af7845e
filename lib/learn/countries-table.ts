/**
 * Public knowledge that the packages lack, one state or geopolitical body a line:
 * code, GeoNames id, latitude, longitude | name | other names | adjectives and peoples | capitals with exonyms.
 * Coordinates are the customary rounded midpoints. Bodies without an ISO code have an ISO 3166-2 or 3166-3 one.
 */
export const COUNTRY_ROWS = `
AD 3041565 42.5 1.5|Andorra|Principality of Andorra|Andorran,Andorrans|Andorra la Vella
AE 290557 24 54|United Arab Emirates|UAE,U.A.E.,Emirates|Emirati,Emiratis|Abu Dhabi
AF 1149361 33 65|Afghanistan|Islamic Republic of Afghanistan|Afghan,Afghans|Kabul,Kaboul
AG 3576396 17.05 -61.8|Antigua and Barbuda|Antigua|Antiguan,Antiguans|Saint John's,St. John's
AI 3573511 18.2 -63.05|Anguilla||Anguillan|The Valley
AL 783754 41 20|Albania||Albanian,Albanians|Tirana,Tiranë
AM 174982 40 45|Armenia||Armenian,Armenians|Yerevan,Erevan
AO 3351879 -12.5 18.5|Angola||Angolan,Angolans|Luanda
AQ 6697173 -90 0|Antarctica||Antarctic|
AR 3865483 -34 -64|Argentina|Argentine Republic|Argentine,Argentinian,Argentinean,Argentines,Argentinians|Buenos Aires
AS 5880801 -14.3 -170.7|American Samoa||American Samoan|Pago Pago
AT 2782113 47.33 13.33|Austria||Austrian,Austrians|Vienna,Wien
AU 2077456 -25 133|Australia|Commonwealth of Australia|Australian,Australians,Aussie|Canberra
AW 3577279 12.5 -69.97|Aruba||Aruban|Oranjestad
AZ 587116 40.5 47.5|Azerbaijan||Azerbaijani,Azeri,Azerbaijanis,Azeris|Baku
BA 3277605 44 18|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|Bosnian,Bosnians|Sarajevo
BB 3374084 13.17 -59.53|Barbados||Barbadian,Barbadians,Bajan|Bridgetown
BD 1210997 24 90|Bangladesh||Bangladeshi,Bangladeshis|Dhaka,Dacca
BE 2802361 50.83 4|Belgium||Belgian,Belgians|Brussels,Bruxelles
BF 2361809 13 -2|Burkina Faso|Burkina,Upper Volta|Burkinabe,Burkinabè|Ouagadougou
BG 732800 42.75 25.5|Bulgaria||Bulgarian,Bulgarians|Sofia
BH 290291 26 50.5|Bahrain||Bahraini,Bahrainis|Manama
BI 433561 -3.5 30|Burundi||Burundian,Burundians|Gitega,Bujumbura
BJ 2395170 9.5 2.25|Benin|Dahomey|Beninese|Porto-Novo
BM 3573345 32.33 -64.75|Bermuda||Bermudian,Bermudan|Hamilton
BN 1820814 4.5 114.67|Brunei|Brunei Darussalam|Bruneian,Bruneians|Bandar Seri Begawan
BO 3923057 -17 -65|Bolivia|Plurinational State of Bolivia|Bolivian,Bolivians|La Paz,Sucre
BR 3469034 -10 -52|Brazil|Brasil,Federative Republic of Brazil|Brazilian,Brazilians|Brasília,Brasilia
BS 3572887 24.25 -76|Bahamas|The Bahamas|Bahamian,Bahamians|Nassau
BT 1252634 27.5 90.5|Bhutan||Bhutanese|Thimphu
BW 933860 -22 24|Botswana||Botswanan,Motswana,Batswana|Gaborone
BY 630336 53 28|Belarus|Byelorussia,Belorussia|Belarusian,Belarussian,Byelorussian,Belarusians|Minsk
BZ 3582678 17.25 -88.75|Belize||Belizean,Belizeans|Belmopan
CA 6251999 60 -95|Canada||Canadian,Canadians|Ottawa
CD 203312 -2.88 23.65|Democratic Republic of the Congo|Democratic Republic of Congo,DR Congo,DRC,D.R. Congo,Congo-Kinshasa,Zaire,Zaïre|Congolese,Zairean|Kinshasa,Léopoldville
CF 239880 7 21|Central African Republic|CAR|Central African|Bangui
CG 2260494 -1.44 15.55|Republic of the Congo|Congo,Congo-Brazzaville,Republic of Congo|Congolese|Brazzaville
CH 2658434 47 8|Switzerland|Swiss Confederation|Swiss|Bern,Berne
CI 2287781 8 -5|Ivory Coast|Côte d'Ivoire,Cote d'Ivoire,Côte d’Ivoire|Ivorian,Ivorians|Yamoussoukro
CK 1899402 -21.23 -159.77|Cook Islands||Cook Islander|Avarua
CL 3895114 -30 -71|Chile||Chilean,Chileans|Santiago
CM 2233387 6 12|Cameroon|Cameroun|Cameroonian,Cameroonians|Yaoundé,Yaounde
CN 1814991 35 103|China|People's Republic of China,People’s Republic of China,PRC,P.R.C.,Mainland China,mainland China,Communist China|Chinese|Beijing,Peking
CO 3686110 4 -72|Colombia||Colombian,Colombians|Bogotá,Bogota
CR 3624060 10 -84|Costa Rica||Costa Rican,Costa Ricans|San José,San Jose
CU 3562981 21.5 -80|Cuba||Cuban,Cubans|Havana,La Habana
CV 3374766 16 -24|Cape Verde|Cabo Verde|Cape Verdean,Cape Verdeans|Praia
CY 146669 35 33|Cyprus||Cypriot,Greek Cypriot,Cypriots|Nicosia
CZ 3077311 49.75 15.5|Czech Republic|Czechia|Czech,Czechs|Prague,Praha
DE 2921044 51 9|Germany|Federal Republic of Germany,West Germany|German,West German,Germans|Berlin
DJ 223816 11.5 43|Djibouti||Djiboutian|Djibouti City
DK 2623032 56 10|Denmark||Danish,Dane,Danes|Copenhagen,København
DM 3575830 15.42 -61.33|Dominica|Commonwealth of Dominica|Dominican|Roseau
DO 3508796 19 -70.67|Dominican Republic||Dominican,Dominicans|Santo Domingo
DZ 2589581 28 3|Algeria||Algerian,Algerians|Algiers,Alger
EC 3658394 -2 -77.5|Ecuador||Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito
EE 453733 59 26|Estonia||Estonian,Estonians|Tallinn
EG 357994 27 30|Egypt|Arab Republic of Egypt|Egyptian,Egyptians|Cairo
EH 2461445 24.5 -13|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi,Western Saharan,Sahrawis|El Aaiún,Laayoune
ER 338010 15 39|Eritrea||Eritrean,Eritreans|Asmara
ES 2510769 40 -4|Spain|Kingdom of Spain|Spanish,Spaniard,Spaniards|Madrid
ET 337996 8 38|Ethiopia|Abyssinia|Ethiopian,Ethiopians|Addis Ababa
FI 660013 64 26|Finland||Finnish,Finn,Finns|Helsinki
FJ 2205218 -18 178|Fiji|Fiji Islands|Fijian,Fijians|Suva
FK 3474414 -51.75 -59|Falkland Islands|Falklands,Malvinas|Falkland Islander,Falkland Islanders|Stanley,Port Stanley
FM 2081918 6.92 158.25|Micronesia|Federated States of Micronesia|Micronesian,Micronesians|Palikir
FO 2622320 62 -7|Faroe Islands|Faeroe Islands,Faroes|Faroese|Tórshavn
FR 3017382 47 2|France|French Republic|French,Frenchman,Frenchmen|Paris
GA 2400553 -1 11.75|Gabon||Gabonese|Libreville
GB 2635167 55 -3|United Kingdom|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|British,Briton,Britons,UK,U.K.|London
GD 3580239 12.12 -61.67|Grenada||Grenadian,Grenadians|Saint George's
GE 614540 42 43.5|Georgia|Republic of Georgia|Georgian,Georgians|Tbilisi,Tiflis
GH 2300660 8 -2|Ghana|Gold Coast Colony|Ghanaian,Ghanaians|Accra
GI 2411586 36.13 -5.35|Gibraltar||Gibraltarian,Gibraltarians|
GL 3425505 72 -40|Greenland||Greenlandic,Greenlander,Greenlanders|Nuuk
GM 2413451 13.5 -15.5|Gambia|The Gambia|Gambian,Gambians|Banjul
GN 2420477 11 -10|Guinea|Guinea-Conakry|Guinean,Guineans|Conakry
GQ 2309096 2 10|Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
GR 390903 39 22|Greece|Hellenic Republic|Greek,Greeks|Athens
GT 3595528 15.5 -90.25|Guatemala||Guatemalan,Guatemalans|Guatemala City
GU 4043988 13.5 144.8|Guam||Guamanian|Hagåtña
GW 2372248 12 -15|Guinea-Bissau||Bissau-Guinean|Bissau
GY 3378535 5 -59|Guyana||Guyanese|Georgetown
HK 1819730 22.3 114.2|Hong Kong|Hong Kong SAR|Hong Konger,Hongkonger,Hong Kongers|
HN 3608932 15 -86.5|Honduras||Honduran,Hondurans|Tegucigalpa
HR 3202326 45.17 15.5|Croatia||Croatian,Croat,Croatians,Croats|Zagreb
HT 3723988 19 -72.42|Haiti|Hayti|Haitian,Haitians|Port-au-Prince
HU 719819 47 20|Hungary||Hungarian,Hungarians|Budapest
ID 1643084 -5 120|Indonesia||Indonesian,Indonesians|Jakarta,Djakarta
IE 2963597 53 -8|Ireland|Republic of Ireland,Irish Republic,Eire|Irish,Irishman,Irishmen|Dublin
IL 294640 31.5 34.75|Israel|State of Israel|Israeli,Israelis|Jerusalem
IM 3042225 54.25 -4.5|Isle of Man||Manx|Douglas
IN 1269750 21 78|India|Republic of India|Indian,Indians|New Delhi,Delhi
IQ 99237 33 44|Iraq||Iraqi,Iraqis|Baghdad
IR 130758 32 53|Iran|Islamic Republic of Iran,Islamic Republic,Persia|Iranian,Persian,Iranians|Tehran,Teheran
IS 2629691 65 -18|Iceland||Icelandic,Icelander,Icelanders|Reykjavík,Reykjavik
IT 3175395 42.83 12.83|Italy|Italian Republic|Italian,Italians|Rome,Roma
JE 3042142 49.22 -2.13|Jersey|Bailiwick of Jersey||Saint Helier
JM 3489940 18.25 -77.5|Jamaica||Jamaican,Jamaicans|Kingston
JO 248816 31 36|Jordan|Hashemite Kingdom of Jordan|Jordanian,Jordanians|Amman
JP 1861060 36 138|Japan||Japanese|Tokyo
KE 192950 1 38|Kenya||Kenyan,Kenyans|Nairobi
KG 1527747 41 75|Kyrgyzstan|Kyrgyz Republic,Kirghizia,Kirgizstan|Kyrgyz,Kyrgyzstani,Kyrgyzstanis|Bishkek
KH 1831722 13 105|Cambodia|Kampuchea|Cambodian,Khmer,Cambodians|Phnom Penh
KI 4030945 1.42 173|Kiribati||I-Kiribati|South Tarawa,Tarawa
KM 921929 -12.17 44.25|Comoros|Union of the Comoros|Comoran,Comorian|Moroni
KN 3575174 17.33 -62.75|Saint Kitts and Nevis|St Kitts and Nevis,St. Kitts and Nevis,St. Kitts|Kittitian|Basseterre
KP 1873107 40 127|North Korea|DPRK,Democratic People's Republic of Korea,Democratic People’s Republic of Korea|North Korean,North Koreans|Pyongyang
KR 1835841 37 127.5|South Korea|Republic of Korea,ROK|South Korean,South Koreans|Seoul
KW 285570 29.5 45.75|Kuwait||Kuwaiti,Kuwaitis|Kuwait City
KY 3580718 19.5 -80.5|Cayman Islands|Caymans|Caymanian|George Town
KZ 1522867 48 68|Kazakhstan|Kazakstan|Kazakh,Kazakhstani,Kazakhs,Kazakhstanis|Astana,Nur-Sultan,Akmola
LA 1655842 18 105|Laos|Lao PDR,Lao People's Democratic Republic|Laotian,Lao,Laotians|Vientiane
LB 272103 33.83 35.83|Lebanon|Lebanese Republic|Lebanese|Beirut
LC 3576468 13.88 -61.13|Saint Lucia|St Lucia,St. Lucia|Saint Lucian|Castries
LI 3042058 47.17 9.53|Liechtenstein||Liechtensteiner|Vaduz
LK 1227603 7 81|Sri Lanka|Ceylon|Sri Lankan,Sri Lankans|Colombo,Sri Jayawardenepura Kotte
LR 2275384 6.5 -9.5|Liberia||Liberian,Liberians|Monrovia
LS 932692 -29.5 28.5|Lesotho|Basutoland|Basotho,Mosotho|Maseru
LT 597427 56 24|Lithuania||Lithuanian,Lithuanians|Vilnius
LU 2960313 49.75 6.17|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish,Luxembourger,Luxembourgers|Luxembourg City
LV 458258 57 25|Latvia||Latvian,Latvians|Riga
LY 2215636 27 17|Libya|Jamahiriya|Libyan,Libyans|Tripoli
MA 2542007 32 -5|Morocco||Moroccan,Moroccans|Rabat
MC 2993457 43.73 7.4|Monaco||Monegasque,Monégasque|
MD 617790 47 29|Moldova|Republic of Moldova,Moldavia|Moldovan,Moldavian,Moldovans|Chișinău,Chisinau,Kishinev
ME 3194884 42.5 19.3|Montenegro||Montenegrin,Montenegrins|Podgorica
MG 1062947 -20 47|Madagascar||Malagasy,Madagascan|Antananarivo
MH 2080185 9 168|Marshall Islands||Marshallese|Majuro
MK 718075 41.6 21.7|North Macedonia|Macedonia,FYROM,Republic of Macedonia,Former Yugoslav Republic of Macedonia|Macedonian,North Macedonian,Macedonians|Skopje
ML 2453866 17 -4|Mali||Malian,Malians|Bamako
MM 1327865 22 96|Myanmar|Burma|Burmese,Myanma|Naypyidaw,Naypyitaw,Nay Pyi Taw,Rangoon,Yangon
MN 2029969 46 105|Mongolia||Mongolian,Mongol,Mongolians|Ulaanbaatar,Ulan Bator
MO 1821275 22.17 113.55|Macau|Macao|Macanese|
MR 2378080 20 -12|Mauritania||Mauritanian,Mauritanians|Nouakchott
MS 3578097 16.75 -62.2|Montserrat||Montserratian|Plymouth
MT 2562770 35.83 14.58|Malta||Maltese|Valletta
MU 934292 -20.28 57.55|Mauritius||Mauritian,Mauritians|Port Louis
MV 1282028 3.25 73|Maldives|The Maldives,Maldive Islands|Maldivian,Maldivians|Malé,Male
MW 927384 -13.5 34|Malawi|Nyasaland|Malawian,Malawians|Lilongwe
MX 3996063 23 -102|Mexico|United Mexican States|Mexican,Mexicans|Mexico City,Ciudad de México
MY 1733045 2.5 112.5|Malaysia||Malaysian,Malaysians|Kuala Lumpur,Putrajaya
MZ 1036973 -18.25 35|Mozambique||Mozambican,Mozambicans|Maputo
NA 3355338 -22 17|Namibia|South West Africa|Namibian,Namibians|Windhoek
NC 2139685 -21.5 165.5|New Caledonia||New Caledonian|Nouméa,Noumea
NE 2440476 16 8|Niger|Republic of Niger|Nigerien,Nigeriens|Niamey
NG 2328926 9 8|Nigeria|Federal Republic of Nigeria|Nigerian,Nigerians|Abuja
NI 3617476 13 -85|Nicaragua||Nicaraguan,Nicaraguans|Managua
NL 2750405 52.5 5.75|Netherlands|The Netherlands,Holland,Kingdom of the Netherlands|Dutch,Dutchman,Dutchmen|Amsterdam,The Hague
NO 3144096 62 10|Norway||Norwegian,Norwegians|Oslo
NP 1282988 28 84|Nepal||Nepalese,Nepali,Nepalis|Kathmandu,Katmandu
NR 2110425 -0.53 166.92|Nauru||Nauruan,Nauruans|Yaren
NZ 2186224 -42 174|New Zealand|Aotearoa|New Zealander,New Zealand,Kiwi,New Zealanders|Wellington
OM 286963 21 57|Oman|Sultanate of Oman|Omani,Omanis|Muscat
PA 3703430 9 -80|Panama||Panamanian,Panamanians|Panama City,Panamá
PE 3932488 -10 -76|Peru||Peruvian,Peruvians|Lima
PF 4030656 -15 -140|French Polynesia||French Polynesian,Tahitian|Papeete
PG 2088628 -6 147|Papua New Guinea|PNG|Papua New Guinean,Papuan|Port Moresby
PH 1694008 13 122|Philippines|The Philippines,Republic of the Philippines|Philippine,Filipino,Filipina,Filipinos|Manila
PK 1168579 30 70|Pakistan|Islamic Republic of Pakistan|Pakistani,Pakistanis|Islamabad
PL 798544 52 20|Poland||Polish,Pole,Poles|Warsaw,Warszawa
PR 4566966 18.25 -66.5|Puerto Rico||Puerto Rican,Puerto Ricans|San Juan
PS 6254930 32 35.25|Palestine|State of Palestine,Palestinian territories,Palestinian Territories,Occupied Palestinian Territories|Palestinian,Palestinians|Ramallah,East Jerusalem
PT 2264397 39.5 -8|Portugal||Portuguese|Lisbon,Lisboa
PW 1559582 7.5 134.5|Palau||Palauan|Ngerulmud,Melekeok
PY 3437598 -23 -58|Paraguay||Paraguayan,Paraguayans|Asunción,Asuncion
QA 289688 25.5 51.25|Qatar||Qatari,Qataris|Doha
RO 798549 46 25|Romania|Rumania|Romanian,Romanians|Bucharest,București
RS 6290252 44 21|Serbia||Serbian,Serb,Serbs,Serbians|Belgrade,Beograd
RU 2017370 60 90|Russia|Russian Federation,RF|Russian,Russians|Moscow,Moskva
RW 49518 -2 30|Rwanda||Rwandan,Rwandans|Kigali
SA 102358 25 45|Saudi Arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian,Saudis|Riyadh
SB 2103350 -8 159|Solomon Islands|Solomons|Solomon Islander,Solomon Islanders|Honiara
SC 241170 -4.58 55.67|Seychelles||Seychellois|Victoria
SD 366755 15 32|Sudan|Republic of Sudan|Sudanese|Khartoum
SE 2661886 62 15|Sweden||Swedish,Swede,Swedes|Stockholm
SG 1880251 1.3 103.8|Singapore|Republic of Singapore|Singaporean,Singaporeans|
SI 3190538 46.12 14.82|Slovenia||Slovenian,Slovene,Slovenians,Slovenes|Ljubljana
SK 3057568 48.67 19.5|Slovakia|Slovak Republic|Slovak,Slovakian,Slovaks|Bratislava
SL 2403846 8.5 -11.5|Sierra Leone||Sierra Leonean,Sierra Leoneans|Freetown
SM 3168068 43.77 12.42|San Marino||Sammarinese|
SN 2245662 14 -14|Senegal||Senegalese|Dakar
SO 51537 6 47|Somalia||Somali,Somalian,Somalis|Mogadishu
SR 3382998 4 -56|Suriname|Surinam|Surinamese|Paramaribo
SS 7909807 8 30|South Sudan||South Sudanese|Juba
ST 2410758 1 7|São Tomé and Príncipe|Sao Tome and Principe|São Toméan|São Tomé
SV 3585968 13.83 -88.92|El Salvador||Salvadoran,Salvadorean,Salvadorans|San Salvador
SY 163843 35 38|Syria|Syrian Arab Republic|Syrian,Syrians|Damascus
SZ 934841 -26.5 31.5|Eswatini|Swaziland|Swazi|Mbabane,Lobamba
TC 3576916 21.75 -71.58|Turks and Caicos Islands|Turks and Caicos||Cockburn Town
TD 2434508 15 19|Chad|Tchad|Chadian,Chadians|N'Djamena,Ndjamena,N’Djamena
TG 2363686 8 1.17|Togo||Togolese|Lomé,Lome
TH 1605651 15 100|Thailand|Siam|Thai,Thais|Bangkok
TJ 1220409 39 71|Tajikistan||Tajik,Tajikistani,Tajiks|Dushanbe
TL 1966436 -8.83 125.92|East Timor|Timor-Leste,Timor Leste|East Timorese,Timorese|Dili
TM 1218197 40 60|Turkmenistan||Turkmen,Turkmens|Ashgabat,Ashkhabad
TN 2464461 34 9|Tunisia||Tunisian,Tunisians|Tunis
TO 4032283 -20 -175|Tonga||Tongan,Tongans|Nukuʻalofa,Nuku'alofa
TR 298795 39 35|Turkey|Türkiye,Turkiye,Republic of Turkey|Turkish,Turk,Turks|Ankara
TT 3573591 11 -61|Trinidad and Tobago|Trinidad & Tobago|Trinidadian,Trinidadians|Port of Spain,Port-of-Spain
TV 2110297 -8 178|Tuvalu||Tuvaluan|Funafuti
TW 1668284 23.5 121|Taiwan|Republic of China,ROC,Chinese Taipei,Formosa|Taiwanese|Taipei
TZ 149590 -6 35|Tanzania|United Republic of Tanzania|Tanzanian,Tanzanians|Dodoma,Dar es Salaam
UA 690791 49 32|Ukraine||Ukrainian,Ukrainians|Kyiv,Kiev
UG 226074 1 32|Uganda||Ugandan,Ugandans|Kampala
US 6252001 40 -100|United States|U.S.,US,USA,U.S.A.,United States of America,America,the States|American,US,U.S.,Americans|Washington,Washington D.C.,Washington DC
UY 3439705 -33 -56|Uruguay||Uruguayan,Uruguayans|Montevideo
UZ 1512440 41 64|Uzbekistan||Uzbek,Uzbekistani,Uzbeks|Tashkent
VA 3164670 41.9 12.45|Vatican City|Vatican,Holy See,Vatican City State||
VC 3577815 13.25 -61.2|Saint Vincent and the Grenadines|St Vincent and the Grenadines,St. Vincent and the Grenadines|Vincentian|Kingstown
VE 3625428 8 -66|Venezuela|Bolivarian Republic of Venezuela|Venezuelan,Venezuelans|Caracas
VN 1562822 16.17 107.83|Vietnam|Viet Nam,North Vietnam,South Vietnam|Vietnamese|Hanoi,Ha Noi
VU 2134431 -16 167|Vanuatu||Ni-Vanuatu,Vanuatuan|Port Vila
WS 4034894 -13.58 -172.33|Samoa|Western Samoa|Samoan,Samoans|Apia
XK 831053 42.58 21|Kosovo||Kosovar,Kosovan,Kosovars|Pristina,Prishtina,Priština
YE 69543 15 48|Yemen|Republic of Yemen|Yemeni,Yemenite,Yemenis|Sanaa,Sana'a,Sana’a
ZA 953987 -29 24|South Africa|RSA,Republic of South Africa|South African,South Africans|Pretoria,Cape Town
ZM 895949 -15 30|Zambia|Northern Rhodesia|Zambian,Zambians|Lusaka
ZW 878675 -20 30|Zimbabwe|Rhodesia,Southern Rhodesia|Zimbabwean,Zimbabweans|Harare
GB-ENG 6269131 52.5 -1.5|England||English,Englishman,Englishmen|
GB-SCT 2638360 56 -4|Scotland||Scottish,Scots,Scot|Edinburgh
GB-WLS 2634895 52.3 -3.6|Wales||Welsh,Welshman,Welshmen|Cardiff
GB-NIR 2641364 54.6 -6.7|Northern Ireland|Ulster|Northern Irish|Belfast
RU-CE 569665 43.33 45.67|Chechnya|Chechen Republic|Chechen,Chechens|Grozny
GE-AB 6643410 43 41|Abkhazia|Republic of Abkhazia|Abkhaz,Abkhazian,Abkhazians|Sukhumi,Sukhum
GE-SO - 42.33 44|South Ossetia|Republic of South Ossetia|South Ossetian,South Ossetians|Tskhinvali,Tskhinval
MD-SN - 47.2 29.5|Transnistria|Transdniestria,Pridnestrovie,Trans-Dniester|Transnistrian|Tiraspol
CY-NC - 35.25 33.6|Northern Cyprus|Turkish Republic of Northern Cyprus,TRNC|Turkish Cypriot,Turkish Cypriots|
SO-SL - 9.8 45.5|Somaliland|Republic of Somaliland|Somalilander|Hargeisa
SUHH - 60 90|Soviet Union|USSR,U.S.S.R.,Union of Soviet Socialist Republics|Soviet,Soviets|
YUCS - 44 20|Yugoslavia|Federal Republic of Yugoslavia|Yugoslav,Yugoslavian,Yugoslavs|
CSHH - 49.5 17|Czechoslovakia||Czechoslovak,Czechoslovakian|
DDDE - 52 13|East Germany|German Democratic Republic,GDR|East German,East Germans|East Berlin
`;
