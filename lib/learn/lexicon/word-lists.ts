/** Closed classes of news English, from general knowledge; single words are lower-case. */

const words = (text: string) => text.trim().split(/\s+/);
const phrases = (text: string) => text.trim().split(/\s*,\s*/);

export const TITLES =
  words(`mr mrs ms miss mr. mrs. ms. dr dr. prof prof. professor president premier chancellor king queen
  prince princess emperor sultan emir sheikh sheik ayatollah imam mullah pope cardinal archbishop bishop rabbi reverend rev rev.
  father sister saint st. sir lord lady dame baron baroness duke duchess count countess earl gen gen. general col col. colonel
  lt lt. lieutenant maj maj. major capt capt. captain sgt sgt. sergeant cpl corporal adm adm. admiral cmdr commander marshal
  brigadier sen sen. senator rep rep. representative congressman congresswoman gov gov. governor mayor judge justice secretary
  minister chairman chairwoman chairperson chair director ceo spokesman spokeswoman spokesperson ambassador envoy commissioner
  deputy vice attorney prosecutor inspector detective officer constable chief leader head coach striker defender midfielder
  goalkeeper winger forward analyst expert economist author actor actress singer rapper director producer journalist reporter
  correspondent editor columnist candidate nominee lawmaker legislator speaker dictator ruler warlord premier-designate`);

export const COMPANY_SUFFIXES =
  words(`inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc llp plc
  gmbh ag sa s.a. nv n.v. bv oy ab asa spa kg pty bhd sdn jsc ojsc pjsc cjsc ooo oao zao holdings holding group industries
  partners enterprises international technologies systems motors airlines airways railways petroleum pharmaceuticals
  laboratories labs studios pictures entertainment records media broadcasting`);

export const STATE_BODIES = [
  ...words(`government military army navy police troops forces parliament cabinet ministry court embassy consulate administration
    regime authorities legislature senate congress assembly intelligence army's marines militia guard coastguard treasury
    customs judiciary presidency junta`),
  ...phrases(`air force, armed forces, security forces, coast guard, supreme court, high court, foreign ministry,
    defense ministry, defence ministry, interior ministry, health ministry, national guard, central bank, special forces,
    state media, state television, national police, ground forces, border guards, foreign office, prime minister's office`),
];

export const BODY_HEADS =
  words(`university college institute ministry department agency bank party union association
  federation committee council commission bureau foundation organization organisation academy school hospital museum church
  cathedral mosque club league authority fund board office society institution center centre laboratory observatory press
  news times post herald tribune gazette journal telegraph guardian observer chronicle daily weekly magazine television tv
  radio broadcasting network agency observatory alliance coalition movement front brigade brigades battalion division regiment
  corps squadron fleet command directorate administration service services tribunal court parliament senate congress assembly
  chamber house cabinet forum initiative network trust consortium cooperative confederation syndicate exchange orchestra
  ballet theatre theater company diocese archdiocese synod monastery abbey jail prison hotel clinic factory plant team united
  city rovers wanderers fc f.c. afc squad cartel gang mafia militia caucus secretariat presidium politburo duma knesset bundestag
  rada majlis lok sabha airline shipyard registry ombudsman inspectorate watch international institute's conservancy`);

export const PLACE_HEADS =
  words(`city town village county state province region oblast district raion krai republic prefecture
  governorate municipality canton parish township borough territory island islands isle peninsula archipelago river lake sea
  ocean gulf bay strait channel canal mount mountain mountains hills valley desert forest plateau cape coast beach reef airport
  airfield airbase base port harbor harbour station street road avenue boulevard highway motorway square park bridge tower
  palace stadium arena gardens garden cemetery camp crossing border strip bank corridor delta basin glacier volcano waterfall
  falls creek springs heights fort castle temple shrine cave north south east west northern southern eastern western central
  upper lower greater new old saint san santa los las el al`);

export const EVENT_HEADS =
  words(`war wars election elections referendum summit conference congress convention olympics games cup
  championship championships tournament festival marathon race prix open awards ceremony hurricane typhoon cyclone storm
  earthquake tsunami flood eruption outbreak pandemic epidemic massacre genocide holocaust bombing bombings attack attacks siege
  battle offensive operation uprising revolution rebellion revolt coup crisis scandal affair disaster crash protests riots
  intifada talks treaty accords agreement anniversary day week season primary primaries caucus caucuses campaign trial rally
  march parade strike invasion occupation famine expo exhibition depression plague famine mission landing landings`);

export const CALENDAR =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june
  july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept
  sept. oct oct. nov nov. dec dec. gmt utc est edt pst pdt cet bst am pm a.m. p.m. ad bc christmas easter ramadan`);

export const COUNTRY_EXTRAS =
  phrases(`u.s., us, u.s.a., usa, america, united states of america, uk, u.k., britain,
  great britain, england, scotland, wales, northern ireland, russia, russian federation, soviet union, ussr, yugoslavia,
  czechoslovakia, czech republic, czechia, iran, syria, north korea, south korea, korea, vietnam, laos, burma, myanmar, ivory coast,
  cote d'ivoire, congo, democratic republic of congo, dr congo, drc, tanzania, bolivia, venezuela, moldova, macedonia,
  north macedonia, kosovo, palestine, taiwan, brunei, cape verde, east timor, timor-leste, swaziland, eswatini, turkey, türkiye,
  vatican, the gambia, bahamas, uae, emirates, persia, holland, netherlands, hong kong, macau, tibet, bosnia,
  bosnia and herzegovina, herzegovina, serbia and montenegro, east germany, west germany, people's republic of china, mainland china,
  republic of ireland, islamic republic of iran, zaire, rhodesia, ceylon, siam, somaliland, abkhazia, south ossetia, chechnya,
  transnistria, dagestan, kurdistan, crimea, donbas, donbass, kashmir, gaza, gaza strip, west bank, golan heights, siberia, caucasus,
  balkans, scandinavia, middle east, europe, asia, africa, latin america, central america, south america, north america, antarctica,
  oceania, eu, southeast asia, central asia, western sahara, sahel, horn of africa, maghreb, levant, persian gulf, red sea, black sea,
  baltic sea, mediterranean, caribbean, arctic, atlantic, pacific`);

export const DEMONYM_EXTRAS =
  words(`american british english scottish welsh irish french german spanish italian portuguese dutch
  belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian greek turkish
  russian ukrainian belarusian belarussian georgian armenian azerbaijani azeri kazakh uzbek turkmen tajik kyrgyz chinese japanese
  korean vietnamese thai indian pakistani bangladeshi afghan iranian persian iraqi syrian lebanese israeli palestinian jordanian
  saudi yemeni omani emirati qatari kuwaiti bahraini egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali
  kenyan ugandan rwandan burundian tanzanian congolese nigerian ghanaian ivorian senegalese malian cuban mexican brazilian
  argentine argentinian argentinean chilean peruvian colombian venezuelan ecuadorian bolivian canadian australian indonesian
  malaysian filipino philippine singaporean burmese cambodian laotian nepalese nepali tibetan mongolian taiwanese serbian serb
  croatian croat bosnian kosovar macedonian montenegrin albanian slovenian slovene estonian latvian lithuanian moldovan cypriot
  maltese haitian jamaican kurdish kurd arab jewish muslim islamic islamist christian catholic protestant orthodox sunni shiite shia
  shi'ite hindu sikh buddhist european asian african western eastern scandinavian balkan soviet chechen abkhaz ossetian tatar crimean
  uighur uyghur hutu tutsi bengali punjabi kashmiri tamil sinhalese caribbean californian texan siberian bavarian catalan basque
  breton sicilian latino hispanic turk turks briton britons swede swedes dane danes finn finns pole poles spaniard spaniards
  frenchman scot scots kurds arabs jews muslims serbs croats afghans iraqis iranians russians ukrainians americans israelis
  palestinians germans greeks indians chinese filipinos`);

/** Common nouns that a body's name follows ("airline", "newspaper"), beside those that WordNet files under groups. */
export const GROUP_NOUNS =
  words(`airline airlines newspaper newspapers magazine journal website site portal broadcaster channel station
  outlet daily weekly tabloid firm company companies giant maker carmaker automaker manufacturer retailer chain supermarket
  publisher startup start-up platform app network operator provider bank lender insurer charity nonprofit non-profit ngo
  organization organisation group conglomerate subsidiary agency think-tank thinktank watchdog regulator union party faction
  militia movement band club team side studio label brand lab laboratory institute university college school hospital clinic
  court ministry department committee commission council board`);
