/** Words that English text also writes in lower case: a capital on one of them at the start of a sentence tells nothing. */
export const COMMON_WORDS = `
preliminary codenamed
metro vetoes beg begs survivors object objects oust ousts nab nabs probes slams quiz quizzes snub snubs spark sparks urge woo woos tout touts mull mulls nix nixes
a abandon abandoned abbr abbreviate abbreviated abbreviating abbreviation abcd abcs abducted abductions abide ability
abis able abort abortable abortcontroller aborted aborterror aborting abortion abortsignal about above abroad abrupt
abruptly absence absent absolute absolutely absorb absorbed abstract abstracted abstraction abstractmethod absurdly
abuse abused abusing abusive academic accelerate accelerated acceleration accelerator accent accented accept
acceptable acceptance accepted accepting access accessed accessibility accessible accessing accessor accessory
accident accidental accidentally accidential acclaim accommodate accommodating accommodation accompanied accompany
accompanying accomplish accomplished accord accordance according accordingly account accounted accounting accumulate
accumulated accumulating accumulation accumulator accuracy accurate accurately accuse accused accusing achieve
achieved achieving acknowledge acknowledged acknowledgement acknowledging acknowledgment acorn acos acosd acot acotd
acquire acquired acquiring acre acronym across acsc acscd act acted acting action actionable activatable activate
activated activating activation active actively activist activity actor actress acts actual actually acyclic ada adapt
adapted adapters adaption adaptive add added addendum adding addition additional additionally additive addon addr
address addressable addressed addressing addrinfo adds adequate adequately adhere adhered adhering adjacent adjust
adjusted adjusting adjustment admin administrator admiral adopt adopted adopting adoption advance advanced
advancements advancing advantage adventure adversarial advert advertise advertised advertisement advertising advice
advisable advise advised adviser advisor advisory aerial affair affect affected affecting affiliated affiliates
affluent affordances afraid after aftermath afternoon afterward again against age agency agenda agent ages aggregate
aggregated aggregating aggregation aggression aggressive aggressively agnostic ago agree agreeable agreed agreeing
agreement agriculture ahead aid aide aids ailing aim aiming aims air airbase aircraft airline airport airspace
airstrike airy aisle aix al alarm alarming albeit alcohol alert algorithm algorithmic algorithmically alias aliased
aliasing alien align aligned aligning alignment alike alive all allegation allegedly alliance allied allies alloc
allocate allocated allocating allocation allocator allow allowable allowance allowed allowing allowlist almost alone
along alongside alpha alphabet alphabetic alphabetical alphabetically alphabetize alphabetized alphanumeric
alphanumerical already also alter altered altering alternate alternating alternation alternative alternatively
although altitude altogether alts always am amateur ambassador ambiguity ambiguous ambulance ambush ambushed amend
amended amending amendment amid amidst ammunition amnesty among amongst amount ample amplification an analogous
analogously analyse analyser analysing analysis analyst analytics analyze analyzed analyzer analyzing ancestor
ancestry anchor anchored anchoring ancient and angel anger angle angry angular animal animate animation ankle
anniversary annotate annotating annotation announce announced announcement announcing annoying annual anomalies
anonrig anonymization anonymous anonymously another ansi ansicolor answer answered answering anti anticipate
anticipated anticipation antivirus any anybody anymore anyone anything anytime anyway anywhere apart apartheid api
apis app apparel apparently appeal appealing appear appearance appeared appearing append appended appender appending
appetite applause apple applicable application applied apply applying appmetrics appname appoints appreciate
appreciated apprentice approach approaching appropriate appropriately appropriateness approval approve approved
approving approxidate approximate apps appveyor apr april aquarium arborist arch archaeologist architect architectural
architecture archival archive archived archiver archiving arcor arcs are area arena ares argparse arguably argued
argues argument argv arise arising arithmetic arm armed armor armored armoured arms army around arrange arranged
arrangement array arraybuffer arrayref arrest arrested arrival arrive arrived arriving arrow arsenal arsonist art
artefact article artifact artificial artificially artillery artist as asan ascii asec asecd ash ashore asin asind ask
asked asking asks asm aspect assailant assassination assault assemble assembled assembler assembly assert asserted
asserting assertion assess assessed assessment asset assign assignable assigned assigning assignment assist assistance
associate associated associating association associativity assume assumed assuming assumption ast asterisk asthma
asylum asymmetric asynchronous asynchronously at atan atand athlete athletic atob atom atomic atomically atomicity
atrocity attach attached attaching attachment attack attacked attacker attacking attempt attempted attempting attend
attendance attention attept attic attorney attr attributable attribute attributed attributing attribution auction
audience audio audit auditd audited auditing aug augment augmented augmenting august aunt auth authenticate
authenticated authenticating authentication authenticator authenticity author authored authoring authoritative
authority authorization authorize authorized authorizer authorizing authorship auto autoable autocomplete
autocompletion autocrlf autodetect autodetected autodetection autogenerate autogenerated autoload autoloadable
autoloaded autoloading automate automated automatic automatically automating automation autopsy autoscaling
autovivified autovivify autovivifying autumn auxiliary availability available avalanche avatar average averaging
aviation avoid avoided avoiding await awaitable awaited awaiting award aware awareness away awkward axe axes baby
babylon back backed backend backer backfill background backgrounded backing backlog backoff backport backported
backporter backporting backpressure backslash backslashed backspace backtick backtrace backtrack backtracking backup
backward bacteria bad badd badge badger badly bag bagel bail bailed baker bakery balance balanced balancer balancing
balcony ballet ballistic balloon ballot ban band bandage bandits bandwidth bank banker banking bankrupt bankruptcy
banned banner banquet bans baptism bar bare bareword barf barfed barfing barley barn barracks barrage barrel barricade
bars base baseball based basement basename bash basic basically basin basis basketball bass bastion bat batch batched
batching bath bathroom batsman batsmen batter battery battle battled bay bcos bcrypt be beach bead beak bean bear
beard bearing beast beat beaten beautiful beautify beauty became because become becoming bed bedroom bee beef been
beer bees before beforehand began beggar begin beginners beginning behalf behave behaved behaving behavior behavioral
behaviour beheaded behind being belief believe believed bell belly belong belonging beloved below belt bench benchmark
benchmarked benchmarker benchmarking beneficial benefit benefiting benign berry beside besieged best beta better
between beyond bias biased bicycle bid bidirectional bids big bigger biggest bigint bike billboard billion billionaire
bin binary bind binding binlog bins binutils biography biologist bior bird birth birthday birthtime biscuit bisect
bisecting bisection bishop bishopric bitter black blacklist blacklisted blacklisting blame blamed blaming blank
blanket blast blaze blazing bleak bless blessed blessing blew blindly blink blinker blinking blizzard bloat bloated
bloating blob bloc block blockade blocked blocker blocking blog blogger blond blood bloodshed bloody blossom blouse
blow blowing blue blueprint blur bmuenzenmeyer bnoordhuis boar board boards boast boat body bogus bogusly boilerplate
bold bolt bolted bomb bombarded bombardment bomber bombing bond bone bonus book bool boolean boost boot booted booting
bootstrap bootstrapper bootstrapping booze border boredom boring born borrow borrowed borrowing boss botched both
bother bothered bothering bottle bottleneck bottom boulder bound boundary bounded bounding bounty bower bowl bowler
box boxed boxer boxing boy boycott boys brace braced bracelet bracket bracketed bracketing brackety brain brake branch
branched branching brand brandchecks branded branding brass bravery bread break breakable breakage breakdown breaker
breakfast breaking breakpoint breakthrough breast breath breeze brewer bribery brick bride bridge brief briefly
brigade brigadier bright brightness brilliant bring bringing brink broad broadcast broadcaster broader broadly broke
broken broker bronze broom broth brother brotli brought brown browsable browse browser browserify browsing brutal
bsdtar bubble bubbled bubbling bucket bud budget buf buff buffalo buffer buffered buffering bufs bug bugfixes buggy
bugs build buildable buildbot builder building buildout built builtin bulk bulldozer bullet bulleted bump bumped
bumping bunch bundle bundled bundler bundling bunker burden bureau burger burglar burglary burial buried burned bus
bush business businessman businessmen busted busy busybox but butcher butter butterfly button buy buyer buys by byob
bypass bypassed bypassing byte ca caar cabbage cabin cabinet cache cacheable cached caching caddr cadr cafe cage cake
calculate calculated calculating calculation calculator calendar calf call callable callback called callee caller
calling callsite calm came camel camelcase camelize camera camp campaign campaigners campaigning campus can canal
cancel canceled canceling cancellable cancellation cancelled cancelling cancer cand candidate candle candy cannabis
canned cannon cannot canoe canonical canonicalize canonicalized canonically cant canyon cap capability capable
capacity cape capital capitalization capitalize capitalized capitalizing capped caps capsized captain captained
caption captive capture captured capturerejections capturing car caravan carbon card cardboard cardinal cardinality
care careful carefully careless caret cargo caring carnival carpenter carpet carriage carried carrier carrot carry
carrying cars cart cartel cartoon cascade cascaded cascading case cased caseless cash casing casino cast castable
casting castle casualty cat catalog catastrophe catastrophic catch catchable catching categorization categorize
categorized category cater caterer cathedral catholic cats cattle caught cause caused causing caution cautious
cautiously cave caveat ccache cctest cdrom cease ceased ceasefire ceil ceiling celebration celebrity cell cellar
cement cemetery census cent center centered central centralised centralize centralized century cereal ceremony cert
certain certainly certdata certifi certificate certification certified certify chain chainable chained chaining
chainlint chair chairman chairwoman chalk challenge challenger chamber champagne champion championship chance
chancellery chancellor change changed changelog changeset changing channel chaos chapel chaplain char character
charcoal charge charity charm charset chart charter chartered chase chat chatty chdir cheap cheaper cheat cheating
check checkbox checked checker checking checkout checkpoint checksum cheek cheer cheese chef chemical chemist cherry
chess chest chicken chief child children chimney chin chip chocolate choice choir choke choked choking cholera chomp
chomped chomping choose choosing chopped chopping chorus chose chosen chronological chronologically chunk chunked
chunker chunking chunky church churn ci cidr cigar cigarette cinema cipher circle circuit circular circumstance
circumvent circumvented circus cite citgm citing citizen city civic civil civilian civilisation civilization claim
claimed claiming clan clang clarification clarified clarify clarifying clarity clash clashed clashing class classed
classification classified classifier classify classmethod classname clause clay clean cleaned cleaner cleaning cleanly
cleanup clear cleared clearer clearerr clearing clearly clergy clergyman cleric clerk clever cleverer cleverly cli
click clickable clicked clicking client cliff climate climber clinch clinic clip clipboard clipped clipper clipping
cliui cloak clobber clobbered clobbering clock clocked clone cloneable cloned cloning close closed closely closer
closest closing closure cloth clothing cloud clown club clue cluster clustering clutter cluttered cluttering cmake co
coach coal coalesce coalesced coalescing coalition coast coastal coat cocaine cockpit code codebase codec codecov
coded codeowner codepath codepoint coderef codeset codesign codesigning coding coefficient coerce coerced coercing
coercion coexist coffee coffin coin cold collaboration collaborative collaborator collapse collapsed collapsing collar
collateral collation colleague collect collected collecting collection collector college collide collision colon
colonel colonial colonist colony color colored colorful coloring colorize colorized colorizing colorless colour
coloured colouring cols column columnar columnist combat combination combinator combine combined combining come
comedian comedy comet comfort comfortable comic coming comma command commander commando commented commenting comments
commerce commercial commercially commissioner commit commitment committed committer committing committish commodity
common commonjs commonly communicate communicated communicating communication communist community commuter comp
compact compactly companion company comparable comparably comparator compare compared comparing comparions comparison
compat compatibility compatible compensate compensated compensation compete competent competing competitive competitor
compilable compilation compile compiled compiler compiling compl complain complained complaining complaint complement
complemented complementing complete completed completely completeness completer completing completion complex
complexity compliance compliancy compliant complicated complied compliment comply complying component composable
compose composed composer composing composite composition compound compr comprehension comprehensive compressed
compression compromise compromised compromising compulsory computation compute computed computer computing comrades
concat concatenated concatenating concatenation conceal concealed conceivably concept conception conceptually concern
concerned concerning concert concisely conclude concluding conclusion concrete concurrency concurrent concurrently
cond condense condensed condition conditional conditionally conditioned condolences conducted conductor cone conf
confer confidence confident confidential confidentiality confidently config configurable configuration configure
configured configuring confirm confirmation confirmed confirming conflict conflicted conflicting conform conformance
conforming conformity confusable confuse confused confusing confusingly confusion congregation congress congressman
congressmen conjunction conn connect connected connecting connection connectivity connector cons consecutive consensus
consent consented consequence consequential consequently conservation conservative conservatively consider
considerable considerably consideration considered considering consist consisted consistency consistent consistently
consisting console consolidate consolidated consolidation conspicuously conspiracy const constable constant constantly
constituency constituent constitute constituting constitution constrained constraining constraint constructing
construction constructors construed consul consulate consult consulted consulting consumable consume consumed consumer
consuming consumption contact contacted contacting contain contained container containing containment contempt
contender content contentful contention contentious contentless contest context contextual contiguous continent
continental continual continually continuation continue continued continuing continuous continuously contraband
contract contracted contraction contractor contrarily contrast contrib contribute contributed contributing
contribution contributors contributory control controllable controlled controller controlling controversial
convenience convenient conveniently convent convention conventionally conversation conversely conversion convert
converted converter converting convey conveyed convict convicted convoy cook cooked cooker cookie cooking cool
cooperate coordinate coordinating coordination coordinator cop cope copied copier copper cops copy copyable copying
copyrighted copyrights coral cord core corepack coreteam corn corner coroner coroutine corps corpse corr correct
corrected correcting correction corrective correctly correctness correlate correlation correspond correspondent
corresponding corridor corrupt corrupted corrupting corruption cors cosd cosmetics cosmonaut cost costly costume cotd
cottage cotton could council councillor counsellor count countable countdown counted counter counterclaim
counterintuitive countermand countermanded counterpart counting country countrymen county coup couple coupled courage
courier course court courtroom cousin cover coverage covered covering coverity cow coward cowboy cpplint cpu cpus
crackdown cradle craft crafted crane crappy crash crashed crashing crate crater crawl crawler crawling cream create
created creating creation creator creature cred credential credentialless credit credited creditor crept crew crib
cribbed cricket cricketer crime criminal crisis crit criteria criterion critic critical croak croaking crocodile
cropping cross crossed crossing crossroads crowd crown crucial crude cruel cruelty cruft cruise crushed crypt crypto
cryptographic cryptographically ctor ctype cub cube cucumber cull culled culprit cultural culture cumbersome
cumulative cumulatively cup curated curator cure cured curfew curious curl curlm curly curr currency current currently
curried curry cursor curtain curve cushion custody custom customarily customary customer customizable customization
customize customized customizing cut cutoff cuts cutting cve cvsimport cyber cycle cyclic cyclically cycling cyclist
cyclone dad daemon daily dairy dam damage damaged damp damping dance dancer dangerous dangers dangling dare dark
darker darr darwin dash dashboard dashed data database datagram date dated datestamp datetime daughter dawn day days
deactivate deactivated dead deadliest deadlock deadlocked deadlocking deadly deaf deal dealer dealing dealt dean dear
death debating debianised debianized debounce debounced debris debt debtor debug debuggability debuggable debugged
debugger debugging debuglog debut dec decade decamelize deceased december decide decided deciding decimal decision
decl declaration declarative declare declared declaring decline declined decodable decode decoded decoder decoding
decompress decompressed decompressing decompression decompressor decorate decorated decorating decoration decorator
decr decrease decreased decreasing decrement decremented decrementing decrypt decrypted decrypting decryption
decryptor dedent dedicate dedicated dedications dedupe deduped deduplicate deduplicated deduplicating deduplication
deem deemed deep deepen deeper deepest deeply deepmerge deer default defaulted defaulting defeat defeated defeating
defect defector defence defend defendant defended defender defending defense defensive defensively defer deferrable
deferral deferred deferring defiance define defined defining definite definitely definition definitive deflate
deflated deflating deflation defs degradation degrade degraded degree delay delayed delaying delegate delegated
delegating delegation delete deleted deleter deleting deletion deliberate deliberately delight delim delimit delimited
delimiter delimiting deliver delivered delivering delivery delta demand demanded demo democracy democratic demon
demonstrate demonstrated demonstration demonstrator demoted demultiplexer denial denied denominator denote denoted
denoting dentist deny denying dep depd depend depended dependence dependency dependent depending deploy deployed
deploying deployment deposed depot deprecate deprecated deprecating deprecation deps depth deputy dequeue dequeued
derailed derby deref dereference dereferenced dereferencing derivation derivative derive derived deriving descend
descendant descended descending desciptions descr describe described describing description descriptive
descriptiveness descriptor deser deserialization deserialize deserialized deserializer deserializing desert deserter
design designate designated designating designation designators designed designer designing desirable desire desired
desk desktop despair despite dessert dest destination destroy destroyed destroyer destroying destructuring desugar
detach detachable detached detaching detail detailed detailing detailled detained detainee detains detect detectable
detected detecting detection detective detector detention determinable determination determine determined determining
deterministic deterministically detonated detriment detrimental dev devastated devastating devastation develop
developed developer developing development deviate deviated deviation device devil devoted devotee devs dfas dgram
diabetes diag diagnose diagnosed diagnosing diagnosis diagnostic diagram diagrammed dialect dialog diamond diary dice
dict dictate dictated dictating dictator dictionary did didnt die died dies diesel diet diff diffed differ difference
different differentiate differentiated differentiating differentiation differently differing difficult difficulty
diffing diffstat dig digest digging digit digital digitally digs dimension dimensional dims dinner dinosaur diplomat
diplomatic direct directed direction directive directly director directory dirs dirt dirty disable disabled disabling
disadvantage disagree disagreement disallow disallowed disallowing disambiguate disambiguated disambiguating
disambiguation disappear disappeared disappearing disappointment disarm disarmament disassemble disassembled
disassembly disassociate disaster disastrous disc discard discarded discarding discipline disclaim disclaimed
disclaimer disclose disclosed disclosure disco disconnect disconnected disconnecting disconnection discontent
discontinue discount discourage discouraged discourse discover discoverability discoverable discovered discovering
discovery discrete discretion discuss discussed discussing discussion disease disgrace disguise dish disjoin disk
dismay dismiss dismissal dismissed dispatch dispatched dispatching display displayed displaying disposable disposal
dispose disposed disposing disposition disproportionate dispute disputed disregard disregarded disregarding disrupt
disrupted dissect dissent dissident dissimilar dissolution dist distance distant distinct distinction distinctive
distinguish distinguishable distinguished distinguishing distort distorted distortion distribute distributed
distributing distribution district distro disttest disused dive diver diverged diversity divide divided dividend
divider dividing division divisional divorce dmode dnlup do doc docfix dock docker docs doctest doctool doctor
document documentation documented documenting does doesnt dog doing doll dollar dolphin domain donating donation done
donkey donor dont door doorstep doping dose dot dotfile dotless dots dotted double doubled doublequote doubling doubly
doubt dough dove down downcase downcased downgrade downgraded downgrading download downloadable downloaded downloading
downside dozen draft drafted drafter drain drainage drained draining drama dramatic dramatically dramatist drastically
draw drawable drawback drawing drawn dread dreaded dream dress drew drink drinker drinking drive driven driver drizzle
drone drop dropdown dropped dropping drought drown drowned drug drummer drunk dry dtor dtrace dual dually dubbed duck
due duel dumb dump dumped dumping dungeon duo duping duplexify duplicate duplicated duplicating duplication duration
during dust duty dwelling dying dynamic dynamically e each eager eagerly eagle ear earl earlier earliest early earner
earnings earth earthquake ease easier easiest easily easing east easter eastern easy eat eater eating eats ebpf ec
ecdsa echo echoed echoing ecologist economic economically economist economy ecosystem ed eddy edge edit editable
edited editing edition editor editorial educated educational educator eerie effect effected effective effectively
effectiveness effectless efficiency efficient efficiently effort effortless eg egg eggs eight eighth eighty either
ejecting elaborations elapsed elbow elderly elect elected election electoral electorate electrician electricity
electronic elegant elem element elephant elevate elevated elevator eleven eleventh eligible eliminate eliminated
eliminating elimination elite ellipse ellipsis else elsewhere elts em emacs email emailing embargo embargoed
embarrassing embassy embed embeddable embedded embedder embedding emergency emeriti emeritus emission emit emitted
emitter emitting emoji emotion empathy emperor emphasize emphasized empire employ employed employee employer
employment empress emptied emptiness empty emptying emulate emulated emulating emulation emulator en enable enabled
enabling enc encapsulate encapsulated encapsulating encapsulation enclose enclosed enclosing encodable encode encoded
encoder encoding encounter encountered encountering encourage encouraged encouraging encrypt encrypted encrypting
encryption encryptor end ended ender endian endianness ending endless endlessly endloc endlocal endorse endorsed
endorsement endpoint ends enemy energy enforce enforceability enforceable enforced enforcement engagement engine
engineer engineering enhance enhanced enhancement enhancing enjoy enjoyment enlargement enough enqueue enqueued ensure
ensured ensuring enter entered entering enterprise enthusiasm enthusiastically entire entirely entirety entity
entrepreneur entropy entry entrypoint enum enumerability enumerable enumerate enumerated enumerating enumeration
enumerator env envelope environment environmental envoy envs envvar epidemic episode epoch equ equal equality equally
equation equivalence equivalent equivalently era eradicate erase erased erasing erosion err errand errantly erring
errno erroneous erroneously error errored erroring erupted esbuild escalate escalation escapable escape escaped
escaping escort eslint esm especially essential essentially establish established establishing establishment estate
estimate estimated estimation estoppel estree et etag etc ethics ethnic evacuate evacuated evacuation evacuees eval
evaling evaluate evaluated evaluating evaluation evaluator evanlucas eve even evening evenly event eventloop eventual
eventually ever evergreen every everybody everyone everything everytime everywhere evict evicted eviction evidence
evidently evil evolution evolve evolved evolving exacly exact exactly exam examine example exceed exceeded exceeding
excellency excellent except exception exceptional excess excessive excessively exchange exciting exclamation exclude
excluded excluding exclusion exclusive exclusively exec execption executable execute executed executing execution
executioner executive exempt exercise exercised exercising exhaust exhausted exhaustion exhaustive exhibition exile
exiled exist existance existed existence existing exit exited exiting exodus exotic expand expanded expanding
expansion expatriate expect expectation expected expecting expedition expendable expense expensive experience
experienced experiment experimental experimentally expertise expiration expire expired expiry explain explained
explainer explaining explanation explicit explicitly explode exploded exploit exploited explorer explosion explosive
exponential exponentially export exportable exported exporters exporting expose exposed exposing express expressed
expressing expression expressive expressly extant extend extended extending extensibility extensible extension
extensionless extensive extent external externalized externally extglob extra extract extracted extracting extraction
extradite extradited extradition extraneous extreme extremely extremist eye eyeballing eyes eyewitness fabric facade
face faced facet facilitate facility facing fact faction factor factored factorial factory fail failed failing failure
fair fairly fairness fairy faith faithful faithfully fake faked falcon fall fallback fallen falling false falsely
falsey falsy fame famed familiar familiarized family famine fan fancier fancy fans far fare farewell farm farmer
farming fashion fast faster fastest fat fatal fatality fate father fault faulty favicon favor favoring favorite favour
favoured fear feared fearful fearing feasible feast feather feature featured featuring feb february fed federal
federation fee feed feedback feeding feel feeling fees fell felony female feminist fence fenced fer ferry fertiliser
festival fetch fetched fetcher fetching fever few fewer fewest fget fiance fibre field fieldname fierce fiery fifteen
fifth fifty fig fight fighter fighting figure figured figuring file filed filehandle filename filepath filesystem fill
filled filler filling film filmmaker filter filtered filtering final finalization finalize finalized finalizer
finalizing finally finance financial financially financier find findable finder finding fine finer finger fingering
fingerprint finish finished finishing finite fire firearm fireball fired firefight firefighter firefighting firemen
firewall fireworks firing firm first fish fisherman fishermen fishing fishy fist fit fitness fits fitting five fix
fixable fixed fixer fixing fixture fixup flag flagged flake flakey flakiness flaky flakyness flames flasy flat flatted
flatten flattened flattening flavor flavour flaw flawed flee fleeing fleet flesh flexibility flexible flight flip
flipped flipping float floating flood flooded flooding florist flour flow flower flowing flu flush flushed flushing
flute fly fmode focus focused fog fold folded folder folding foldr folk follow followed followers following font foo
food fooled foos foot footage football footballer footer footprint for forbid forbidden forbidding force forced
forcefully forcibly forcing foregoing foreground foreign foreigners foreman forest forever forger forgery forget
forgetting forgive forgiveness forgiving forgot forgotten fork forked forker forking form formal formality formalize
formally format formating formatted formatter formatting formed former formerly forming formula formulating fort forth
fortnight fortress fortune forty forum forward forwarded forwarding fossil found foundation founded founder fountain
four fourteen fourth fox fraction fractional fracture fragment fragmented fragrance frame framed framework framing
fraud free freebsd freed freedesktop freedom freeing freelist freely freenode freeze freezing freight frequency
frequent frequently fresh freshly freshness fri friday friend friendlier friendly from front frontend frontline frost
frozen frozenset fruit fruity frustrate frustration fsmonitor fspromises fstream fsync fuel fugitive fulfill fulfilled
fulfilling full fullest fullname fully fun functionality fund fundamental fundamentally funded funding funeral funk
funky funny fur furnished furniture further furthermore fury future futureproof fuzz fuzzer fuzzing fuzzy g
gabrielschulhof gain gained gaining gallant gallery gallon gambler gambling game gang gangster gap gaps garage garbage
garbled garden gardener garlic garment garrison gas gasoline gate gated gateway gather gathered gathering gave gcovr
gear geared gem gender general generalize generalized generalizing generally generate generated generating generation
generator generics generous genius genocide gentleman get getconf getd gets getter gettext getting ghetto ghost giant
gid gids gift giraffe girl girlfriend git gitbook gitdir gitfile github gitignore gitk gitter gitweb give giving
glacier glass glibc glitch glob global globalconfig globally globbed globber globbing globby globstar glory glossary
glove glyph gnu gnulib go goal goalkeeper goalless goat gobble god godly goes going gold golf golfer gone good
goodness goodwill googletest gorilla gospel gossip got gots govern governance governed governing government governor
grab grabbed grace graceful gracefully gradient graduate graduated graft grain grained grammar grammatical
grammatically grandchildren granddaughter grandfather grandmother grandson grant granted granting grantor granular
granularity graph graphic graphical grass grateful grave gravel gray great greater greatest greatly greed greedily
greedy green greet greeting grenade grep grew grey greyed grief grip grocery grok gross grossly ground group grouped
grouper grouping grove grow growable grower growing growth guarantee guaranteed guaranteeing guard guarded guarding
guerilla guerrilla guess guessed guessing guest guid guidance guide guided guideline guilt guilty guitar guitarist
gulf gulpfile gum gun gunfire gunman gunmen gunned guns gunzip gut guts gutter gym gyp gypd gypfile gypi gzip gzipped
habitat hack hacked hackers hacking hackish hacky had hail hailed hair hairy half halfway hall halt halted halting
halves hamlet hammer hamster hand handball handcuffs handed handful handgun handing handle handlebars handled handler
handlewrap handling handout handshake handshaking handy hang hanging happen happened happening happier happily happy
harassment harbour hard hardcode hardcoded harden hardened hardening harder hardest hardline hardliners hardlink
hardlinking hardly hardship hardware hardwired hare harm harmful harmless harr harvest has hash hashable hashed hasher
hashing hashmap hashseed hashtable hat hatch hatred have having hawk hay hazard he head headache headed header heading
headless headmaster headquartered headquarters heady healer health healthcare healthy heap heapdump hear heard hearing
heart hearties heat heated heater heaven heavily heavyweight hedge heel height heir heiress held helicopter hell hello
helmet help helped helper helpful helpfully helping helpline hence her herb herd herder herdsman here hereby heredoc
herein hereunder heritage hermit hero heroin heroku herself hes hesitate heuristic heuristically hex hexadecimal
hidden hide hiding hierarchical hierarchically hierarchy high higher highest highlight highlighted highlighter
highlighting highlighttable highly highwatermark hijack hijacked hijackers hijacking hiker hikes hiking hill him
himself hint hinted hinting hip hippo his historian historic historical historically history hit hits hitting hmac
hockey hoist hoisted hoisting hold holder holding hole holiday holocaust homage home homebrew homeland homeless
homepage homicide honey honeymoon honor honored honoring honour honoured honouring hood hook hooked hooking hope hoped
hopefully hoping hops horizontal horizontally hormone horn horribly horror horse hospital hospitalised hospitalized
host hostage hosted hostel hostess hostilities hosting hostname hot hotel hotkeys hottest hour house household housing
how however hrtime hubs huge human humanitarian humiliated humour hundred hung hunger hunk hunt hunter hurricane hurt
husband hush hushed hut hybrid hygiene hyperlink hyphen hyphenated i ibm ibmi ice icon iconv icu icutrim id idea ideal
ideally idempotent ident identd identical identically identifiable identification identified identifier identify
identifying identity idiom idiomatic idle idlharness idling idol ids idx if ignorable ignore ignored ignoring illegal
illness illustrate illustrated illustration imag image imagine imap imitate imitating imitation immediate immediately
immigrant immigration immunity immutability immutable impact impacted impacting impl implement implementation
implemented implementer implementing implementors implication implicit implicitly implied imply implying import
importable importance important importantly imported importer importing impose imposed imposing impossible impress
impression imprisoned imprisonment improper improperly improve improved improvement improving in inability inactive
inactivity inadvertently inappropriate inappropriately inaugural incapable inch incident incidental incidentally
include included including inclusion inclusive income incoming incompatibility incompatible incomplete inconsistency
inconsistent inconsistently inconvenient incorporate incorporated incorporating incorporation incorrect incorrectly
increase increased increasing increasingly increment incremental incrementally incremented incrementing incur incurred
incurring incursion indeed indefinitely indemnify indemnity indent indentation indented indenting indention indentless
independence independent independently indeterminacy indeterminate index indexable indexed indexer indexing indicate
indicated indicating indication indicative indicator indices indicted indictment indirect indirection indirectly
individual individually ineffective ineffectiveness inefficiency inefficient inefficiently inetd infant infantry infd
infected infection infer inference inferno inferred inferring infile infinite infinitely infixr inflating inflation
influence influenced influencing influenza info inform informal informally information informational informative
informed informing infrastructure infrequent infrequently infringe infringed infringement ings inhabitant inherent
inherently inherit inheritable inheritance inherited inheriting ini init initial initialization initialize initialized
initializer initializing initially initiate initiated initiating initiation initiative inity inject injected injecting
injection injured injures injuring injury inlinable inline inlineable inlined inlining inmate inner inning innocence
inode input inputted inquest insane insanely insect insecure insensitive insensitively insensitivity insert inserted
inserting insertion inside insider insignificant insist insisted insn inspect inspected inspecting inspection
inspector inspired inst instal install installable installation installed installer installing instance instanceof
instanciate instantiate instantiated instantiating instantiation instead insted instruc instructions instrument
instrumentation instrumented instrumenter insufficient insufficiently insult insurer insurgency insurgent int intact
integer integral integrate integrated integrating integration integrators integrity intellectual intelligence
intelligently intend intended intending intent intention intentional intentionally inter interact interacted
interacting interaction interactive interactively interactivity intercept intercepted intercepting interception
interceptor interchangeable interchangeably interest interested interesting interface interfaced interfacing interfere
interfered interferens interfering interim interior interleaved interleaving intermediary intermediate intermittent
internal internally international internationalization internationalized interned internet interning interoperability
interoperable interoperate interoperating interpolated interpolating interpolation interpret interpretable
interpretation interpreted interpreter interpreting interrupt interrupted interrupting interruption intersection
interval intervention interview into intrinsic intrinsically intro introduce introduced introducing introduction
introductory introspectable introspected introspection intruder ints intuitive invade invaded invader invalid
invalidate invalidated invalidating invalidation invalidity invalidly invariant invasion invented inventor inventory
inverse inversely inversion invert inverted inverting investigate investigated investigating investigation
investigator investment investor invitation invite invited invocation invoke invoked invoker invoking involve involved
involving invrs io iojs ios ipc ips ircs ireq iron irony irrelevant irrevocable irrevocably irrigation irritating is
island isnt isolate isolated isolation isomorphic issue issued issuer issuing istanbul it italic item iter iterable
iterate iterated iteratee iterating iteration iterative iteratively iterator its itself itty ive iver ivory jacket
jail jailed jam jammed jamming jammy january jar javascript jaw jazz jealousy jeep jersey jet jets jewel jeweller
jewellery jgit jihadi jihadist job jobless jobs jockey joernchen joesepi join joined joiner joining joint jointly
journalism journalist joy jsdoc jsdoccomment jslint jubilee judge judged judgement judgment judicial judiciary judo
juice jul july jump jumped jumper jumping jun june jungle junta jurisdiction juror jury just justice justification
justified kebab keep keepalive keeper keeping kennel kept kernel kettle key keybindings keyboard keychain keyed keygen
keying keypress keyring keys keyserver keyv keyval keywords kick kicked kicking kidnap kidnapped kidnappers kidnapping
kidney kids kill killed killer killing kilogram kilometer kilometre kind kindly king kingdom kingpin kiosk kiss kit
kitchen kite kitten kitty kludgy knee knew knife knives knob knocked knockout knot know knowing knowledge known kvakil
lab label labeled labeling labelled labelling laborer labour labourer lace lack lacked lacking ladder lady laid lake
lakes lamb lambda lamp land landed landing landlord landmark landmine landowner landslide lane language lantern laptop
large largely larger largest larva laser last late lately latency later lateral latest lather latter launch launched
launcher launching law lawmaker lawn laws lawsuit lawyer lax layer laying layoff layout lazier lazily lazr lazy lead
leader leadership leading leaf league leak leakage leaked leaking leaky learn learned learning learnt least leather
leave leaving lecturer led lede left leftist leftness leftover leg legacy legal legally legend legendary legendecas
legion legislation legislative legislators legislature legitimate legitimately leisure lemon lender length lengthy
lenient leopard lesbian less let lets letter letting level leverage leveraged leveraging lexed lexer lexical
lexicographic lexicographical lexicographically lexing liability liable liar lib libary libasprintf libassuan libc
libcurl libgcrypt libgettextpo libgnutls libintl libnode libpq libraires librarian library libs libsecret libsemanage
libssl libuv libxcrypt lice licence licenced licensable licensed licenses licensing lid lidr lie lied lies lieu
lieutenant life lifeboat lifecycle lifeguard lifetime lift lifted lifting light lighter lightly lightness lightning
lightweight lighty like likelihood likely likeness likewise liking limb lime limestone limit limitation limited
limiter limiting line lineage linear linearly lineno liner lineup linguistic link linkable linkage linked linkedlist
linker linking lint linter linting lion lip lips liquidity liquor lira list listed listen listened listener listening
listing literal literally litigation little live lived liveness liver livestock living lizard llnode load loadable
loaded loader loading loan lobby lobbyist lobster loc local locale localhost locality localization localize localized
localizing locally locate located locating location locator lock locked lockfile locking locs lodge log logarithm
logged logger logging logic logical logically login logistic logo logs lone long longer longest longstanding look
lookahead lookbehind looked looking lookup loop looped looping loose loosely loosen loosened looted looters looting
lords lorry lose losing loss lossage lossless losslessly lossy lost lot lots lottery loud loudly lounge love lovely
lover low lower lowercase lowercased lowercasing lowest loyalist lparr luck luckily lucky luggage lukekarrys lumber
lunch lung luxury lyrics lzmadec mac machete machine machinery macos macr macro made madness magic magical magically
maid maiden mail mailbox mailing mailman mailmap mailrc main mainly mainstay mainstream maint maintain maintainability
maintainable maintained maintainer maintaining maintenance majesty major majority make maker makeup making malaria
male malformed malicious maliciously mammal man manage manageable managed management manager managing mandate mandated
mandatory mangle mangled mangling mango manhunt mania manifest manifestation manifesting manipulate manipulated
manipulating manipulation manner manpage mans mansion manslaughter manual manually manufacturer manure many map maple
mappable mapped mapper mapping maps mar marathon marble march marched marching margin marijuana marine maritime mark
markdown marked marker market marketing marketplace marking markup marriage married marshal marshaled marshaling
marshalled marshalling marsonya martyr mascot mask masked masking mason massacre masseur massive master match
matchable matched matcher matching mate material materialize materialized materializing mathematical mathematically
mathematician matrix matter mattress mature maturity max maximize maximum may maybe mayhem mayor mbox me meadow meal
mean meaning meaningful meaningfully meaningless meant meantime meanwhile measles measure measured measurement
measuring meat mechanic mechanical mechanically mechanism medal media median medic medical medicine medium meet
meeting meixg melody melon member membership memoir memoization memorial memory memxor men mend mention mentioned
mentioning mentor menu mercenary merchant merchantability merchantable mere merely merge mergeable merged merger
mergetool merging mergy merit merry mess message messed messier messy met meta metacharacter metaclass metadata
metainfo metal metavar meteorologist meter method methodname methodology metre metric mhdawson micro microarchitecture
microphone microsecond microservices microtask middle middleware midfielder midnight midweek midwife midx might mighty
migrant migrate migrated migrating migration mild mildly mile milestone militant militarily military militia
militiamen mill million millionaire millisecond mime mimetype mimic mimicking min mind minded mindful mine miner
mineral mingw minibus minification minified minifiers minim minimal minimally minimatch minimize minimized minimizing
minimum minister ministerial ministry minor minority mins mintty minus minute miracle mirror mirrored mirroring
misalign misaligned misbehave misbehaved misbehaving misc miscomputed misconfiguration misconfigured miscount
miscounted misdesigned misdetected misery misfeature misguided mishandle mishandled misidentified misinterpret
misinterpreted misleading misleadingly mismatch mismatched mismatching mismerge misnamed misparse misparsed misplaced
misrepresentative misrepresented miss missed missile missing mission missionary misspelled misspellings misspelt mist
mistake mistaken mistakenly mistaking mistook mistress mistype mistyped mistyping misunderstanding misunderstood
misuse misused mitigate mitigated mitigating mitigation mix mixed mixin mixing mixture mkdir mkdirp mmap mmaped
mmapped mmarchini mob mobile mobilisation mobilization mocha mock mocked mocking modal mode model modeled modeline
modeling modelled moderate moderated moderately moderation moderator modern modernization modernize modernized
modernizing modest modifiable modification modified modifier modify modifying mods modular module modulename mold mole
moment monads monarch monarchy monday money monitor monitoring monk monkey monkeypatch monkeypatched monkeypatching
monopoly monospace monospaced monotonic monotonically monsoon monster month monthly monument mood moon moose moral
morale more moreover morgue morning mortality mortar mortgage mosque most mostly motel moth mother motion motivated
motivation motive motor motorbike motorcade motorcycle motorists motorway mount mountain mountaineer mounted mourn
mourned mourners mourning mouse moustache mouth move moved movement movie moving msec msi msys msysgit mtime much muck
mucking mud mudslide mug mule multi multibyte multicast multicasting multidimensional multiline multinational
multipart multiple multiplication multiplied multiplier multiply multiplying multithreaded multitude mum munge munged
munging murder murdered murderer muscle museum mushroom music musical musician mussel must mustard mutable mutate
mutated mutating mutation mutator mutex mutilate mutilation mutiny mutt mutual mutually my myself myth nail naive
naively naked name named nameless namely namer namespace namespaced namespacing naming nanny napi narrow narrowed
narrower narrowing nastiness nation national nationalist nationwide native natively nats natural naturally nature
naughty naval navigability navigate navigation navy nazar nazard near nearest nearly neat neatly necessarily necessary
neck necklace need needed needing needle needless needlessly negatable negate negated negating negation negative
negatively negligent negligible negotiate negotiated negotiating negotiation negotiator neighborhood neighbour
neighbouring neither nephew nerve nest nested nesting net netfilter netmask network networked networking neutral
neutrality never nevertheless new newborn newcomer newer newest newish newl newline newly news newspaper next nice
nicely nicer nickname niece night nightclub nightly nightmare nine ninety ninja nitpick nits no nobleman nobody
nocorepack node noisier noisily noisy nomad nominate nominated nomination nominee non nonblocking nonce nonchar
noncompliance none nonempty nonetheless nonexclusive nonexistent nonlocal nonnegative nonnull nonnumeric nonsense
nonsensical nonstandard nonterminal nonzero noon noop nor norm normal normalised normalising normalization normalize
normalized normalizing normally normative north northeast northeastern norther northern northwest northwestern nose
not notably notation note noted notest noteworthy nothing notice noticeable noticed noticing notification notified
notifier notify notifying noting notion noun nov novel novelist november now nowadays nstepien nuclear nuked null
nullable nulled nullish number numbered numbering numer numeral numerator numeric numerical numerically numerous
numify numifying nums nun nuns nurse nursery nut oak oasis oath obey obeying obituary oblast obligation obscure
observability observable observe observed observer observing obsolete obsoleted obtain obtained obtaining obvious
obviously occasional occasionally occupation occupied occupiers occur occuring occurred occurrence occurring ocean oct
octal octet october octopus odd oddball oddly odds of off offboarding offence offender offending offensive offer
offered offering officer official officially offline offs offset offshore ofrobots often oil ok old older oldest olive
olympic ombudsman omission omit omitted omitting ommited on onboarding once one oneliner oneof onerror ones ongoing
onion online only onready onslaught onto oom opaque opcode open opened opener opening openpgp openssl opera operand
operate operated operating operation operator opinion opinionated opponent opportunistically opportunity opposed
opposite opposition oppression ops opt opted optimal optimisation optimist optimistic optimistically optimizable
optimization optimize optimized optimizer optimizing opting option optional optionality optionally opts or orange
orbit orchard orchestra order orderable ordered ordering ordinal ordinality ordinarily ordinary ordnance ords ore org
organ organiser organization organizational organize organized organizer organizing orgs orientation origin original
originally originate originated originating originator orphan orphanage orphaned ort os ostrich osx other otherwise
otp ought our ours ourselves out outbound outbox outbreak outbuf outcome outcry outdate outdated outencoding outer
outfit outgoing outgunned outlaw outlen outline outlined outlive outlived outlook outname outout output outputted
outputting outraged outright outs outside outsider outskirts outspoken outstanding oven over overall overcome overdose
overflow overflowed overflowing overhaul overhauled overhead overkill overlap overlapped overlapping overline
overlined overload overloadable overloaded overloading overlong overlook overlooked overly overnight overridden
override overriding overrode overrule overrun overrunning overseas oversees oversized overt overthrow overtly
overturned overuse overview overwhelm overwhelmed overwrite overwriting overwritten overwrote overzealous owl own
owned owner ownership owning owns ox oxygen oyster pace pack package packaged packager packaging packdata packed
packet packfile packing packument pact padd padded padding paddy padlock pads page pager paging paid pain painful
painfully paint painted painter painting pair paired pairing palace palette palm panda pandemic panel panic panther
papal paper papered par para parachute parade paradigm paradise paragraph parallel parallelism parallelizable
parallelize paramedic parameter parameterize parameterized parametric paramilitary parcel parcer pardon paren parent
parentheses parenthesis parenthesised parenthesize parenthesized pariah parish parity parliament parliamentary parms
parole parrot parrotting parsable parse parseable parsed parser parsing parson part partial partially participant
participate participating participation particular particularly partisan partition partitioned partitioning partly
partner partway party pass passed passenger passing passport password past pasta paste pasted pastime pasting pastor
pasture patch patched patching patchset patent path pathinfo pathing pathname pathological pathologically pathspec
patience patient patriot patrol patrolman pats pattern pause paused pausing pavement pax pay payable paying payload
payment pays peace peaceful peacekeeper peacekeeping peacemaker peach peak pearl peasant pedestrian peek peekable
peeked peer pen penalty pencil pending penguin peninsula pension pensioner people pepper per percent percentage perf
perfect perfectly perform performance performant performed performer performing perfume perhaps period periodic
periodical periodically perldoc perlman perly perm permanent permanently permission permissive permissively permit
permitted permitting permutation perpetrator perpetual persist persisted persistence persistent persisting person
personal personality personally pertain pertaining pessimistic petition petrol petroleum pharmacist pharmacy phase
phased philanthropist phone phonogram phony photographer phrase phrased phrasing physical physically physician pianist
pick picked picker pickier picking picklable pickle pickleable pickled pickler pickling picky picnic picomatch picon
picture pid pids pie piece pig pigeon pile pilgrim pill pillow pilot pin pine ping pinged pinging pink pinned pinning
pins pioneer pip pipe pipeable piped pipeline pipelined pipelining piping piracy pirate pistol pitch pitcher pitfall
pizza pizzeria place placed placeholder placement placing plague plain plainly plaintext plaintiff plan plane planned
planner planning plantation plastic platform play played players playing playoff plaza plea pleads please pleasing
pledge pledged plist plot plotters plough plug pluggable plugged plugging plugin plumber plumbing plunge plunged
pluralized plus plusses pneumonia po pocket pods poet poetry point pointed pointer pointing pointless poison poisoned
poisoning poke poking police policeman policemen policewoman policy politburo political politically politician
politics poll polled polling pollute polluting pollution polyfill polyfilled polyfilling polynomial pond pong pony
pool pooled pooling poor poorly pop popd pope popped popping pops popular popularity populate populated populating
population populist popup pork port portability portable portably portal ported porter portfolio porting portion
portrait position positional positioned positioning positive posix possibility possible possibly post postal postbuild
posted postfix postimage posting postinstall postject postmortem postpone postponed posttest potato potential
potentially pottery potty poultry pound poverty power powered powerful powerhouse powering powershell practicable
practical practically practice pragma prayed prayer pre preacher preact preallocate preallocated preamble prebuild
prebuilt precede preceded precedence preceding precinct precise precisely precision precomp precompile precompiled
precomposed precompute precomputed precondition preconfigured precooked precursor pred predate predator predec
predecessor predeclare predeclared predefine predefined predicate predict predictable prediction predominantly
preemptive pref prefer preferable preferably preference preferrable preferred preferring prefetch prefinish prefix
prefixed prefixing preflight preformatted pregnancy pregnant prehandler preid preimage preinstall prejudicial prelink
preload preloaded preloading preloc premajor premature prematurely premier premiership preminor premodified preopen
preorder prepack prepackaged preparation prepare prepared preparer preparing preparsing prepart prepatch prepend
prepended prepending preposition preproc preprocess preprocessed preprocessing preprocessor prepublish prerelease
prereq prerequisite prerestart presence present presentation presented presenter presenting presently preserialization
preservation preserve preserved preserving preset presidency president presidential press pressed pressing pressure
prestart prestige prestop prestyles presumably presume presumed pretend pretended pretending pretium pretrial prettier
prettified prettifier pretty prevalidation prevent prevented preventing prevention preversion preview previous
previously prey priest primarily primary prime primed primitive primordial prince princess principal principally
principle print printable printed printer printerr printing prior prioritize priority prison prisoner priv privacy
private privately privilege privileged proactive prob probable probably probation probe prober probing problem
problematic procedural procedure proceed proceeding process processed processing procession processor procrastination
prod produce produced producer producing product production productivity prof professional professor profile profiled
profiler profiling profit program programmable programmatic programmatically programmed programmer programming
progress progressive progressively project projection prominent promise promised promisified promisify promising
promisor promote promoted promoting promotion promotional prompt prompted prompter prompting promptly prone pronoun
proof proofreading prop propaganda propagate propagated propagating propagation proper properly property propery
prophet proportional proposal propose proposed proposing prosecution prosecutor prospective prospectively prosperity
prostitute protect protected protecting protection protest protested protester protesting protestors proto protobuf
protocol prototype prototyped prototyping protoype proudly prove proved proven provenance provide provided provider
providing province provincial proving provision provisional provisionally provisioning prowess proxied proxy proxying
prune pruned pruning pserver pseudo psychiatric psychic psychologist pthread pub public publication publicist
publicity publicly publish publishable published publisher publishing pudding pug pull pulled pulling pummel pump
pumpkin punch punctuator punished punt punted punting pupil puppet puppy pure purely purge purged purity purple
purpose purposely purse pursuant pursuit push pushd pushed pusher pushing put puts putting pyenv pythonx quadratic
quake qualifications qualified qualifier qualify qualifying quality quant quantified quantifier quantity quarrel
quarry quarter quarterback quarterfinal queen queried query querying querystring question questionable queue queued
queueing queuing quick quicker quickly quiet quieter quietly quilt quirk quirky quis quit quite quitting quot
quotation quote quoted quoter quoting rabbit rabies race raced racily racing racist racy radiation radical radio rage
ragged raid raided rail railroad railway rain rainbow rainfall raise raised raising rallied rally ram ran ranch
rancher rand random randombytes randomize randomized randomly randomness range ranged ranging rank ranked ransom rape
raped rapid rapidly rapist rapper rare rarely rarer rarr rat rate rather rating ratio rational raven raw raws razor
reach reachability reachable reached reaching reacquire react reacting reaction reactor read readability readable
readdir reader readily readiness reading readline readme readonly ready reak real realistically reality realized
realizing realloc reallocated reallocation really realm realnum realpath reap reapeat reaped reapply rear rearm
rearranged reason reasonable reasonably reasoning reassemble reassign reassigned reassigning reassignment reattached
rebalance rebalancing rebase rebased rebasing rebel rebellion rebind rebinding rebless reboot rebound rebrand
rebroadcast rebuild rebuilding rebuilt recalculate recalculated recalculating recall recap recast receive received
receiver receiving recent recently recession recheck rechoir recipe reclaim reclaimed recode recognisable recognised
recognizable recognizably recognize recognized recognizer recognizing recommend recommendation recommended
recompilation recompile recompiled recomputed recomputing reconfigure reconfigured reconnect reconnected reconnecting
reconnections reconsider record recorded recorder recording recover recoverable recovered recovery recreate recreated
recreating recruit recruiter recs rectype recurse recursed recursing recursion recursive recursively recycle red
redact redacted redaction redeclaration redeclare redeclared redef redefine redefined redefining redefinition
redesigned redirect redirected redirecting redirection redis redispatch redistributable redistribute redistributed
redistributing redistributors redo redownload reduce reduced reducer reducing reduction redunant redundancy redundant
redundantly reef reenable reenabled reentrant reevaluated reevaluation reexport ref refactor refactored refactoring
refcounting refer referee reference referenced referencing referendum referential referer referral referred referrer
referring refetch refill refine refinement refinery reflect reflected reflecting reflection refloat reflog refname
reform reformat reformatted reformatting reformed reformist refrain refresh refreshed refreshing refs refspec reftable
refuge refugee refuse refused refusing reg regain regard regarded regarding regardless regenerate regenerated
regenerating regeneration regenerator regime regiment region regional register registered registering registration
registry regressed regression regret regsub regular regularly regulator rehash reigning reimplement reimplementation
reimplemented reimplementing reindeer reindent reinit reinitialized reinject reinjection reinserted reinstall
reinstalled reinstalling reintroduce reintroduced reissue reiterate reject rejected rejecting rejection rejoin rekey
relate related relating relation relational relationship relative relatively relax relaxed relay relayed relaying
release released releaser releasing relevance relevant reliability reliable reliably relicense relicensing relied
relief reliever religion religious relink relinquishment reload reloaded reloading relocate relocated relocating
relocation rely relying remain remainder remained remainer remaining remand remap remapped remapping remark remarkable
remediated remediation remedied remedy remember remembered remembering remind reminder remix remote remotely remotly
removable removal remove removed remover removing rename renamed renaming render renderable rendered renderer
rendering renegade renegotiate renegotiation renew renewal renormalization renounced renowned renumbered reopen
reopened reorder reordered reordering reorganization reorganize reorganized repack repackaged repacked repacker
repacking repair repaired repairman reparse reparsed repatriated repeat repeatable repeated repeatedly repeating
repelled repetition repetitive rephrase repl replace replaceable replaced replacement replacer replacing replay
replayed replaying replica replicate replicated replicating replication replied reply repo repopulate report reported
reportedly reporter reporting reposition repository reposted repr represent representable representation represented
representing reprint repro reprocessed reprocessing reproduce reproduced reproducer reproducible reproducing
reproduction reptile republic republican republish repurposing req request requested requesting requestor requeue
requiem require required requirement requirers requiring reraise reraised rerere rerun rerunning res rescale rescaling
rescan reschedule rescue rescued rescuer researcher reselect resemble resembling resend resent reserve reserved
reserving reservists reservoir reset resetting reshape reshow reside resident residential residing resignation
resigned resigns resilient resistance resizable resize resized resizing resolution resolve resolved resolver resolving
resort resorting resource respect respected respectful respectfully respecting respective respectively respond
responded responder responding response responsibility responsible responsibly responsive responsiveness ress rest
restart restarted restarting restat restaurant restore restored restoring restrict restricted restricting restriction
restrictive restructured restructuring result resulted resulting resumable resume resumed resuming resumption
resurrected resurrecting ret retail retailer retain retained retaining retaliate retaliation retention rethinking
rethrow rethrown retired retirement retr retreat retriable retried retrievable retrieval retrieve retrieved retrieving
retroactively retry retryable retrying retu return returned returning retval reunion reusable reuse reused reusing
reutilized rev reval revalidation revamped revealed revealing revenue reverse reversed reversing reversion revert
reverted reverting review reviewed reviewer reviewing revised revision revisit revocation revoke revoked revolt
revolution revolutionary revs reward rewind rewinding reword reworded rewording rework reworked rewound rewrite
rewriting rewritten rewrote rhash rhetoric rhetorical rhino rib ribbon rice rich richer riches rid riddle rider ridge
rifle right rightist rightwing rigorous rimraf ring ringleader rink riot rioters rioting ripped riscv risk risking
risky ritual rival river road roadside robber robbery robot robust robustly robustness rock rocket rocky rode role
roll rollback rolled rolling rollup roof rookie room rooster root rooted rope rosary rose rotate rotated rotating
rotation rotten rough roughly round rounded rounding routable route routed router routine routing row rows royal
royalty rparr rsync rubble ruff rug rugby ruin rule ruled ruler ruling rumor rumour run runnable runner running runs
runtime runway rural rwlocks s sabotage saboteurs sacked sacks sad sadness safe safeguard safely safer safest safety
said sailor saint sake salad salary sale salesman salmon saloon salt salute same sample sampled sampling sanction
sanctuary sand sandbox sandboxed sandboxing sandwich sane sanely saner sanitize sanitized sanitizer sanitizing sanity
sans sass sat satellite satisfiable satisfied satisfy satisfying saturate saturated saturation saturday sauce sauna
sausage savage save saved saving saviour saw say saying says scaffolding scalable scalar scale scaled scaling scan
scandal scanned scanner scanning scar scarcity scarf scary scatter scattered scenario scenery sceptic schedule
scheduled scheduler scheduling schema schematic scheme scholar school schoolboy schoolchildren schoolgirl schooling
schoolteacher science scientific scientist scissors scooter scope scoped scoping score scored scorer scout scrap
scrape scraping scratch scream screen screenshot screenwriter screw screwed screwy script scripted scripting scriptlet
scroll scrollable scrollbar scrolling scrypt scuffles sculptor sculpture sdist sea seafood seal sealed seaman
seamlessly search searchable searched searching seas seaside season seat sec secd secede second secondary seconded
secrecy secret secretary secs sect section secular secure secured securely security sed see seed seeded seeing seek
seekable seeked seeking seem seemed seen sees segfault segfaulted segfaulting segment segmentation segv seized seizes
seizure select selectable selected selecting selection selective selectively selector self sell selling semantic
semantically semaphore semi semicolon semifinal seminar semver senate senator send sendemail sender sending sendmail
senior sense sensible sensibly sensing sensitive sensitively sensitivity sensor sent sentence sentenced sentinel
sentry sep separable separate separated separately separating separation separatist separator seperate seperated
seperately seps sept september sequence sequencer sequencing sequential sequentially serf sergeant serial serializable
serialization serialize serialized serializer serializing serially series serious seriously servant serve served
server serverless servername service servicing serving session set setgid sets settable setter setting settlement
settlers setup setuptools seven seventeen seventh seventy sever several severe severed severity sewage sewer sha
shadow shadowed shadowing shaking shall shallow shallowly shame shape shar shard share shareable shared shareholder
sharing shark shasum she shebang shed sheep sheet shelf shell shelled shelling shelter shepherd sheriff shes shield
shift shifted shifting shim shine ship shipped shipping shipyard shirt shock shoe shoemaker shook shoot shooter
shooting shootout shop shopkeeper shopper shopping shore short shortage shortcut shorten shortened shortening shorter
shortest shorthand shortlog shortly shot should shoulder shovel show showdown showed shower showing shown shrapnel
shrimp shrine shrink shrinking shrinkwrap shuffle shuffled shut shutdown shutting shuttle sibling sick side sideband
sidebar sidestep sidewalk sideways siege sigh sigil sign signal signaled signaling signalled signalling signature
signatured signed signer significance significant significantly signify signifying signing sigs silence silenced
silencing silent silently silk silly silver silverwind similar similarity similarly simple simpler simplest simplicity
simplification simplified simplify simplifying simply simulate simulated simulating simulations simultaneous
simultaneously sin since sind sing singer single singleton singly singular siren sister sit site sits sitting situated
situation six sixteen sixth sixty size sized skating skeleton sketch skew skewness ski skiing skill skin skip skipped
skipper skipping skirmish skirt skull sky skyscraper slab slain slam slang slash slashed slate slated slaughter
slaughtered slave slavery slaying sleep sleeping sleeve sles slice sliced slicer slicing slide sliding slight slightly
slogan slope slot slow slowed slower slowest slowly slum slurp slurped slurpy small smaller smallest smallish smart
smarter smartos smarty smash smashing smile smiley smoke smoking smuggled smuggler smuggling snail snake snap snapshot
snapshotted snapshotting sneak sneaky sniper snippet snow snowfall snowstorm snprintf so soap soared soars soccer
social socialist sock socket soda sofa soft soil solar sold soldier sole solely solicit solicitor solid solidarity
solo solution solve solved solving some somebody somehow someone something sometime somewhat somewhere son song sons
soon sooner sophisticated sorrow sort sortable sorted sorting sought soul sound soup source sourced sourceless
sourcemap south southeast southeastern southern southwest southwestern sovereign sovereignty soybean spa space
spacecraft spaced spacer spacing span spanning sparrow sparse sparsely spawn spawned spawning speak speaker speaking
spear spec special specialist specialized specially specific specifically specification specificity specified
specifier specify specifying spectacle spectator sped speech speed speeding speedup speedy spell spelled spelling
spend spending spent spew spewing spice spider spin spinner spinning spirit spit splice spliced split splitted
splitter splitting spokeman spoken spokesman spokesmen spokesperson spokeswoman sponsor sponsored sponsoring spoof
spoofed spoofing spoon sport sportsman sportswoman spot spotlight spotted spouse spread spreading spreadsheet spring
spurious spy squad squadron square squash squashed squashing squeeze squeezed squelch squelched squid squirrel
squirreled stabbed stabbing stabilize stabilized stabilizing stable stack stacked stacking stacktrace stadium staff
staffers stage staged staging stain stair stake stale staleness stall stalled stalling stamp stampede stand standalone
standard standardize standardized standing standoff standstill star staring starred starring stars start started
starter starting starttime startup starvation starved stash stashed stat state stated stateful statehood stateless
statement statesman static statically staticmethod stating station statistician statistics statue status statusmessage
statutory stay staying stderr stdio steak steal stealing steam steamer steel stem stemming step steppable stepping
stew steward stick sticking sticky still stimulate stolen stomach stool stop stoppage stopped stopping storage store
stored storeroom storing storm stormed stormy story storyteller stove strace straight straightened straightforward
straits strange stranger strategic strategist strategy straw strawberry stray strbuf streak stream streamed streaming
streamlike streamlined street strength stress strict stricter strictly strictness strike striker striking string
stringification stringified stringifier stringify stringifying stripped stripping strips stroke stroll strong
stronghold strongly struck strvec stub stubbed stuck student studied study studying stuff stuffed stunned stunning
stunt stupid stupidly style styled stylesheet styling sub subclass subclassable subclassed subclassing subcommand
subdirectory subject sublicensable sublicense sublicenseable sublicensed submarine submission submit submitted
submitter submitting submodule suboptimal suboptimally subpath subprocess subs subscribe subscribed subscriber
subscribing subscriptable subscripted subscription subsenquently subsequent subsequently subset subshell subsidy
substantial substantially substantively substitute substituted substituting substitution substring subsystem subtest
subtle subtly subtracted subtracting subtraction subtree subtype subtyping suburb subversion subway succeed succeeded
succeeding success successful successfully succession successive successively successor such suck sucky suddenly sudo
sues suffer suffered suffering suffice sufficient sufficiently suffix suffixed sugar suggest suggested suggesting
suggestion suicide suit suitability suitable suitably suitcase suite suited suitors sultan sum summarize summarized
summarizer summarizing summary summed summing summit sums sunday sunken sunrise sunset sunshine super superclass
superfluous supermarket supermodule superpower superproject superscript supersede superseded superset superstar suport
supplementary supplied suppliers supply supplying support supported supporter supporting suppose supposed supposedly
suppress suppressed suppressing suppression supreme surd sure surface surfer surge surged surgeon surgery surprise
surprised surprising surprisingly surrender surrendered surrogate surrogateescape surrogateescaped surround surrounded
surrounding survive survived survivor susceptible suspect suspected suspend suspended suspense suspicion suspicious
swallow swallowed swallowing swamp swan swap swapped swapping sweat sweater sweep sweeping swigging swimmer swimming
switch switched switching sword syllable symbol symbolic symbolically symlink symlinked symlinking symmetric
symmetrical symphony symref syms synagogue sync synced synch synched synching synchronize synchronized synchronizer
synchronizing synchronous synchronously syncing synonym syntactic syntactical syntactically syntax synthesize
synthesized synthesizing syringe syrup sys sysconf sysctl syslog system systemd systemtap tab tabd table tablet tabs
tack tag tagged tagger tagging tagname tags tail tailor tailored tailoring taint tainted tainting take taken taking
talk talked talking tall tally tampering tand tank tanker tap tapable tape tapped taps tar tarball tarfile target
targeted targeting tariff tars task taste taught tavern tax taxi taxpayer tea teacher teaches team teammate tear
teardown tearing technical technically technician technique teen teenage teenager teeny telecom telecommunications
telegram telephone telescope television tell telling telugu temp tempd temper temperatures tempering tempfile template
templated templating temple tempor temporarily temporary tempting ten tenant tend tended tennis tens tense tension
tent tentative tentatively tentativeness term terminal terminate terminated terminating termination terminator
terminology ternary terrace terrain terribly territorial territory terror terrorism terrorist test testable tested
testified testify testing testsuite texinfo text textconv textdecoder textile textual than thank that the theanarkh
theatre their them theme themed themselves then thenable theoretical theoretically theory there thereby therefore
thereof these they theyre thief thieves thigh thin thing thingy think thinking thinly third thirst thirteen thirteenth
thirty this thorn thorough thoroughly those though thought thoughtful thousand thread threaded threading threadpool
threat threatened threatens three threshold threw throat throne throttle throttled throttling through throughout
throughput throw throwing thrown thu thumb thunder thunk thursday thus thusly thwarted tick ticket ticketing tide
tidier tidy tiebreak tied tierlist tiers ties tiger tight tighten tightened tightening tighter tightly tilde tilded
timber time timed timeline timely timeout timer timerify timestamp timezone timing tin tiniest tip tipping tips tire
tired title titled titleholder to toast tobacco today toddler todo toe together toggle toggled toilet token
tokenization tokenize tokenized tokenizer tokenizing toks told tolerant tolerate tolerated toll tomato tomb tomorrow
ton tone tongue tonight tonnes tons too took tool toolchain tooling toolkit toolset tooth top topic toplevel
topological topologically topology topped topping topples torch torched torn tornado torpedo tort tortoise torture
tortured toss tossing total totally touch touchdown touched touching tour tourism tourist tournament toward towel
tower town township townspeople tox toy trac trace traceable traceback traced tracer tracing track tracked tracker
tracking tractor trade trademark tradeoff trader trading tradition traditional traditionally traffic traffickers
trafficking tragedy tragic trail trailed trailer trailing train trained trainee trainer training trait traitor tram
tramp transaction transactional transfer transferable transferred transferring transform transformation transformed
transformer transforming transition transitional transitioning transitive transitively transitivity translatable
translate translated translating translation translator transmission transmit transmitted transmitting transparency
transparent transparently transpilation transpile transpiled transpiler transpiling transplant transport transporting
transr trap trapeze trappable trapped trapping trash trashed trauma travel traveller traversable traversal traverse
traversed traversing tray treason treasure treasurer treasury treat treated treating treatment treaty tree trek trench
trespass triage triaged triager triaging trial tribal tribe tribesman tribesmen tribunal tributary tribute trick
tricked trickier trickiest tricky trie tried trigger triggered triggering trim trimmed trimming trio tripartite triple
triplet trivial trivially troop trophy trouble troubleshoot troubleshooting troupe trousers trout truce truck true
truly trumpet truncate truncated truncating truncation trunk trust trustcor trusted trusting trusty truth truthy try
trying tsar tsconfig tsunami tty tube tuberculosis tue tuesday tug tuition tulip tumbled tumour tuna tune tuned tuning
tunnel tunneling tuple turban turf turmoil turn turned turning turnout turtle tutor tutorial tweak tweaked tweaking
tweet twelve twenty twice twilight twin twitter two tycoon type typechecker typechecking typed typedef typeless typeof
typescript typeset typesetting typhoon typical typically typing typo typofixes typographical typography tyranny tyrant
tzdata uaaed udp ufffd uid uids ulong ultimate ultimately ultimatum umask umbrella umpire unable unacceptable
unacceptably unacknowledged unadded unadvisable unaffected unalias unaligned unallocated unaltered unambiguous
unambiguously unanimous unanswered unapply unapplying unarchiving unarmed unassigned unauthenticated unauthorized
unavailability unavailable unaware unbackslashed unbalanced unbind unblessed unblock unblocked unborn unbound
unbounded unbox unbreak unbuffered unbundling uncaught uncertain unchanged uncheck unchecked unclaimed uncle unclean
unclear uncloneable unclosed unclutter uncommitted uncommon uncompilable uncompiled uncompr uncompressed uncompressing
uncompression unconditional unconditionally unconfigured unconfirmed unconflicted unconfuse unconnected unconsume
unconsumed uncontrolled unconverted uncork uncorrupted uncover uncovered undeclared undecoded undef undefeated
undefine undefined undefinition undefn undelay undeprecated under undercover underflow undergo underhanded underlies
underline underlined underlining underlying underscore underscored understand understanding understood underway
underwent undesirable undetected undetermined undeterministic undici undisplay undo undocumented undoing undone undue
undump unecessary unemployed unemployment unencoded unencrypted unenforceable unequal unescape unescaped uneven
unexpected unexport unfair unfamiliar unfilter unfiltered unfinished unflag unflake unfold unfolded unfolding unforce
unformatted unfortunate unfortunately unget ungetc ungoverned ungroup ungrouped unguarded unhandled unhappy unhashable
unhelpful unhide unhoisted unhook uni unicon unidentified unified uniform uniformed uniformly unignored unimplemented
unimport unimportant unindent uninformative uninit uninitialised uninitialized uninstall uninstallation uninstalled
uninstalling unintended unintentional unintentionally uninteresting unintern unintuitive union unionist uniq unique
uniquely uniqueness unit unittest unity univ universal universally universe unknown unlabeled unless unlike unlikely
unlimited unlink unlinked unlinking unload unloadable unloaded unlock unlockable unlocked unlocking unlzma
unmaintained unmanaged unmark unmask unmasked unmatched unmatching unmerged unmet unminified unmodified unnamed
unnatural unnecessarily unnecessary unneeded unnormalized unnotest unnoticed unofficial unop unopened unordered
unowned unpack unpacked unpacker unpacking unpadded unparsable unparsed unpatched unpause unpicklable unpickle
unpickleable unpickled unpickling unpinned unpipe unpiping unpkg unplanned unportable unpredictable unprintable
unprivileged unprocessed unprofessional unprotect unpublish unpublished unpublishing unqualified unquote unquoted
unquoting unraw unreachable unread unreadable unreasonable unrecognised unrecognized unrecoverable unredacted unref
unrefd unrefed unreferenced unregister unregistered unrelated unreleased unreliable unrepresentable unreserved
unresolved unresponsive unrest unreviewed unroll unrolled unsafe unsafely unsanitized unsatisfied unscoped unsecured
unseekable unseen unsent unserialize unset unsetenv unsetting unshift unshifted unsigned unskip unsolicited unsorted
unspecified unstable unstack unstar unstyled unsubscribe unsubscribed unsubscribing unsubscripted unsuccessful
unsuccessfully unsuitable unsupported unsure unsyntax untagged untaint untainted untainting untar untarred untarring
unterminated untestable untested untie until untokenize untokenized untouched untracked untransferable untranslated
untrapped untrusted untyped untypical unusable unused unusual unusually unvalidated unveiled unveils unverified
unversioned unwanted unweaken unwelcome unwind unwinding unwise unwrap unwrapped unwrapping unzip unzipped up upcoming
update updateable updated updater updating upfront upgradable upgrade upgraded upgrading upheaval upheld upload
uploaded uploader uploading uploadpack upon upper uppercase uppercased uppercasing uprising upstream upstreamed
uranium urged urges urging uri urine uris url urlencoded urls us usability usable usage use usecase used useful
usefulness useless uselessly user userconfig userdiff userland username userspace uses usher using ustack usual
usually utensil util utility utilize utilized utilizing utime utmost utterly uuid uv uvwasi vacation vaccination
vaccine vague vaguely val valid validate validated validating validation validator validity validly valley vals
valuable value valued van vandal vanguard vanilla var variability variable variadic variant variation varied variety
various vars vary varying vast vastly vcbuild vector vegetable vegetation vehicle veil vein vendor vendored vendoring
venue verb verbal verbatim verbose verbosely verboseness verbosity verdict verification verified verifier verify
verifying vers versa version versioned versioner versioning versus vertical vertically very vessel vet veteran veto
vetted via vicar vice viceroy victim victorious victory video view viewable viewed viewer viewing vigil villa village
villager villain vim vimdiff vinegar vineyard vintage violate violated violation violence violent violin viral virgin
virtual virtualenv virtually virtue virus visa visibility visible visit visited visiting visitor visualize visually
vitamin vocalist void volatile volcanic volcano volley volume voluntarily voluntary volunteer volunteered volunteering
vote voted voter voting vow vowed vows vs vuln vulnerability vulnerable vulture wadllib wage wagon wais waist wait
waited waiter waiting waitress waive waived wake waking walk walked walker walking wallet walnut wanna want wanted
wanting war ward warden wardrobe warehouse warfare warhead warlord warm warmth warmup warn warned warning warplane
warrant warranted warranty warring warrior wars warship wartime was washing wasi wasm wasnt wasp wastage waste wasted
wasteful wasting watch watchdog watched watcher watching watchman water waterfall wax way ways we weak weaken weakened
weaker weakly weaknesses weakref wealth weapon weaponry weather weaver web webcrypto webpack website websocket
webstream wed wedding wednesday weed weeding week weekday weekend weekly weigh weight weighted weighting weird weirdly
weirdness welcome welcomed welcoming welfare well welterweight went were west western wet weve whale what whatever
whatwg wheat wheel when whenever where whereas whereby wherever whether which whichever while whiley whilst whine
whining whip whisky whistle whistleblower white whitelist whitelisted whitelisting whitespace who whole wholesale
wholly whom whos whose why wicket wide widely wider widespread widest widget widow widowed width wife wig wiggle wiki
wild wildcard wilderness wildfire wildlife wildmatch will willing willingness willow win wind windmill window windowed
wine wing winger winner winning wins wipe wiped wire wired wireless wiring wise wisely wish wishing with within
without witness wives wizard wizy wolf woman womb women won wonder wonderful wondering wont wood wool word worded
wording wordy work workable workaround worked worker workers workflow workforce working workload workshop workspace
worktree world worldwide worm worried worry worrying worse worship worshippers worst worth would wound wounded
wounding wrap wrapped wrapper wrapping wreck wreckage wrestler wrestling wrist writable write writeable writer writev
writing written wrong wrongly wrongway wrote xdiff xmltoman xperf xxdiff xzdec yacht yaml yamlish yamllint yard yarn
year yearly yellow yen yes yesterday yet yield yielded yielding yml yoga yoghurt you young younger youngest youngster
your yourself yourselves youth yyyy zebra zero zeroed zeroing zip zipimport zipimporter zipped zipper zips zlib zombie
zone zoo zoologist zoslib
`;
