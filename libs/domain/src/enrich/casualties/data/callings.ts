/** More nouns for people by calling, kinship or standing, in the singular; read like those of `people.ts` as of no kind of their own. */
export const CALLINGS = `striker midfielder goalkeeper sufferer academic actress actuary amputee analyst announcer appraiser arborist archaeologist archbishop archer artisan auctioneer auditor
  bachelor ballerina bandmate barmaid bandsman beachgoer believer beneficiary bellboy boatbuilder bodybuilder boss botanist bricklayer brewer
  busker cabdriver camerawoman canvasser cardinal cartographer celebrity charwoman chairman chairwoman chaperone choreographer churchwarden
  cobbler columnist comrade composer complainant conservationist constituent coroner counsellor counselor cowboy craftsman creditor crewmate
  criminologist curate daredevil decorator deserter designer developer dispatcher docker draughtsman drummer druggist economist embalmer
  emigrant emigre emissary employer enforcer envoy escapee ethnographer expert explorer farmhand fiancé fiancée financier firebrand fisherfolk
  fisherwoman flagman footman forager fugitive fundraiser gamer geographer granddad grandma grandpa grandparent greengrocer grower guitarist
  gunrunner handyman harvester healer hawker headman headwoman heir herbalist herdboy homesteader honeymooner horseman horsewoman host hotelier
  houseboy housemaid immigrant importer internee investigator investor islander jailer jeweller jeweler judoka journeyman king kinsfolk lad
  landlady lass laundress layman lifer litigant lobbyist longshoreman loyalist machinist maharaja manservant manufacturer mariner medalist
  mediator messenger milkman milkmaid millionaire minder mistress monarchist moneychanger mom mum dad naturalist neurologist newcomer newlywed
  nightwatchman nobleman nurseryman nutritionist oilman oncologist oppositionist outlaw outpatient outsider paparazzo parolee pathologist paver
  peddler petitioner philanthropist picnicker piper plaintiff planter playgoer playmate prefect president producer programmer prophet protégé
  psychiatrist psychologist publisher pundit puppeteer quarryman quarrier racegoer radiologist raftsman railwayman reader realtor redhead
  repairman restaurateur retailer returnee revolutionary royalist runaway rustler saddler salesperson scavenger schoolfriend schoolkid sculptor
  seaman seamstress sharecropper shipmate shipbuilder shipwright sidekick skater skateboarder skinhead slave smallholder snowmobiler socialite
  sociologist songwriter specialist speedboater spinster sponsor sportsman sportswoman spotter squire statesman stationmaster stepchild
  stepdaughter stepson stevedore steeplejack stockbroker stonemason straggler stranger strategist stuntwoman subcontractor subscriber successor
  supplier switchman taxpayer therapist townsperson townspeople tradesman tradeswoman trainer tramp transporter treasurer tribesperson truant
  trustee tutor tycoon undergraduate unionist upholsterer urchin viceroy viewer violinist virologist viscount volleyballer voyager waif
  waitress warehouseman washerwoman weightlifter wheelwright whistle-blower witness woodsman workman workmate workwoman yachtsman yogi zealot
  zoologist pickpocket scooterist windsurfer kitesurfer paddleboarder spelunker caver potholer askari moran havildar subedar naik sepoy
  stormtrooper deminer mine-clearer negotiator probationer pusher drunkard clubber raver hooligan cheerleader majorette umpire marathoner
  triathlete matador picador torero falconer trapper sawyer drover muleteer cameleer tracker sentry sentinel sweeper binman dustman
  roustabout roughneck blaster shotfirer hewer collier pitman householder inpatient expectant-mother mother-to-be co-worker coworker
  classmate teammate team-mate flatmate bedfellow breadwinner godson goddaughter godchild foster-child stepparent 
  son daughter-in-law great-uncle great-aunt evangelical congregationist altar-boy fakir dervish swami bhikkhu
  barkeeper bookkeeper gatekeeper lineworker ironworker steelworker
  metalworker woodworker farmworker fieldworker healthworker millworker oilworker roadworker teaworker aidworker loader unloader stoker packer
  tuner fitter turner rigger asylee deportee holdout internee rapper deejay dj influencer youtuber
  tiktoker vlogger streamer freelancer stringer columnist tout dacoit goon henchman strongman kingpin
  escort vic pow abbot abbess friar vicar chaplain choirboy brahmin guru priestess hafiz qari maulana khatib deaconess in-law kiddie bloke chap guy gal
  dude tween preteen hubby paramour heiress matriarch patriarch sarpanch pradhan mukhiya reeve burgess bosun coxswain aviatrix ensign commodore hussar
  dragoon maquisard mujahid mujahideen turncoat bobby marshal turnkey wardress coastguard matron doula apothecary physio au-pair ayah
  amah provost bursar scholar alumnus undergrad sophomore navvy chimney-sweep serf gaucho vaquero barkeep publican scullion busboy bellhop valet
  pedlar newsboy paperboy attache legate nuncio advocate paralegal hoodlum yob lout hobo foundling postilion hajji bedouin convalescent bard
  playwright understudy mime diva soprano journo civvy squaddie grunt gi stretcher-bearer noncom officer-cadet sharpshooter marksman markswoman
  minelayer bomb-maker suicide-attacker gunrunner farmstayer migrant-worker day-labourer day-laborer steelman rail-worker lorry-driver picker gatherer`;
