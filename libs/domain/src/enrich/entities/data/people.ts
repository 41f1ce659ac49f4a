/**
 * People whom the news names, one a line: `id|name|other spellings;…|office:place;…|side`.
 *
 * The id is Wikidata's where it is certain, else empty: then a local id derives from the name. The family name alone
 * finds a person too, unless it is marked `~` (too common, or shared). An office ties the person to the body that
 * he or she heads (see offices.ts); `@2021-01-20..2025-01-20` behind it says when it was held. A place is a country's
 * ISO code or the key of a region or town (see wikidata.ts). A newsroom adds its own lines.
 */
export const PEOPLE = `
Q3874799|Volodymyr Zelensky|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Volodymyr Zelenskyi;Vladimir Zelensky;Zelenskyy;Zelenskiy;Zelenskyi;Zelenskii;Zelenski|president:UA@2019-05-20..|UA
Q7747|Vladimir Putin|Vladimir Vladimirovich Putin|president:RU|RU
Q6279|Joe Biden|Joseph Biden;Joseph R. Biden|president:US@2021-01-20..2025-01-20|US
Q22686|Donald Trump|Donald J. Trump|president:US@2017-01-20..2021-01-20;president:US@2025-01-20..|US
Q76|Barack Obama||president:US@2009-01-20..2017-01-20|US
Q207|George W. Bush|George W Bush;~Bush|president:US@2001-01-20..2009-01-20|US
Q1124|Bill Clinton|~Clinton|president:US@1993-01-20..2001-01-20|US
Q6294|Hillary Clinton|Hillary Rodham Clinton;~Clinton||US
Q10853588|Kamala Harris|~Harris||US
Q24313|Mike Pence|~Pence||US
|Antony Blinken|Tony Blinken|foreign-ministry:US@2021-01-26..2025-01-20|US
|Lloyd Austin|~Austin|defence-ministry:US@2021-01-22..2025-01-20|US
|Mark Milley|||US
|Jake Sullivan|~Sullivan||US
|Marco Rubio||foreign-ministry:US@2025-01-21..|US
|Pete Hegseth||defence-ministry:US@2025-01-25..|US
|JD Vance|J.D. Vance;J. D. Vance||US
|Nancy Pelosi|||US
|Steve Witkoff|||US
|Keith Kellogg|||US
|Karine Jean-Pierre|||US
|John Kirby|~Kirby||US
|Ben Hodges|~Hodges||US
Q3052772|Emmanuel Macron||president:FR@2017-05-14..|FR
Q329|Nicolas Sarkozy||president:FR@2007-05-16..2012-05-15|FR
Q157|François Hollande|Francois Hollande|president:FR@2012-05-15..2017-05-14|FR
Q2105|Jacques Chirac||president:FR@1995-05-17..2007-05-16|FR
|Catherine Colonna||foreign-ministry:FR@2022-05-20..2024-01-11|FR
|Sébastien Lecornu|Sebastien Lecornu||FR
Q61053|Olaf Scholz||prime-minister:DE@2021-12-08..2025-05-06|DE
Q567|Angela Merkel||prime-minister:DE@2005-11-22..2021-12-08|DE
Q2518|Helmut Kohl||prime-minister:DE@1982-10-01..1998-10-27|DE
|Friedrich Merz||prime-minister:DE@2025-05-06..|DE
|Annalena Baerbock||foreign-ministry:DE@2021-12-08..2025-05-06|DE
|Boris Pistorius||defence-ministry:DE@2023-01-19..|DE
|Frank-Walter Steinmeier|||DE
Q180589|Boris Johnson|~Johnson|prime-minister:GB@2019-07-24..2022-09-06|GB
|Rishi Sunak||prime-minister:GB@2022-10-25..2024-07-05|GB
|Liz Truss||prime-minister:GB@2022-09-06..2022-10-25|GB
Q6383803|Keir Starmer||prime-minister:GB@2024-07-05..|GB
Q264766|Theresa May|~May|prime-minister:GB@2016-07-13..2019-07-24|GB
Q192|David Cameron|~Cameron|prime-minister:GB@2010-05-11..2016-07-13|GB
Q9545|Tony Blair||prime-minister:GB@1997-05-02..2007-06-27|GB
Q9559|John Major|~Major|prime-minister:GB@1990-11-28..1997-05-02|GB
Q7416|Margaret Thatcher||prime-minister:GB@1979-05-04..1990-11-28|GB
|James Cleverly||foreign-ministry:GB@2022-09-06..2023-11-13|GB
|Ben Wallace|~Wallace|defence-ministry:GB@2019-07-24..2023-08-31|GB
|Grant Shapps||defence-ministry:GB@2023-08-31..2024-07-05|GB
|Suella Braverman||interior-ministry:GB@2022-10-25..2023-11-13|GB
Q57665|Jens Stoltenberg||secretary-general:NATO@2014-10-01..2024-10-01|Q7184
|Mark Rutte||prime-minister:NL@2010-10-14..2024-07-02;secretary-general:NATO@2024-10-01..|
Q60772|Ursula von der Leyen|Ursula Von Der Leyen;Ursula von Der Leyen;von der Leyen;Von der Leyen;von Der Leyen;Von Der Leyen|president:European Commission@2019-12-01..|Q458
|Charles Michel|~Michel||Q458
|Josep Borrell|||Q458
|Kaja Kallas|||
|Roberta Metsola|||Q458
Q311440|António Guterres|Antonio Guterres|secretary-general:UN@2017-01-01..|Q1065
Q1254|Kofi Annan||secretary-general:UN@1997-01-01..2006-12-31|Q1065
Q1253|Ban Ki-moon|Ban Ki Moon|secretary-general:UN@2007-01-01..2016-12-31|Q1065
|Boutros Boutros-Ghali|Boutros-Ghali|secretary-general:UN@1992-01-01..1996-12-31|Q1065
|Rafael Grossi|Rafael Mariano Grossi|head:IAEA|Q41984
|Tedros Adhanom Ghebreyesus|Tedros|head:WHO|Q7817
|Volker Türk|Volker Turk||Q1065
|Martin Griffiths|~Griffiths||Q1065
|Filippo Grandi|||Q1065
|Philippe Lazzarini||head:UNRWA|Q1065
|Tom Fletcher|~Fletcher||Q1065
|Karim Khan|~Khan||
|Vyacheslav Gladkov||governor:RU.09|RU
|Serhiy Popko|Serhii Popko;Sergiy Popko|military-administration:UA.12|UA
|Vitali Klitschko|Vitaliy Klitschko;Vitalii Klychko|mayor:UA.12|UA
|Oleksiy Reznikov|Oleksii Reznikov|defence-ministry:UA@2021-11-04..2023-09-05|UA
|Rustem Umerov||defence-ministry:UA@2023-09-06..2025-07-17|UA
|Denys Shmyhal||prime-minister:UA@2020-03-04..2025-07-17|UA
|Yulia Svyrydenko|Yuliia Svyrydenko|prime-minister:UA@2025-07-17..|UA
|Dmytro Kuleba||foreign-ministry:UA@2020-03-04..2024-09-05|UA
|Andrii Sybiha|Andriy Sybiha|foreign-ministry:UA@2024-09-05..|UA
|Ihor Klymenko||interior-ministry:UA@2023-02-07..|UA
|Denys Monastyrsky||interior-ministry:UA@2021-07-16..2023-01-18|UA
|Oleksandr Tkachenko|~Tkachenko|culture-ministry:UA@2020-06-04..2023-07-27|UA
|Viktor Liashko|Viktor Lyashko|health-ministry:UA|UA
|Andriy Yermak|Andrii Yermak|president:UA|UA
|Mykhailo Podolyak||president:UA|UA
|Oleksiy Danilov||security-council:UA|UA
|Yuri Sak|Yuriy Sak|defence-ministry:UA|UA
|Hanna Maliar|Hanna Malyar|defence-ministry:UA|UA
|Valerii Zaluzhnyi|Valeriy Zaluzhny;Valerii Zaluzhny;Valery Zaluzhny;Zaluzhny|armed-forces:UA@2021-07-27..2024-02-08|UA
|Oleksandr Syrskyi|Oleksandr Syrsky;Syrsky|armed-forces:UA@2024-02-08..|UA
|Kyrylo Budanov||military-intelligence:UA|UA
|Yuriy Ihnat|Yurii Ihnat|air-force:UA|UA
|Mykola Oleshchuk|Mykola Oleschuk|air-force:UA|UA
|Serhii Cherevatyi|Serhiy Cherevaty;Serhiy Cherevatyi|armed-forces:UA|UA
|Natalia Humeniuk|Nataliya Humenyuk|armed-forces:UA|UA
|Andriy Kostin|Andrii Kostin|prosecutor:UA|UA
|Dmytro Lubinets|||UA
|Oleh Syniehubov|Oleh Synyehubov;Oleg Synegubov;Syniehubov;Synyehubov|governor:UA.07|UA
|Ihor Terekhov||mayor:UA:Kharkiv|UA
|Pavlo Kyrylenko||governor:UA.05@2019-07-05..2023-05-29|UA
|Vadym Filashkin|Vadim Filashkin|governor:UA.05@2024-01-13..|UA
|Ihor Moroz||governor:UA.05@2023-07-01..2023-12-01|UA
|Oleksandr Honcharenko|Oleksandr Goncharenko;~Honcharenko;~Goncharenko|mayor:UA:Kramatorsk|UA
|Serhiy Lysak|Serhii Lysak|governor:UA.04|UA
|Borys Filatov||mayor:UA:Dnipro|UA
|Ivan Fedorov|~Fedorov|governor:UA.26@2024-02-04..|UA
|Yuriy Malashko|Yurii Malashko|governor:UA.26@2023-02-07..2024-02-04|UA
|Oleksandr Prokudin||governor:UA.08|UA
|Roman Mrochko||military-administration:UA:Kherson|UA
|Oleh Kiper||governor:UA.17|UA
|Hennadiy Trukhanov|Hennadii Trukhanov|mayor:UA:Odesa|UA
|Andriy Sadovyi|Andriy Sadovy;Andrii Sadovyi;Sadovy|mayor:UA:Lviv|UA
|Maksym Kozytskyi|Maksym Kozytskyy;Maksym Kozytsky|governor:UA.15|UA
|Volodymyr Artiukh|Volodymyr Artyukh|governor:UA.21|UA
|Ruslan Kravchenko|~Kravchenko|governor:UA.13|UA
|Filip Pronin||governor:UA.18|UA
|Dmytro Lunin||governor:UA.18|UA
|Vitaliy Kim|Vitalii Kim;~Kim|governor:UA.16|UA
|Viacheslav Chaus|Vyacheslav Chaus|governor:UA.02|UA
|Serhiy Haidai|Serhii Haidai;Serhiy Hayday;Haidai|governor:UA.14|UA
|Artem Lysohor||governor:UA.14|UA
Q58217|Sergei Lavrov|Sergey Lavrov|foreign-ministry:RU|RU
|Dmitry Peskov|Dmitri Peskov;Dmitriy Peskov|president:RU|RU
|Maria Zakharova|Mariya Zakharova|foreign-ministry:RU|RU
|Sergei Shoigu|Sergey Shoigu;Sergei Shoygu|defence-ministry:RU@2012-11-06..2024-05-12|RU
|Andrei Belousov|Andrey Belousov|defence-ministry:RU@2024-05-14..|RU
|Igor Konashenkov||defence-ministry:RU|RU
|Valery Gerasimov|Valeriy Gerasimov|armed-forces:RU|RU
|Sergei Surovikin|Sergey Surovikin|armed-forces:RU|RU
|Dmitry Medvedev|Dmitri Medvedev;~Medvedev||RU
|Mikhail Mishustin||prime-minister:RU|RU
Q34453|Boris Yeltsin||president:RU@1991-07-10..1999-12-31|RU
Q30487|Mikhail Gorbachev|||
|Yevgeny Prigozhin|Evgeny Prigozhin;Yevgeniy Prigozhin;Yevgeni Prigozhin|head:Wagner|RU
|Sergei Sobyanin|Sergey Sobyanin|mayor:RU.48|RU
|Andrei Vorobyov|Andrey Vorobyov|governor:RU.47|RU
|Roman Starovoit|Roman Starovoyt|governor:RU.41@2018-10-11..2024-05-14|RU
|Alexei Smirnov|Alexey Smirnov;~Smirnov|governor:RU.41@2024-05-14..2024-12-05|RU
|Alexander Khinshtein||governor:RU.41@2024-12-05..|RU
|Alexander Bogomaz|Aleksandr Bogomaz|governor:RU.10|RU
|Vasily Golubev||governor:RU.61|RU
|Alexander Gusev|~Gusev|governor:RU.86|RU
|Sergei Aksyonov|Sergey Aksyonov;Sergei Aksenov|head-of-region:UA.11|RU
|Denis Pushilin||occupation-administration:UA.05|RU
|Leonid Pasechnik||occupation-administration:UA.14|RU
|Yevgeny Balitsky||occupation-administration:UA.26|RU
|Vladimir Rogov||occupation-administration:UA.26|RU
|Vladimir Saldo||occupation-administration:UA.08|RU
|Ramzan Kadyrov||governor:RU.12|RU
|Alexander Bastrykin||investigative-committee:RU|RU
|Anatoly Antonov|~Antonov|embassy-us:RU|RU
|Vasily Nebenzya|Vassily Nebenzia|un-mission:RU|RU
|Alexei Navalny|Alexey Navalny;Aleksei Navalny||RU
Q2866|Alexander Lukashenko|Aleksandr Lukashenko;Alyaksandr Lukashenka;Lukashenka|president:BY|BY
|Sviatlana Tsikhanouskaya|Svetlana Tikhanovskaya||BY
|Maia Sandu||president:MD|MD
|Andrzej Duda||president:PL@2015-08-06..2025-08-06|PL
|Mateusz Morawiecki||prime-minister:PL@2017-12-11..2023-12-13|PL
Q946|Donald Tusk||prime-minister:PL@2023-12-13..|PL
|Radosław Sikorski|Radoslaw Sikorski||PL
|Gitanas Nausėda|Gitanas Nauseda;Gitanas Nausėda|president:LT|LT
|Ingrida Šimonytė|Ingrida Simonyte||LT
|Gabrielius Landsbergis|||LT
Q57641|Viktor Orbán|Viktor Orban;Orban|prime-minister:HU|HU
|Péter Szijjártó|Peter Szijjarto;Szijjarto|foreign-ministry:HU|HU
|Robert Fico||prime-minister:SK|SK
|Petr Pavel||president:CZ|CZ
|Petr Fiala||prime-minister:CZ|CZ
|Klaus Iohannis||president:RO|RO
|Aleksandar Vučić|Aleksandar Vucic;Vucic|president:RS|RS
|Sanna Marin|~Marin||FI
|Sauli Niinistö|Sauli Niinisto||FI
|Alexander Stubb||president:FI|FI
|Ulf Kristersson||prime-minister:SE|SE
|Tobias Billström|Tobias Billstrom||SE
|Mette Frederiksen||prime-minister:DK|DK
|Jonas Gahr Støre|Jonas Gahr Stoere||NO
|Giorgia Meloni||prime-minister:IT|IT
Q11860|Silvio Berlusconi|||IT
|Mario Draghi|||IT
|Pedro Sánchez|Pedro Sanchez;~Sánchez;~Sanchez|prime-minister:ES|ES
|Kyriakos Mitsotakis||prime-minister:GR|GR
Q39259|Recep Tayyip Erdoğan|Recep Tayyip Erdogan;Tayyip Erdogan;Erdogan|president:TR|TR
|Mevlut Cavusoglu|Mevlüt Çavuşoğlu|foreign-ministry:TR@2014-08-29..2023-06-03|TR
|Hakan Fidan||foreign-ministry:TR@2023-06-03..|TR
|Suleyman Soylu|Süleyman Soylu|interior-ministry:TR@2016-08-31..2023-06-03|TR
|Ali Yerlikaya||interior-ministry:TR@2023-06-04..|TR
|Fahrettin Koca||health-ministry:TR|TR
Q43723|Benjamin Netanyahu|Binyamin Netanyahu|prime-minister:IL|IL
|Yoav Gallant||defence-ministry:IL@2022-12-29..2024-11-07|IL
|Israel Katz|~Katz|defence-ministry:IL@2024-11-07..|IL
|Benny Gantz|||IL
|Itamar Ben-Gvir|Itamar Ben Gvir;Ben-Gvir;Ben Gvir||IL
|Bezalel Smotrich|||IL
|Yair Lapid|||IL
|Isaac Herzog||president:IL|IL
|Herzi Halevi||armed-forces:IL|IL
|Daniel Hagari||armed-forces:IL|IL
|Jonathan Conricus||armed-forces:IL|IL
|Avichay Adraee||armed-forces:IL|IL
|Ariel Sharon|~Sharon|prime-minister:IL@2001-03-07..2006-04-14|IL
|Shimon Peres||prime-minister:IL|IL
Q34060|Yitzhak Rabin|||IL
Q127998|Mahmoud Abbas|~Abbas|president:PS|PS
Q34211|Yasser Arafat|Yasir Arafat||PS
|Ismail Haniyeh||head:Hamas|Q38799
|Yahya Sinwar||head:Hamas|Q38799
|Osama Hamdan||head:Hamas|Q38799
|Ashraf al-Qudra|Ashraf al-Qidra|health-ministry:PS|PS
|Hassan Nasrallah||head:Hezbollah|Q41053
|Najib Mikati||prime-minister:LB|LB
|Nabih Berri|||LB
Q44329|Bashar al-Assad|Bashar Assad;al-Assad;Assad|president:SY@2000-07-17..2024-12-08|SY
|Ahmed al-Sharaa|Abu Mohammed al-Julani;al-Sharaa;al-Julani|president:SY@2025-01-29..|SY
Q1316|Saddam Hussein|Saddam|president:IQ|IQ
|Mohammed Shia al-Sudani|Mohammed al-Sudani|prime-minister:IQ|IQ
|Ali Khamenei|Ayatollah Ali Khamenei;Khamenei|supreme-leader:IR|IR
|Ebrahim Raisi||president:IR@2021-08-03..2024-05-19|IR
|Masoud Pezeshkian||president:IR@2024-07-28..|IR
|Abbas Araghchi||foreign-ministry:IR|IR
|Hossein Amir-Abdollahian||foreign-ministry:IR|IR
|Mohammed bin Salman|Mohammad bin Salman;bin Salman;Mohammed Bin Salman||SA
|Muammar Gaddafi|Muammar Gadhafi;Moammar Gadhafi;Gaddafi;Gadhafi;Qaddafi||LY
|Khalifa Haftar|Khalifa Hifter;Haftar||LY
|Abdel Fattah al-Sisi|Abdel Fattah el-Sisi;Abdel-Fattah el-Sissi;al-Sisi;el-Sisi;Sisi|president:EG|EG
|Hosni Mubarak||president:EG@1981-10-14..2011-02-11|EG
|Abdel Fattah al-Burhan|Abdel Fattah Burhan;al-Burhan;Burhan|armed-forces:SD|SD
|Mohamed Hamdan Dagalo|Hemedti;Hemeti;Dagalo;Mohamed Hamdan Daglo|head:RSF|SD
|Abiy Ahmed|Abiy|prime-minister:ET|ET
|William Ruto||president:KE|KE
|Uhuru Kenyatta|||KE
|Hassan Sheikh Mohamud||president:SO|SO
|Bola Tinubu||president:NG|NG
|Muhammadu Buhari||president:NG@2015-05-29..2023-05-29|NG
|Babagana Zulum|Babagana Umara Zulum|governor:NG.27|NG
|Cyril Ramaphosa||president:ZA|ZA
Q8023|Nelson Mandela||president:ZA@1994-05-10..1999-06-14|ZA
|Félix Tshisekedi|Felix Tshisekedi|president:CD|CD
|Paul Kagame||president:RW|RW
|Yoweri Museveni||president:UG|UG
Q15031|Xi Jinping|Xi|president:CN|CN
|Wang Yi||foreign-ministry:CN|CN
|Qin Gang||foreign-ministry:CN@2022-12-30..2023-07-25|CN
|Li Qiang||prime-minister:CN|CN
|Mao Ning||foreign-ministry:CN|CN
Q16977|Deng Xiaoping|||CN
|Tsai Ing-wen||president:TW|TW
|Lai Ching-te||president:TW|TW
Q132345|Shinzo Abe||prime-minister:JP|JP
|Fumio Kishida||prime-minister:JP@2021-10-04..2024-10-01|JP
|Yoon Suk-yeol|Yoon Suk Yeol;Yoon|president:KR@2022-05-10..2025-04-04|KR
|Lee Jae-myung|Lee Jae Myung|president:KR@2025-06-04..|KR
Q56226|Kim Jong-un|Kim Jong Un;~Kim||KP
Q10665|Kim Jong-il|Kim Jong Il;~Kim||KP
Q1058|Narendra Modi||prime-minister:IN|IN
|Amit Shah|~Shah|interior-ministry:IN|IN
|Rajnath Singh|~Singh|defence-ministry:IN|IN
|Subrahmanyam Jaishankar|S. Jaishankar;S Jaishankar|foreign-ministry:IN|IN
|Shehbaz Sharif|Shahbaz Sharif;~Sharif|prime-minister:PK|PK
Q155164|Imran Khan|~Khan|prime-minister:PK@2018-08-18..2022-04-10|PK
|Nawaz Sharif|~Sharif||PK
|Benazir Bhutto|Bhutto||PK
|Sheikh Hasina|Hasina|prime-minister:BD@2009-01-06..2024-08-05|BD
|Muhammad Yunus|~Yunus||BD
|Hamid Karzai|||AF
|Ashraf Ghani|||AF
|Zabihullah Mujahid||head:Taliban|Q42418
Q36740|Aung San Suu Kyi|Suu Kyi||MM
|Min Aung Hlaing||armed-forces:MM|MM
|Rodrigo Duterte|||PH
|Ferdinand Marcos Jr|Ferdinand Marcos Jr.;Bongbong Marcos|president:PH|PH
|Joko Widodo|Jokowi|president:ID@2014-10-20..2024-10-20|ID
|Prabowo Subianto|Prabowo|president:ID@2024-10-20..|ID
|Anthony Albanese||prime-minister:AU|AU
|Jacinda Ardern|||NZ
Q3099714|Justin Trudeau||prime-minister:CA@2015-11-04..2025-03-14|CA
|Mark Carney||prime-minister:CA@2025-03-14..|CA
|Andrés Manuel López Obrador|Andres Manuel Lopez Obrador;Lopez Obrador|president:MX@2018-12-01..2024-10-01|MX
|Claudia Sheinbaum||president:MX@2024-10-01..|MX
Q37181|Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva;Lula da Silva;Lula|president:BR|BR
Q10304982|Jair Bolsonaro||president:BR@2019-01-01..2022-12-31|BR
|Javier Milei||president:AR|AR
|Nicolás Maduro|Nicolas Maduro;Maduro|president:VE|VE
Q8440|Hugo Chávez|Hugo Chavez||VE
|Gustavo Petro|~Petro|president:CO|CO
|Gabriel Boric||president:CL|CL
|Nayib Bukele||president:SV|SV
Q11256|Fidel Castro|~Castro||CU
|Miguel Díaz-Canel|Miguel Diaz-Canel||CU
|Ariel Henry||prime-minister:HT|HT
|Ilham Aliyev||president:AZ|AZ
|Nikol Pashinyan||prime-minister:AM|AM
|Salome Zourabichvili|||GE
|Kassym-Jomart Tokayev||president:KZ|KZ
Q1317|Osama bin Laden|Osama Bin Laden;bin Laden;Bin Laden||
Q450675|Pope Francis||head:Holy See|VA
|Pope Leo XIV|||VA
Q989|John Paul II|Pope John Paul II;Pope John Paul||VA
Q9682|Queen Elizabeth II|Elizabeth II|
Q9696|John F. Kennedy|John F Kennedy;JFK;~Kennedy||US
Q317521|Elon Musk|||
Q36215|Mark Zuckerberg|||
Q5284|Bill Gates|~Gates||
Q615|Lionel Messi|||
Q11571|Cristiano Ronaldo|||
Q9685|Diana, Princess of Wales|Princess Diana||GB
Q11459|Serena Williams|~Williams||
Q1426|Roger Federer|||
Q10132|Rafael Nadal|||
Q5812|Novak Djokovic|||
|Pete Sampras|||
|Bob Dole|~Dole||US
|Ross Perot|||US
|Newt Gingrich|||US
|Al Gore|~Gore||US
|Viktor Chernomyrdin|||RU
|Alexander Lebed|~Lebed||RU
|Alain Juppe|Alain Juppé||FR
|Romano Prodi|||IT
|Slobodan Milosevic|Slobodan Milošević||RS
|Radovan Karadzic|||
|Ratko Mladic|||
|Laurent Kabila|~Kabila||CD
|Mobutu Sese Seko|Mobutu||CD
|Robert Mugabe|||ZW
|Alberto Fujimori|||PE
|Jiang Zemin|||CN
|Li Peng|||CN
|Lee Teng-hui|||TW
|Suharto|||ID
|Franz Fischler|Fischler||
|Jacques Santer|Santer||
|Edward Snowden|Snowden||
|Julian Assange|Assange||
|Lance Armstrong|~Armstrong||
|Tiger Woods|~Woods||
|Oscar Pistorius|Pistorius||
|Sepp Blatter|Blatter||
|Michael Schumacher|Schumacher||
|Steffi Graf|~Graf||
|Arsene Wenger|Arsène Wenger;Wenger||
|Alex Ferguson|Sir Alex Ferguson;~Ferguson||
|Jose Mourinho|José Mourinho;Mourinho||
|David Beckham|Beckham||
|Usain Bolt|~Bolt||
|Kim Kardashian|Kardashian||
|Beyonce|Beyoncé||
|Rihanna|||
|Madonna|||
|Taylor Swift|~Swift||
|Justin Bieber|Bieber||
|Lady Gaga|||
|Pope Benedict XVI|Benedict XVI;Pope Benedict||VA
`;
