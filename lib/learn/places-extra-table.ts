/**
 * Seas, rivers, continents, disputed and historical regions and landmarks that a gazetteer of towns lacks, from public
 * knowledge. `kind latitude longitude country|name|other names`; kinds: w water, l landmark, o other, r region; country
 * `-` where it lies in several.
 */
export const EXTRA_ROWS = `
o 7.2 21.1 -|Africa|African continent
o 30 89 -|Asia|Asian continent
o 51 17.5 -|Europe|European continent,Continental Europe
o 54.8 -105.6 -|North America|
o -14.6 -57.7 -|South America|
o 19 -96 -|Americas|The Americas,the Americas
o -9 -70 -|Latin America|
o 13 -86 -|Central America|
o -25 140 -|Oceania|Australasia
o 29 41 -|Middle East|Mideast,Near East
o 62 2.9 -|Northern Europe|
o 50 4 -|Western Europe|West Europe
o 50 28 -|Eastern Europe|East Europe
o 48.5 17 -|Central Europe|
o 41 16 -|Southern Europe|
o 18.3 -4.8 -|West Africa|Western Africa
o 0 36 -|East Africa|Eastern Africa
o 28 12 -|North Africa|Northern Africa
o -22 24 -|Southern Africa|
o 3 19 -|Central Africa|
o 0 20 -|Sub-Saharan Africa|sub-Saharan Africa
o 8 46 -|Horn of Africa|
o 14 10 -|Sahel|Sahel region
o 32 3 -|Maghreb|
o 34 38 -|Levant|
o 42.5 44 -|Caucasus|Caucasus region,Transcaucasia,South Caucasus
o 43.5 45 RU|North Caucasus|Northern Caucasus
o 43 21 -|Balkans|Balkan Peninsula,Western Balkans
o 63 16 -|Scandinavia|
o 57 25 -|Baltics|Baltic states,Baltic States
o 43 65 -|Central Asia|
o 25 79 -|South Asia|Southern Asia,Indian subcontinent
o 10 110 -|Southeast Asia|South-East Asia,South East Asia
o 36 118 -|East Asia|Far East
o 40 127 -|Korean Peninsula|Korean peninsula,Korea
o 24 45 -|Arabian Peninsula|Arabian peninsula,Arabia
o 40 -4 -|Iberia|Iberian Peninsula
o 15 -75 -|Caribbean|The Caribbean,West Indies
o 60 105 RU|Siberia|
o 60 140 RU|Russian Far East|
o 58 60 RU|Urals|Ural,Ural Mountains
o 48.3 38.2 UA|Donbas|Donbass,Donets Basin,Donbas region,Donbass region
r 48 37.8 UA|Donetsk People's Republic|DPR,DNR
r 48.6 39.3 UA|Luhansk People's Republic|Lugansk People's Republic,LPR,LNR
r 45.3 34.4 UA|Crimea|Crimean Peninsula,Crimean peninsula,Republic of Crimea,Autonomous Republic of Crimea
o 46.8 34.2 UA|Novorossiya|
o 47.2 31.5 UA|Southern Ukraine|
o 49 24.5 UA|Galicia|
o 34.5 76 -|Kashmir|Jammu and Kashmir region
o 34 73.9 PK|Azad Kashmir|Pakistan-administered Kashmir,Pakistani-administered Kashmir
o 34 74.8 IN|Kashmir Valley|Indian-administered Kashmir,Indian Kashmir
o 32 35.3 PS|West Bank|the West Bank
o 31.42 34.35 PS|Gaza Strip|Gaza,the Gaza Strip
o 33 35.8 SY|Golan Heights|Golan
o 31.8 35.2 -|Judea and Samaria|
o 39.8 46.8 AZ|Nagorno-Karabakh|Artsakh,Nagorno Karabakh,Karabakh
o 36.5 44.5 IQ|Kurdistan Region|Iraqi Kurdistan,Kurdistan Region of Iraq
o 37 43 -|Kurdistan|
o 13 25 SD|Darfur|Darfur region
o 13.8 38.8 ET|Tigray|Tigray Region
o 6 44 ET|Ogaden|
o 7.5 8.2 NG|Biafra|
o 5 6 NG|Niger Delta|
o -8.5 125 -|Timor|
o 38.5 -1 ES|Levante|
o 43 -2.5 ES|Basque Country|Basque region
o 41.8 1.5 ES|Catalonia|Catalunya
o 45.5 19.8 RS|Vojvodina|
o 44.8 17.2 BA|Republika Srpska|
o 48 22.5 -|Transcarpathia|
o 46.5 24.5 RO|Transylvania|
o 31.5 88 CN|Tibet|Tibetan Plateau,Tibet Autonomous Region
o 41 85 CN|Xinjiang|Xinjiang Uygur Autonomous Region,East Turkestan
o 44 113 CN|Inner Mongolia|
o 43 125 CN|Manchuria|
o 33 66 AF|Hindu Kush|
o 33.5 70 PK|Federally Administered Tribal Areas|FATA,Tribal Areas
r 34.5 72 PK|Khyber Pakhtunkhwa|North-West Frontier Province,NWFP
o 31 74 -|Punjab|Punjab region
o 24 88 -|Bengal|
o 20 95 -|Rakhine|Arakan,Rakhine State
o 0 102 ID|Sumatra|
o -7.5 110 ID|Java|
o 0.5 114 -|Borneo|
o -2 121 ID|Sulawesi|
o -8.4 115.1 ID|Bali|
o -5.5 141 -|New Guinea|
o -4 137 ID|West Papua|Irian Jaya,Western New Guinea
o 16 121 PH|Luzon|
o 8 125 PH|Mindanao|
o 11 123.5 PH|Visayas|
o 12.5 -81.7 CO|San Andres|
o 36 138 JP|Honshu|
o 43 142 JP|Hokkaido|
o 33 131 JP|Kyushu|
o 26.5 128 JP|Okinawa|
o 44.1 147 -|Kuril Islands|Kurils,Northern Territories,Kurile Islands
o 10 114 -|Spratly Islands|Spratlys
o 16.5 112 -|Paracel Islands|Paracels
o 25.8 123.5 -|Senkaku Islands|Diaoyu Islands
o 51 -59 -|South Atlantic|
o -0.7 -90.5 EC|Galápagos Islands|Galapagos Islands,Galapagos
o 28.1 -15.4 ES|Canary Islands|Canaries
o 39.5 3 ES|Balearic Islands|Balearics
o 40 9 IT|Sardinia|
o 37.5 14 IT|Sicily|
o 42.2 9.1 FR|Corsica|
o 35.2 24.9 GR|Crete|
o 49.4 -2.4 -|Channel Islands|
o 57.5 -4.5 GB|Highlands|Scottish Highlands
o 60.3 -1.3 GB|Shetland|Shetland Islands
o 59 -3 GB|Orkney|Orkney Islands
o 50.3 -4.9 GB|Cornwall|
o 52.5 -2 GB|West Midlands|Midlands
o 53 -1 GB|East Midlands|
o 52.3 0.5 GB|East Anglia|
o 53.8 -1.5 GB|Yorkshire|
o 54.5 -3 GB|Lake District|
o 50.9 -0.1 GB|Sussex|
o 51.2 0.7 GB|Kent|
o 54 -2.5 GB|Northern England|North of England
o 51.3 -0.8 GB|South East England|
o 53.1 -3.8 GB|Snowdonia|
o 57.1 -3.7 GB|Cairngorms|
o 39 -76 US|Chesapeake Bay|
o 42.5 -73 US|New England|
o 42 -93 US|Midwest|American Midwest
o 32.5 -86 US|Deep South|
o 37 -105 US|American Southwest|
o 37.4 -122 US|Silicon Valley|
o 36.5 -119.5 US|Central Valley|San Joaquin Valley
o 37.8 -122.3 US|Bay Area|San Francisco Bay Area
o 41 -72.7 US|Long Island|
o 40.78 -73.97 US|Manhattan|
o 40.69 -73.99 US|Brooklyn|
o 40.73 -73.8 US|Queens|
o 40.85 -73.87 US|Bronx|The Bronx
o 40.58 -74.15 US|Staten Island|
o 40.81 -73.95 US|Harlem|
o 34.1 -118.33 US|Hollywood|
o 24.7 -81.1 US|Florida Keys|
o 41.65 -70.3 US|Cape Cod|
o 47.5 -122.5 US|Puget Sound|
o 40 -78 US|Appalachia|Appalachian Mountains
o 43 -107 -|Rocky Mountains|Rockies
o 44.6 -110.5 US|Yellowstone National Park|Yellowstone
o 37.8 -119.5 US|Yosemite National Park|Yosemite
o 36.1 -112.1 US|Grand Canyon|
o 19.9 -75.15 CU|Guantanamo Bay|Guantánamo Bay,Guantanamo
o 53 -60 CA|Labrador|
o 48.5 -56 CA|Newfoundland|
o 49.6 -125.6 CA|Vancouver Island|
o 46.2 -60.5 CA|Cape Breton|
o 72 -80 CA|Canadian Arctic|
o -31 136 AU|Outback|
o -16.5 145.5 AU|Far North Queensland|
o -18 147.7 AU|Great Barrier Reef|
o -43.5 171 NZ|South Island|
o -38.5 176 NZ|North Island|
o -29 31 ZA|KwaZulu-Natal|
o -32 26.5 ZA|Eastern Cape|
o -33.5 20 ZA|Western Cape|
o -26 28 ZA|Gauteng|
o -26.2 28 ZA|Soweto|
o -11 26 CD|Katanga|Katanga Province
o -1.5 29 CD|North Kivu|Nord-Kivu
o -3 28 CD|South Kivu|Sud-Kivu
o -2.3 28.7 CD|Kivu|
o 1.7 30 CD|Ituri|
o 17.8 -4 ML|Azawad|
o 25 10 LY|Fezzan|
o 31 22 LY|Cyrenaica|
o 32.5 13.5 LY|Tripolitania|
o 29.5 34 EG|Sinai|Sinai Peninsula,Sinai peninsula
o 27 31 EG|Upper Egypt|
o 30.9 31 EG|Nile Delta|
o 15 45 YE|Hadhramaut|Hadramawt
o 10.5 49 SO|Puntland|
o 2.5 42 SO|Jubaland|
o 52.5 5 -|Low Countries|
o 50.9 4 BE|Flanders|
o 50.3 5 BE|Wallonia|
o 51.9 5 -|Benelux|
o 51.4 7 DE|Ruhr|Ruhr Valley,Ruhr area
o 48.8 11.5 DE|Bavaria|
o 47 11.3 -|Tyrol|
o 46.5 10 -|Alps|Swiss Alps,French Alps
o 42.7 0.5 -|Pyrenees|
o 49 25 -|Carpathians|Carpathian Mountains
o 48.7 2.5 FR|Île-de-France|Ile-de-France
o 43.8 6 FR|Provence|
o 43.5 7 FR|French Riviera|Riviera,Cote d'Azur,Côte d'Azur
o 49 0 FR|Normandy|
o 48 -3 FR|Brittany|
o 48.5 7.5 FR|Alsace|
o 43.4 11 IT|Tuscany|
o 45.5 9.5 IT|Lombardy|
o 37.5 -4.7 ES|Andalusia|
o 54.7 20.5 RU|Kaliningrad Oblast|Kaliningrad enclave
o 66 80 RU|Arctic Circle|
o 75 0 -|Arctic|
o 28 84 -|Himalayas|Himalaya
o 27.99 86.93 -|Mount Everest|Everest
o 35.36 138.73 JP|Mount Fuji|
o -3.07 37.35 TZ|Mount Kilimanjaro|Kilimanjaro
o 43.35 42.44 RU|Mount Elbrus|
o 45.83 6.86 -|Mont Blanc|
o 37.75 14.99 IT|Mount Etna|Etna
o 40.82 14.43 IT|Vesuvius|Mount Vesuvius
o 46.2 -122.2 US|Mount St. Helens|Mount Saint Helens
o -7.54 110.44 ID|Mount Merapi|Merapi
o -6.1 105.42 ID|Krakatoa|
o 63.63 -19.6 IS|Eyjafjallajökull|Eyjafjallajokull
o 23 12 -|Sahara|Sahara Desert
o 42.5 104 -|Gobi Desert|Gobi
o -24 21 -|Kalahari|Kalahari Desert
o 35 -117 US|Mojave Desert|
o -24 -69.3 CL|Atacama Desert|Atacama
o -4 -62 -|Amazon|Amazon rainforest,Amazonia,Amazon Basin
o 38 127 -|Demilitarized Zone|DMZ
o 51.4 30.1 UA|Chernobyl Exclusion Zone|Exclusion Zone
o 51 17 -|European Union|EU,E.U.,Eurozone
w 0 -25 -|Atlantic Ocean|Atlantic,the Atlantic
w 35 -40 -|North Atlantic|North Atlantic Ocean
w 0 -160 -|Pacific Ocean|Pacific,the Pacific
w -20 80 -|Indian Ocean|
w 85 0 -|Arctic Ocean|
w -65 0 -|Southern Ocean|
w 35 18 -|Mediterranean Sea|Mediterranean,the Mediterranean
w 43 35 -|Black Sea|
w 46 37 -|Sea of Azov|Azov Sea
w 42 51 -|Caspian Sea|Caspian
w 45 60 -|Aral Sea|
w 58 20 -|Baltic Sea|Baltic
w 56 3 -|North Sea|
w 50 -1 -|English Channel|the Channel
w 53.5 -5 -|Irish Sea|
w 75 40 -|Barents Sea|
w 68 1 -|Norwegian Sea|
w 22 38 -|Red Sea|
w 26 52 -|Persian Gulf|Arabian Gulf
w 26.6 56.3 -|Strait of Hormuz|Straits of Hormuz,Hormuz Strait
w 25 58 -|Gulf of Oman|
w 12 48 -|Gulf of Aden|
w 12.6 43.3 -|Bab-el-Mandeb|Bab al-Mandab,Bab el-Mandeb Strait
w 28.5 34.7 -|Gulf of Aqaba|
w 30.5 32.35 EG|Suez Canal|Suez
w 14 65 -|Arabian Sea|
w 15 88 -|Bay of Bengal|
w 10 95 -|Andaman Sea|
w 3 101 -|Strait of Malacca|Malacca Strait,Straits of Malacca
w 12 113 -|South China Sea|
w 29 125 -|East China Sea|
w 36 123 -|Yellow Sea|West Sea
w 40 135 -|Sea of Japan|East Sea
w 55 150 -|Sea of Okhotsk|
w 58 -178 -|Bering Sea|
w 66 -169 -|Bering Strait|
w 24 119 -|Taiwan Strait|
w 10 102 -|Gulf of Thailand|
w -5 125 -|Banda Sea|
w -18 155 -|Coral Sea|
w -40 160 -|Tasman Sea|
w -14 140 AU|Gulf of Carpentaria|
w 15 -75 -|Caribbean Sea|
w 25 -90 -|Gulf of Mexico|Gulf of America
w 28 -112 MX|Gulf of California|Sea of Cortez
w 60 -85 CA|Hudson Bay|
w 48 -62 CA|Gulf of St. Lawrence|Gulf of Saint Lawrence
w 9.1 -79.7 PA|Panama Canal|
w 41 29 TR|Bosphorus|Bosporus,Bosphorus Strait
w 40.2 26.4 TR|Dardanelles|
w 40.7 28 TR|Sea of Marmara|
w 39 25 -|Aegean Sea|Aegean
w 43 15 -|Adriatic Sea|Adriatic
w 38 19 -|Ionian Sea|
w 40 12 -|Tyrrhenian Sea|
w 36 -5.5 -|Strait of Gibraltar|Straits of Gibraltar
w 45 -4 -|Bay of Biscay|
w 60 26 -|Gulf of Finland|
w 60 20 -|Gulf of Bothnia|
w 45.3 36.5 -|Kerch Strait|
w 3 5 -|Gulf of Guinea|
w -18 41 -|Mozambique Channel|
w 49 31.5 UA|Dnieper|Dnipro River,Dnieper River,Dnepr,Dnepr River
w 48 38 -|Seversky Donets|Siverskyi Donets,Donets River,Donets
w 47.5 40.5 RU|Don River|
w 48.5 45 RU|Volga|Volga River
w 58 90 RU|Yenisei|Yenisey
w 65 66 RU|Ob River|
w 62 126 RU|Lena River|
w 50 127 -|Amur|Amur River
w 45 25 -|Danube|Danube River
w 51 7 -|Rhine|Rhine River
w 52 14.6 -|Oder|
w 53 10 DE|Elbe|River Elbe
w 48.9 2.2 FR|Seine|River Seine
w 51.5 0 GB|Thames|River Thames
w 53.4 -3 GB|Mersey|River Mersey
w 27 31 -|Nile|Nile River,River Nile
w 15.6 32.5 -|Blue Nile|White Nile
w 10 5 -|Niger River|River Niger
w -2 17 -|Congo River|
w -17 30 -|Zambezi|Zambezi River
w -1 33 -|Lake Victoria|
w -6 29.5 -|Lake Tanganyika|
w -12 34.5 -|Lake Malawi|
w 13 14 -|Lake Chad|
w 35 43 -|Tigris|Tigris River
w 36 39 -|Euphrates|Euphrates River
w 32 35.55 -|Jordan River|River Jordan
w 31.5 35.5 -|Dead Sea|
w 32.8 35.6 IL|Sea of Galilee|
w 25 82 IN|Ganges|Ganges River
w 28 69 -|Indus|Indus River
w 26 92 -|Brahmaputra|
w 22 96 MM|Irrawaddy|
w 14 105 -|Mekong|Mekong River,Mekong Delta
w 30.5 112 CN|Yangtze|Yangtze River
w 36 110 CN|Yellow River|
w 38.9 125.7 KP|Taedong River|
w 37.5 127 KR|Han River|
w 35 -90 US|Mississippi River|
w 39 -90 US|Missouri River|
w 38 -87 US|Ohio River|
w 36 -113 US|Colorado River|
w 27 -100 -|Rio Grande|
w 41.5 -74 US|Hudson River|
w 38.5 -77 US|Potomac|Potomac River
w 46 -122 -|Columbia River|
w 44 -87 US|Lake Michigan|
w 42 -81 -|Lake Erie|
w 43.7 -78 -|Lake Ontario|
w 45 -82 -|Lake Huron|
w 47.5 -88 -|Lake Superior|
w 44 -84 -|Great Lakes|
w 41.1 -112.5 US|Great Salt Lake|
w 30.2 -90.1 US|Lake Pontchartrain|
w 43 -75 -|Niagara Falls|
w 53.5 108 RU|Lake Baikal|Baikal
w 60.8 31.5 RU|Lake Ladoga|
w 46.4 6.5 -|Lake Geneva|
w -3 -60 -|Amazon River|
w 8 -64 VE|Orinoco|Orinoco River
w -34.5 -58 -|Río de la Plata|River Plate,Rio de la Plata
w -16 -69 -|Lake Titicaca|
w -53.5 -70.5 -|Strait of Magellan|Magellan Strait
w -34 141 AU|Murray River|
l 55.752 37.617 RU|Kremlin|Moscow Kremlin
l 55.754 37.62 RU|Red Square|
l 55.97 37.41 RU|Sheremetyevo International Airport|Sheremetyevo,Sheremetyevo Airport
l 55.41 37.9 RU|Domodedovo International Airport|Domodedovo Airport
l 55.6 37.27 RU|Vnukovo International Airport|Vnukovo Airport
l 50.45 30.524 UA|Maidan Nezalezhnosti|Independence Square,Maidan
l 51.39 30.1 UA|Chernobyl Nuclear Power Plant|Chernobyl,Chornobyl
l 47.51 34.59 UA|Zaporizhzhia Nuclear Power Plant|Zaporozhye Nuclear Power Plant
l 38.897 -77.036 US|White House|
l 38.89 -77.009 US|Capitol|Capitol Hill,U.S. Capitol,United States Capitol
l 38.871 -77.056 US|Pentagon|
l 38.889 -77.05 US|Arlington National Cemetery|
l 38.89 -77.02 US|National Mall|
l 39.65 -77.47 US|Camp David|
l 40.689 -74.045 US|Statue of Liberty|
l 40.7127 -74.0134 US|World Trade Center|Ground Zero,Twin Towers
l 40.706 -74.009 US|Wall Street|
l 40.758 -73.985 US|Times Square|
l 40.785 -73.968 US|Central Park|
l 40.64 -73.78 US|John F. Kennedy International Airport|JFK Airport,JFK
l 40.78 -73.87 US|LaGuardia Airport|
l 41.98 -87.9 US|O'Hare International Airport|O'Hare
l 33.94 -118.41 US|Los Angeles International Airport|LAX
l 35.14 -79 US|Fort Bragg|
l 28.4 -80.6 US|Cape Canaveral|
l 28.57 -80.65 US|Kennedy Space Center|
l 37.24 -115.8 US|Area 51|
l 37.826 -122.423 US|Alcatraz|
l 37.82 -122.478 US|Golden Gate Bridge|
l 51.501 -0.142 GB|Buckingham Palace|
l 51.503 -0.128 GB|Downing Street|10 Downing Street
l 51.4995 -0.1248 GB|Westminster|Palace of Westminster,Houses of Parliament
l 51.4994 -0.1273 GB|Westminster Abbey|
l 51.508 -0.128 GB|Trafalgar Square|
l 51.47 -0.45 GB|Heathrow|Heathrow Airport,London Heathrow
l 51.15 -0.18 GB|Gatwick Airport|Gatwick
l 51.556 -0.2796 GB|Wembley Stadium|Wembley
l 51.48 -0.604 GB|Windsor Castle|
l 51.1788 -1.8262 GB|Stonehenge|
l 57.04 -3.23 GB|Balmoral|Balmoral Castle
l 48.8584 2.2945 FR|Eiffel Tower|
l 48.873 2.295 FR|Arc de Triomphe|
l 48.87 2.307 FR|Champs-Élysées|Champs-Elysees
l 48.87 2.316 FR|Élysée Palace|Elysee Palace
l 48.853 2.35 FR|Notre-Dame de Paris|Notre Dame,Notre-Dame
l 48.8049 2.1204 FR|Versailles|Palace of Versailles
l 49.01 2.55 FR|Charles de Gaulle Airport|Roissy
l 52.516 13.378 DE|Brandenburg Gate|
l 50.03 8.57 DE|Frankfurt Airport|
l 49.44 7.6 DE|Ramstein Air Base|Ramstein
l 41.902 12.453 VA|St. Peter's Square|Saint Peter's Square
l 41.902 12.4534 VA|St. Peter's Basilica|Saint Peter's Basilica
l 41.89 12.492 IT|Colosseum|
l 50.036 19.178 PL|Auschwitz|Auschwitz-Birkenau
l 41.008 28.98 TR|Hagia Sophia|
l 41.037 28.985 TR|Taksim Square|Taksim
l 37 35.43 TR|Incirlik Air Base|Incirlik
l 31.778 35.235 IL|Temple Mount|Al-Aqsa,Al-Aqsa Mosque,Haram al-Sharif
l 31.7767 35.2345 IL|Western Wall|
l 32.01 34.88 IL|Ben Gurion Airport|Ben Gurion International Airport
l 31.25 34.26 PS|Rafah crossing|Rafah Crossing,Rafah border crossing
l 30.044 31.236 EG|Tahrir Square|
l 29.979 31.134 EG|Giza pyramids|Pyramids of Giza,Great Pyramid
l 33.3 44.4 IQ|Green Zone|International Zone
l 33.34 44.26 IQ|Abu Ghraib|
l 33.26 44.23 IQ|Baghdad International Airport|
l 34.56 69.21 AF|Kabul Airport|Hamid Karzai International Airport
l 34.95 69.26 AF|Bagram|Bagram Air Base,Bagram Airfield
l 34.1 71.1 -|Khyber Pass|
l 35.12 69.77 AF|Panjshir Valley|Panjshir
l 35 69.2 AF|Tora Bora|
l 33.72 51.73 IR|Natanz|
l 28.83 50.89 IR|Bushehr Nuclear Power Plant|
l 39.903 116.391 CN|Tiananmen Square|Tiananmen
l 39.916 116.397 CN|Forbidden City|
l 39.91 116.38 CN|Zhongnanhai|
l 40.43 116.57 CN|Great Wall of China|Great Wall
l 37.956 126.677 -|Panmunjom|
l 37.58 126.98 KR|Blue House|Cheong Wa Dae
l 37.42 141.03 JP|Fukushima Daiichi Nuclear Power Plant|Fukushima Daiichi,Fukushima nuclear plant
l 35.7 139.74 JP|Yasukuni Shrine|
l 27.175 78.042 IN|Taj Mahal|
l 35.24 72.4 PK|Swat Valley|Swat
l -33.857 151.215 AU|Sydney Opera House|
l -33.87 151.2 AU|Darling Harbour|
l -33.89 151.27 AU|Bondi Beach|Bondi
l -25.345 131.036 AU|Uluru|Ayers Rock
l -22.95 -43.21 BR|Copacabana|
l -22.91 -43.23 BR|Maracanã|Maracana
l -13.16 -72.545 PE|Machu Picchu|
l -33.96 18.4 ZA|Table Mountain|
l -33.8 18.37 ZA|Robben Island|
o 48.9 31 UA|Right-bank Ukraine|
o 50.5 10 -|Western Front|
`;

/** Midpoints of large first-level divisions, where the middle of their towns is far off: `code latitude longitude|other names`. */
export const REGION_ROWS = `
US.AL 32.7 -86.7|Ala.
US.AK 64 -150|
US.AZ 34 -112|Ariz.
US.AR 34.8 -92.2|Ark.
US.CA 37 -120|Calif.
US.CO 39 -105.5|Colo.
US.CT 41.6 -72.7|Conn.
US.DE 39 -75.5|Del.
US.DC 38.9 -77.04|Washington D.C.,Washington DC,D.C.,DC
US.FL 28.1 -81.6|Fla.
US.GA 33 -83.5|
US.HI 20.5 -157.4|
US.ID 45 -114|
US.IL 40 -89|Ill.
US.IN 40 -86|Ind.
US.IA 42 -93|
US.KS 38.5 -98|Kan.
US.KY 37.5 -85|Ky.
US.LA 31 -92|La.
US.ME 45.5 -69|
US.MD 39 -76.7|Md.
US.MA 42.3 -71.8|Mass.
US.MI 44 -85|Mich.
US.MN 46 -94|Minn.
US.MS 33 -90|Miss.
US.MO 38.5 -92.5|Mo.
US.MT 47 -110|Mont.
US.NE 41.5 -100|Neb.
US.NV 39 -117|Nev.
US.NH 44 -71.5|N.H.
US.NJ 40 -74.5|N.J.
US.NM 34 -106|N.M.
US.NY 43 -75|New York State,New York state,N.Y.,Upstate New York,upstate New York
US.NC 35.5 -80|N.C.
US.ND 47.5 -100.5|N.D.
US.OH 40.5 -82.5|
US.OK 35.5 -98|Okla.
US.OR 44 -120.5|Ore.
US.PA 41 -77.5|Pa.
US.RI 41.7 -71.5|R.I.
US.SC 34 -81|S.C.
US.SD 44.5 -100|S.D.
US.TN 36 -86|Tenn.
US.TX 31 -100|Tex.
US.UT 39 -111|
US.VT 44 -72.7|Vt.
US.VA 37.5 -79|Va.
US.WA 47.5 -120.5|Washington State,Washington state,Wash.
US.WV 39 -80.5|W.Va.
US.WI 44.5 -89.5|Wis.
US.WY 43 -107.5|Wyo.
CA.01 55 -115|
CA.02 54 -125|BC,B.C.
CA.03 55 -97|
CA.04 46.5 -66|
CA.05 53 -60|
CA.07 45 -63|
CA.08 50 -85|
CA.10 53 -70|Québec
CA.11 54 -106|
CA.12 63 -135|Yukon Territory
CA.13 65 -119|
CA.14 73 -91|
AU.01 -35.5 149|ACT
AU.02 -32 147|NSW,N.S.W.
AU.03 -20 133|
AU.04 -23 143|QLD
AU.05 -30 135|
AU.06 -42 147|
AU.07 -37 144|
AU.08 -26 121|WA
RU.63 66 129|Yakutia,Sakha Republic
RU.91 66 96|
RU.20 57 107|
RU.30 54 136|
RU.87 67 76|
RU.32 62 70|
RU.78 58 70|
RU.15 66 172|
RU.92 57 160|
RU.44 62.5 154|
RU.06 63.5 43|
RU.34 64 55|
RU.49 68 35|
CN.14 31.5 88|
CN.13 41 85|
CN.20 44 113|
CN.06 35 96|
CN.07 26 118|
CN.22 40 116.4|
CN.19 41 123|
CN.16 24 109|
CN.15 38 102|
CN.08 48 129|
BR.04 -4 -63|
BR.16 -4 -53|
BR.14 -13 -56|
BR.05 -12.5 -41.5|
ID.36 -4 138|
`;
