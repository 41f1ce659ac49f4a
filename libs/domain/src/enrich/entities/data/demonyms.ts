// Written by scripts/gazetteer/build.mjs; do not edit. mledoze/countries (ODbL 1.0) by way of world-countries, and GeoNames (CC BY 4.0).
export const DEMONYMS = `Afghan|AF
Albanian|AL
Algerian|DZ
American Islander|UM
American Samoan|AS
American|US
Andorran|AD
Angolan|AO
Anguillian|AI
Antarctican|AQ
Argentine|AR
Armenian|AM
Aruban|AW
Australian|AU
Austrian|AT
Azerbaijani|AZ
Bahamian|BS
Bahraini|BH
Bangladeshi|BD
Barbadian|BB
Belarusian|BY
Belgian|BE
Belizean|BZ
Beninese|BJ
Bermudian|BM
Bhutanese|BT
Bolivian|BO
Brazilian|BR
British|GB
Bruneian|BN
Bulgarian|BG
Burkinabe|BF
Burmese|MM
Burundian|BI
Cambodian|KH
Cameroonian|CM
Canadian|CA
Cape Verdian|CV
Caymanian|KY
Central African|CF
Chadian|TD
Channel Islander|GG
Chilean|CL
Chinese|CN
Christmas Islander|CX
Cocos Islander|CC
Colombian|CO
Comoran|KM
Congolese|CD
Cook Islander|CK
Costa Rican|CR
Croatian|HR
Cuban|CU
Cypriot|CY
Czech|CZ
Danish|DK
Dominican|DO
Dutch|BQ
East Timorese|TL
Ecuadorean|EC
Egyptian|EG
Emirati|AE
Equatorial Guinean|GQ
Eritrean|ER
Estonian|EE
Ethiopian|ET
Falkland Islander|FK
Faroese|FO
Fijian|FJ
Filipino|PH
Finnish|FI
French Polynesian|PF
French|FR
Gabonese|GA
Gambian|GM
Georgian|GE
German|DE
Ghanaian|GH
Greek|GR
Greenlandic|GL
Grenadian|GD
Guadeloupian|GP
Guamanian|GU
Guatemalan|GT
Guianan|GF
Guinea-Bissauan|GW
Guinean|GN
Guyanese|GY
Haitian|HT
Heard and McDonald Islander|HM
Honduran|HN
Hong Konger|HK
Hungarian|HU
I-Kiribati|KI
Icelander|IS
Indian|IN
Indonesian|ID
Iranian|IR
Iraqi|IQ
Irish|IE
Israeli|IL
Italian|IT
Ivorian|CI
Jamaican|JM
Japanese|JP
Jordanian|JO
Kazakhstani|KZ
Kenyan|KE
Kirghiz|KG
Kittitian or Nevisian|KN
Kosovar|XK
Kuwaiti|KW
Laotian|LA
Latvian|LV
Lebanese|LB
Liberian|LR
Libyan|LY
Liechtensteiner|LI
Lithuanian|LT
Luxembourger|LU
Macanese|MO
Macedonian|MK
Mahoran|YT
Malagasy|MG
Malawian|MW
Malaysian|MY
Maldivan|MV
Malian|ML
Maltese|MT
Manx|IM
Marshallese|MH
Martinican|MQ
Mauritanian|MR
Mauritian|MU
Mexican|MX
Micronesian|FM
Moldovan|MD
Monegasque|MC
Mongolian|MN
Montenegrin|ME
Montserratian|MS
Moroccan|MA
Mosotho|LS
Motswana|BW
Mozambican|MZ
Namibian|NA
Nauruan|NR
Nepalese|NP
New Caledonian|NC
New Zealander|NZ
Ni-Vanuatu|VU
Nicaraguan|NI
Nigerian|NG
Nigerien|NE
Niuean|NU
Norfolk Islander|NF
North Korean|KP
Norwegian|NO
Omani|OM
Pakistani|PK
Palauan|PW
Palestinian|PS
Panamanian|PA
Papua New Guinean|PG
Paraguayan|PY
Peruvian|PE
Pitcairn Islander|PN
Polish|PL
Portuguese|PT
Puerto Rican|PR
Qatari|QA
Romanian|RO
Russian|RU
Rwandan|RW
Sahrawi|EH
Saint Helenian|SH
Saint Lucian|LC
Saint Martin Islander|MF
Saint Vincentian|VC
Salvadoran|SV
Sammarinese|SM
Samoan|WS
Sao Tomean|ST
Saudi Arabian|SA
Senegalese|SN
Serbian|RS
Seychellois|SC
Sierra Leonean|SL
Singaporean|SG
Slovak|SK
Slovene|SI
Solomon Islander|SB
Somali|SO
South African|ZA
South Georgian South Sandwich Islander|GS
South Korean|KR
South Sudanese|SS
Spanish|ES
Sri Lankan|LK
Sudanese|SD
Surinamer|SR
Swazi|SZ
Swedish|SE
Swiss|CH
Syrian|SY
Tadzhik|TJ
Taiwanese|TW
Tanzanian|TZ
Thai|TH
Togolese|TG
Tokelauan|TK
Tongan|TO
Trinidadian|TT
Tunisian|TN
Turkish|TR
Turkmen|TM
Turks and Caicos Islander|TC
Tuvaluan|TV
Ugandan|UG
Ukrainian|UA
Uruguayan|UY
Uzbekistani|UZ
Venezuelan|VE
Vietnamese|VN
Virgin Islander|VG
Wallis and Futuna Islander|WF
Yemeni|YE
Zambian|ZM
Zimbabwean|ZW`;
