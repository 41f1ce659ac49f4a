/**
 * Places that the tables of towns, regions and countries do not have, or have under another name:
 * `key|name|other names;…|level|country|latitude|longitude`. An empty key gives a local id.
 */
export const EXTRA_PLACES = `
Q7835|Crimea|Crimean Peninsula;Autonomous Republic of Crimea|region|UA|45.3|34.4
Q605714|Donbas|Donbass|region|UA|48.2|38.2
|Transnistria|Transdniestria;Trans-Dniester|region|MD|47.2|29.2
Q39760|Gaza Strip|Gaza;the Gaza Strip|region|PS|31.4|34.4
Q36678|West Bank|Occupied West Bank;occupied West Bank|region|PS|32.0|35.25
|East Jerusalem||district|PS|31.78|35.24
|Golan Heights|Golan|region|SY|33.0|35.8
|Rafah crossing||site|PS|31.25|34.26
|Nagorno-Karabakh|Karabakh;Nagorny Karabakh|region|AZ|39.8|46.75
|Abkhazia||region|GE|43.0|41.0
|South Ossetia||region|GE|42.3|44.0
|Chechnya|Chechen Republic|region|RU|43.3|45.7
|Dagestan||region|RU|42.9|47.5
|Ingushetia||region|RU|43.2|45.0
|North Ossetia||region|RU|43.0|44.3
|Tatarstan||region|RU|55.5|51.0
|Siberia||region|RU|60|100
|Kaliningrad region|Kaliningrad exclave|region|RU|54.7|20.5
|Kosovo|Kosova|country|XK|42.6|20.9
|Vojvodina||region|RS|45.4|20.0
|Republika Srpska||region|BA|44.7|17.2
Q21|England||country|GB|52.5|-1.5
Q22|Scotland||country|GB|56.8|-4.2
Q25|Wales||country|GB|52.3|-3.7
Q26|Northern Ireland|Ulster|country|GB|54.6|-6.7
Q23666|Great Britain|Britain|country|GB|54|-2
|Catalonia|Catalunya|region|ES|41.8|1.5
|Basque Country||region|ES|43.0|-2.6
|Andalusia||region|ES|37.4|-4.8
|Galicia||region|ES|42.8|-7.9
|Sicily||region|IT|37.6|14.1
|Sardinia||region|IT|40.1|9.0
|Tuscany||region|IT|43.4|11.0
|Lombardy||region|IT|45.6|9.8
|Bavaria||region|DE|48.9|11.4
|Saxony||region|DE|51.0|13.4
|Rhineland||region|DE|50.5|7.0
|Prussia||region|DE|53|14
|Corsica||region|FR|42.1|9.1
|Normandy||region|FR|49.1|0.1
|Brittany||region|FR|48.2|-2.9
|Provence||region|FR|43.7|6.0
|Flanders||region|BE|51.0|3.8
|Wallonia||region|BE|50.4|4.9
|Lapland||region|FI|67.9|26.5
|Anatolia||region|TR|39|35
|Thrace||region|GR|41|26
|Crete||region|GR|35.2|24.9
|Kurdistan|Iraqi Kurdistan;Kurdistan Region|region|IQ|36.2|44.0
|Kashmir|Jammu and Kashmir|region|IN|34.1|74.8
|Punjab||region|IN|31.0|75.5
|Sindh||region|PK|26.0|68.5
|Balochistan|Baluchistan|region|PK|28.5|65.5
|Khyber Pakhtunkhwa|KP|region|PK|34.5|72.0
|Waziristan|North Waziristan;South Waziristan|region|PK|33.0|70.0
|Rakhine|Rakhine State|region|MM|20.1|93.5
|Sagaing|Sagaing Region|region|MM|23.5|95.5
|Shan State||region|MM|21.5|98
|Tibet||region|CN|31|88
|Xinjiang||region|CN|41|85
|Inner Mongolia||region|CN|44|113
|Manchuria||region|CN|44|125
|Hong Kong|HK|region|HK|22.3|114.2
|Macau|Macao|region|MO|22.2|113.5
|Hokkaido||region|JP|43.2|142.8
|Okinawa||region|JP|26.5|127.9
|Java||region|ID|-7.3|110
|Sumatra||region|ID|-0.6|101.3
|Bali||region|ID|-8.4|115.2
|Sulawesi||region|ID|-1.8|120.5
|Borneo|Kalimantan|region|ID|0.9|114.5
|Papua||region|ID|-4|138
|Aceh||region|ID|4.7|96.7
|East Timor||country|TL|-8.8|125.7
|Mindanao||region|PH|7.5|124.8
|Luzon||region|PH|16.5|121
|Tasmania||region|AU|-42|146.6
|Queensland||region|AU|-22|144
|New South Wales|NSW|region|AU|-32|147
|Darfur||region|SD|13|25
|West Darfur||region|SD|12.9|22.5
|North Darfur||region|SD|15.6|25
|South Darfur||region|SD|11.5|25
|Kordofan|North Kordofan;South Kordofan|region|SD|13|30
|Tigray||region|ET|14|38.5
|Amhara||region|ET|11.5|38
|Oromia||region|ET|7.5|40
|Somaliland||region|SO|9.5|46
|Puntland||region|SO|8.3|49.8
|Zanzibar||region|TZ|-6.1|39.3
|North Kivu||region|CD|-0.7|29
|South Kivu||region|CD|-3|28.3
|Ituri||region|CD|1.6|29.6
|Katanga||region|CD|-10|26
|Cabo Delgado||region|MZ|-12.3|39.3
|Tillabéri|Tillaberi|region|NE|14.2|1.5
|Biafra||region|NG|5.8|7.5
|Western Sahara||region|EH|24.2|-13
|Sahel|the Sahel|region||15|5
|Sahara||region||23|10
|Sinai|Sinai Peninsula|region|EG|29.5|33.8
|Kurdish region||region|IQ|36|44
|Kuril Islands|Kurils|region|RU|46|151
|Falkland Islands|Falklands|country|FK|-51.7|-59
|Gibraltar||country|GI|36.1|-5.35
|Guantanamo Bay|Guantanamo|site|CU|19.9|-75.1
|Washington, D.C.|Washington D.C.;Washington DC;Washington, DC|town|US|38.9|-77.04
|Silicon Valley||region|US|37.4|-122.1
|New England||region|US|43.9|-71.6
|Midwest||region|US|41|-93
|Long Island||region|US|40.8|-73.1
|Manhattan||district|US|40.78|-73.97
|Brooklyn||district|US|40.65|-73.95
|Bronx|the Bronx|district|US|40.85|-73.87
|Queens||district|US|40.73|-73.79
|Hollywood||district|US|34.1|-118.33
|Capitol Hill||district|US|38.89|-77
|Alaska Peninsula||region|US|56|-159
|Yukon||region|CA|63|-136
|Latin America||region||-10|-60
|South America||region||-15|-60
|Central America||region||13|-87
|North America||region||45|-100
|Americas|the Americas|region||10|-80
Q46|Europe||region||50|15
Q48|Asia||region||40|90
Q15|Africa||region||5|20
|Antarctica||region||-80|0
|Oceania||region||-15|150
|Eastern Europe||region||50|28
|Western Europe||region||48|5
|Central Europe||region||49|16
|Southern Europe||region||41|15
|Northern Europe||region||60|15
|Central Asia||region||43|66
|Southeast Asia|South-East Asia;South East Asia|region||5|110
|South Asia||region||22|78
|East Asia||region||35|115
|West Africa||region||12|-2
|East Africa||region||1|37
|North Africa||region||28|10
|Central Africa||region||4|20
|Southern Africa||region||-22|24
|Horn of Africa||region||7|45
|Middle East|Mideast;the Middle East|region||30|45
|Far East||region||45|130
|Persian Gulf|Gulf|region||27|51
|Caribbean||region||17|-73
|Balkans||region||43|21
|Caucasus|North Caucasus;South Caucasus|region||42.5|45
|Scandinavia||region||62|15
|Baltics|Baltic region|region||57|24
|Benelux||region||51|5
|Maghreb||region||32|3
|Levant||region||34|37
|Mesopotamia||region||33|43
|West Indies||region||17|-70
|Soviet Union|USSR;U.S.S.R.|country||60|70
|Yugoslavia|former Yugoslavia|country||44|19
|Czechoslovakia||country||49.5|17
|East Germany|GDR|country|DE|52|12
|West Germany||country|DE|50|8
|South Vietnam||country|VN|11|107
|North Vietnam||country|VN|20|106
|Zaire||country|CD|-3|23
|Burma||country|MM|21|96
|Ceylon||country|LK|7|81
|Rhodesia||country|ZW|-19|29
|Persia||country|IR|32|53
|Black Sea||region||43|34
|Red Sea||region||20|38
|Dead Sea||region||31.5|35.5
|Baltic Sea|Baltic|region||58|20
|North Sea||region||56|3
|Caspian Sea|Caspian|region||42|50
|Sea of Azov|Azov Sea|region||46|36
|Mediterranean|Mediterranean Sea|region||35|18
|Aegean|Aegean Sea|region||38.5|25
|Adriatic|Adriatic Sea|region||43|15
|South China Sea||region||12|113
|East China Sea||region||29|125
|Sea of Japan||region||40|135
|Yellow Sea||region||36|123
|Arabian Sea||region||15|65
|Gulf of Aden||region||12|47
|Gulf of Mexico||region||25|-90
|Gulf of Oman||region||24.5|58.5
|Bay of Bengal||region||15|90
|Strait of Hormuz|Straits of Hormuz|region||26.6|56.5
|Taiwan Strait||region||24|119
|English Channel||region||50.2|-1
|Atlantic|Atlantic Ocean;the Atlantic|region||30|-40
|Pacific|Pacific Ocean|region||0|-160
|Indian Ocean||region||-20|80
|Arctic|Arctic Ocean|region||80|0
|Suez Canal||site|EG|30.6|32.3
|Panama Canal||site|PA|9.1|-79.7
|Himalayas||region||28|84
|Alps||region||46.5|9.5
|Andes||region||-20|-67
|Rocky Mountains|Rockies|region|US|40|-106
|Mount Everest|Everest|site|NP|27.99|86.93
|Danube||region||45|20
|Rhine||region||50|8
|Nile||region||26|32
|Amazon rainforest||region|BR|-5|-62
|Mississippi River||region|US|35|-90
|Dnipro River|Dnieper;Dnieper River|region|UA|48|35
|Volga||region|RU|52|46
|Euphrates||region|IQ|34|42
|Tigris||region|IQ|34|44
|Ganges||region|IN|25|83
|Mekong||region||15|105
|Thames||region|GB|51.5|0
|Lake Victoria||region||-1|33
|Lake Chad|Lake Chad basin|region||13|14
|Kakhovka dam|Kakhovka Dam;Nova Kakhovka dam|site|UA|46.78|33.37
|Zaporizhzhia nuclear power plant|Zaporizhzhia Nuclear Power Plant;Zaporizhzhia plant|site|UA|47.51|34.59
|Chernobyl|Chornobyl|town|UA|51.27|30.22
|Snake Island||site|UA|45.25|30.2
|Kerch Bridge|Crimean Bridge;Kerch bridge;Crimea bridge|site|UA|45.3|36.5
|Red Square||site|RU|55.754|37.62
|Maidan|Independence Square|site|UA|50.45|30.52
|Tahrir Square||site|EG|30.04|31.24
|Tiananmen Square|Tiananmen|site|CN|39.9|116.39
|Machu Picchu||site|PE|-13.16|-72.54
|Auschwitz||site|PL|50.03|19.18
|Heathrow|Heathrow Airport;London Heathrow|site|GB|51.47|-0.45
|Wimbledon||district|GB|51.43|-0.21
|Wembley||district|GB|51.56|-0.28
|Lord's|Lord's cricket ground|site|GB|51.53|-0.17
|Silverstone||site|GB|52.07|-1.02
|Canary Wharf||district|GB|51.5|-0.02
|Westminster||district|GB|51.5|-0.13
|Kashmir Valley||region|IN|34|74.8
|Swat Valley|Swat|region|PK|35|72.4
|Bekaa Valley|Bekaa;Beqaa Valley|region|LB|33.9|36
|Jabalia refugee camp|Jabalia|town|PS|31.53|34.48
|Deir al-Balah|Deir al Balah;Deir el-Balah|town|PS|31.42|34.35
|Nuseirat|Nuseirat refugee camp|town|PS|31.45|34.39
|Al-Mawasi|al-Mawasi;Mawasi|town|PS|31.33|34.26
|Beit Lahia|Beit Lahiya|town|PS|31.55|34.5
|Beit Hanoun|Beit Hanun|town|PS|31.54|34.54
|Khan Younis|Khan Yunis;Khan Yunes|town|PS|31.35|34.3
|Tibnin||town|LB|33.2|35.4
|El Fasher|Al-Fashir;el-Fasher;El-Fasher;al-Fashir|town|SD|13.63|25.35
|Stepanakert|Khankendi|town|AZ|39.82|46.75
|Rhineland-Palatinate||region|DE|49.9|7.4
|North Rhine-Westphalia||region|DE|51.5|7.5
|Lower Saxony||region|DE|52.6|9.8
|Omdurman||town|SD|15.65|32.48
|Los Angeles International Airport|LAX|site|US|33.94|-118.41
|John F. Kennedy International Airport|JFK;JFK Airport|site|US|40.64|-73.78
|O'Hare International Airport|O'Hare|site|US|41.98|-87.90
|Gatwick|Gatwick Airport|site|GB|51.15|-0.18
|Stansted|Stansted Airport|site|GB|51.89|0.26
|Roland Garros||site|FR|48.85|2.25
|Old Trafford||site|GB|53.46|-2.29
|Madison Square Garden||site|US|40.75|-73.99
|Staples Center||site|US|34.04|-118.27
|Times Square||site|US|40.76|-73.99
|Central Park||site|US|40.78|-73.97
|Hyde Park||site|GB|51.51|-0.16
|Trafalgar Square||site|GB|51.51|-0.13
|Taksim Square||site|TR|41.04|28.99
|Yellowstone|Yellowstone National Park|site|US|44.43|-110.59
|Yosemite|Yosemite National Park|site|US|37.87|-119.54
|Camp David||site|US|39.65|-77.46
|Ground Zero||site|US|40.71|-74.01
|Harlem||district|US|40.81|-73.95
`;
