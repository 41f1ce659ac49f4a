/** Words that English text also writes in lower case: a capital on one of them at the start of a sentence tells nothing. */
export const COMMON_WORDS = `
a aa aaa aaaaa aaaaaa aaaaabaaa aacute ab abandon abandoned abandons abap abbrev abbreviate abbreviated abbreviating
abbreviation abbreviations abc abcd abcde abcdef abcdefg abcdefghijklmnopqrstuvwxyz abd abducted abductions abi abide
abiflags ability abis ablaj able abort abortcontroller aborted aborting abortion aborts abortsignal about abouthiroppy
above abroad abrupt abruptly abs absence absent absolute absolutely absorb abspath abstractions abstractmethod
absurdly abuse abused abusing ac academic acc accel accelerate accelerator accent accented accept acceptable
acceptance accepted accepting accepts access accessed accesses accessibility accessible accessing accessor accessors
accident accidental accidentally accidents acclaim accommodate accommodation accompanied accompanies accompany
accompanying accomplish accomplished accord accordance according accordingly account accounting accounts accumulate
accumulated accumulates accumulating accuracy accurate accurately accuse accused accuses accusing acd achieve achieved
achieves acid ack acknowledge acknowledged acknowledgement acknowledgements acknowledges acknowledging acknowledgment
acknowledgments ackup acl aclocal acorn acos acosh acot acoth acquire acquired acquires acquiring acre acronym across
acsc acsch act acted acting action actionable actions activate activated activates activating activation active
actively activist activists activities activity acton actor actors actress acts actual actually acute ad ada adapt
adapted adapters adaption adaptive add addaleax addbase addclosehook adddescription added addendum addfile addhelp
addinfo addinfourl adding addition additional additionally additions additive addoffset addon addons addowner addr
address addressed addressee addresses addressing addrinfo adds adduser adelmann adequate adequately adhere adhered
adheres adhering adipiscing adjacent adjust adjusted adjusting adjustment adjustments adjusts admcd admin administers
administrative administrator administrators admiral admits admittedly adopt adopted adopting adoption advance advanced
advances advancing advantage advantages adventure adverb advertise advertised advertisement advertising advice
advisable advise advised adviser advisers advises advisor advisories advisors advisory ae aeiouy aerial aes af affair
affairs affect affected affecting affects affiliated affiliates affinity affirms affluent aforementioned afraid after
aftermath afternoon afterward afterwards ag again against age agencies agency agenda agent agents ages aggarwal
aggregate aggregated aggregating aggregation aggression aggressive aggressively agnostic ago agree agreed agreement
agreements agrees agriculture ah ahead aheared ai aid aide aides aids aifc ailing aim aims air airbase aircraft
airline airlines airport airports airspace airstrike airstrikes aisle aix ajv ak aka akamai akin al ala alarm alarming
alban albeit albrecht alcohol alen aleph alert alerts alg algebraic algo algol algorithm algorithmic algorithmically
algorithms alias aliased aliases aliasing alice alien align aligned aligning alignment alignof aligns alike aliqua
aliquip alist alive all allegation allegedly alleging alleviate alliance allied allies alloc allocate allocated
allocates allocating allocation allocations allocator allocs allow allowable allowance allowed allowing allowlist
allows almost alnum alo alon alone along alongside alpha alphabet alphabetic alphabetical alphabetically alphabetize
alphanumeric alphanumerics alphanums alphas alphaword already alright also alt alter alterations altered altering
alternate alternates alternating alternation alternative alternatively alternatives alters although altitude
altogether alts altsep always am amateur amazing ambassador ambassadors ambient ambiguities ambiguity ambiguous
ambulance ambulances ambush ambushed amd amend amended amending amendment amet ametzler amid amidst ammunition amnesty
among amongst amount amounts amp ampersand amplification amt an analogous analogously analogy analyse analysing
analysis analyst analysts analytics analyze analyzed analyzer analyzes analyzing aname anarchy ancestor ancestors
anchor anchored anchors ancient and anew ang angel anger angle angles angry angular animal animate animation
animations ankle ann anniversary anno annotate annotating annotation annotations announce announced announcement
announcements announces annoying annual anomalies anon anonrig anonymous anonymously another ansasaki ansi ansicolor
ansicolors answer answered answering answers anthologies anti anticipate anticipation antsmartian anty any anybody
anymore anyone anything anytime anyway anyways anywhere ap apapirovski apart apartheid api apis apl apos app apparatus
apparel apparent apparently appauthor appeal appeals appear appearance appeared appearing appears append appended
appending appends appetite applause apple applicability applicable application applications applied applies apply
applying appname appoints appreciate appreciated apprentice approach approaches approaching appropriate appropriately
appropriateness approval approvals approve approved approves approving approx approximately approximates approximation
apps appveyor apr april apropos apt aptitude aptsources aquarium ar arb arborist arbur arc arccos arccosh arch
archaeologist arches architect architectural architecture architectures archival archive archived archiver archives
archiving archlib archname archs arcname arcor arcs arcsin arcsinh arctan arctanh arduino are area areas aref aren
arena arenas ares argued argues arial arise arises arising arithmetic arity arm armed armor armored armoured arms army
around arr arrange arranged arrangement arrangements arranges array arrayref arrayrefs arrays arraysize arrest
arrested arrests arrive arrives arrow arrows arsenal arsonist art artefact article articles artifact artifacts
artificial artillery artist as asan asc ascending ascii asciidoc asctime asdf asdict asec asech ash ashore aside asin
asinh ask asked asking asks aslist asm asn asosedkin aspect aspects assailant assailants assassination assault
assaults assemble assembled assembler assembly assent assert asserted asserting assertion assertions asserts assess
assessed assessment asset assets assign assignable assigned assigning assignment assignments assigns assimilated
assist assistance assoc associate associated associating association associative associativity assorted assume assumed
assumes assuming assumption assumptions assurances assure ast asterisk asterisks asthma astur asy asylum asymmetric
asymp asynchronous asynchronously at atan atanh athlete athletes athletic atime atlas atob atom atomic atomically
atoms atrocity ats att attach attached attaches attaching attachment attachments attack attacked attacker attackers
attacking attacks attempt attempted attempting attempts attend attendance attention attic attilamolnar attorney
attorneys attr attrgetter attrhash attribs attribute attributes attributing attribution attrname attrs au auction aud
audience audio audioop audit audited auditing aug augeas augment augmentation augmented augmenting august aunt auth
authenticate authenticated authenticates authenticating authentication authenticator authenticity authkey author
authored authoring authoritative authorities authority authorization authorize authorized authorizer authorizes
authors authorship auto autobundle autocannon autoclass autoclose autocomplete autocompletion autodetect autodetected
autodetection autodie autodying autoflush autogen autogenerate autogenerated autoload autoloaded autoloading
automagically automake automate automated automates automatic automatically automating automation autopsy autoreset
autoselection autosplit autostash autouse autovivify autumn aux av ava avahi avaibility availability available
avalanche avatar average avg aviation avoid avoidance avoided avoiding avoids avvio aw await awaitable awaited
awaiting awaits awake award awards aware away awesome awful awk awkward awox ax axe az ba babel baby back backed
backend backends backer backers background backgrounded backgrounds backing backlog backoff backport backported
backporting backports backpressure backs backslash backslashed backslashes backslashreplace backspace backtick
backticks backtrace backtrack backtracking backup backups backward backwards bacteria bad badd badge badges badly bag
bagel bail bailout bails baker bakery balance balanced balancing balcony ballet ballistic balloon ballot ballots bam
ban band bandage bandits bandwidth bank banker bankers banking bankrupt bankruptcy banks banned banner banquet bans
baptism bar bare bareword barewords barf barfed barley barn barracks barrage barrel barrels barricade barrier bars
base basealt baseball based baseline basement basename basenames bases bash basic basically basics basin basis
basketball bastion bat batch batched batches bath bathroom batsman batsmen batter battery battle battled battles bay
baz bbcode bcoe bcrypt bdist bdiv be beach bead beak beam bean bear beard bears beast beat beaten beats beautiful
beauty beauzee became because become becomes becoming bed bedroom bee beef been beep beer before beforehand beg began
beggar begin beginfile beginners beginning begins behalf behave behaved behaves behaving behavior behaviors behaviour
behaviours beheaded behind being belief believe believed believes bell bells belly belong belonging belongs beloved
below belt bench benchmark benchmarking benchmarks beneath beneficial benefit benefiting benefits benh benign
benjamingr beq berrange berry beside besides besieged best bet beta better between beyond bgansicolor bgcolor bi bias
biased bibliography bicycle bid bidi bidirectional bids big bigfloat bigger biggest bigint bignum bigrat bike
billboard billion billionaire billions bin binaries binary binascii bind binding bindings binds bing binlog binmode
binomial bins bint binutils bio biography biologist bique bird birth birthday birthtime bis biscuit bisect bisection
bishop bishopric bishops bitter biz bizarre bjacke bla black blacklist blah blahfooblah blame blamed blames blaming
blank blanket blanks blast blasts blaze blazes blazing ble bleak bleeding blend bless blessed blessing blib blinding
blindly blink blinker blizzard blksize bloat bloated bloating blob blobs bloc block blockade blocked blocking blocks
blocksize blog blogger blogpost blond blood bloodshed bloody blossom blouse blow blowfish blowing blows blue bluebird
blueprint bluesky bmod bne bnoordhuis bnot boa boar boards boast boat boats bob bodies body bodychars bodylimit
bogorodskiy bogus boilerplate bold boldface bolt bom bomb bombarded bombardment bomber bombers bombing bombings bombs
bond bondage bonds bone bonus boo book bookkeeping books bool boolean booleans boom boop boost boosts boot booted
booting bootstrapped bootstrapper bootstrapping booze bor border borders boredom boring born borrow borrowed borrows
boss botched both bother bottle bottleneck bottom boulder bound boundaries boundary bounded bounding bounds bounty
bower bowl bowler box boxer boxing boy boycott boys bpi brace braced bracelet braces bracket bracketed brackets bradh
bradmark brain brainfuck brake branch branches branching brand brands brass bravery breach bread break breakage
breakages breakdown breaker breakfast breaking breakout breakpoint breakpoints breaks breakthrough breast breath
breeze brevity brew brewer bribery brick bride bridge bridges brief briefly brigade brigadier bright brightcyan
brightmagenta brightness brightred brightyellow brilliant bring bringing brings brink bro broad broadcast broadcaster
broadcasts broader broke broken broker brokers bronze broom broth brother brothers brotli brought brown browse browser
browserify browsers brutal brute bsdmake bsub btoa bu bubble bubbles bucket buckets bud budget buf buff buffalo buffer
buffered buffering buffers buflen bufs bufsize bug buggy bugreport bugs bugtracker build buildbot buildbots builder
builders building buildings buildroot builds built builtin builtins bulk bulldozer bullet bulleted bulletin bullets
bump bumped bumping bumps bun bunch bundle bundled bundler bundlers bundles bundling bunker burden bureau bureaucracy
burger burglar burglary burial buried burlap burned bus buses bush business businesses businessman businessmen busy
but butcher butter butterfly button buttons buy buyer buys bwiedemann by bye bygroups bypass bypassed bypasses
bypassing byref byte bytearray bytecode byteorder bytes bzlib bztar ca cabbage cabin cabinet cacert cache cacheable
cachecontrol cached caches caching cad cadata cafe cafile cage cairo cake cal calculate calculated calculates
calculating calculation calculations calendar calf call callable callables callback callbacks called callee caller
callers calling callpack calls callsite calm calvinmetcalf came camel camelcase camelize camellia camera camp campaign
campaigners campaigning camps campus can canal canary cancel canceled canceling cancellation cancelled cancelling
cancer cand candidate candidates candle candy cannabis cannon cannot canoe canon canonical canonicalize canonicalized
canonname cant canvas canyon cap capabilities capability capable capacity capath cape capital capitalization
capitalize capitalized capped caps capsized captain captained caption captive captives capture captured captures
capturing car caravan carbon card cardboard cardinal cardinality cards care careful carefully careless cares caret
cargo carnival carpenter carpet carriage carried carries carrot carry carrying cars cart cartel cartoon cas cascade
cascading case cased caseless cases cash casing casino cast casting castle casts casual casualties casualty cat
catalog catalogs catastrophe catastrophic catch catchall catches catching categories categorize categorized category
caterer catfile cathedral catholic cats cattle caught cause caused causes causing caution cautious cautiously cave
caveat caveats ccache ccedil ccflags cclauss ccompiler cctest ccuracy cdata cdecl cdrom cdroms ce cease ceasefire
ceases ceil ceiling celebration celebrities celebrity cell cellar cells cement cemetery census cent center centered
central centralised centralize centricular centroid century cereal ceremony cernekee cert certain certainly certdata
certfile certifi certificate certificates certification certified certify certs cffi cfile cflags cgallek cgi chai
chain chainable chained chaining chainlint chains chair chairman chairwoman chalk challenge challenger challenges
chamber champagne champion champions championship championships chance chancellery chancellor chances change changed
changelog changelogs changes changeset changesets changing channel channels chaos chapel chaplain chapter char
character characteristics characters charbuffertype charcoal chardet charges charity charm charmap charname charnames
chars charset charsets chart charter charts chase chases chat chatty cheap cheaper cheat cheating check checkbox
checked checker checkers checkin checking checkout checkpoint checks checksum checksums cheek cheer cheese chef
chemical chemist cherry chess chest chi chicken chief chiefs child children chimney chin chip chmod chocolate choice
choices choir choke choked cholera chomp chomping choose chooses choosing chop chopped chopping chore choreographic
chorus chose chosen chown chromatic chrome chronological chronologically chronox chroot chunk chunked chunks chunksize
church churches churn ci cid cidr cigar cigarette cinema cinematographic cinematography cipher ciphers circ circle
circuit circular circumstance circumstances circumvent circumvented circus citation cited cites citgm cities citing
citizen citizens city civic civil civilian civilians civilisation civilization cjihrig claim claimed claiming claims
clamp clan clang clarification clarifications clarified clarifies clarify clarifying clarity clash clashed clashes
clashing class classattr classdef classes classic classification classified classifier classifiers classify
classmethod classmethods classname classnames clause clauses clay clean cleandoc cleaned cleaner cleaning cleanly
cleans cleanup cleanups clear cleared clearer clearing clearly clears clergy clergyman cleric clerics clerk clever cli
click clickable clicked clicking client clientclosed clientdestroyed clients cliff climate climber clinch clinic
clinics clip clipboard clist cliui cloak clobber clobbered clobbering clock clone cloneable cloned clones cloning
close closed closely closer closes closest closing closure closures cloth clothes clothing cloud cloudflare clown club
clubs cluck clue cluster clusters clutter cluttering cmac cmake cmdline cmdoptions cmyk cnonce co coach coaches coal
coalesce coalesced coalescing coalition coarse coast coastal coat cocaine coccicheck coccinelle cockpit code codebase
codeblock codec codecov codecs coded codegen codename codepath codepaths codepoint codepoints coderef coderefs codes
codeset codesign codeweavers coding coeff coefficient coerce coerced coerces coercible coercing coercion coffee
coffeescript coffin coin coincide coincidence col cold collaboration collaborative collaborator collaborators collapse
collapsed collapses collapsing collar collateral collating collation colleague colleagues collect collected collecting
collection collections collectively collector collects college colleges collide collides collision collisions colno
colon colonel colonial colonist colons colony color colorama colored colorful coloring colorize colorized colors
colorscheme colour coloured colours cols column columnist columns com combat combination combinations combinator
combinators combine combined combines combining combo come comedian comedy comes comet comfort comfortable comic
coming comma command commander commanders commandline commando commandos commands commas commence commentary commented
commenting comments commentsandwhitespace commerce commercial commercially commissioner commit commitment commits
committed committer committing committish commodity commodo common commonjs commonly commonprefix commons communicate
communicated communicates communicating communication communist communities community commuter commuters comp compact
companies companion company comparable comparatively comparator comparators compare compared compares comparing
comparison comparisons compat compatibility compatible compatriots compensate compensation competent competing
competition competitor compilable compilation compilations compile compileall compiled compiler compilers compiles
compiling compl complain complained complaining complains complaint complaints complement complements complete
completed completely completeness completer completes completing completion completions complex compliance compliant
complicated complication complied complies comply complying component components compose composed composer composing
composite composition compound compr comprehension comprehensions comprehensive compressed compressing compression
compresslevel compressor comprised comprises compromise compromised compromising comps comptype compulsory computation
computations compute computed computer computers computes computing comrades comstyle con concat concatenated
concatenates concatenating concatenation conceal conceivable conceivably concept concepts conceptually concern
concerned concerning concerns concert concision conclude concluding conclusion conclusions concrete concurrency
concurrent concurrently cond condense condensed condition conditional conditionally conditionals conditioned
conditions condolences conducted conductor conducts cone coneharvesters conf confer confess confidence confident
confidential confidentiality confidently config configname configparser configs configurable configuration
configurations configure configured configures configuring confirm confirmation confirmed confirming conflict
conflicted conflicting conflicts conform conformance conformant conforming conforms confuse confused confuses
confusing confusion cong congregation congress congressman congressmen conj conjugate conjunction conn connect
connected connecting connection connections connectivity connector connects cons consectetur consecutive consensus
consent consented consents consequat consequence consequences consequential consequently conservation conservative
conservatives consider considerable considerably consideration considerations considered considering considers consist
consisted consistency consistent consistently consisting consists console consolidate consolidated conspicuously
conspiracy const constable constant constantly constants constituency constituent constitute constitutes constituting
constitution constraining constructing construction constructions constructors consts consul consulate consult
consulted consulting consumable consume consumed consumer consumers consumes consuming consumption cont contact
contacted contacting contacts contain contained container containers containing containment contains contemplated
contemplating contempt contender content contention contentious contentless contents contest contests contextified
contextmanager contiguous continent continually continuation continuations continue continued continues continuing
continuous continuously contour contraband contract contracted contractor contradicted contrarily contrary contrast
contravariant contravention contrib contribute contributed contributes contributing contribution contributions
contributors contributory contrived control controllable controlled controller controllers controlling controls
controversial controversy conv convenience convenient conveniently convent convention conventionally conventions
convergence conversation conversely conversion conversions convert converted converter converters converting converts
convey conveyed convict convicted convicts convolve convoy convoys cook cooked cooker cookie cookiejar cookielib
cookies cool cooordinates cooperation cooperative coordinate coordinates coordinating coordination coordinator cop
cope copied copies copper cops copy copyedit copyfile copying copyreg copyrightable copyrighted copyrights coral cord
core coredump corepack cores cork corn corner coro coroner coroutine coroutines corps corpse corpses correct corrected
correcting correction corrections correctly correctness corrects correlate correlation correspond correspondence
correspondent corresponding corresponds corridor corrupt corrupted corrupting corruption cors cos cosh cosine
cosmetics cosmonaut cost costly costs costume cot cotan coth cottage cotton could couldn council councillor counsellor
count countdown counted counter counterclaim counterintuitive countermand counterpart counterparts counters counting
countries country countrymen counts county coup couple coupled couples courage courier course court courteous courtesy
courtroom courts cousin cov covariant cover coverage covered covering coverity covers cow coward cowboy coypu cpan
cpants cperl cpplint cpu cpy cpython crackdown crackdowns cradle craft crafted crane crap crash crashed crashes
crashing crate crater crawl crazy crcmod cre cream create created creates creating creation creations creativecommons
creator creators creature cred credential credentials credit creditor credits crew crews crib cricket cricketer
cricketers crime crimes criminal criminals crisis crit criteria criterion critic critical critics croak croaks
crocodile cron crop cropping crops cross crossed crossing crossroads crowd crowds crown crucial crud crude cruel
cruelty cruft cruise cruises crushed cry crypo crypt cryptic crypto cryptographic cryptographically cryptography
crystal cscope ctags cte ctime ctor ctype ctypes cu cub cube cubic cucumber cull culprit cultural culture cumbersome
cumprod cumsum cumulative cup cur curated curator curcode cure cured curfew curious curl curly curr currency current
currently curry curses cursor curtain curve curves cushion custody custom customarily customary customer customers
customizable customization customizations customize customized customizes customizing customs cut cutoff cuts cutting
cve cvsexportcommit cvsimport cvsserver cyan cyber cycle cycles cyclic cyclist cyclone cygwin cylinder cypher da dad
daemon daemons dagger dagolden daily dairy dam damage damaged damages damp danbev dance dancer dancers dangerous
dangers dangling danielschaefer darcs dare dark darkbg darktemplar dart darwin dash dashboard dashed dashes dashsep
dat data database databases dataclass dataclasses dataconn datagram datatype datatypes date dated dates datetime
datetimes datum daughter daughters davidmarkclements dawn day dayofmonth dayofweek dayofyear days dbaryshkov dbmopen
dbus dcommit dconf de deactivate deactivated dead deadliest deadline deadlock deadlocks deadly deaf deal dealer
dealers dealing dealings deallocated deals dealt dean dear dearmor death deaths deb debhelper debianized debounce
debpython debris debt debtor debug debuggability debugged debugger debuggers debugging debuglevel debuglog debut dec
decade decades decamelize deceased december decent decide decided decides deciding decimal decimals decipher decision
decisions decl declaim declaration declarations declarative declare declared declares declaring decline decltype deco
decodable decode decoded decoder decoders decodes decoding decomposed decompress decompressed decompresses
decompression decompressor decorate decorated decorating decoration decorator decorators decrease decreased decreases
decreasing decrement decremented decrementing decrements decrypt decrypted decrypting decryption dedent dedicate
dedicated dedupe deduplicate deduplication deem deemed deems deep deepcopy deeper deeply deepmerge deer def defacto
default defaultdict defaulted defaulting defaults defaultvalue defeat defeated defeats defect defective defector
defects defence defences defend defendant defendants defended defender defenders defending defense defenses defensive
defer deferrals deferred deferring defers defiance define defined defines defining definite definitely definition
definitions definitive deflake deflate deflated defmacro defn defs deftype deg degenerate degradation degrade degraded
degree degrees deinit del delay delayed delaying delays delegate delegated delegates delegating delegation delete
deleted deleter deletes deleting deletion deletions deliberate deliberately delight delim delimit delimited delimiter
delimiters delimiting delims deliver delivered delivering delivers delivery dell della delta deltas delvedor demand
demanded demands demarcate demo democracy democratic demon demonstrated demonstrates demonstrating demonstration
demonstrator demoted den denial denials denied denies deno denominator denote denoted denotes denoting density dentist
deny denying denylist deopt dep depcomp depend dependabot dependant depended dependence dependencies dependency
dependent dependents depending depends depicted deploy deployed deploying deployment deployments deposed depot
deprecate deprecated deprecating deprecation deprecations deps depth depths deputies deputy deque dequeue der derailed
derby deref dereference dereferenced dereferencing derivation derivations derivative derivatives derive derived
derives deriving derogatory des desc descend descendant descendants descending descr describe described describes
describing description descriptions descriptive descriptor descriptors deserialisation deserialization deserialize
deserialized deserializes deserializing desert deserter design designate designated designates designation designed
designee designer designing designs desirable desire desired desk desktop despair despite dessert dest destfile
destination destinations destroyed destroyer destroys destructuring desugar desugars det detach detached detaches
detail detailed detailing details detained detainee detainees detains detect detected detecting detection detective
detectives detector detects detention determinable determinant determination determine determined determines
determining deterministic deterministically detonated detriment detrimental dev devastated devastating devastation
develop developed developer developers developing development deviate deviation deviations device devices devil
devised devmajor devminor devnull devoted devotee devs devsnek devtools dfa dfile dgram di diabetes diacriticals diag
diagnose diagnosed diagnoses diagnosing diagnosis diagnostic diagnostics diagonal diagram diagrammed diagrams diags
dialect dialects dialog diameter diamond diary dice dict dictate dictates dictator dictionaries dictionary dicts
dictvalue did didn didnt die died dies diesel diet diff differ difference differences different differentiate
differentiating differentiation differently differing differs difficult difficulties difficulty difflib diffs diffstat
difftool dig digamma digest digests digging digit digitalinfinity digitally digits digraph dim dimension dimensions
diminish dims dinner dinosaur diplomat diplomatic diplomats director directors dirt dis disable disabled disables
disabling disadvantage disagree disagreement disallow disallowed disallows disambiguate disambiguating disambiguation
disappear disappeared disappears disappointment disarm disarmament disassemble disassembly disaster disasters disc
discard discarded discarding discards discipline disciplines disclaim disclaimed disclaimer disclaimers disclaims
disclose disclosed disclosure disconnect disconnected disconnecting disconnection disconnects discontent discount
discourage discouraged discover discoverable discovered discovering discovers discovery discrepancies discrepancy
discrete discretion discuss discussed discussing discussion discussions disease diseases disgrace disguise dish disk
disks dismay dismiss dismissal disp dispatch dispatched dispatches dispatching dispensa display displayed displaying
displays disposable disposal dispose disposed disposition disproportionate dispute disputed disrupt dissemination
dissent dissident dissidents dist distance distant distclass distclean distinct distinction distinctions distinctive
distinguish distinguished distinguishes distinguishing distlib distmeta distort distortion distributable distributing
distribution distributions distributors district districts dists distutils ditch ditto div dive diver diverged
divergence diverse diversity divide divided dividend divider divides dividing divisible division divisor divmod
divorce django djwong dlenski dlopen dlsyms dmake dmitrycvet dname dnlup do doc docfix dock docker docopen docs
doctest doctests doctool doctor doctors doctype document documentation documentations documented documenting documents
docutils does doesn doesnt dog doing doll dollar dollars dolor dolore dolphin dom domain domains domenic don donated
donating donation done donkey donor donors dont door doorstep doping dos dose dot dotfile dotfiles dotless dots dotted
double doublequote doubles doublestring doubling doubly doubt dough dove down downcase downgrade downgraded downgrades
downgrading download downloaded downloading downloads downside downsides downto downwards dozen dozens draft drafted
drafter dragonfly drain drainage drained draining drains drama dramatic dramatically dramatist drastically draw
drawable drawback drawbacks drawing drawn draws dread dream dress drew drink drinker drinking drive driven driver
drivers drives drizzle drone drones drop dropdown dropped dropping drops dropwhile drought drown drowned drug drugs
drummer drunk dry dsa dtor dtrace du dual dubbed dubious duck due duel duh dumb dummy dump dumped dumping dumps dunder
dungeon duo dup duplicate duplicated duplicates duplicating duplication duration durations during dust duty dwelling
dy dying dylib dynamic dynamically e ea each eacute eager eagerly eagle ear earl earlier earliest early earner
earnings earth earthquake earthquakes earthwave ease easier easiest easily east easter eastern easy eat eater eats eb
ec ecdh ecdsa echo echoed echoing ecologist economic economically economics economies economist economists economy
ecosystem ed eddy edge edges edit editable editables edited editing edition editions editor editorconfig editorial
editors edits edsadr educated educator ee eeppeliteloop eerie ef effect effected effective effectively effects
efficiency efficient efficiently effort effortless efforts eg egg eggs eh ei eid eight eighth eighty either eiusmod ej
ek el elaborate elaborations elapsed elasticsearch elbow elderly elect elected election elections electoral electorate
electrician electricity electronic elects elegant elem element elements elems elen elephant elevate elevated elevator
eleven eleventh elf elfutils elian elif eligible eliminate eliminated eliminates eliminating elimination elisp elit
elite eljefedelrodeodeljefe ell ellipse ellipses ellipsis elliptic elm elp else elseif elsewhere elsif elt em emacs
email emails embargo embassies embassy embed embedded embedder embedding embodied embodiments emergencies emergency
emeriti emeritus emission emit emits emitted emitter emitters emitting emoji emojis emotion empathy emperor emphasis
emphasize empire employ employed employee employees employer employment empress emptied empties empty emscripten
emulate emulated emulates emulating emulation emulator emulators en enable enabled enables enabling ename enc
encapsulate encapsulated encapsulates encapsulation enclose enclosed enclosing encodable encode encodebytes encoded
encoder encoders encodes encoding encodings encounter encountered encountering encounters encourage encouraged
encourages encrypt encrypted encrypting encryption encyclopedias end endcase ended ender endfile endfor endforeach
endgrent endhostent endian endianness endif ending endings endl endless endlessly endloc endnetent endorse endorsed
endorsement endpoint endpoints endpos endprotoent endpwent ends endservent endswitch endswith endtime endwhile enemies
enemy energy enforce enforceability enforceable enforced enforcement enforces engine engineer engineering engineers
engines engraving enhance enhanced enhancement enhancements enhances enhancing enim enjoy enjoyment enlargement
enormous enough enqueue enqueued enrich ensure ensured ensurepip ensures ensuring ent entanglement enter entered
entering enterprise enters entertainment enthusiasm entire entirely entirety entities entitled entity entrepreneur
entries entropy entry entrypoint entrypoints enum enumerable enumerate enumerated enumerates enumerating enumeration
enums env envelope environ environment environmental environments envoy envoys envs envvar eo eof eol eos ep ephemeral
epidemic epilog epilogue episode epoch epoll eps epsilon eq equ equal equality equally equals equation equitable equiv
equivalence equivalent equivalently equivalents er era erase erased erases erb erf erfc erosion err errand errata
errcode errloc errno erroneous erroneously error errored errorlevel errors erupted es esbuild esc escalade escalate
escalation escapable escape escaped escapeinside escapes escaping escort eslint esm esp especially espree essence
essential essentially est establish established establishes establishing estangler estate estimate estimated
estimation et eta etag etc ethics ethnic etw etype euro ev evacuate evacuated evacuation evacuations evacuees eval
evalbytes evaluate evaluated evaluates evaluating evaluation evaluations evaluator evanlucas eve even evening evenly
event events eventual eventually ever evergreen every everybody everyone everything everywhere evict evicted eviction
evidence evidently evil evolution evolve evolved evolves evolving ew ex exam excellency exclusive executed execution
executioner executive executives exercise exercitation exhibition exile exiled exodus expatriate expectations
expedition experimental experts explained explainer explains explanations explode exploded explodes explorer explosion
explosions explosive explosives exponentially exponentiation export exporters exports extensibility extensionless
externalized extradite extradited extradition extremist extremists ey eye eyeballs eyes eyewitness ez fa fabiankeil
fabric fabs facade face faced facet facets facilitate facilitates facilities facility facing fact faction factions
facto factor factored factorial factories factors factory facts factual fadd fail failed failfast failing fails
failure failures faint fair fairly fairy faith faithful faithfully fake faked fakeroot falcon fall fallback fallbacks
falling falls false falsely falsey falsy fame famed familiar familiarized families family famine famous fan fancier
fancy fancyvrb fans faq far fare farewell farm farmer farmers farming farms fashion fast faster fastest fastify
fastmail fat fatal fatalerror fatalities fatality fatals fate father fau fault faulthandler faults faulty favor
favorite favour fax fchmod fchown fclose fdiv fdlibm fdopen fe fear feared fearing fears feasible feast feather
feature featured features feb february fed federal federation fedoraproject fee feed feedback feeding feeds feel feels
fees feh fell felony female feminist fence fer ferry fertiliser festival fetch fetched fetches fetching fever few
fewer ffi fflush fforce fget fhinkel fi fiance fibre field fieldname fieldnames fields fierce fiery fifo fifteen fifth
fifthhorseman fifties fifty fig fight fighter fighters fighting figure figured figures figuring file filecmp filed
fileglob filehandle filehandles filelist filemode filename filenames fileno fileparse filepath filepaths fileread
files filesize filesystem filesystems filetest filetests filetype filewrite filippo fill filled filling fills
fillvalue film filmmaker films filter filtered filterfalse filtering filters fin final finalization finalize finalized
finalizer finalizers finalizes finalizing finally finals finance finances financial financier find findable findall
finder finders findfirst finding findings finds fine finer finger fingerprint fingerprints fingers finish finished
finishes finishing finite fiorinaf fips fire firearm fireball fired firefight firefighter firefighters firefighting
firefights firemen fires firewall firewalls fireworks firing firm firms first fish fisherman fishermen fishing fist
fit fitness fits five fix fixup fixups flag flagged flags flake flakey flakiness flaky flakyness flameeyes flames
flash flat flats flatted flatten flattened flattening flattens flavor flavors flavour flavours flaw flawed flaws flee
fleeing fleet fleets flesh flex flight flights flip flist flo float floating floats flock flood flooded flooding
floods floored florist flour flow flower flowing flows flu flush flushed flushes flushing flute fly fma fmax fmin fmod
fmode fmter fna fname fnmatch fnumber fo focus focused focuses fog fold folded folder folders folding folk folklore
folks follow followed followers following follows font fonts fontsize foo foobar food fooled foot footage football
footballer footballers footer footnote footnotes footprint fopen for forall forbid forbidden forbidding forbids force
forced forcefully forces forcibly forcing fore foreach foregoing foreground foreign foreigners foreman forest forests
forever forfeit forger forgery forget forgetting forgive forgiving forgot forgotten fork forked forking forks
forkserver form formal formalize formally format formats formatted formatter formatters formatting formed former
formerly forming formline forms formula formulas formulating fort forth fortnight fortress fortune forty forum forward
forwarded forwarding forwards fossil found foundation founded founder fountain four fourteen fourth fox foy fprintf
fra frac fraction fractional fractions fracture frag fragile fragment fragments fragrance frame framed framerate
frames framework frameworks framing franca fraud fread frederic free freebsd freed freedesktop freedom freeing
freelist freely frees freeware freeze freezes freezing freight freq frequency frequent frequently fresh freshly fri
friday friend friendly friends frightening frogmouth from fromlist front frontend frontends frontline frontlines frost
frotz fround frown frozen frozenset frozensets fruit fruity fsdecode fseek fsencode fset fsfe fsize fsmonitor fspath
fstat fsync ftell ftruncate fudge fuel fugitive fugitives fulfill fulfilled fulfilling full fullest fullname fullpath
fullwidth fully fun functionality functionally fund fundamental fundamentally funded funding funds funeral funerals
funk funky funny funwithsoftware fur furnished furniture further furthermore furthest fury fut future futureproof
futures fuzz fuzzer fuzzy fwrite fy g gabrielschulhof gain gained gaining gains gallant gallery gallon gambler
gambling game games gamma gang gangs gangster gap gaps garage garbage garbled garden gardener garlic garment garrison
gas gasoline gate gateway gateways gather gathered gathering gathers gauss gave gawk ge gear gee geek gem gen gencodec
gender general generalize generalized generally generals generate generated generates generating generation
generations generator generators generics generous gengjiawen genius genocide gensym gentleman gentoo genuine
geography geometric geometry get getaddrinfo getandroidapilevel getattr getbuffer getc getcwd getcwdu getdate getegid
getenv geteuid getfield getfile getgid getgrent getgrgid getgrnam gethostbyaddr gethostbyname gethostent gethostname
getitem getline getlines getlogin getnameinfo getnetbyaddr getnetbyname getnetent getoutput getpass getpeername getpid
getpos getppid getpriority getprotobyname getprotobynumber getprotoent getpwent getpwnam getpwuid gets getservbyname
getservbyport getservent getsize getsockname getsockopt getter getters getting gettotalrefcount getuid ghetto ghi
ghost gi giant gibfahn gid gids gif gift gim giraffe gireeshpunathil girl girlfriend girls gist git gitattributes
gitfile github gitignore gitk gitlab gitlink gitter gitweb give gives giving gjasny glacier gladky glance glass glib
glibc glitch glitches glob global globalconfig globally globalns globals globbing globby globs globstar globstars
glorious glory glossary glove glue glyph glyphs gmail gmake gmplib gmtime gmtoff gname gnore gnu gnulib gnupg gnutls
go goal goalkeeper goalless goals goat goaway gobble god goes going golang gold golf golfer gone good goodness goods
goodwill googlemail googletest gopher gorilla gory gospel gossip got goto gotta gotten govern governance governed
governing government governments governor governors governs gpgconf grab grace graceful gracefully grad gradient
gradually graduate graduated graft grafts grain grained grammar grammars grammatical grandchildren granddaughter
grandfather grandmother grandparents grandson grant granted granting grants granular granularity graph graphic
graphical graphs graphviz grass grateful gratis gratitude grave gravel graves gray grayscale great greater greatest
greatly greed greedily greedy green greenkeeper greet greeting gregory grenade grenades grep grew grey grid grief grip
grocery groff grok gross grossly ground grounds group groupby grouped grouper grouping groups grove grow growing grows
growth gscrivano gsub gte gtest gtime gtype guarantee guaranteed guarantees guard guarded guards guerilla guerrilla
guerrillas guess guessed guesses guessing guest gui guid guidance guide guided guideline guidelines guides guilt
guilty guitar guitarist gulf gulp gum gun gunfire gunidecomp gunman gunmen gunned guns gunzip gurgunday gut guts
guybedford gvars gvarset gym gyp gypfile gypfiles gypi gzip gzipped gzopen gztar ha habitat hack hacked hackers
hackery hacking hacks hacky had hadn hail hailed hails hair hairy half halfway hall halt halting halts halves hamlet
hamlets hammer hamster hand handball handbook handcuffs handed handful handgun handing handle handlebars handled
handler handlers handles handling handout hands handshake handshakes handy hang hanging hangs hanning hapi happen
happened happening happens happily happy harassment harbour hard hardcode hardcoded hardcopy harden hardened hardening
harder hardest hardline hardliners hardlink hardlinks hardly hardship hardware hare harm harmful harmless harmonize
harnesses harvest has hasattr hash hashable hashbang hashed hashes hashing hashlib hashmap hashref hashrefs hashseed
hashtable hasn hasown hat hatch hate hatred have haven having hawk hay hayden hazard hchar he head headache header
headers heading headings headmaster headquartered headquarters heads healer health healthcare healthy heap heapdump
heappop heapq hear heard hearing hears heart hearties hearts heat heater heaven heavily heavyweight heck hedge heel
heh height heir heiress heirs held helicopter helicopters hell hello helmet help helped helper helpers helpful helping
helpline helps hemanth hence her herb herd herder herdsman here hereafter hereby heredoc heredocs herein hereof heres
hereunder heritage hermit hero heroes heroin herself hes hesitate heuristic heuristically heuristics hex hey hi hid
hidden hide hides hiding hierarchical hierarchies hierarchy high higher highest highlight highlighted highlighter
highlighting highlights highly hijack hijacked hijackers hijacking hiker hikes hiking hill hills hilo him himself hint
hints hip hippo hires his histogram historian historic historical historically histories history hit hits hitting
hkario hmac hoard hockey hoiho hoist hoisted hoisting hold holder holders holding holds hole holes holiday holidays
holocaust homage home homebrew homeland homeless homepage homes homicide homogeneous honey honeymoon hongzhi honor
honored honoring honors honour honoured honours hood hook hookified hooks hooo hoops hop hope hoped hopefully hopes
hoping hops horizontal horizontally hormone horn horrible horribly horror horse horses hospital hospitalised
hospitalized hospitals host hostage hostages hosted hostel hostess hostilities hosting hostname hostnames hosts hot
hotel hotels hotfix hotmail hour hours house household households houses housing how however hppa hpux href hrtime
htmlentitydefs hu hub hubs huge human humanitarian humans humiliated humour hundred hundreds hung hunger hunk hunks
hunt hunter hunts hurricane hurricanes hurt hurts husband husbands hush hut hy hybrid hybrids hygiene hyperlink
hyperlinks hyphen hyphenated hyphens hypot hypothetical i ia iarna iat ibm ic icc ice icky icloud icmp icon iconv icu
icutrim id ide idea ideal ideally ideas idempotent ident identbodychars identchars identical identically identifiable
identification identified identifier identifiers identifies identify identifying identities identity idiom idiomatic
idiv idl idle idna idol ids idx ie ies iex if ifdef ifelse iff ifft ifilter ifilterfalse ifn ifndef ig iglob ignorable
ignore ignoreables ignorecase ignored ignores ignoring ihsinme ii iii ij ik ikey il illegal illness illustration im
imag image images imaginary imagine imap img imitate imitating imitation immediate immediately immediates immigrant
immigrants immigration imminent immune immunities immunity immutability immutable imp impact impacted impacting
impacts imperative impl implement implementation implementations implemented implementer implementers implementing
implementors implements implication implications implicit implicitly implied implies impls imply import importable
importance important importantly importation imported importer importers importing importlib imports impose imposed
imposes impossible impress impression imprisoned imprisonment improper improperly improve improved improvement
improvements improves improving imul in inability inaccessible inaccuracies inaccurate inactive inactivity
inadvertently inappropriate inappropriately inaugural incapable incentivedesign inch incident incidental incidentally
incidents incididunt incl include included includes including inclusion inclusions inclusive income incoming
incommandcolor incompatibilities incompatibility incompatible incomplete inconsistencies inconsistency inconsistent
inconsistently inconvenient incorporate incorporated incorporates incorporating incorporation incorrect incorrectly
incr increase increased increases increasing increasingly incredibly increment incremental incrementally incremented
incrementing increments incur incurred incurring incurs incursion incursions ind indeed indefinitely indemnify
indemnity indent indentation indentations indented indenting indents independence independent independently
indeterminate index indicate indicated indicates indicating indication indicative indicator indicators indices
indicted indictment indiscriminately individual individually individuals ineffective ineffectiveness inefficient
inencoding inequality inetd inf infant infantry infected infection infer inference inferno inferred inferring infers
infile infinite infinitely infinities infix inflation influence influenced influences influencing influenza info
inform informal informatik information informational informative informed informing informs infos infradead
infrastructure infrequent infringe infringed infringement infringements infringes ing ings inhabitant inherent
inherently inherit inheritable inheritance inherited inheriting inherits ini init initial initialisation initialised
initialization initializations initialize initialized initializer initializers initializing initially initiate
initiated initiates initiating initiation initiative inity inject injected injecting injection injured injures
injuries injuring injury inline inlined inlining inmate innards inner innermost inning innings innocence innocent ino
inode inodes inotify inout inp inplace input inputs inquest inquiries ins insane insanely insect insecure insensitive
insensitively insensitivity insert inserted inserting insertion insertions inserts inside insider insiders
insignificant insist insisted insists insn insofar inspect inspected inspecting inspection inspector inspectors
inspects inspiration inspired inst install installable installarchlib installation installations installbin installed
installer installers installing installroot installs instance instanceof instances instantiate instantiated
instantiates instantiating instantiation instaweb instead institutions instructions instrumentation instrumented
insufficient insufficiently insulate insult insurer insurgency insurgent insurgents int intact integer integers
integral integrate integrated integrates integrating integration integrations integrity intellectual intelligence
intelligent intelligently intend intended intending intends intensity intensive intent intention intentional
intentionally inter interact interacting interaction interactions interactive interactively interacts intercept
intercepted interception interceptor interceptors intercepts interchange interchangeable interest interested
interesting interface interfaces interfacing interfere interference interfering interim interior interix interleave
interleaved intermediary intermediate intermediates intermittent intern internal internally internals international
internationalization internationalized interop interoperability interoperable interoperate interp interpol interpolate
interpolated interpolating interpolation interpolations interpret interpretation interpreted interpreter interpreters
interpreting interprets interrupt interrupted interruption interrupts intersect intersection interspersed interval
intervals intervening intervention interview intimate into intrinsic intrinsics intro introduce introduced introduces
introducing introduction introductory introspect introspected introspection intruder ints intuitive inv invade invaded
invader invaders invalid invalidate invalidated invalidates invalidation invalidity invariant invariants invasion
invented invention inventor inventory inverse inversion invert inverted investigate investigated investigation
investigations investigator investigators investment investor investors invisible invitation invite invited invocant
invocation invocations invoke invoked invokes invoking involve involved involves involving io ioctl iojs ior ios iota
ip ipaddr ipaddress ipc ipe ips ipsum iq ir irc ireq iri iron ironpython irony irrational irregular irrelevant
irrevocable irrevocably irrigation irritating is isa isaacs isabelle isarray isascii isatty isbool isc isclass
iscoroutinefunction isdst isequal isfile isfinite isfloat isin isinf isinstance isint iskeyword iskore island islands
islice islink isn isnan isnt isnumeric iso isolate isolated isolates isolation isomorphic ispkg isprint isreal iss
isscalar isset issubclass issue issued issuer issues issuing istanbul it italiano italic italics item itemgetter items
itemseq iter iterable iterables iterate iterated iterates iterating iteration iterations iterative iteratively
iterator iterators iteritems iterkeys itertools itervalues ithreads ito its itself itumaykin iu iuc iv ivar ive iver
ivory iw ix iz izip ja jaak jacket jail jailed jails jam january jar jaraco jaredlwong jas java javascript javascripts
jaw jazz jealousy jeanphilippe jeep jersey jest jet jets jewel jeweller jewellery jgit ji jihadi jihadist jihadists
jinja jitter jjelen jklimes jkrems job jobless jobs jockey joernchen johab join joined joiner joining joinpath joins
joint jointly jonno joshgav jouni journal journalism journalist journalists joy joyeecheung jpalus jpeg jsdoc jsesc
jslint jsumners juaristi jubilee judge judged judgement judges judgment judicial judiciary judo juffo juice jul
julianduque july jump jumped jumper jumping jumps jun june jungle junk junta jurisdiction jurisdictions juror jurors
jury jussi just justice justification justified justify jvelezpo jy ka kaboom kappa karma kartik keen keep keepalive
keeper keeping keeps kennel kept kernel kernels kettle key keybindings keyboard keychain keyed keyfile keygen keyid
keying keylen keylog keyof keypress keyring keyrings keys keyserver keystore keyv keywords kfarnung kick kicked
kicking kicks kid kidnap kidnapped kidnappers kidnapping kidnappings kidney kids kill killed killer killers killing
killings kills kilobytes kilogram kilometer kilometers kilometre kilometres kind kinda kindly kinds king kingdom
kingpin kings kiosk kiss kit kitchen kite kitten kitty kju klass kludge knee knew knife knives knob knobs knocked
knockout knot know knowing knowledge known knows ko kohta koka koron kotlin kqueue krenair krenzelok kron kroosec ksu
ku kurtosis kwalitee kwset ky kzhao la lab label labeled labeling labelled labels labore laborer laboris labour
labourer labourers lace lack lacked lacking lacks ladder lady lag laid lakes lamb lambda lambdas lambdef lame lamp
land landed landing landlord landmark landmine landmines landowner lands landscape landslide landslides lane lang
language languages lantern laptop large larissayvette larva laser lasso last lastline lasttype lastval lat late lately
latency latent later latest latex lather latin latitude latter latze launch launched launcher launchers launches
launching law lawfully lawmaker lawmakers lawn laws lawsuit lawyer lawyers lax layer layers layoff layout layouts
lazily lazr lazy lbrace lceil lcfirst lchown lcov ldap ldflags le lead leader leaders leadership leading leads leaf
league leak leakage leaked leaking leaks lean leap learn learned learning learns least leather leave leaves leaving
lecture lecturer led left leftist leftmost leftover leg legacy legal legalese legally legend legendary legendecas
legion legislation legislative legislators legislature legitimate legitimately leimaohui leisure lekensteyn lemon len
lender lenders length lengthy lenient leobras leopard lesbian less let lets letter letters letting level levelname
levels levenshtein leverage leverages levn lex lexicographic lexicographically lfloor lgamma lhash li liability liable
liar lib libassuan libblkid libc libcrypto libcurl libdes libdw libebl libelf libev libfile libfoo libgcrypt libgit
libgnutls libintl libjpeg liblzma libm libmount libname libnames libnet libnode libpath libperl libpng libpth
libpython librarian libraries library libs libunistring libuv lice licence licenced licensable licensed licensees
licenses licensing licensors lid lie liebdich lies lieu lieutenant liezhi life lifeboat lifecycle lifeguard lifespan
lifetime lift lifted light lightly lightning lightweight like likelihood likely likeness likewise liking lilypond limb
lime limestone limit limitation limitations limited limiting limits line linear linearly linebreak linecache linefeed
lineno linenos linenostart linenostep linenumber liner lines linesep lineup linewise lingua linguistic link linkable
linkage linked linkedlist linker linkers linkgit linkify linking linkname links linktype linspace lint linter linters
linting lion lip liquid liquidity liquor lira lisp list listed listen listened listener listeners listening listens
listing lists literal literally literals literary lithography litigation little live lived liver lives livestock
living lizard lname lnum lo load loadable loaded loader loaders loadfile loading loads loan lobby lobbyist lobster loc
local locale locales localhost localisation locality localization localize localized localizing locally localname
localns locals localtime locate located locates locating location locations locator locators lock locked lockfile
lockfiles locking locks locn locs lodash lodge log logand logarithm logfile logged logger loggers logging logic
logical logically login logior logistic logit loglevel lognot logo logos logout logs logspace lone long longer longest
longitude longmess longname longs longstanding look lookahead lookaheads lookalike lookbehind looked looking looks
lookup lookups loop loopback looped loophole looping loops loose loosely loosen loosened looted looters looting lop
lords lorry lose loses losing loss losses lossless lost lot lots lottery loud loudly lounge love lover low lower
lowercase lowercased lowercasing lowest loyalist loyalists lpar lru lshift lstat lte ltmain ltrim lua luck luckily
lucky ludo ludovic ludwig luisgf lumber lunch lung luxury lvalue ly lying lynx lyrics lzma ma mabrand mac machete
machine machinery machines macintosh macos macosx macro macros mad made magenta magic magical magically magna
magnitude maid maiden maierman mail mailbox mailinfo mailing mailman mailmap mailto main mainloop mainly mainstay
maint maintain maintainable maintained maintainer maintainers maintaining maintains maintenance maintype majesty major
majority make maker makes makeup making malaria male malformed malice malicious mammal man manage managed management
manager managers manages managing mancill mandate mandated mandates mandatory mandy mangle mangled mangling mango
manhunt mania manifest manifestation manifests manifypods manipulate manipulated manipulates manipulating manipulation
maniread manner manpage manpages mansion manslaughter mantissa manual manually manuals manuel manufacturer
manufacturers manure manuscript many map mapfiles maple mapped mapper mapping mappings maps mar marathon marble march
marched marches marching marijuana marine marines maritime mark markdown marked marker markers market marketing
marketplace markets marking markings marks markup marriage married marshal marshalling marsonya marti martyr martyrs
mascot mask masked masking masks mason mass massacre massacres massage masseur massive master mat match matchable
matched matcher matchers matches matching mate material materialize materials mathematical mathematically
mathematician matlab matrix matter matters matthewloring mattress mature mawk max may maybe mayhem mayor mayors mbakke
mbox mcatanzaro mcollina mdash mday me meadow meal mean meaning meaningful meaningless meanings means meant meantime
meanwhile measles measure measured measurement measurements measures measuring meat mechanical mechanically mechanism
mechanisms mechglue med medal medals media median mediatype mediawiki medic medical medicine medics medium meet
meeting meetings meets megabytes meissner meld melody melon mem member members membership memo memoir memoization
memoized memoizes memoizing memorial memory memoryview men mention mentioned mentioning mentions mentor menu
mercenaries mercenary merchant merchantability mere merely merge mergeable merged merger merges mergetool merging
mergy merit mermaid merry mesh meshgrid meson mess message messages messes messier messy met meta metacharacter
metacharacters metaclass metaclasses metaconfig metacpan metadata metainfo metals metamail metavar meteorologist
meteorologists meter meth method methodname methods metre metres metric metrics mgorny mhdawson mi micah micro
microarchitecture microarchitectures micromatch microphone micros microsecond microseconds microservices microtask
microtests mid middle middleware middot midfielder midl midnight midpoint midweek midwife midx midyear might mighty
migrant migrants migrate migrated migrating migration migrations mild mile miles milestones miliseconds militant
militants militarily military militia militiamen militias mill million millionaire millions millisecond milliseconds
mime mimetype mimetypes mimic mimicking mimics min mind mindful mine miner mineral miners mines mingw minibus minidom
minified minim minimal minimatch minimist minimize minimized minimizes minimizing minimum miniperl minister
ministerial ministers ministries ministry minor minority minuend minus minute minutes mips mipsel miracle mirix mirror
mirrored mirroring mirrors mis misbehave misbehaved misbehaving misc misconfiguration misconfigured miscounted
misdetected misery mishandle mishandled misidentified misinterpreted misleading misleadingly mismatch mismatched
mismatches mismatching misnamed misparsed misplaced misrepresented miss missed misses missile missiles missing mission
missionaries missionary mississippi misspelled misspellings misspelt mist mistake mistaken mistakenly mistakes
mistaking mistook mistress mistype mistyped mistyping misuse misused mit mitigate mitigated mitigation mix mkdtemp
mkfifo mknod mkpath mkstemp mktemp mktime mlichvar mmap mmarchini mname mnemonic mo mob mobile mobilisation mobilization
mocha mock mocked mocking mocks mod modal mode model modeled modeline modelines modeling modelled models moderate
moderately moderation moderator modern modernize modernized modes modf modification modifications modified modifier
modifiers modifies modify modifying modname modpath mods modular module modulename modules modulo modulus mole moment
moments monarch monarchy monday money monitor monitoring monk monkey monkeypatch monkeypatched monkeypatching monks
mono monokai monopoly monorepo monospace monotonic monotonically monsoon monster month monthly monthname months
monument mood moon moose mor moral morale more moreover morgner morgue morning mortal mortality mortar mortars
mortgage mosque mosques most mostly motel moth mother mothers motion motivated motivation motivations motive motor
motorbike motorcade motorcycle motorists motorway mounir mount mountain mountaineer mounted mounts mourn mourned
mourners mourning mouse moustache mouth mov move moved movement moves movie movies moving mro msbuild msec msecs msi
msys msysgit mtime mu much muck mud mudslide mug mukrop mul mule multi multiarch multibyte multicast multidimensional
multiline multinational multipart multipath multiple multiples multiplication multiplicative multiplied multiplier
multipliers multiply multiplying multiprocessing multis multiselect multiset multithreaded multitude mum munge munged
munging murder murdered murderer murders muscle museum mushroom music musical musician musicians musl mussel must
mustard mutability mutable mutate mutated mutates mutating mutation mutations mutators mutex mutilate mutilation
mutiny mutt mutual mutually my myfile mylen myprint mypy myscript myself mysterious myth mywarn na nabla nail naive
naked name named namedtuple namedtuples nameless namelist namely names namespace namespaced namespaces namespacing
namever naming nand nanny nanoseconds napi narod narrow narrowed narrower narrowing nas nasm nasty nat nation national
nationalist nationalists nationals nations nationwide native natively natural naturally nature naughty naval navigate
navigation navy nazar nazard nbar nbaz nbytes ncalls nchannels ncurses ndef ndigits ne near nearby nearest nearly neat
neatvalue nec necessarily necessary neck necklace need needed needing needle needless needlessly needs neg negate
negated negates negating negation negations negative negatively negatives negligence negligent negotiable negotiate
negotiated negotiation negotiator neighborhood neighborhoods neighboring neighbour neighbouring neighbours neither
neostandard nephew neq nerve nest nested nesting nestjs net netbsd netdb netloc netmask netrc network networked
networking networks neutral neutrality never nevertheless new newborn newcomer newcomers newer newest newfile newl
newline newlines newloc newly newmod newname newpath news newself newspaper newspapers newvalue next nframes nghi
nginx ni nia nic nice nicely nicer nickname nid niece night nightclub nightly nightmare nil nine ninety ninja ninth
nis nished nisi nit nitpick nits nix nlink nmake nmav nnorwitz no nobackground nobleman nobody nobold nobrace nocase
nocheck nocomment nocover node nodes noglobstar noinline noise noisier noisy noitalic noloader nomad nominal nominate
nominated nomination nominations nominee non nonblocking nonce none nonegate nonempty nonetheless nonexclusive
nonlocal nonnegative nonnumeric nonsense nonsensical nonstandard nonterminal nonull nonzero noon noop noopener nop
nope nor noreturn norm normal normalisation normalise normalised normalization normalizations normalize normalized
normalizes normalizing normally normcase normpath north northeast northeastern norther northern northwest northwestern
nose not notably notarization notation notations notchars note notebook noted notepad notes notest nothing nothrow
notice noticeable noticed notices noticing notification notifications notified notifies notify notifying notin noting
notion notions noun nounderline nov novel novelist novelists november now nowadays nowarn nowhere nowrap npocs nroff
nsivov nsswitch ntpath ntype nu nuclear nul null nullable nulled nullglob nullish nullprogrammer nulls num number
numbered numbering numbers numeral numerator numeric numerical numerically numerous numify numifying numlist numpy
nums numword nun nuns nurse nursery nurses nut ny nycrc oak oasis oath oauth oauthlib ob obey obeys obituary oblast
obligated obligation obligations oblique obs obscure observability observable observation observe observed observer
observers obsolete obsoleted obsoletes obtain obtained obtaining obtains obvious obviously oc occasional occasionally
occasions occupation occupied occupiers occur occurred occurrence occurrences occurring occurs ocean ocsp oct octal
octave octet octets october octonion octopus od odd oddball oddly odds oe of off offence offender offending offensive
offensives offer offered offering offers office officer officers official officially officials offline offog offset
offsets offshore ofrobots often oh oid oil ok okay ol old older oldest oldmod oldname olive olives olympic om
ombudsman omega omission omissions omit omits omitted omitting omoris on onboarding once one oneline oneliner oneof
onerror ones ongoing onion online only onread onready onslaught onto onward onwards oo oob oom oops op opa opacity
opaque opcode opcodes open openbsd opened opener openid opening openings openpgp opens openssl openwall oper opera
operand operands operate operated operates operating operation operations operator operators opinion opinionated
opinions oplus opname opponent opponents opportunistically opportunities opportunity opposed opposite opposition
oppression ops opt opted optimal optimisation optimised optimist optimistic optimization optimizations optimize
optimized optimizer optimizing opting option optional optionally optionals options optname optparse opts oq or ora
orange orbit orchard orchestra ord order ordered ordering orders ordinal ordinals ordinarily ordinary ordnance ore
orelse org organ organiser organisers organization organizations organize organized organizer orgs orientated
orientation oriented orig origin original originally originals originate originated originates originating origins
orphan orphanage orphaned orphans ort os oslash osname ossl ostensibly ostrich osvers osx other otherdictitems
otheritems others otherwise otimes otp ott ou ought ouml our ours ourself ourselves out outbound outbreak outbuf
outcome outcomes outcry outdated outencoding outer outermost outfit outgoing outgunned outlaw outlen outline outlined
outlive outlook output outputs outputting outraged outright outside outsider outsiders outskirts outspoken outstanding
ov ove oven over overall overcome overdose overflow overflowed overflowing overflows overhaul overhead overkill
overlap overlapped overlapping overlaps overlay overline overload overloaded overloading overloads overlong overlook
overly overnight overridden override overriden overrides overriding overrun overrunning overruns overseas oversees
oversized overt overthrow overtly overturned overuse overview overwhelm overwrite overwrites overwriting overwritten
overwrote ow owes owing owl own owned owner owners ownership owning owns ox oxygen oyster pa pacific pack package
packaged packagename packager packagers packages packaging packed packet packets packfile packfiles packing packlist
packrat packs packument pacman pacote pact pad padded padding paddy padlock pads page pager pagers pages paginated
pagination paging paid pain painful paint painted painter painting pair paired pairing pairs pairwise palace palette
palindrome palm pamphlet panda pandemic panel pangomarkup panic panther papal paper papers par para parachute parade
paradigm paradise paragraph paragraphs parallel parallelism parallelize paramedic paramedics parameterize
parameterized paramilitaries paramilitary parcel pardon paren parens parent parentheses parenthesis parenthesize
parenthesized parents pariah parish parity parliament parliamentary parole parrot parrotting parsable parse parseable
parsed parser parsers parses parsing parson part partial partially partials participant participants participate
participates participating participation particular particularly parties partisan partition partitioned partitions
partly partner partnership parts partway party pass passed passenger passengers passes passing passive passwd password
passwords past pasta paste pasted pasthru pastime pasting pastor pasture pat patch patched patches patching patchlevel
patcomp patent patents path pathinfo pathlib pathname pathnames pathological paths pathsep pathspec pathspecs pathways
patience patient patients patriot patrol patrolman patrols patt pattern patterns pause paused pauses pausing pavement
pax pay paying payload payloads payment pays pbe pchar pclose pe peace peaceful peacekeeper peacekeepers peacekeeping
peacemaker peach peak pearl peasant pedantic pedestrian peek peeked peer peername pem pen penalties penalty pencil
pending penguin peninsula pension pensioner pensioners people peoples pep pepper per percent percentage percentile
percents perf perfect perfectly perform performance performances performant performed performer performing performs
perfume perhaps peril period periodic periodically periods perlbug perldbmfilter perldiag perldoc perlfaq perlinc
perlio perllibs perllocal perlmain perlop perlpod perlpodspec perls perlsub perltie perlunicode perlvar perly perm
permanent permanently permissible permission permissions permissive permissively permit permits permitted perms
permutation permutations permute perp perpetrator perpetrators perpetual perpetuity persist persisted persistence
persistent persists person personal personality personally persons perspective pertain pertaining petition petriuc
petrol petroleum pfe pgen phantom pharmacist pharmacy phase phased phases phi philanthropist philosophies philosophy
phone phonefactor phonogram phonograms phony photographer photographic photography phrase phrases phrasing phunkyfish
physical physically physician physicians pi pianist pick picked picker pickier picking picklable pickle pickleable
pickled pickler pickles pickling picks picky picnic picomatch picture pictures pid pie piece pieces pig pigeon pile
pilgrim pilgrims pill pillow pilot pilots pin pine ping pinging pings pink pinned pinning pino pinv pioneer pip pipe
piped pipeline pipelined pipelines pipelining pipes piping piracy pirate pirates pironti pistol pitch pitcher pitfall
pitfalls pitiful pivot pizza pizzeria pkey pkgconf pkgconfig pkgname pkgutil place placed placeholder placeholders
placeholding placement places placing plague plain plainly plaintiff plan plane planes planned planner planning plans
plantation plastic plat platbase platform platformdirs platforms platinclude platlib plausible play played players
playing playoff playoffs plays plaza plea pleads please pledged pledges plen plenty plink plist plistlib plot plots
plotters plough pluck plug pluggable plugged plugin plugins plumber plumbing plunge plunged plunges plural plus pmgdeb
pmonrealgonzalez pneumonia po pobox pocket poczta pod pods poet poetry point pointed pointer pointers pointing
pointless points poison poisoning poisson poke poking polar police policeman policemen policewoman policies policy
politburo polite political politically politician politicians politics polkit poll polling polls pollute polluting
pollution poly polyfill polyfilled polyfilling polyfills polygon polynomial pond pong pony pool pooled pooling pools
poor poorly pop pope popen popped popping pops popular popularity populate populated populates populating population
populist popup pork porkrind port portability portable portal ported porter porters portfolio portiions porting
portion portions portrait ports pos position positional positionals positioned positions positive positives posix posn
possessive possibilities possibility possible possibly post postal postbuild postbuilds postderef posted postfix
postgres postimage posting postinst postinstall postject postmortem postpone postponed postprocessing posts
postversion pot potato potential potentially pottery poultry pound poverty pow power powered powerful powerhouse
powerpc powers powerset powershell ppid pppconfig pppoe pppoeconf pprint ppu practicable practical practically
practice practices pragma pragmas pragmata pravi prayed prayer prayers pre preacher preamble prebuild prebuilt prec
precede preceded precedence precedences precedent precedes preceding precinct precise precisely precision precludes
precompiled precondition preconfigured pred predates predator predecessor predecessors predeclare predefined predicate
predicates predict predictable predominantly pref prefer preferable preferably preference preferences preferred
preferring prefers prefinish prefix preformatted prefs pregnancy pregnant preimage preinstall prejudicial preliminary
prelink preload preloaded preloading preloc prelude premajor premature prematurely premier premiership preminor
premises prep prepackaged preparation preparatory prepare prepared preparer prepares preparing prepatch prepend
prepended prepending prepends preposition preproc preprocess preprocessed preprocessing preprocessor preprocessors
prerelease prereleases prereq prerequisite prerequisites presence present presentation presented presenter presenting
presently presents preservation preserve preserved preserves preserving preset presets presidency president
presidential presidents press pressed presses pressing pressure prestige presumably presume presumed presumes pretend
pretended pretending pretends pretrial prettier prettifier prettify pretty prev prevailing prevent prevented
preventing prevention prevents preversion preview previews previous previously prey price prices priest priests
primarily primary prime primed primes primitive primitives primordial primordials prince princejwesley princes
princess principal principally principle principles print printable printables printed printer printf printing println
prints prio prior priorities prioritize priority prison prisoner prisoners prisons priv privacy private privately
privilege privileged privileges pro proactively prob probability probable probably probation probe prober probes
problem problematic problems proc procedure procedures proceed proceeding proceeds process processed processes
processing procession processor processors processsetuncaughtexceptioncapturecallbackfn processstderr processstdin
processstdout procurement prod produce produced producer producers produces producing product production productivity
products prof professional professor professors profile profiler profiles profiling profit profits prog progname
program programatically programmatic programmatically programmer programmers programming programs progress progresses
progressive progressively proj project projection projects prolog prologue prominent promise promised promises
promisified promisify promisor promote promoted promotes promoting promotion promotional prompt prompted prompting
promptly prompts prone pronoun pronounced pronouns proof prop propaganda propagate propagated propagates propagating
propagation proper properly properties property prophet proportional proposal proposals propose proposed proprietary
props prose prosecution prosecutor prosecutors prospective prospectively prosperity prostitute protect protected
protecting protection protections protects protest protested protester protesters protesting protestors protests proto
protobuf protocol protocols protonmail prototype prototypes prototypically prototyping protoype prove proved proven
provenance provide provided provider providers provides providing province provinces provincial provision provisional
provisions prowess prune pruned pruning pserver pseudo pseudocode pseudonym pseudorandom psi psmarshall psychiatric
psychologist pthread pty pu pub publically publication publicist publicity publicly publish published publisher
publishes publishing pudding pug pull pulled pulling pulls pummel pump pumpkin punc punch punct punctuated
punctuations punctuator punished punt punting punycode pupil pupils puppet puppy pure purelib purely purge purged purl
purple purported purpose purposefully purposes purse pursuant push pushd pushed pushes pushing put putenv puts putting
pwent pwned py pyc pycompile pycon pyconfig pydistutils pydoc pyfile pyflakes pygmentize pygments pyjwt pylint
pyopenssl pyparsing pypi pyproject pypy pyrex pytb pytest pythonw pythonx pytree pyvenv pyver pyversion pyx qu quad
quadratic quake qualifications qualified qualifier qualifiers qualify quality qualname quant quantified quantifier
quantifiers quantify quantile quantity quarantine quarrel quarry quarter quarterback quarterfinal quarterfinals
quaternion queen queried queries query querying question questionable questions queue queued queueing queues queuing
qui quic quick quicker quickly quiet quietly quilt quirk quirks quirky quis quit quite quits quitting quo quopri quot
quota quotation quote quoted quotemeta quotes quotient quoting quux qux ra rabbit rabies race raced races racily
racing racist racy radians radiation radical radicals radio radius radix rage ragged raid raided raids rail railroad
railway railways rain rainbow rainfall rains raise raised raises raising rajramanca rallied rallies rally ram ramda
ran ranch rancher rand randi randint random randombytes randomize randomly randomness randrange range ranged ranges
ranging rank ranlib ransom rape raped rapid rapidly rapist rapper rappers rare rarely raster rat rate rates rather
rating ratings ratio rational rationale rationals ratios raven raw rawdata raws razor rbrace rceil rcorreia rdev re
reach reachability reachable reached reaches reaching react reacting read readability readable reader readers readily
reading readline readlines readlink readln readme readonly reads readwrite ready real realistic reality realize really
realm realms realnum realpath reals realtime reap reaped reason reasonable reasonably reasoning reasons reassign
reassignment rebalancing rebase rebased rebasing rebel rebellion rebels rebind rebinding reboot rebroadcast rebuild
rebuilding rebuilds rebuilt rec recalculated recall recap recast receipt receive received receiver receives receiving
recent recently recession recipe recipes recipient recipients reciprocal recision recitations reclaim reclaimed
recognise recognised recognition recognizable recognizably recognize recognized recognizes recognizing recommend
recommendation recommendations recommended recommends recompilation recompile recompiled reconcile reconfigure
reconnect reconnecting reconsider record recorded recording recordings records recover recoverable recovered recovery
recreate recreated recreating recruit recruiter recruits rect rectangle rectangular recurse recursed recurses
recursing recursion recursions recursive recursively recv recwarn redact redacted redaction redefine redefined
redefines redefinition redhat redirections redis redistributable redistribute redistributed redistributing
redistributors redo reduce reduced reduces reducing reduction redundancy redundant redundantly reef reentrant
reevaluation ref refactor refactored refactoring refactorings refaddr refaliasing refcount refer referee referees
reference referenced references referencing referendum referent referential referer referral referred referrer
referring refers refine refinement refinements refinery reflect reflected reflecting reflection reflects refloat
reflog reflogs refname refnames reform reformat reformatted reformed reformist reforms refrain refresh refreshed refs
refspec refspecs reftable reftype refuge refugee refugees refuse refused refuses refusing reg regard regarded
regarding regardless regards regcomp regenerate regenerated regenerates regenerating regime regiment regimes region
regional regions register registered registering registers registration registrations regress regressed regression
regressions regret regrtest regular regularly regulated regulation regulator rehash reigning reimplement
reimplementation reimplemented reindeer reinit reinitialized reinstall reinstated reinstatement reinstates reintroduce
reiterates reject rejected rejecting rejection rejections rejects rekey rel relate related relates relating relation
relational relations relationship relationships relative relatively relatives relax relay relayed relaying release
released releaselevel releaser releasers releases releasing relevance relevant reliability reliable reliably relicense
relicensing relied relief relies reliever religion religious relink relinquish relinquishes relinquishment reload
reloaded reloading relocated relpath rely relying rem remain remainder remainer remaining remains remand remap
remapped remapping remark rematein remediation remedied remedies remedy remember remembered remembering remembers
remind reminder remote remotely remotes removal removals remove removed removeowner removes removing rename renamed
renames renaming render renderable renderables rendered renderer renderers rendering renders renegade renegotiate
renegotiation renewal renounced renowned reopen reopened reorder reordered reordering reorganize reorganized rep
repack repacked repacking repair repaired repairman reparse repatriated repeat repeatable repeated repeatedly
repeating repeats repelled repetition repetitions repetitive rephrase repl replace replaceable replaced replacement
replacements replacer replaces replacing replay replayed replaying replays replica replicas replicate replication
replied replies reply repo repopulate report reportbug reported reportedly reporter reporters reporting reports repos
repositories repository repr represent representable representation representations representative representatives
represented representing represents reprlib reproduce reproduced reproduces reproducible reproducing reproduction
reptile republic republican republicans reputation req request requested requesting requests requiem require required
requireid requirement requirements requires requiring reraise reraised rerere rerun res rescale rescission rescue
rescued rescuer rescuers rescues researcher resellers resemble resembles reserve reserved reserves reservists
reservoir reset resets resetting reshape reside residence resident residential residents resides resignation resigned
resigns resilient resistance resize resized resname resolution resolutions resolve resolved resolver resolvers
resolves resolving resort resource resources resp respect respected respectful respecting respective respectively
respects respond responded responder responding responds response responses responsibilities responsibility
responsible responsibly responsive rest restart restarted restarting restarts restaurant restaurants restify restore
restored restores restoring restrictions restructured restructuredtext restructuring result resultant resulted
resulting resultlist results resume resumed resumes resuming resumption resurrect resurrected ret retailer retailers
retain retained retaining retains retaliate retaliation retention rethrow rethrown retired retirement retr retreat
retreats retried retries retrievable retrieval retrieve retrieved retrieves retrieving retroactively retry retrying
return returncode returned returning returns retval reunion reusable reuse reused reuses reusing rev revamped reveal
revealed reveals revenue revenues reverse reversed reverses reversible reversion revert reverted reverting reverts
review reviewed reviewers reviewing reviews revise revised revision revisions revisit reviver revocation revoke
revoked revolt revolution revolutionary revs reward rewind rewinding reword reworded rework reworked rewrite rewrites
rewriting rewritten rewrote rex rfloor rhash rhetoric rhino rho rhysd ri rib ribbon ricaljasan rice richardlau richer
riches rickyes rid riddle rider ridge riffiwobbles rifle rifles right rightist rightmost rights rightwing rigorous
rimraf rindex rinfo ring ringleader rink rint riot rioters rioting riots ripped rise rises riseup risk risking risks
risky ritual rival rivals river rivers rmtree ro road roadmap roads roadside roaming robber robbers robbery
robertonewmon robot robotparser robust robustly robustness rock rocket rockets rocky rode roff role roles roll
rollback rolled rolling rollup ronag ronkorving roof rookie room rooster root rooted rootkea roots rope rosary rose
rot rotate rotated rotation rotten rough roughly rouines round rounded rounding roundrobin rounds route routed router
routes routine routines routing row rowan rowanthorpe rows royal royalties royalty rpar rpath rpearson rpmbuild rsa
rset rshift rsync rtrim rtype ru rubble ruby rudimentary rudolfs ruff rug rugby ruin rule ruler rulers rules ruling
rumor rumour run runnable runner runners running runpy runs runtime runtimes runway rural rvalue s sa sabotage
saboteurs sacked sacks sad sadie sadness safe safeguard safely safer safest safety sage sahana said sailor sailors
saint sake sal salad salaries salary sale sales salesman salmon saloon salt salutation salute samba same samefile
samestat sample sampled samples sampling sampwidth san sanction sanctions sanctuary sand sandbox sandwich sane sanely
saner sanitize sanitized sanitizer sanity sans saper sas sass sat satellite satisfied satisfies satisfy satisfying
saturate saturation saturday sauce sauna saurav sausage savage save saved savelist saves saving savings saviour saw
sax say saying says scaffolding scala scalable scalar scalars scale scaled scales scan scandal scandals scanned
scanner scanning scans scar scarcity scarf scary scatter scattered scenario scenarios scenery scenes sceptic schedule
scheduled scheduler schedulers schedules scheduling schema schemas schematic schematics scheme schemes schmorp scholar
scholars school schoolboy schoolchildren schoolgirl schooling schools schoolteacher science scientific scientist
scientists scilab scissors scooter scope scoped scopeid scopes scoping score scored scorer scores scout scrap scraping
scratch scream screams screen screenheight screens screenshot screenwidth screenwriter screw screwed screwy script
scripted scripting scriptlet scripts scroll scrolling scrubbed scrypt scuffles sculptor sculpture scurry sdiff sdist
sdists se sea seafood seal sealed seaman seamlessly search searchable searched searches searching seas seaside season
seasons seat seats sec secede sech second secondary seconded seconds secrecy secret secretary secrets secs sect
section sections secular secure securely security securitycode sed see seed seeded seeds seeing seek seekable seeking
seeks seem seemed seemingly seems seen seenlist seenset sees segfault segfaulted segfaulting segfaults segment
segmentation segments seized seizes seizure sel select selectable selected selecting selection selections selective
selectively selector selectors selects self sell selling sells sem semantic semantically semantics semaphore
semaphores semblance semctl semget semi semicolon semicolons semifinal semifinals seminar semop semver senate senator
senators send sendemail sender sendfile sending sendmail sends senior sense sensible sensibly sensing sensitive
sensitively sensitivity sent sentence sentenced sentences sentinel sentry sep separable separate separated separately
separates separating separation separatist separatists separator separators seperate seppo seps sept september seq
sequence sequencer sequences sequencing sequential sequentially sergeant serial serialisation serialised serializable
serialization serialize serialized serializer serializers serializes serializing series serif serious seriously sermon
servant serve served server serverclosecallback serverless serverlisten servername servers serves service services
serving session sessions set setattr setenv seterrorhandler setfield setflag setgid setgrent seth sethostent setlocale
setminus setnetent setpos setpriority setprotoent setpwent sets setservent setsid setsockopt setstate settable setter
setters setting settings settitle settled settlement settlements settlers setuid setup setups setuptools sev seven
seventeen seventh seventy several severe severed severity sewage sewer sge sha shadow shadowed shadowing shaking shall
shallow shallowly shame shape shapes shar shard share shareable shared shareholder shares sharing shark shasum she
shebang shed sheep sheet shelf shell shelled shelling shells shellwords shelter shepherd sheriff shes shestak shield
shift shifted shifting shifts shim shims ship shipped shipping ships shipyard shirt shisama shlex shmget shmread shock
shoe shoemaker shook shoot shooter shooting shootings shootout shoots shop shopkeeper shopper shoppers shopping shops
shore short shortage shortcut shortcuts shorten shortened shorter shortest shorthand shorthands shortlog shortly
shorts shot should shoulder shouldn shove shovel show showdown showed shower showing shown shows shrapnel shrimp
shrine shrink shrinking shrinkwrap shuffle shut shutdown shutil shuts shutting shuttle shy si sibling siblings sick
sid side sideband sidebar sides sidewalk sideways siege sieve sig sigh sigil sigma sign signal signaled signaling
signalled signalling signals signature signatures signed significance significand significant significantly signifies
signify signifying signing signs signum signup silence silenced silent silently silk silly silver silverwind sim simeq
similar similarity similarly simo simonsouth simple simpler simplest simplicity simplification simplifications
simplified simplifies simplify simplifying simplistic simply simulate simulated simulates simulating simultaneous
simultaneously sin sinc since sindresorhus sine sing singer singers single singlequote singlestring singleton
singletons singular sinh sink sio siren sirens sirrix sister sisters sit site sitecustomize sites sits sitting
situated situation situations six sixteen sixth sixty size sized sizehint sizeof sizes sjis skating skeletal skeleton
sketch skew skewness ski skies skiing skill skin skip skipped skipper skipping skipresult skips skipto skirmish
skirmishes skirt skull sky skyscraper slain slam slams slang slash slashes slashstartsregex slate slated slaughter
slaughtered slave slavery slaying sle sleep sleeping sleeve slen slice sliced slices slicing slide sliding slight
slightly slim slip slist slogan slope sloppy slot slots slow slowdown slowed slower slowest slowly slows slum slums
slurm slurp slurped small smaller smallest smallint smart smarter smartmatch smartos smarts smash smile smiley smoke
smoking smooth smueller smuggled smuggler smugglers smuggling snail snake snap snapshot snapshots snapshotted sne
sneak sneaky sniper snipers snippet snippets snow snowfall snowstorm snprintf so soap soared soars soccer social
socialist society sock sockaddr socket socketpair sockets socketserver socks socktype socsecno soda sofa soft software
softwareproperties soil sol solar solarized sold soldier soldiers sole solely solicit solicitor solid solidarity
solidus solo solution solutions solve solved solves some somebody somefile somehow someone something sometime
sometimes somewhat somewhere son soname song sons soon sooner sophisticated sorrow sorry sort sortable sorted sorting
sorts sought soul sound soundex sounds soup source sourcecode sourced sourcefile sourcelist sourcemap sourcemaps
sourceparts sources sourceslist south southeast southeastern southern southwest southwestern sovereign sovereignty
soybean spa space spacecraft spacer spaces spacing spam span spans sparc sparrow sparse sparsely spawn spawned
spawning spawns speak speaker speakers speaking spear spec special specialist specialized specially specials specific
specifically specification specifications specificity specifics specified specifier specifiers specifies specify
specifying specs spectacle spectator spectators spectralink spectrum sped speech speeches speed speeding speeds
speedup speedups spell spelled spelling spellings spells spend spending spends spent sphere sphinx spice spider spies
spin spinner spinners spirit spit splice split splitpath splitquery splits splittag splitter splitting splituser
splitvalue spokeman spoken spokesman spokesmen spokesperson spokeswoman sponsor sponsored sponsoring sponsorship spoof
spoofed spoofing spoon sport sports sportsman sportswoman spot spotted spouse spread spreading spreadsheet spring
sprintf spurious spy squad squadron squads square squares squash squashed squashing squeeze squelch squelched squid
squirrel sra srand srange sre sreepurnajasti sscanf ssize sskaje ssleay sta stab stabbed stabbing stabbings stabilize
stable stack stacked stacking stacklevel stacks stacktrace stadium staff staffers stage staged stages staggered
staging stain stair stairs stake stale staleness stall stalled stalling stamp stampede stand standalone standard
standardize standardized standards standin standoff stands standstill stanza star staring starkwang starmap starred
starring stars start started starter starting startloc startperl starts startswith startup starvation starved stash
stashed stat state stated stateful statehood stateless statement statements states statesman static statically
staticmethod statics stating station statistical statistician statistics stats statue status statuscode statuses
statute statutory stay stays stbuehler stdcall stddev stderr stdev stdio stdlib steak steal steam steamer steel
stefanb stefw stem stemming stems step stepping steps stepwise stew steward stewards stick sticking sticky still
stimulate stlman stock stocks stolen stomach stool stop stoppage stopped stopping stops stopwords storage store stored
storeroom stores storing storm stormed storms story storyteller stove straightened straightforward straits stranger
strategist straw strawberry stream streamlining street streets strike striker strikers strikes strikethrough striking
stringescape stringification stringifying stroke stroll stronghold strongholds struck stty stub stubs stuck student
students studied study stuff stunned stunning stunt stupid style styled styledefs styleguide styles stylesheet
stylesheets styling stylistic su sub subarray subclass subclassed subclasses subclassing subcmd subcommand subcommands
subdiagram subdiagrams subdirectories subdirectory subdomains subentry subevents subexpressions subfield subfolder
subfolders subject subjects subkey subkeys sublicensable sublicense sublicenseable sublicensed sublists submarine
submarines submission submit submitted submitting submodule submodules subname subnet subnode suboptimal subpackage
subpart subparts subpath subpattern subpatterns subpragma subprocess subprocesses subprogram subproject subroutine
subroutines subs subscribe subscribed subscribing subscript subscriptable subscripted subscription subscriptions
subscripts subsection subsections subsequence subsequences subsequent subsequently subset subsets subshell subsidy
subst substack substance substantial substantially substantive substantively substitute substituted substitutes
substituting substitution substitutions substvars subsystem subsystems subtest subtests subtitle subtle subtly
subtract subtracted subtracting subtraction subtrahend subtree subtrees subtype subtypes subtyping suburb suburbs
subversion subway succ succeed succeeded succeeding succeeds success successful successfully successive successively
successor successors such suck suddenly sudo sues suffer suffering suffice sufficient sufficiently suffix sugar
suggest suggested suggesting suggestion suggestions suggests suicide suit suitability suitable suitably suitcase suite
suited suites suitors sultan sum summaries summarize summarized summarizes summarizing summary summing summit summons
sums sun sunday sunken sunos sunrise sunset sunshine sup super superb superclass superclasses superfluous superior
supermarket superpower superproject superscript superscripts supersede superseded superset superstar superuser
supplementary supplements supplied suppliers supplies supply supplying support supported supporter supporters
supporting supports suppose supposed supposedly suppress suppressed suppresses suppressing suppression supreme sure
surface surfaces surfer surge surged surgeon surgery surges surname surprise surprises surprising surprisingly
surrender surrendered surrenders surrogate surrogateescape surrogateescaped surrogatepass surrogates surround
surrounded surrounding surrounds survey survive survived survivor survivors susceptible suse suspect suspected
suspects suspend suspended suspense suspicion suspicious sustainable swallow swallowed swallowing swamp swan swap
swapped swapping swaps sweat sweater sweep sweeping swift swig swimmer swimming switch switched switches switching
sword sy syllable sym symbol symbolic symbolically symbols symlink symlinked symlinks symmetric symmetrical symmetry
symphony symptom symref syms syn synagogue sync synced synch synched synching synchronization synchronize synchronized
synchronous synchronously synonym synonymous synonyms syntactic syntactically syntax synthesize synthetic syringe
syrup sys syscall syscalls sysconf sysconfig sysctl syslog sysopen sysread sysseek system systemctl systemd
systemfabricworks systems systemtap syswrite szidek ta tab table tables tablet tabs tabsize tabular tabulate tack tada
tag tagged tagger tagging tagname tags tail tailor tailored tailoring tails taint tainted tainting take taken takes
takewhile taking tal talk talked talking talks tall tampered tampering tan tangent tango tanh tank tanker tankers
tanks tap tape tar tarball tarballs tarfile tarfiles targeted tariff tariffs tarinfo tars task tasks taste tau taught
tavern tax taxes taxi taxpayer taxpayers tbody te tea teacher teachers teal team teammate teammates teams tear
teardown technical technically technician technique techniques technological tedious tee teen teenage teenager
teenagers teens tel telecom telecommunications telegram telemetry telephone telescope television tell telling tells
telnet telugu temp temper temperatures tempfile template templated templates templating temple temples tempname tempor
temporarily temporary temptation tempted tempting ten tenant tend tends tennis tens tense tension tensions tent
tentative tenth ter teraterm term termcap terminal terminals terminate terminated terminates terminating termination
terminator terminators terminfo terminology termios terms ternary terrace terrain terrible terribly territorial
territories territory terror terrorism terrorist terrorists terse test testable testcase testcases tested testified
testifies testify testing testling testmatrix tests testsuite tex textile tflat thakis than thank thanks that thats
thaw the theanarkh theatre thefile thefourtheye their theirs them theme themes themselves then thenable theoretical
theoretically theory there thereafter thereby therefore therein thereof theres thereto these theta they theyre
thickness thief thieves thigh thin thing things thingy think thinking thinks third thirst thirteen thirteenth thirty
this thiscol thoger thorn thorough thoroughly those though thought thoughtful thoughts thousand thousands thread
threaded threading threadpool threads threadsafe threat threatened threatens threats three threshold threw throat
throne throttle throttling through throughout throughput throw throwing thrown throws thru thu thumb thunder thunk
thursday thus thwarted ti tick ticket tickets ticks tid tide tidy tie tied tiers ties tiger tigers tight tighten
tightened tightening tighter tightly til tilde tilded till timber time timed timedelta timeframe timegm timeline
timelines timely timeout timeouts timer timerify timers times timestamp timestamps timezone timezones timing timings
tin tip tips tire title titlecase titled titleholder titles tium tkinter tmraz to toast tobacco toc toctree today
toddler todo todos toe together toggle toggled toilet tok token tokenization tokenize tokenized tokenizer tokenizes
tokenizing tokenlist tokens tokensource tokentype toklist tokn toks told tolerance tolerant tolerate tolerated tolist
toll tolower tomato tomb toml tomli tomorrow tomvrancken ton tone tongue tonight tonnes tons too took tool toolbar
toolchain toolchains tooling toolkit tools toolset toolsets tooltip tooth top topic topics toplevel topmost topography
topological topologically topology topples torch torched torn tornado tornadoes torpedo tort tortoise torture tortured
toss total totally totals tottime touch touchdown touched touches touching toupper tour tourism tourist tourists
tournament tournaments tours toward towards towel tower town towns township townspeople tox toy tquemerais trac trace
traceback tracebacks traced tracer traces tracing track tracked tracker tracking tracks tractor trade trademark
trademarks tradename trader traders trading tradition traditional traditionally traduzione traffic traffickers
trafficking tragedy tragic trail trailed trailer trailers trailing train trained trainee trainer trainers training
trains trait traitor traits tram tramp trampoline trans transaction transactional transactions transfer transferable
transferred transferring transfers transform transformation transformations transformed transformer transforming
transforms transient transition transitional transitioning transitions transitive translate translated translates
translating translation translations translator translators transliteration transmission transmit transmits
transmitted transmitting transp transparency transparent transparently transpilation transpile transpiled transpiler
transpilers transpiles transport transports transpose trap trapeze trapped trapping traps trash trauma travel
traveller travellers traversable traversal traversals traverse traversed traverses traversing tray treason treasure
treasurer treasury treat treated treaties treating treatment treats treaty tree trees trek trench trespass tri triage
triaged triager triagers triaging trial trials triangle tribal tribe tribes tribesman tribesmen tribool tribunal
tribunals tributary tribute tributes trick tricked tricks tricky trie tried tries trigger triggered triggering
triggers tril trim trimmed trimming trims trio trip tripartite triple triples triplet triplets triu trivial trivially
trivikr troff troop troops trophies trophy trouble troubleshooting troublesome troupe trousers trout truce truck
trucks true truecolor truly trumpet trunc truncate truncated truncates truncating truncation trunk trust trusted
trusts truststore trustworthy truth truthy try tryin trying tsar tsconfig tslib tspan tsunami tty ttype tu tube
tuberculosis tue tuesday tug tuition tulip tumbled tumour tuna tune tuned tuning tunnel tunneling tup tuple tuples
turban turds turf turmoil turn turned turning turnout turns turtle tutor tutorial tvars tvarset tweak tweaked tweaking
tweaks tweet twelve twenty twice twilight twin twine twins twitter two twoaday twofold ty tycoon tying typ type
typebox typecheck typechecker typecode typed typedef typedoc typefaces typeglob typeglobs typeid typeless typelib
typemap typename typeof types typesafe typescript typeset typhoon typical typically typing typings typo typographical
typography typos tyranny tyrant tzdata tzinfo ua uc ucfirst uchar udp udpate uf ufeff ufffd ufffe uffff ugh ugly ui
uid uit ukr ul ulimit ullamco ulong ultimate ultimately ultimatum um umask umbrella umlauted umpire unable
unacceptable unacceptably unaffected unaligned unaltered unambiguous unambiguously uname unanimous unanswered unarmed
unary unassigned unattended unauthenticated unauthorized unavailable unavoidable unaware unbacktrackable unbalanced
unbind unblessed unblock unblocked unblocks unborn unbound unbounded unbuffered uncaught uncertain unchanged unchecked
unclaimed uncle unclean unclear unclosed uncomment uncommitted uncommon uncompressed uncompresses uncompressing
uncompression unconditional unconditionally unconfirmed unconstrained unconsume unconverted uncovered und undeclared
undef undefeated undefine undefined undefines undelay under undercover underflow undergo underline underlined
underlining underlying underneath underscore underscores understand understanding understandings understands
understood underway underwent undesirable undetected undici undo undocumented undoing undone undump unemployed
unemployment unencoded unencrypted unenforceable unequal unescape unescaped unexpectedly unfair unfamiliar unfinished
unflag unfold unfolded unfolding unformatted unfortunate unfortunately ungetc ungoverned ungroup ungrouped unhandled
unhappy unhashable unhelpful unhoisted uni unichr unicodedata unicodeoutput unicon unicore unicorn unicorns
unidentified unified uniform uniformed uniformly unify unimplemented unimport unindent uninformative uninitialized
uninstall uninstallation uninstalled uninstalling unintended unintentional unintentionally uninteresting unintuitive
union unionist unions uniq unique uniquely uniqueness unit units unittest unittests unity universal universally
universe unknown unlabeled unless unlike unlikely unlimited unlink unlinked unlinking unload unloaded unlock unlocked
unmaintained unmanaged unmark unmatched unmerged unmodified unnamed unnecessarily unnecessary unneeded unnormalized
unnoticed unofficial unopened unordered unpack unpacked unpacker unpacking unparsable unparsed unpickling unpipe
unpiping unpkg unpleasant unportable unpredictable unprintable unprivileged unprocessed unpublish unpublished
unpublishing unqualified unquote unquoted unquoting unreachable unread unreadable unrecognised unrecognized
unrecoverable unref unrefed unreferenced unregister unregistered unrelated unreleased unreliable unreserved unresolved
unrest unrestricted unreviewed unsafe unsatisfied unscoped unset unsetenv unsets unshift unsigned unsolicited unsorted
unspecified unstable unsubscribe unsubscribed unsubscripted unsuccessful unsuitable unsupported unsure untaint
untainted untar unterminated untested untie until untokenized untouched untracked untrusted untyped unusable unused
unusual unveiled unveils unversioned unwanted unweaken unwind unwise unwrap unwrapped unwrapping unzip unzipped uo up
uparrow upcase upcoming update updated updater updates updating upfront upgrade upgraded upgrades upgrading upheaval
upheld upload uploaded uploading uploads uplus upon upper uppercase uppercased upperword uprising upset upsilon uptime
uptodate upwards ur uranium urged urgency urges urging uri urine uris url urlcleanup urldecode urldefrag urlencode
urlencoded urljoin urllib urllist urlopen urlparse urlretrieve urls urlunparse urlunsplit urn us usability usable
usage usages use used useful usefulness useithreads useless uselessly useperlio user userbase userconfig userdata
userdiff userid userinfo userland username usernames users usersite uses usher ushort using usleep usr usual usually
ut utc utensil util utilities utility utilization utilize utilized utilizes utilizing utilparseargsconfig
utilpromisifyoriginal utils utime utimes utopios utterly uu uuencoded uuid uunet uv uvwasi ux va vacation vaccination
vaccine vaccines vague val valgrind valid validate validated validates validating validation validations validator
validators validity validly valley vals valuable value valued values van vandal vanguard vanilla var variability
variable variables variadic variance variant variants variation variations varied varies variety various varname vars
vartype vary varying vast vastly vcatechnology vcbuild vcizek vcproj vcruntime vcvarsall vdeturckheim ve vec vector
vectorize vectors vegetable vegetation vehicle veil vein velit velocity vendor vendored vendors veniam venture venue
venv ver verb verbal verbar verbatim verbose verbosely verbosity verbs verbum verdict verification verified verifier
verifies verify verifying vers versa version versionadded versionchanged versioned versioner versioning versions
versus vertex vertical vertically vertices verto very veryflatcat vessel vet veteran veterans veto vfpdef vi via
viable vicar vice viceroy victim victims victories victorious victory video view viewable viewed viewer viewing
viewitems viewkeys views viewvalues vigil villa village villager villagers villages villain vim vimdiff vimrc vinegar
vineyard violate violated violates violation violations violence violent violet violin viral virgin virtual virtualenv
virtually virtue virus visibility visible visit visited visiting visitor visits visualises visualize visually vital
vitamin vitest vkurchatkin vlist vmsish vocalist voice void vol volatile volcanic volcano volkmar volley volume
voluntarily voluntary volunteer volunteers von vos vote voter voters votes voting vow vowed vows vs vsbase vscode
vsemozhetbyt vu vuln vulnerabilities vulnerability vulnerable vulture wa wadllib wage wages wagon waist wait waited
waiter waiters waitfor waiting waitpid waitress waits waive waived waives wake wakeup walk walked walker walkers
walking walks wallet walnut wanna want wantarray wanted wanting wants war ward warden wardrobe warehouse warfare
warhead warheads warlord warlords warm warmth warmup warn warned warnif warning warnings warns warplane warplanes
warrant warranties warrants warranty warring warrior wars warship warships wartime was washing wasi wasm wasn wasnt
wasp waste wasted wasteful wasting wat watch watchdog watched watcher watchers watches watching watchman water
waterfall waters wave waves wax way ways wday we weak weaken weaker weakly weaknesses weakref weakrefs wealth weapon
weaponry weapons weather weaver web webbrowser webcrypto webencodings webhooks webpack webserver website websites
websocket wed wedding wedge wednesday weed week weekday weekdays weekend weekends weekly weeks weibull weigh weight
weighted weighting weights weird welcome welcomed welcomes welcoming welfare well welterweight went were weren west
western weve wget whale what whatever whats whatsoever whatwg wheat wheel wheels when whence whenever where whereas
whereby wherein wherever whether which whichdb whichever while whilst whine whip whisky whistle whistleblower whistles
whitelist whitelisting whitespace whitespaces whitlock who whoami whoever whole wholly whom whoops whose why wicket
wickets wide widely wider widest widget widow widowed widows width widths wife wig wiki wild wildcard wildcards
wilderness wildfire wildfires wildlife wildmatch will willing willingness willow wim win wind windll windmill window
windowed winds wine winerror wing winger wink winner winners winning winreg wins winsock wipe wiped wire wireless
wiring wise wisely wish wishes wishing witch witchery with withdraw withdrawn withheld within without witness
witnesses wives wiz wizard wizy wkref wo woken wolf woman womb women won wonder wonderful wondering wont woo wood wool
word wording words work workaround workarounds worked worker workers workflow workflows workforce working workings
workload workloads works workshop workspace workspaces worktree worktrees world worldwide worm worry worrying worse
worship worshippers worst worth would wouldn wound wounded wounding wounds wow wrap wrapped wrapper wrappers wrapping
wraps wreck wreckage wrestler wrestling wrist writable write writeable writeln writer writers writes writev writing
written wrong wrongly wrongs wrote wschar wslit wstat xmlcharrefreplace xupptumblers ya yacht yaml yanked yard yarn
yay ycbcr yday ye yeah year yearly years yellow yen yes yesterday yet yi yield yielded yielding yields ym yml yn yo
yoga yoghurt yohhoy yoppy york yorkie you young younger youngster youngsters your yours yourself youth youths yq yr
yum yumkam yup yx yy yyyy za zacarias zap zebra zero zeroes zeros zeta zfridric zinfo zip zipdist zipfile zipimport
zipimporter zipped zips zkat zlib zombie zombies zone zones zoo zoologist zoom zos ztar zu
`;
