/**
 * Bodies that the news names: `id|name|other names;…|office:place|side|flags`. Ids and places as in people.ts.
 * Flag `m`: a news medium, which is found but is no actor of a story; `t`: a sports team.
 * A name of one everyday word is kept out; `Kremlin`, `Pentagon` and the like are the bodies that they stand for.
 */
export const ORGANISATIONS = `
Q7184|NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation|secretary-general:NATO|Q7184
Q1065|United Nations|UN;U.N.|secretary-general:UN|Q1065
Q458|European Union|EU;E.U.||Q458
Q8880|European Commission|EC|president:European Commission|Q458
Q8889|European Parliament|||Q458
Q37470|UN Security Council|United Nations Security Council;Security Council;U.N. Security Council||Q1065
Q47423|UN General Assembly|United Nations General Assembly;General Assembly||Q1065
Q7817|World Health Organization|WHO;World Health Organisation|head:WHO|Q7817
Q740308|Unicef|UNICEF||Q1065
Q132551|UNHCR|UN High Commissioner for Refugees||Q1065
|UNRWA|Unrwa;UN Relief and Works Agency|head:UNRWA|Q1065
|OCHA|UN OCHA||Q1065
Q7809|Unesco|UNESCO||Q1065
Q204344|World Food Programme|World Food Program;WFP||Q1065
Q41984|International Atomic Energy Agency|IAEA|head:IAEA|Q41984
Q7804|International Monetary Fund|IMF||
Q7164|World Bank|||
Q7825|World Trade Organization|WTO;World Trade Organisation||
Q7795|OPEC|Opec||
Q81299|OSCE|Organization for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe||
Q7159|African Union|AU||
Q7172|Arab League|||
Q7768|ASEAN|Asean;Association of Southeast Asian Nations||
Q7785|Commonwealth of Nations|||
Q8908|Council of Europe|||
|G7|Group of Seven;G-7||
|G20|G-20||
|International Criminal Court|ICC||
Q7801|International Court of Justice|ICJ||
|Organization of American States|OAS||
|ECOWAS|Ecowas;Economic Community of West African States||
|European Political Community|EPC||
Q8901|European Central Bank|ECB||
Q53536|Federal Reserve|Fed;U.S. Federal Reserve||US
Q11209|Pentagon|Defense Department;US Department of Defense;Department of Defense|defence-ministry:US|US
Q35525|White House||president:US|US
Q789915|State Department|US State Department;U.S. State Department|foreign-ministry:US|US
Q11220|US Navy|U.S. Navy;United States Navy|navy:US|US
Q9212|US Army|U.S. Army;United States Army|army:US|US
Q11223|US Air Force|U.S. Air Force|air-force:US|US
Q11268|Congress|US Congress;U.S. Congress|parliament:US|US
Q66096|Senate|US Senate;U.S. Senate||US
Q11701|House of Representatives|U.S. House of Representatives||US
Q11201|Supreme Court|US Supreme Court;U.S. Supreme Court||
Q8333|FBI|Federal Bureau of Investigation||US
Q37230|CIA|Central Intelligence Agency||US
Q11231|Department of Homeland Security|Homeland Security||US
|Justice Department|Department of Justice||US
|Treasury Department|Treasury;Department of the Treasury||US
|Centcom|CENTCOM;US Central Command;Central Command|armed-forces:US|US
Q23548|NASA|Nasa||US
Q29552|Democratic Party|Democrats||US
Q29468|Republican Party|GOP;Republicans||US
Q9630|Labour Party|Labour||GB
Q9626|Conservative Party|Tories;Conservatives||GB
Q11005|House of Commons|||GB
|House of Lords|||GB
|Downing Street|No 10;Number 10|prime-minister:GB|GB
|Ministry of Defence|MoD;MOD||
|Foreign Office||foreign-ministry:GB|GB
|Home Office||interior-ministry:GB|GB
|Scotland Yard|Metropolitan Police;Met Police||GB
|MI5|||GB
|MI6|||GB
|Kremlin||president:RU|RU
|State Duma|Duma|parliament:RU|RU
|FSB|Federal Security Service|security-service:RU|RU
|Investigative Committee||investigative-committee:RU|RU
|Roscosmos|||RU
|Gazprom|||
|Rosneft|||
|Rosatom|||RU
|Wagner Group|Wagner;Wagner PMC;PMC Wagner|head:Wagner|RU
|Russian Volunteer Corps|RVC;RDK||
|Freedom of Russia Legion|Free Russia Legion;Freedom for Russia Legion;Freedom of Russia legion||
|Verkhovna Rada|Rada|parliament:UA|UA
|General Staff of the Armed Forces|General Staff;General Staff of the Armed Forces of Ukraine;General Staff of Ukraine's Armed Forces|armed-forces:UA|UA
|Armed Forces of Ukraine|Ukrainian Armed Forces|armed-forces:UA|UA
|Army of the Russian Federation|Russian Armed Forces;Armed Forces of the Russian Federation|armed-forces:RU|RU
|State Emergency Service of Ukraine|DSNS;State Emergency Service;SES;State Emergency Services|emergency-service:UA|UA
|National Police of Ukraine|National Police|national-police:UA|UA
|Security Service of Ukraine|SBU|security-service:UA|UA
|Main Directorate of Intelligence|GUR;HUR|military-intelligence:UA|UA
|Ukrenergo|||UA
|Energoatom|||UA
|Ukrzaliznytsia|||UA
|Naftogaz|||UA
|Azov Regiment|Azov Brigade;Azov Battalion||UA
|Office of the President|||
|Kyiv City Military Administration|Kyiv city military administration;KCMA|military-administration:UA.12|UA
|Kyiv City State Administration|Kyiv City Council|mayor:UA.12|UA
|Donetsk People's Republic|DPR|occupation-administration:UA.05|RU
|Luhansk People's Republic|LPR|occupation-administration:UA.14|RU
|Emergencies Ministry|EMERCOM|emergency-service:RU|RU
|Israel Defense Forces|IDF;Israel Defence Forces;Israeli Defense Forces|armed-forces:IL|IL
|Mossad|||IL
|Shin Bet|||IL
|Knesset||parliament:IL|IL
|Likud|||IL
|Magen David Adom|MDA||IL
Q38799|Hamas|HAMAS|head:Hamas|Q38799
Q41053|Hezbollah|Hizbollah;Hizbullah;Hezbullah|head:Hezbollah|Q41053
|Islamic Jihad|Palestinian Islamic Jihad;PIJ||PS
|Fatah|||PS
|Palestinian Authority|PA||PS
|PLO|Palestine Liberation Organization;Palestine Liberation Organisation||PS
|Palestinian Red Crescent|Palestine Red Crescent Society;Palestinian Red Crescent Society;PRCS|red-crescent:PS|PS
|Houthis|Houthi movement;Ansar Allah;Ansarullah||YE
Q42418|Taliban|Taleban|head:Taliban|AF
Q2429253|Islamic State|ISIS;ISIL;IS;Daesh;Islamic State group||
Q34490|al-Qaeda|Al-Qaeda;al Qaeda;Al Qaeda;al-Qaida||
|al-Shabab|al-Shabaab;Al-Shabaab;Al Shabaab;Al-Shabab||
|Boko Haram|||
|ISWAP|Islamic State West Africa Province||
|JNIM|Jama'at Nusrat al-Islam wal-Muslimin||
|Lashkar-e-Taiba|Lashkar-e-Toiba||
|Jaish-e-Mohammed|||
|Tehreek-e-Taliban Pakistan|TTP;Tehrik-i-Taliban Pakistan;Pakistani Taliban||
|PKK|Kurdistan Workers' Party;Kurdistan Workers Party||
|YPG|||
|Syrian Democratic Forces|SDF||
|Free Syrian Army|FSA||
|Hayat Tahrir al-Sham|HTS||
|Syrian Observatory for Human Rights|SOHR||
|White Helmets|Syria Civil Defence||
|Rapid Support Forces|RSF|head:RSF|
|Sudanese Armed Forces|SAF|armed-forces:SD|SD
|M23|||
|ADF|Allied Democratic Forces||
|Fano|||
|TPLF|Tigray People's Liberation Front||
|Revolutionary Guards|Islamic Revolutionary Guard Corps;Revolutionary Guard;IRGC||IR
|Arakan Army|||
|Tatmadaw||armed-forces:MM|MM
|Assistance Association for Political Prisoners|AAPP||
|FARC|Farc;Revolutionary Armed Forces of Colombia||
|ELN|National Liberation Army||
|ETA|Eta||
|IRA|Irish Republican Army||
|Sinn Fein|Sinn Féin||
|Tamil Tigers|LTTE;Liberation Tigers of Tamil Eelam||
|AFAD|Afad|disaster-agency:TR|TR
|BNPB||disaster-agency:ID|ID
|Basarnas|||ID
|NDMA|||
|PHIVOLCS|Phivolcs||PH
|Red Cross|ICRC;International Committee of the Red Cross||
|Red Crescent|||
|Doctors Without Borders|MSF;Médecins Sans Frontières;Medecins Sans Frontieres||
Q42970|Amnesty International|Amnesty||
Q187052|Human Rights Watch|HRW||
|Save the Children|||
|Oxfam|||
Q81307|Greenpeace|||
|Transparency International|||
|Interpol|||
|Europol|||
|USGS|US Geological Survey;U.S. Geological Survey||US
|CDC|Centers for Disease Control and Prevention||US
|FEMA|Federal Emergency Management Agency||US
Q9531|BBC|BBC News;BBC Verify|||m
Q48340|CNN||||m
Q130879|Reuters||||m
Q40469|Associated Press|AP|||m
Q40464|Agence France-Presse|AFP;Agence France Presse|||m
Q9684|New York Times|The New York Times;NYT|||m
Q164746|Wall Street Journal|The Wall Street Journal;WSJ|||m
Q166032|Washington Post|The Washington Post|||m
Q11148|The Guardian|Guardian|||m
Q50008|The Times||||m
|Financial Times|The Financial Times;FT|||m
Q192621|The Daily Telegraph|Daily Telegraph|||m
Q13977|Bloomberg|Bloomberg News|||m
|Al Jazeera|Al-Jazeera;Aljazeera|||m
|TASS|Tass;Itar-Tass;ITAR-TASS||RU|m
|RIA Novosti|RIA|||m
|Interfax||||m
|Xinhua|Xinhua News Agency||CN|m
|Kyodo|Kyodo News|||m
|Yonhap|Yonhap News Agency|||m
|SANA||||m
|IRNA||||m
|Anadolu|Anadolu Agency|||m
|Press Trust of India|PTI|||m
|Ukrinform||||m
|Suspilne||||m
|Kyiv Independent|The Kyiv Independent|||m
|Ukrainska Pravda||||m
|EPA||||m
|Getty Images|Getty|||m
|PA Media||||m
|Sky News||||m
|ITV||||m
|Fox News||||m
|NBC|NBC News|||m
|CBS|CBS News|||m
|ABC|ABC News|||m
|NPR||||m
|MSNBC||||m
|USA Today||||m
|Haaretz||||m
|Times of Israel||||m
|Le Monde||||m
|Der Spiegel|Spiegel|||m
|Bild||||m
|El Pais|El País|||m
|Nikkei||||m
|Radio Free Europe|RFE/RL|||m
|Voice of America|VOA|||m
|Deutsche Welle|DW|||m
|Dow Jones||||
|Nasdaq|NASDAQ||
|Wall Street|||
|NYSE|New York Stock Exchange;Stock Exchange||
|Securities and Exchange Commission|SEC||US
|Bank of England|BoE||GB
|Bank of Japan|BOJ||JP
|Bundesbank|||DE
Q95|Google|||
Q312|Apple|||
Q2283|Microsoft|||
Q3884|Amazon|||
Q355|Facebook|||
Q918|Twitter|||
Q380|Meta|Meta Platforms||
Q866|YouTube|||
Q15616276|Telegram|||
|WhatsApp|||
|TikTok|||
|Instagram|||
|OpenAI|||
|SpaceX|||
Q478214|Tesla|||
Q66|Boeing|||
Q67|Airbus|||
Q37156|IBM|||
Q248|Intel|||
Q182477|Nvidia|||
Q20716|Samsung|Samsung Electronics||
Q41187|Sony|||
Q9584|Honda|||
Q53268|Toyota|||
Q246|Volkswagen|VW||
Q26678|BMW|||
|Daimler|||
Q20165|Nissan|||
Q44294|Ford|Ford Motor;Ford Motor Co||
Q81965|General Motors|GM||
|Chrysler|||
Q154950|Shell|Royal Dutch Shell;Royal Dutch/Shell||
Q152057|BP|British Petroleum||
Q156238|ExxonMobil|Exxon Mobil;Exxon||
Q54173|General Electric|GE||
Q483551|Walmart|Wal-Mart||
Q38076|McDonald's|McDonalds||
Q3295867|Coca-Cola|Coca-Cola Co||
Q81230|Siemens|||
|Nestle|Nestlé||
|Unilever|||
|Pfizer|||
|Moderna|||
|AstraZeneca|||
|Novartis|||
|Roche|||
|Bayer|||
|GlaxoSmithKline|Glaxo Wellcome||
|Merck|||
|Johnson & Johnson|||
|Procter & Gamble|||
|Goldman Sachs|||
|Morgan Stanley|||
|JPMorgan|JP Morgan;J.P. Morgan;JPMorgan Chase||
|Merrill Lynch|||
|Lehman Brothers|||
|Salomon Brothers|||
|Citigroup|Citibank;Citicorp||
|HSBC|||
|Barclays|||
|Deutsche Bank|||
|UBS|||
|Credit Suisse|||
|BNP Paribas|||
|Societe Generale|||
|Nomura|||
|Moody's|Moody's Investors Service;Moodys||
|Standard & Poor's|S&P;Standard and Poor's||
|Fitch|Fitch Ratings||
|British Airways|||
|Lufthansa|||
|Air France|||
|Air France-KLM|||
|People's Daily||||m
|KLM|||
|American Airlines|||
|United Airlines|||
|Delta Air Lines|||
|Aeroflot|||
|Qantas|||
|Emirates|||
|Ryanair|||
|AT&T|AT and T||
|Verizon|||
|Vodafone|||
|BT|British Telecom||
|Deutsche Telekom|||
|France Telecom|||
|Nokia|||
|Ericsson|||
|Motorola|||
|Netscape|||
|Oracle|||
|Compaq|||
|Hewlett-Packard|||
|Philips|||
|Hitachi|||
|Toshiba|||
|Mitsubishi|||
|Fujitsu|||
|NEC|||
|Hyundai|||
|Daewoo|||
|Kia|||
|Renault|||
|Peugeot|||
|Fiat|||
|Volvo|||
|Saab|||
|Ferrari|||
|McLaren|||
|Mercedes|Mercedes-Benz||
|Lukoil|||
|Petrobras|||
|Aramco|Saudi Aramco||
|Total|TotalEnergies;~Total||
|Chevron|||
|Texaco|||
|Mobil|||
|Amoco|||
|Time Warner|||
|Disney|Walt Disney;Walt Disney Co||
|Viacom|||
|News Corp|||
|Netflix|||
Q253414|FIFA|Fifa||
Q35572|UEFA|Uefa||
Q40970|International Olympic Committee|IOC||
|ATP|||
|WTA|||
Q1215884|NFL|National Football League||
Q155223|NBA|National Basketball Association||
Q1215892|NHL|National Hockey League||
Q1163715|MLB|Major League Baseball||
|PGA|PGA Tour||
|ICC|||
|BCCI|||
|ANC|African National Congress||ZA
|Congress Party|Indian National Congress||IN
|BJP|Bharatiya Janata Party||IN
|Communist Party|||
|Khmer Rouge|||
|Abu Sayyaf|||
|Lord's Resistance Army|LRA||
|Tren de Aragua|||
|MS-13|Mara Salvatrucha||
|Sinaloa Cartel|||
|Gulf Cooperation Council|GCC||
|Border Patrol|US Border Patrol;U.S. Border Patrol||US
|Coast Guard|US Coast Guard;U.S. Coast Guard||
|CJTF|Civilian Joint Task Force||NG
|Liberal Democrats|Lib Dems||GB
|Green Party|Greens||
|Social Democrats|||
|Christian Democrats|||
|Free Democrats|FDP||DE
|New Democrats|NDP||CA
|Liberal Party|Liberals||
|Live Nation|Live Nation Entertainment||
|Maersk|Moller-Maersk||
|Huawei|||
|USAID|USAid||US
|Frontex|||
|Red Bull|||
|Solidarity|||
|Law and Justice|PiS||PL
|AfD|Alternative for Germany||DE
|CDU|Christian Democratic Union||DE
|SPD|Social Democratic Party||DE
|Awami League|||BD
|Muslim Brotherhood|||
|Inkatha Freedom Party|IFP||
|Vatican|Holy See|head:Holy See|VA
|Ku Klux Klan|KKK||
|Harvard|Harvard University||
|Yale|Yale University||
|Oxford University|University of Oxford||
|Cambridge University|University of Cambridge||
|MIT|Massachusetts Institute of Technology||
|Stanford University|Stanford||
|Lloyd's|Lloyd's of London||
|Institute for the Study of War|ISW||
|Masaryk University|||
`;
