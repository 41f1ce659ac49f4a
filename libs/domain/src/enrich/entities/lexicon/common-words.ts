/** Words that English text also writes in lower case: a capital on one of them at the start of a sentence tells nothing. */
export const COMMON_WORDS = `
a aa aaa aaaaa aaaaaa aaaaabaaa aacute ab abandon abandoned abandons abap abbrev abbreviate abbreviated abbreviating
abbreviation abbreviations abc abcd abcde abcdef abcdefg abcdefghijklmnopqrstuvwxyz abd abducted abductions abi abide
abiflags ability abis ablaj able abort abortcontroller aborted aborting abortion aborts abortsignal about abouthiroppy
above abroad abrupt abruptly abs absence absent absolute absolutely absorb abspath abstractions abstractmethod
absurdly abuse abused abusing ac academic acc accel accelerate accelerator accent accented accept acceptable
acceptance accepted accepting accepts access accessed accesses accessibility accessible accessing accessor accessors
accident accidental accidentally accidents accommodate accompanied accompanies accompany accompanying accomplish
accomplished accord accordance according accordingly account accounting accounts accumulate accumulated accumulates
accumulating accuracy accurate accurately accuse accused accuses accusing acd achieve achieved achieves acid ack
acknowledge acknowledged acknowledgement acknowledgements acknowledges acknowledging acknowledgment acknowledgments
ackup acl aclocal acorn acos acosh acot acoth acquire acquired acquires acquiring acronym across acsc acsch act acted
acting action actionable actions activate activated activates activating activation active actively activist activists
activities activity acton actor actors actress acts actual actually acute ad ada adapt adapted adapters adaption
adaptive add addaleax addbase addclosehook adddescription added addendum addfile addhelp addinfo addinfourl adding
addition additional additions additive addoffset addon addons addowner addr address addressed addressee addresses
addressing addrinfo adds adduser adelmann adequate adequately adhere adhered adheres adhering adipiscing adjacent
adjust adjusted adjusting adjustment adjustments adjusts admcd admin administers administrative administrator
administrators admiral admits admittedly adopt adopted adopting adoption advance advanced advances advancing advantage
advantages adverb advertise advertised advertisement advertising advice advisable advise advised adviser advisers
advises advisor advisories advisors advisory ae aeiouy aerial aes af affairs affect affected affecting affects
affiliated affiliates affinity affirms aforementioned afraid after aftermath afternoon afterward afterwards ag again
against age agencies agency agenda agent agents ages aggarwal aggregate aggregated aggregating aggregation aggression
aggressive aggressively agnostic ago agree agreed agreement agreements agrees agriculture ah ahead aheared ai aid aide
aides aids aifc aim aims air airbase aircraft airline airlines airport airports airspace airstrike airstrikes aix ajv
ak aka akamai akin al ala alarm alarming alban albeit albrecht alen aleph alert alerts alg algebraic algo algol
algorithm algorithmic algorithmically algorithms alias aliased aliases aliasing alice align aligned aligning alignment
alignof aligns alike aliqua aliquip alist alive all alleging alleviate alliance allied allies alloc allocate allocated
allocates allocating allocation allocations allocator allocs allow allowable allowance allowed allowing allowlist
allows almost alnum alo alon alone along alongside alpha alphabet alphabetic alphabetical alphabetically alphabetize
alphanumeric alphanumerics alphanums alphas alphaword already alright also alt alter alterations altered altering
alternate alternates alternating alternation alternative alternatives alters although altogether alts altsep always am
amateur amazing ambassador ambassadors ambient ambiguities ambiguity ambiguous ambulance ambulances ambush ambushed
amd amend amended amending amet ametzler amid amidst ammunition amnesty among amongst amount amounts amp ampersand
amplification amt an analogous analogously analogy analyse analysing analysis analyst analysts analytics analyze
analyzed analyzer analyzes analyzing aname anarchy ancestor ancestors anchor anchored anchors ancient and anew ang
angle angles angry angular animal animate animation animations ann anniversary anno annotate annotating annotation
annotations announce announced announcement announcements announces annoying annual anomalies anon anonrig anonymous
anonymously another ansasaki ansi ansicolor ansicolors answer answered answering answers anthologies anti anticipate
anticipation antsmartian anty any anybody anymore anyone anything anytime anyway anyways anywhere ap apapirovski apart
api apis apl apos app apparatus apparent apparently appauthor appeal appeals appear appearance appeared appearing
appears append appended appending appends applicability applicable application applications applied applies apply
applying appname appoints appreciate appreciated approach approaches approaching appropriate appropriately
appropriateness approval approvals approve approved approves approving approx approximately approximates approximation
apps appveyor apr april apropos apt aptitude aptsources ar arb arborist arbur arc arccos arccosh arch arches
architectural architecture architectures archival archive archived archiver archives archiving archlib archname archs
arcname arcor arcs arcsin arcsinh arctan arctanh arduino are area areas aref aren arena arenas ares argued argues
arial arise arises arising arithmetic arity arm armed armor armored armoured arms army around arr arrange arranged
arrangement arrangements arranges array arrayref arrayrefs arrays arraysize arrest arrested arrests arrive arrives
arrow arrows arsenal art article articles artifact artifacts artificial artillery as asan asc ascending ascii asciidoc
asctime asdf asdict asec asech ash ashore aside asin asinh ask asked asking asks aslist asm asn asosedkin aspect
aspects assailant assailants assassination assault assaults assemble assembled assembler assembly assent assert
asserted asserting assertion assertions asserts assess assessed assessment asset assets assign assignable assigned
assigning assignment assignments assigns assimilated assist assistance assoc associate associated associating
association associative associativity assorted assume assumed assumes assuming assumption assumptions assurances
assure ast asterisk asterisks astur asy asylum asymmetric asymp asynchronous asynchronously at atan atanh athlete
athletes atime atlas atob atom atomic atomically atoms ats att attach attached attaches attaching attachment
attachments attack attacked attacker attackers attacking attacks attempt attempted attempting attempts attend
attendance attention attilamolnar attorney attorneys attr attrgetter attrhash attribs attribute attributes attributing
attribution attrname attrs au auction aud audience audio audioop audit audited auditing aug augeas augment
augmentation augmented augmenting august aunt auth authenticate authenticated authenticates authenticating
authentication authenticator authenticity authkey author authored authoring authoritative authorities authority
authorization authorize authorized authorizer authorizes authors authorship auto autobundle autocannon autoclass
autoclose autocomplete autocompletion autodetect autodetected autodetection autodie autodying autoflush autogen
autogenerate autogenerated autoload autoloaded autoloading automagically automake automate automated automates
automatic automatically automating automation autoreset autoselection autosplit autostash autouse autovivify aux av
ava avahi avaibility availability available avalanche average avg aviation avoid avoidance avoided avoiding avoids
avvio aw await awaitable awaited awaiting awaits awake award awards aware away awesome awful awk awkward awox ax axe
az ba babel baby back backed backend backends backer backers background backgrounded backgrounds backing backlog
backoff backport backported backporting backports backpressure backs backslash backslashed backslashes
backslashreplace backspace backtick backticks backtrace backtrack backtracking backup backups backward backwards bad
badd badge badges badly bag bail bailout bails balance balanced balancing ballistic balloon ballot ballots bam ban
band bandits bandwidth bank bankers banking banks banned banner bans bar bare bareword barewords barf barfed barrage
barrel barrels barrier bars base basealt baseball based baseline basename basenames bases bash basic basically basics
basis basketball bat batch batched batches batsman batsmen batter battle battled battles bay baz bbcode bcoe bcrypt
bdist bdiv be beach beam bear bears beat beaten beats beautiful beauzee became because become becomes becoming beef
been beep beer before beforehand beg began begin beginfile beginners beginning begins behalf behave behaved behaves
behaving behavior behaviors behaviour behaviours beheaded behind being belief believe believed believes bells belong
belonging belongs beloved below bench benchmark benchmarking benchmarks beneath beneficial benefit benefiting benefits
benh benign benjamingr beq berrange beside besides besieged best bet beta better between beyond bgansicolor bgcolor bi
bias biased bibliography bid bidi bidirectional bids big bigfloat bigger biggest bigint bignum bigrat billion
billionaire billions bin binaries binary binascii bind binding bindings binds bing binlog binmode binomial bins bint
binutils bio bique birthday birthtime bis bisect bisection bishop bishops biz bizarre bjacke bla black blacklist blah
blahfooblah blame blamed blames blank blanket blanks blast blasts blaze blazes blazing ble bleeding blend bless
blessed blessing blib blinding blindly blink blinker blizzard blksize bloat bloated bloating blob blobs bloc block
blockade blocked blocking blocks blocksize blog blogger blogpost bloody blow blowfish blowing blows blue bluebird
blueprint bluesky bmod bne bnoordhuis bnot boa boards boat boats bob bodies body bodychars bodylimit bogorodskiy bogus
boilerplate bold boldface bom bomb bombarded bombardment bomber bombers bombing bombings bombs bond bondage bonds bone
bonus boo book bookkeeping books bool boolean booleans boom boop boost boosts boot booted booting bootstrapped
bootstrapper bootstrapping bor border borders boring born borrow borrowed borrows boss botched both bother bottleneck
bottom bound boundaries boundary bounded bounding bounds bounty bower box boxer boxing boy boycott boys bpi brace
braced braces bracket bracketed brackets bradh bradmark brainfuck branch branches branching brand brands breach break
breakage breakages breakdown breaker breaking breakout breakpoint breakpoints breaks breakthrough brevity brew bribery
bride bridge brief briefly brigade brigadier bright brightcyan brightmagenta brightness brightred brightyellow bring
bringing brings bro broad broadcast broadcaster broadcasts broader broke broken broker brokers brother brothers brotli
brought brown browse browser browserify browsers brute bsdmake bsub btoa bu bubble bubbles bucket buckets budget buf
buff buffer buffered buffering buffers buflen bufs bufsize bug buggy bugreport bugs bugtracker build buildbot
buildbots builder builders building buildings buildroot builds built builtin builtins bulk bullet bulleted bulletin
bullets bump bumped bumping bumps bun bunch bundle bundled bundler bundlers bundles bundling burden bureau bureaucracy
burglary burial buried burlap burned bus buses business businesses businessman businessmen busy but button buttons buy
buys bwiedemann by bye bygroups bypass bypassed bypasses bypassing byref byte bytearray bytecode byteorder bytes bzlib
bztar ca cabinet cacert cache cacheable cachecontrol cached caches caching cad cadata cafe cafile cairo cake cal
calculate calculated calculates calculating calculation calculations calendar call callable callables callback
callbacks called callee caller callers calling callpack calls callsite calvinmetcalf came camel camelcase camelize
camellia camera camp campaign campaigners campaigning camps can canary cancel canceled canceling cancellation
cancelled cancelling cand candidate candidates cannabis cannot canon canonical canonicalize canonicalized canonname
cant canvas cap capabilities capability capable capacity capath capital capitalization capitalize capitalized capped
caps capsized captain captained caption captive captives capture captured captures capturing car card cardinal
cardinality cards care careful carefully careless cares caret carriage carried carries carry carrying cars cartel cas
cascade cascading case cased caseless cases casing casino cast casting casts casual casualties casualty cat catalog
catalogs catastrophic catch catchall catches catching categories categorize categorized category catfile cathedral
cats cattle caught cause caused causes causing caution cautious cautiously caveat caveats ccache ccedil ccflags
cclauss ccompiler cctest ccuracy cdata cdecl cdrom cdroms ce cease ceasefire ceases ceil ceiling celebrities celebrity
cell cells cemetery cent center centered central centralised centralize centricular centroid century ceremony cernekee
cert certain certainly certdata certfile certifi certificate certificates certification certified certify certs cffi
cfile cflags cgallek cgi chai chain chainable chained chaining chainlint chains chair chairman chairwoman chalk
challenge challenges chamber champion champions championship championships chance chancellor chances change changed
changelog changelogs changes changeset changesets changing channel channels chaos chapter char character
characteristics characters charbuffertype chardet charges charity charmap charname charnames chars charset charsets
chart charter charts chases chat chatty cheap cheaper cheat cheating check checkbox checked checker checkers checkin
checking checkout checkpoint checks checksum checksums chemical cherry chi chief chiefs child children chmod choice
choices choir choke choked cholera chomp chomping choose chooses choosing chop chopped chopping chore choreographic
chose chosen chown chromatic chrome chronological chronologically chronox chroot chunk chunked chunks chunksize church
churches churn ci cid cidr cinema cinematographic cinematography cipher ciphers circ circle circuit circular
circumstance circumstances circumvent circumvented circus citation cited cites citgm cities citizen citizens city
civic civil civilian civilians cjihrig claim claimed claiming claims clamp clang clarification clarifications
clarified clarifies clarify clarifying clarity clash clashed clashes clashing class classattr classdef classes classic
classification classified classifier classifiers classify classmethod classmethods classname classnames clause clauses
clean cleandoc cleaned cleaner cleaning cleanly cleans cleanup cleanups clear cleared clearer clearing clearly clears
clergy cleric clerics clever cli click clickable clicked clicking client clientclosed clientdestroyed clients clinch
clinic clinics clip clipboard clist cliui clobber clobbered clobbering clock clone cloneable cloned clones cloning
close closed closely closer closes closest closing closure closures cloudflare club clubs cluck clue cluster clusters
clutter cluttering cmac cmake cmdline cmdoptions cmyk cnonce co coach coaches coal coalesce coalesced coalescing
coalition coarse coast coastal cocaine coccicheck coccinelle code codebase codeblock codec codecov codecs coded
codegen codename codepath codepaths codepoint codepoints coderef coderefs codes codeset codesign codeweavers coding
coeff coefficient coerce coerced coerces coercible coercing coercion coffee coffeescript coincide coincidence col cold
collaboration collaborative collaborator collaborators collapse collapsed collapses collapsing collateral collating
collation collect collected collecting collection collections collectively collector collects college colleges collide
collides collision collisions colno colon colonel colonial colons colony color colorama colored colorful coloring
colorize colorized colors colorscheme colour coloured colours cols column columnist columns com combat combination
combinations combinator combinators combine combined combines combining combo come comedian comes comfortable coming
comma command commander commanders commandline commando commandos commands commas commence commentary commented
commenting comments commentsandwhitespace commerce commercial commercially commissioner commit commitment commits
committed committer committing committish commodity commodo common commonjs commonly commonprefix commons communicate
communicated communicates communicating communication communist communities community commuters comp compact companies
companion company comparable comparatively comparator comparators compare compared compares comparing comparison
comparisons compat compatibility compatible compatriots compensate compensation competent competing competition
compilable compilation compilations compile compileall compiled compiler compilers compiles compiling compl complain
complained complaining complains complaint complaints complement complements complete completed completely
completeness completer completes completing completion completions complex compliance compliant complicated
complication complied complies comply complying component components compose composed composing composite composition
compound compr comprehension comprehensions comprehensive compressed compressing compression compresslevel compressor
comprised comprises compromise compromised compromising comps comptype compulsory computation computations compute
computed computer computers computes computing comrades comstyle con concat concatenated concatenates concatenating
concatenation conceal conceivable conceivably concept concepts conceptually concern concerned concerning concerns
concision conclude concluding conclusion conclusions concrete concurrency concurrent concurrently cond condense
condensed condition conditional conditionally conditionals conditioned conditions conducted conducts cone
coneharvesters conf confer confess confidence confident confidential confidentiality confidently config configname
configparser configs configurable configuration configurations configure configured configures configuring confirm
confirmation confirmed confirming conflict conflicted conflicting conflicts conform conformance conformant conforming
conforms confuse confused confuses confusing confusion cong congress congressman congressmen conj conjugate
conjunction conn connect connected connecting connection connections connectivity connector connects cons consectetur
consecutive consensus consent consented consents consequat consequence consequences consequential consequently
conservation conservative conservatives consider considerable considerably consideration considerations considered
considering considers consist consisted consistency consistent consistently consisting consists console consolidate
consolidated conspicuously conspiracy const constable constant constantly constants constituency constituent
constitute constitutes constituting constitution constraining constructing construction constructions constructors
consts consul consulate consult consulted consulting consumable consume consumed consumer consumers consumes consuming
consumption cont contact contacted contacting contacts contain contained container containers containing containment
contains contemplated contemplating contender content contention contentious contentless contents contest contests
contextified contextmanager contiguous continually continuation continuations continue continued continues continuing
continuous continuously contour contract contracted contradicted contrarily contrary contrast contravariant
contravention contrib contribute contributed contributes contributing contribution contributions contributors
contributory contrived control controllable controlled controller controllers controlling controls controversial
controversy conv convenience convenient conveniently convention conventionally conventions convergence conversation
conversion conversions convert converted converter converters converting converts convey conveyed convict convicted
convicts convolve convoy convoys cooked cookie cookiejar cookielib cookies cool cooordinates cooperation cooperative
coordinate coordinates coordinating coordination coordinator cop cope copied copies cops copy copyedit copyfile
copying copyreg copyrightable copyrighted copyrights core coredump corepack cores cork corner coro coroutine
coroutines corps corpse corpses correct corrected correcting correction corrections correctly correctness corrects
correlate correlation correspond correspondence correspondent corresponding corresponds corrupt corrupted corrupting
corruption cors cos cosh cosine cost costly costs cot cotan coth could couldn council councillor count countdown
counted counter counterclaim counterintuitive countermand counterpart counterparts counters counting countries country
countrymen counts coup couple coupled course court courteous courtesy courts cov covariant cover coverage covered
covering coverity covers cow coypu cpan cpants cperl cpplint cpu cpy cpython crackdown crackdowns craft crafted crap
crash crashed crashes crashing crate crawl crazy crcmod cre create created creates creating creation creations
creativecommons creator creators cred credential credentials credit credits cricket cricketer cricketers crime crimes
criminal criminals crisis crit criteria criterion critic critical critics croak croaks cron crop cropping crops cross
crossed crossing crowd crowds crown crucial crud crude cruft cruise cruises crushed cry crypo crypt cryptic crypto
cryptographic cryptographically cryptography crystal cscope ctags cte ctime ctor ctype ctypes cu cube cubic cucumber
cull culprit cultural culture cumbersome cumprod cumsum cumulative cup cur curated curcode cure cured curfew curious
curl curly curr currency current currently curry curses cursor curve curves custom customarily customary customer
customers customizable customization customizations customize customized customizes customizing customs cut cutoff
cuts cutting cve cvsexportcommit cvsimport cvsserver cyan cyber cycle cycles cyclic cyclist cyclone cygwin cylinder
cypher da dad daemon daemons dagger dagolden daily dairy dam damage damaged damages danbev dance dancer dancers
dangerous dangers dangling danielschaefer darcs dare dark darkbg darktemplar dart darwin dash dashboard dashed dashes
dashsep dat data database databases dataclass dataclasses dataconn datagram datatype datatypes date dated dates
datetime datetimes datum daughter daughters davidmarkclements day dayofmonth dayofweek dayofyear days dbaryshkov
dbmopen dbus dcommit dconf de deactivate deactivated dead deadliest deadline deadlock deadlocks deadly deal dealer
dealers dealing dealings deallocated deals dealt dean dear dearmor death deaths deb debhelper debianized debounce
debpython debris debt debug debuggability debugged debugger debuggers debugging debuglevel debuglog debut dec decade
decades decamelize deceased december decent decide decided decides deciding decimal decimals decipher decision
decisions decl declaim declaration declarations declarative declare declared declares declaring decline decltype deco
decodable decode decoded decoder decoders decodes decoding decomposed decompress decompressed decompresses
decompression decompressor decorate decorated decorating decoration decorator decorators decrease decreased decreases
decreasing decrement decremented decrementing decrements decrypt decrypted decrypting decryption dedent dedicate
dedicated dedupe deduplicate deduplication deem deemed deems deep deepcopy deeper deeply deepmerge def defacto default
defaultdict defaulted defaulting defaults defaultvalue defeat defeated defeats defect defective defects defence
defences defend defendant defendants defended defender defenders defending defense defenses defensive defer deferrals
deferred deferring defers define defined defines defining definite definitely definition definitions definitive
deflake deflate deflated defmacro defn defs deftype deg degenerate degradation degrade degraded degree degrees deinit
del delay delayed delaying delays delegate delegated delegates delegating delegation delete deleted deleter deletes
deleting deletion deletions deliberate deliberately delim delimit delimited delimiter delimiters delimiting delims
deliver delivered delivering delivers delivery dell della delta deltas delvedor demand demanded demands demarcate demo
democracy democratic demonstrated demonstrates demonstrating demoted den denial denials denied denies deno denominator
denote denoted denotes denoting density deny denying denylist deopt dep depcomp depend dependabot dependant depended
dependence dependencies dependency dependent dependents depending depends depicted deploy deployed deploying
deployment deployments deposed depot deprecate deprecated deprecating deprecation deprecations deps depth depths
deputies deputy deque dequeue der derailed deref dereference dereferenced dereferencing derivation derivations
derivative derivatives derive derived derives deriving derogatory des desc descend descendant descendants descending
descr describe described describes describing description descriptions descriptive descriptor descriptors
deserialisation deserialization deserialize deserialized deserializes deserializing desert design designate designated
designates designation designed designee designer designing designs desirable desire desired desktop despair despite
dest destfile destination destinations destroyed destroyer destroys destructuring desugar desugars det detach detached
detaches detail detailed detailing details detained detainee detainees detains detect detected detecting detection
detective detectives detector detects detention determinable determinant determination determine determined determines
determining deterministic deterministically detonated detriment detrimental dev devastated devastating devastation
develop developed developer developers developing development deviate deviation deviations device devices devised
devmajor devminor devnull devoted devs devsnek devtools dfa dfile dgram di diacriticals diag diagnose diagnosed
diagnoses diagnosing diagnosis diagnostic diagnostics diagonal diagram diagrammed diagrams diags dialect dialects
dialog diameter diamond dice dict dictate dictates dictator dictionaries dictionary dicts dictvalue did didn didnt die
died dies diesel diff differ difference differences different differentiate differentiating differentiation
differently differing differs difficult difficulties difficulty difflib diffs diffstat difftool dig digamma digest
digests digging digit digitalinfinity digitally digits digraph dim dimension dimensions diminish dims diplomat
diplomatic diplomats director directors dis disable disabled disables disabling disadvantage disagree disagreement
disallow disallowed disallows disambiguate disambiguating disambiguation disappear disappeared disappears disarm
disarmament disassemble disassembly disaster disasters disc discard discarded discarding discards discipline
disciplines disclaim disclaimed disclaimer disclaimers disclaims disclose disclosed disclosure disconnect disconnected
disconnecting disconnection disconnects discontent discourage discouraged discover discoverable discovered discovering
discovers discovery discrepancies discrepancy discrete discretion discuss discussed discussing discussion discussions
disease diseases disk disks dismiss disp dispatch dispatched dispatches dispatching dispensa display displayed
displaying displays disposable disposal dispose disposed disposition disproportionate dispute disputed disrupt
dissemination dissent dissident dissidents dist distance distant distclass distclean distinct distinction distinctions
distinctive distinguish distinguished distinguishes distinguishing distlib distmeta distort distortion distributable
distributing distribution distributions distributors district districts dists distutils ditch ditto div dive diverged
divergence diverse diversity divide divided dividend divider divides dividing divisible division divisor divmod
divorce django djwong dlenski dlopen dlsyms dmake dmitrycvet dname dnlup do doc docfix docker docopen docs doctest
doctests doctool doctor doctors doctype document documentation documentations documented documenting documents
docutils does doesn doesnt dog doing dollar dollars dolor dolore dom domain domains domenic don donated donating
donation done donor donors dont door doping dos dot dotfile dotfiles dotless dots dotted double doublequote doubles
doublestring doubling doubly doubt down downcase downgrade downgraded downgrades downgrading download downloaded
downloading downloads downside downsides downto downwards dozen dozens draft drafted drafter dragonfly drain drained
draining drains drama dramatic dramatically drastically draw drawable drawback drawbacks drawing drawn draws drew
drive driven driver drivers drives drone drones drop dropped dropping drops dropwhile drought drown drowned drug drugs
drunk dry dsa dtor dtrace du dual dubbed dubious duck due duh dumb dummy dump dumped dumping dumps dunder duo dup
duplicate duplicated duplicates duplicating duplication duration durations during duty dy dying dylib dynamic
dynamically e ea each eacute eager eagerly earlier earliest early earnings earth earthquake earthquakes earthwave ease
easier easiest easily east eastern easy eat eats eb ec ecdh ecdsa echo echoed echoing economic economics economies
economist economists economy ecosystem ed eddy edge edges edit editable editables edited editing edition editions
editor editorconfig editorial editors edits edsadr educated ee eeppeliteloop ef effect effected effective effectively
effects efficiency efficient efficiently effort effortless efforts eg egg eggs eh ei eid eight eighth eighty either
eiusmod ej ek el elaborate elaborations elapsed elasticsearch elderly elect elected election elections electoral
electorate electricity electronic elects elegant elem element elements elems elen elevate elevated eleven eleventh elf
elfutils elian elif eligible eliminate eliminated eliminates eliminating elimination elisp elit eljefedelrodeodeljefe
ell ellipse ellipses ellipsis elliptic elm elp else elseif elsewhere elsif elt em emacs email emails embargo embassies
embassy embed embedded embedder embedding embodied embodiments emergencies emergency emeriti emeritus emission emit
emits emitted emitter emitters emitting emoji emojis empathy emperor emphasis emphasize empire employ employed
employees employer employment emptied empties empty emscripten emulate emulated emulates emulating emulation emulator
emulators en enable enabled enables enabling ename enc encapsulate encapsulated encapsulates encapsulation enclose
enclosed enclosing encodable encode encodebytes encoded encoder encoders encodes encoding encodings encounter
encountered encountering encounters encourage encouraged encourages encrypt encrypted encrypting encryption
encyclopedias end endcase ended ender endfile endfor endforeach endgrent endhostent endian endianness endif ending
endings endl endless endlessly endloc endnetent endorse endorsed endorsement endpoint endpoints endpos endprotoent
endpwent ends endservent endswitch endswith endtime endwhile enemies enemy energy enforce enforceability enforceable
enforced enforcement enforces engine engineer engineering engineers engines engraving enhance enhanced enhancement
enhancements enhances enhancing enim enjoy enjoyment enlargement enormous enough enqueue enqueued enrich ensure
ensured ensurepip ensures ensuring ent entanglement enter entered entering enterprise enters entertainment entire
entirely entirety entities entitled entity entrepreneur entries entropy entry entrypoint entrypoints enum enumerable
enumerate enumerated enumerates enumerating enumeration enums env envelope environ environment environmental
environments envoy envoys envs envvar eo eof eol eos ep ephemeral epidemic epilog epilogue epoch epoll eps epsilon eq
equ equal equality equally equals equation equitable equiv equivalence equivalent equivalently equivalents er era
erase erased erases erb erf erfc err errata errcode errloc errno erroneous erroneously error errored errorlevel errors
erupted es esbuild esc escalade escalate escalation escapable escape escaped escapeinside escapes escaping eslint esm
esp especially espree essence essential essentially est establish established establishes establishing estangler
estate estimate estimated estimation et eta etag etc ethnic etw etype euro ev evacuate evacuated evacuation
evacuations evacuees eval evalbytes evaluate evaluated evaluates evaluating evaluation evaluations evaluator evanlucas
even evening evenly event events eventual eventually ever evergreen every everybody everyone everything everywhere
evict evicted eviction evidence evil evolution evolve evolved evolves evolving ew ex excellency exclusive executed
execution executive executives exercitation exile exiled expectations experimental explained explainer explains
explanations explode exploded explodes explosion explosions explosive explosives exponentially exponentiation export
exporters exports extensibility extensionless externalized extradite extradited extradition extremist extremists ey
eye eyeballs eyes ez fa fabiankeil fabs facade face faced facet facets facilitate facilitates facilities facility
facing fact faction factions facto factor factored factorial factories factors factory facts factual fadd fail failed
failfast failing fails failure failures faint fair fairly faith faithful faithfully fake faked fakeroot fall fallback
fallbacks falling falls false falsely falsey falsy famed familiar familiarized families family famine famous fan
fancier fancy fancyvrb fans faq far farm farmer farmers farming farms fashion fast faster fastest fastify fastmail fat
fatal fatalerror fatalities fatality fatals fate father fau fault faulthandler faults faulty favor favorite favour fax
fchmod fchown fclose fdiv fdlibm fdopen fe fear feared fearing fears feasible feature featured features feb february
fed federal federation fedoraproject fee feed feedback feeding feeds feel feels fees feh fell felony female feminist
fer ferry festival fetch fetched fetches fetching few fewer ffi fflush fforce fget fhinkel fi field fieldname
fieldnames fields fierce fifo fifteen fifth fifthhorseman fifties fifty fight fighter fighters fighting figure figured
figures figuring file filecmp filed fileglob filehandle filehandles filelist filemode filename filenames fileno
fileparse filepath filepaths fileread files filesize filesystem filesystems filetest filetests filetype filewrite
filippo fill filled filling fills fillvalue film filmmaker films filter filtered filterfalse filtering filters fin
final finalization finalize finalized finalizer finalizers finalizes finalizing finally finals finance finances
financial financier find findable findall finder finders findfirst finding findings finds fine finer fingerprint
fingerprints fingers finish finished finishes finishing finite fiorinaf fips fire fired firefight firefighter
firefighters firefighting firefights firemen fires firewall firewalls firing firm firms first fish fisherman fishermen
fishing fit fitness fits five fix fixup fixups flag flagged flags flake flakey flakiness flaky flakyness flameeyes
flames flash flat flats flatted flatten flattened flattening flattens flavor flavors flavour flavours flaw flawed
flaws flee fleeing fleet fleets flex flight flights flip flist flo float floating floats flock flood flooded flooding
floods floored florist flow flowing flows flu flush flushed flushes flushing fly fma fmax fmin fmod fmode fmter fna
fname fnmatch fnumber fo focus focused focuses fold folded folder folders folding folklore folks follow followed
followers following follows font fonts fontsize foo foobar fooled foot footage football footballer footballers footer
footnote footnotes footprint fopen for forall forbid forbidden forbidding forbids force forced forcefully forces
forcibly forcing fore foreach foregoing foreground foreign foreigners forest forests forever forfeit forgery forget
forgetting forgive forgiving forgot forgotten fork forked forking forks forkserver form formal formalize formally
format formats formatted formatter formatters formatting formed former formerly forming formline forms formula
formulas formulating forth fortnight forty forum forward forwarded forwarding forwards fossil found founded four
fourteen fourth fox foy fprintf fra frac fraction fractional fractions frag fragile fragment fragments frame framed
framerate frames framework frameworks framing franca fraud fread frederic free freebsd freed freedesktop freedom
freeing freelist freely frees freeware freeze freezes freezing freight freq frequency frequent frequently fresh
freshly fri friday friend friendly friends frightening frogmouth from fromlist front frontend frontends frontline
frontlines frotz fround frown frozen frozenset frozensets fruity fsdecode fseek fsencode fset fsfe fsize fsmonitor
fspath fstat fsync ftell ftruncate fudge fuel fugitive fugitives fulfill fulfilled fulfilling full fullest fullname
fullpath fullwidth fully fun functionality functionally fund fundamental fundamentally funded funding funds funeral
funerals funk funky funny funwithsoftware furnished further furthermore furthest fut future futureproof futures fuzz
fuzzer fuzzy fwrite fy g gabrielschulhof gain gained gaining gains gallery gambling game games gamma gang gangs gap
gaps garbage garbled garrison gas gasoline gate gateway gateways gather gathered gathers gauss gave gawk ge gear gee
geek gen gencodec gender general generalize generalized generally generals generate generated generates generating
generation generations generator generators generics generous gengjiawen genocide gensym gentoo genuine geography
geometric geometry get getaddrinfo getandroidapilevel getattr getbuffer getc getcwd getcwdu getdate getegid getenv
geteuid getfield getfile getgid getgrent getgrgid getgrnam gethostbyaddr gethostbyname gethostent gethostname getitem
getline getlines getlogin getnameinfo getnetbyaddr getnetbyname getnetent getoutput getpass getpeername getpid getpos
getppid getpriority getprotobyname getprotobynumber getprotoent getpwent getpwnam getpwuid gets getservbyname
getservbyport getservent getsize getsockname getsockopt getter getters getting gettotalrefcount getuid ghi gi giant
gibfahn gid gids gif gim gireeshpunathil girl girlfriend girls gist git gitattributes gitfile github gitignore gitk
gitlab gitlink gitter gitweb give gives giving gjasny gladky glance glib glibc glitch glitches glob global
globalconfig globally globalns globals globbing globby globs globstar globstars glorious glossary glue glyph glyphs
gmail gmake gmplib gmtime gmtoff gname gnore gnu gnulib gnupg gnutls go goal goalkeeper goalless goals goaway gobble
goes going golang gold golf golfer gone good goodness goods goodwill googlemail googletest gopher gory gospel got goto
gotta gotten govern governance governed governing government governments governor governors governs gpgconf grab grace
graceful gracefully grad gradient gradually graduate graduated graft grafts grain grained grammar grammars grammatical
grandfather grandmother grandson grant granted granting grants granular granularity graph graphic graphical graphs
graphviz grateful gratis gratitude grave graves gray grayscale great greater greatest greatly greedily greedy green
greenkeeper greet greeting gregory grenade grenades grep grew grey grid grief groff grok gross grossly ground grounds
group groupby grouped grouper grouping groups grow growing grows growth gscrivano gsub gte gtest gtime gtype guarantee
guaranteed guarantees guard guarded guards guerrilla guerrillas guess guessed guesses guessing gui guid guidance guide
guided guideline guidelines guides guilty gulp gun gunfire gunidecomp gunman gunmen gunned guns gunzip gurgunday guts
guybedford gvars gvarset gyp gypfile gypfiles gypi gzip gzipped gzopen gztar ha hack hacked hackers hackery hacking
hacks hacky had hadn hailed hails hairy half halt halting halts halves hamlet hamlets hand handball handbook handed
handful handing handle handlebars handled handler handlers handles handling hands handshake handshakes handy hang
hanging hangs hanning hapi happen happened happening happens happily happy harassment harbour hard hardcode hardcoded
hardcopy harden hardened hardening harder hardest hardline hardliners hardlink hardlinks hardly hardware hare harm
harmful harmless harmonize harnesses harvest has hasattr hash hashable hashbang hashed hashes hashing hashlib hashmap
hashref hashrefs hashseed hashtable hasn hasown hatch hate have haven having hayden hazard hchar he head header
headers heading headings headquartered headquarters heads health healthy heap heapdump heappop heapq hear heard hears
heart hearties hearts heat heavily heavyweight heck heh height heir heirs held helicopter helicopters hell hello
helmet help helped helper helpers helpful helping helps hemanth hence her here hereafter hereby heredoc heredocs
herein hereof heres hereunder heritage hero heroes heroin herself hes hesitate heuristic heuristically heuristics hex
hey hi hid hidden hide hides hiding hierarchical hierarchies hierarchy high higher highest highlight highlighted
highlighter highlighting highlights highly hijack hijacked hijackers hijacking hikes hills hilo him himself hint hints
hires his histogram historian historic historical historically histories history hit hits hitting hkario hmac hoard
hockey hoiho hoist hoisted hoisting hold holder holders holding holds hole holes holiday holidays holocaust homage
home homebrew homeland homeless homepage homes homicide homogeneous hongzhi honor honored honoring honors honour
honoured honours hood hook hookified hooks hooo hoops hop hope hoped hopefully hopes hoping hops horizontal
horizontally horrible horribly horror horse horses hospital hospitalised hospitalized hospitals host hostage hostages
hosted hostilities hosting hostname hostnames hosts hot hotel hotels hotfix hotmail hour hours house household
households houses housing how however hppa hpux href hrtime htmlentitydefs hu hub hubs huge human humanitarian humans
humiliated hundred hundreds hung hunger hunk hunks hunt hunts hurricane hurricanes hurt hurts husband husbands hush hy
hybrid hybrids hygiene hyperlink hyperlinks hyphen hyphenated hyphens hypot hypothetical i ia iarna iat ibm ic icc
icky icloud icmp icon iconv icu icutrim id ide idea ideal ideally ideas idempotent ident identbodychars identchars
identical identically identifiable identification identified identifier identifiers identifies identify identifying
identities identity idiom idiomatic idiv idl idle idna ids idx ie ies iex if ifdef ifelse iff ifft ifilter
ifilterfalse ifn ifndef ig iglob ignorable ignore ignoreables ignorecase ignored ignores ignoring ihsinme ii iii ij ik
ikey il illegal illustration im imag image images imaginary imagine imap img imitate imitating imitation immediate
immediately immediates immigrant immigrants immigration imminent immune immunities immutability immutable imp impact
impacted impacting impacts imperative impl implement implementation implementations implemented implementer
implementers implementing implementors implements implication implications implicit implicitly implied implies impls
imply import importable importance important importantly importation imported importer importers importing importlib
imports impose imposed imposes impossible impress impression imprisoned improper improperly improve improved
improvement improvements improves improving imul in inability inaccessible inaccuracies inaccurate inactive inactivity
inadvertently inappropriate inappropriately inaugural incapable incentivedesign incident incidental incidentally
incidents incididunt incl include included includes including inclusion inclusions inclusive incoming incommandcolor
incompatibilities incompatibility incompatible incomplete inconsistencies inconsistency inconsistent inconsistently
inconvenient incorporate incorporated incorporates incorporating incorporation incorrect incorrectly incr increase
increased increases increasing increasingly incredibly increment incremental incrementally incremented incrementing
increments incur incurred incurring incurs incursion incursions ind indeed indefinitely indemnify indemnity indent
indentation indentations indented indenting indents independence independent independently indeterminate index
indicate indicated indicates indicating indication indicative indicator indicators indices indicted indiscriminately
individual individually individuals ineffective ineffectiveness inefficient inencoding inequality inetd inf infantry
infected infection infer inference inferred inferring infers infile infinite infinitely infinities infix inflation
influence influenced influences influencing influenza info inform informal informatik information informational
informative informed informing informs infos infradead infrastructure infrequent infringe infringed infringement
infringements infringes ing ings inherent inherently inherit inheritable inheritance inherited inheriting inherits ini
init initial initialisation initialised initialization initializations initialize initialized initializer initializers
initializing initially initiate initiated initiates initiating initiation initiative inity inject injected injecting
injection injured injures injuries injuring injury inline inlined inlining innards inner innermost inning innings
innocent ino inode inodes inotify inout inp inplace input inputs inquiries ins insane insanely insecure insensitive
insensitively insensitivity insert inserted inserting insertion insertions inserts inside insignificant insist
insisted insists insn insofar inspect inspected inspecting inspection inspector inspects inspiration inspired inst
install installable installarchlib installation installations installbin installed installer installers installing
installroot installs instance instanceof instances instantiate instantiated instantiates instantiating instantiation
instaweb instead institutions instructions instrumentation instrumented insufficient insufficiently insulate
insurgency insurgent insurgents int intact integer integers integral integrate integrated integrates integrating
integration integrations integrity intellectual intelligence intelligent intelligently intend intended intending
intends intensity intensive intent intention intentional intentionally inter interact interacting interaction
interactions interactive interactively interacts intercept intercepted interception interceptor interceptors
intercepts interchange interchangeable interest interested interesting interface interfaces interfacing interfere
interference interfering interim interior interix interleave interleaved intermediary intermediate intermediates
intermittent intern internal internally internals international internationalization internationalized interop
interoperability interoperable interoperate interp interpol interpolate interpolated interpolating interpolation
interpolations interpret interpretation interpreted interpreter interpreters interpreting interprets interrupt
interrupted interruption interrupts intersect intersection interspersed interval intervals intervening intervention
interview intimate into intrinsic intrinsics intro introduce introduced introduces introducing introduction
introductory introspect introspected introspection ints intuitive inv invade invaded invaders invalid invalidate
invalidated invalidates invalidation invalidity invariant invariants invasion invented invention inventory inverse
inversion invert inverted investigate investigated investigation investigations investigator investigators investment
investor investors invisible invite invited invocant invocation invocations invoke invoked invokes invoking involve
involved involves involving io ioctl iojs ior ios iota ip ipaddr ipaddress ipc ipe ips ipsum iq ir irc ireq iri
ironpython irrational irregular irrelevant irrevocable irrevocably irritating is isa isaacs isabelle isarray isascii
isatty isbool isc isclass iscoroutinefunction isdst isequal isfile isfinite isfloat isin isinf isinstance isint
iskeyword iskore island islands islice islink isn isnan isnt isnumeric iso isolate isolated isolates isolation
isomorphic ispkg isprint isreal iss isscalar isset issubclass issue issued issuer issues issuing istanbul it italiano
italic italics item itemgetter items itemseq iter iterable iterables iterate iterated iterates iterating iteration
iterations iterative iteratively iterator iterators iteritems iterkeys itertools itervalues ithreads ito its itself
itumaykin iu iuc iv ivar ive iver iw ix iz izip ja jaak jail jailed jails january jar jaraco jaredlwong jas java
javascript javascripts jeanphilippe jest jet jets jgit ji jihadi jihadist jihadists jinja jitter jjelen jklimes jkrems
job jobless jobs joernchen johab join joined joiner joining joinpath joins joint jointly jonno joshgav jouni journal
journalism journalist journalists joy joyeecheung jpalus jpeg jsdoc jsesc jslint jsumners juaristi judge judged
judgement judges judgment judicial judiciary juffo jul julianduque july jump jumped jumping jumps jun june junk junta
jurisdiction jurisdictions jury jussi just justice justification justified justify jvelezpo jy ka kaboom kappa karma
kartik keen keep keepalive keeper keeping keeps kept kernel kernels key keybindings keyboard keychain keyed keyfile
keygen keyid keying keylen keylog keyof keypress keyring keyrings keys keyserver keystore keyv keywords kfarnung kick
kicked kicking kicks kid kidnap kidnapped kidnappers kidnapping kidnappings kids kill killed killer killers killing
killings kills kilobytes kind kinda kindly kinds king kingdom kings kitty kju klass kludge knew knife knives knob
knobs knocked knockout know knowing knowledge known knows ko kohta koka koron kotlin kqueue krenair krenzelok kron
kroosec ksu ku kurtosis kwalitee kwset ky kzhao la label labeled labeling labelled labels labore laboris labour lack
lacked lacking lacks lady lag laid lakes lambda lambdas lambdef lame land landed landing landmark landmine landmines
lands landscape landslide landslides lang language languages large larissayvette lasso last lastline lasttype lastval
lat late latency latent later latest latex latin latitude latter latze launch launched launcher launchers launches
launching law lawfully lawmaker lawmakers laws lawsuit lawyer lawyers lax layer layers layout layouts lazily lazr lazy
lbrace lceil lcfirst lchown lcov ldap ldflags le lead leader leaders leadership leading leads leaf league leak leakage
leaked leaking leaks lean leap learn learned learning learns least leave leaves leaving lecture led left leftist
leftmost leftover leg legacy legal legalese legally legend legendary legendecas legion legislation legislative
legislators legislature legitimate legitimately leimaohui lekensteyn len lender lenders length lengthy lenient leobras
less let lets letter letters letting level levelname levels levenshtein leverage leverages levn lex lexicographic
lexicographically lfloor lgamma lhash li liability liable lib libassuan libblkid libc libcrypto libcurl libdes libdw
libebl libelf libev libfile libfoo libgcrypt libgit libgnutls libintl libjpeg liblzma libm libmount libname libnames
libnet libnode libpath libperl libpng libpth libpython libraries library libs libunistring libuv licence licenced
licensable licensed licensees licenses licensing licensors lie liebdich lies lieu lieutenant liezhi life lifecycle
lifespan lifetime lift lifted light lightly lightweight like likelihood likely likeness likewise liking lilypond lime
limit limitation limitations limited limiting limits line linear linearly linebreak linecache linefeed lineno linenos
linenostart linenostep linenumber lines linesep lineup linewise lingua linguistic link linkable linkage linked
linkedlist linker linkers linkgit linkify linking linkname links linktype linspace lint linter linters linting liquid
liquidity lira lisp list listed listen listened listener listeners listening listens listing lists literal literally
literals literary lithography litigation little live lived lives living lname lnum lo load loadable loaded loader
loaders loadfile loading loads loc local locale locales localhost localisation locality localization localize
localized localizing locally localname localns locals localtime locate located locates locating location locations
locator locators lock locked lockfile lockfiles locking locks locn locs lodash log logand logarithm logfile logged
logger loggers logging logic logical logically login logior logistic logit loglevel lognot logo logos logout logs
logspace lone long longer longest longitude longmess longname longs longstanding look lookahead lookaheads lookalike
lookbehind looked looking looks lookup lookups loop loopback looped loophole looping loops loose loosely loosen
loosened looted looters looting lop lords lose loses losing loss losses lossless lost lot lots lottery loud loudly
love low lower lowercase lowercased lowercasing lowest loyalist loyalists lpar lru lshift lstat lte ltmain ltrim lua
luck luckily lucky ludo ludovic ludwig luisgf luxury lvalue ly lying lynx lzma ma mabrand mac machine machinery
machines macintosh macos macosx macro macros mad made magenta magic magical magically magna magnitude maiden maierman
mail mailbox mailinfo mailing mailmap mailto main mainloop mainly mainstay maint maintain maintainable maintained
maintainer maintainers maintaining maintains maintenance maintype majesty major majority make maker makes making
malaria male malformed malice malicious man manage managed management manager managers manages managing mancill
mandate mandated mandates mandatory mandy mangle mangled mangling manhunt manifest manifestation manifests manifypods
manipulate manipulated manipulates manipulating manipulation maniread manner manpage manpages manslaughter mantissa
manual manually manuals manuel manufacturer manufacturers manuscript many map mapfiles mapped mapper mapping mappings
maps mar marble march marched marches marching marine marines maritime mark markdown marked marker markers market
marketing marketplace markets marking markings marks markup marriage married marshal marshalling marsonya marti martyr
martyrs mask masked masking masks mason mass massacre massacres massage massive master mat match matchable matched
matcher matchers matches matching material materialize materials mathematical mathematically matlab matrix matter
matters matthewloring mature mawk max may maybe mayor mayors mbakke mbox mcatanzaro mcollina mdash mday me mean
meaning meaningful meaningless meanings means meant meantime meanwhile measure measured measurement measurements
measures measuring meat mechanical mechanically mechanism mechanisms mechglue med medal medals media median mediatype
mediawiki medic medical medicine medics medium meet meeting meetings meets megabytes meissner meld mem member members
membership memo memoization memoized memoizes memoizing memory memoryview men mention mentioned mentioning mentions
menu mercenaries mercenary merchantability mere merely merge mergeable merged merger merges mergetool merging mergy
merit mermaid mesh meshgrid meson mess message messages messes messier messy met meta metacharacter metacharacters
metaclass metaclasses metaconfig metacpan metadata metainfo metals metamail metavar meteorologist meteorologists meter
meth method methodname methods metres metric metrics mgorny mhdawson mi micah micro microarchitecture
microarchitectures micromatch micros microsecond microseconds microservices microtask microtests mid middle middleware
middot midfielder midl midnight midpoint midweek midx midyear might mighty migrant migrants migrate migrated migrating
migration migrations mild miles milestones miliseconds militant militants military militia militiamen militias million
millions millisecond milliseconds mime mimetype mimetypes mimic mimicking mimics min mind mindful mine miner miners
mines mingw minidom minified minim minimal minimatch minimist minimize minimized minimizes minimizing minimum miniperl
minister ministerial ministers ministries ministry minor minority minuend minus minute minutes mips mipsel mirix
mirror mirrored mirroring mirrors mis misbehave misbehaved misbehaving misc misconfiguration misconfigured miscounted
misdetected mishandle mishandled misidentified misinterpreted misleading misleadingly mismatch mismatched mismatches
mismatching misnamed misparsed misplaced misrepresented miss missed misses missile missiles missing mission
missionaries missionary mississippi misspelled misspellings misspelt mistake mistaken mistakenly mistakes mistaking
mistook mistype mistyped mistyping misuse misused mit mitigate mitigated mitigation mix mkdtemp mkfifo mknod mkpath
mkstemp mktemp mktime mlichvar mmap mmarchini mname mnemonic mo mob mobilisation mobilization mocha mock mocked
mocking mocks mod modal mode model modeled modeline modelines modeling modelled models moderate moderately moderation
moderator modern modernize modernized modes modf modification modifications modified modifier modifiers modifies
modify modifying modname modpath mods modular module modulename modules modulo modulus moment moments monarch monday
money monitor monitoring monk monkey monkeypatch monkeypatched monkeypatching monks mono monokai monorepo monospace
monotonic monotonically monsoon month monthly monthname months moon mor moral more moreover morgner morning mortal
mortar mortars mortgage mosque mosques most mostly mother mothers motion motivated motivation motivations motor
motorbike motorcade motorcycle motorists mounir mount mountain mounted mounts mourn mourned mourners mourning mouse
mov move moved movement moves movie movies moving mro msbuild msec msecs msi msys msysgit mtime mu much muck mudslide
mukrop mul multi multiarch multibyte multicast multidimensional multiline multinational multipart multipath multiple
multiples multiplication multiplicative multiplied multiplier multipliers multiply multiplying multiprocessing multis
multiselect multiset multithreaded multitude mum munge munged munging murder murdered murderer murders museum music
musical musician musicians musl must mutability mutable mutate mutated mutates mutating mutation mutations mutators
mutex mutilate mutilation mutiny mutt mutual mutually my myfile mylen myprint mypy myscript myself mysterious mywarn
na nabla naive naked name named namedtuple namedtuples nameless namelist namely names namespace namespaced namespaces
namespacing namever naming nand nanoseconds napi narod narrow narrowed narrower narrowing nas nasm nasty nat nation
national nationalist nationalists nationals nations nationwide native natively natural naturally nature naughty naval
navigate navigation navy nazar nazard nbar nbaz nbytes ncalls nchannels ncurses ndef ndigits ne near nearby nearest
nearly neat neatvalue nec necessarily necessary need needed needing needle needless needlessly needs neg negate
negated negates negating negation negations negative negatively negatives negligence negligent negotiable negotiate
negotiated negotiation neighborhood neighborhoods neighboring neighbour neighbouring neighbours neither neostandard
neq nest nested nesting nestjs net netbsd netdb netloc netmask netrc network networked networking networks neutral
neutrality never nevertheless new newborn newcomer newcomers newer newest newfile newl newline newlines newloc newly
newmod newname newpath news newself newspaper newspapers newvalue next nframes nghi nginx ni nia nic nice nicely nicer
nickname nid night nightclub nightly nightmare nil nine ninety ninja ninth nis nished nisi nit nitpick nits nix nlink
nmake nmav nnorwitz no nobackground nobody nobold nobrace nocase nocheck nocomment nocover node nodes noglobstar
noinline noise noisier noisy noitalic noloader nominal nominate nominated nomination nominations nominee non
nonblocking nonce none nonegate nonempty nonetheless nonexclusive nonlocal nonnegative nonnumeric nonsense nonsensical
nonstandard nonterminal nonull nonzero noon noop noopener nop nope nor noreturn norm normal normalisation normalise
normalised normalization normalizations normalize normalized normalizes normalizing normally normcase normpath north
northeast northeastern northern northwest northwestern not notably notarization notation notations notchars notebook
noted notepad notes notest nothing nothrow notice noticeable noticed notices noticing notification notifications
notified notifies notify notifying notin noting notion notions noun nounderline nov novel novelist novelists november
now nowadays nowarn nowhere nowrap npocs nroff nsivov nsswitch ntpath ntype nu nuclear nul null nullable nulled
nullglob nullish nullprogrammer nulls num number numbered numbering numbers numeral numerator numeric numerical
numerically numerous numify numifying numlist numpy nums numword nun nuns nurse nurses ny nycrc oauth oauthlib ob obey
obeys oblast obligated obligation obligations oblique obs obscure observability observable observation observe
observed observer obsolete obsoleted obsoletes obtain obtained obtaining obtains obvious obviously oc occasional
occasionally occasions occupation occupied occupiers occur occurred occurrence occurrences occurring occurs ocsp oct
octal octave octet octets october octonion octopus od odd oddball oddly odds oe of off offending offensive offensives
offer offered offering offers office officer officers official officially officials offline offog offset offsets
offshore ofrobots often oh oid oil ok okay ol old older oldest oldmod oldname olympic om ombudsman omega omission
omissions omit omits omitted omitting omoris on onboarding once one oneline oneliner oneof onerror ones ongoing online
only onread onready onslaught onto onward onwards oo oob oom oops op opa opacity opaque opcode opcodes open openbsd
opened opener openid opening openings openpgp opens openssl openwall oper opera operand operands operate operated
operates operating operation operations operator operators opinion opinionated opinions oplus opname opponent
opponents opportunistically opportunities opportunity opposed opposite opposition oppression ops opt opted optimal
optimisation optimised optimist optimistic optimization optimizations optimize optimized optimizer optimizing opting
option optional optionally optionals options optname optparse opts oq or ora orange orchestra ord order ordered
ordering orders ordinal ordinals ordinarily ordinary ordnance orelse org organization organizations organize organized
orgs orientated orientation oriented orig origin original originally originals originate originated originates
originating origins orphan orphaned orphans ort os oslash osname ossl ostensibly osvers osx other otherdictitems
otheritems others otherwise otimes otp ott ou ought ouml our ours ourself ourselves out outbound outbreak outbuf
outcome outcomes outdated outencoding outer outermost outgoing outgunned outlaw outlen outline outlined outlive
outlook output outputs outputting outraged outright outside outsider outsiders outskirts outspoken outstanding ov ove
over overall overcome overdose overflow overflowed overflowing overflows overhead overkill overlap overlapped
overlapping overlaps overlay overline overload overloaded overloading overloads overlong overlook overly overnight
overridden override overriden overrides overriding overrun overrunning overruns overseas oversees oversized overt
overthrow overtly overturned overuse overview overwhelm overwrite overwrites overwriting overwritten overwrote ow owes
owing own owned owner owners ownership owning owns ox pa pacific pack package packaged packagename packager packagers
packages packaging packed packet packets packfile packfiles packing packlist packrat packs packument pacman pacote
pact pad padded padding pads page pager pagers pages paginated pagination paging paid pain painful paint painted
painting pair paired pairing pairs pairwise palace palette palindrome pamphlet pandemic panel pangomarkup panic paper
papers par para paradigm paragraph paragraphs parallel parallelism parallelize paramedic paramedics parameterize
parameterized paramilitaries paramilitary paren parens parent parentheses parenthesis parenthesize parenthesized
parents parish parity parliament parliamentary parole parrot parrotting parsable parse parseable parsed parser parsers
parses parsing part partial partially partials participants participate participates participating participation
particular particularly parties partisan partition partitioned partitions partly partner partnership parts partway
party pass passed passenger passengers passes passing passive passwd password passwords past paste pasted pasthru
pasting pastor pat patch patched patches patching patchlevel patcomp patent patents path pathinfo pathlib pathname
pathnames pathological paths pathsep pathspec pathspecs pathways patience patrol patrols patt pattern patterns pause
paused pauses pausing pax pay paying payload payloads payment pays pbe pchar pclose pe peace peaceful peacekeeper
peacekeepers peacekeeping peak pedantic peek peeked peer peername pem pen penalties penalty pending peninsula pension
pensioner pensioners people peoples pep per percent percentage percentile percents perf perfect perfectly perform
performance performances performant performed performer performing performs perhaps peril period periodic periodically
periods perlbug perldbmfilter perldiag perldoc perlfaq perlinc perlio perllibs perllocal perlmain perlop perlpod
perlpodspec perls perlsub perltie perlunicode perlvar perly perm permanent permanently permissible permission
permissions permissive permissively permit permits permitted perms permutation permutations permute perp perpetrator
perpetrators perpetual perpetuity persist persisted persistence persistent persists person personal personality
personally persons perspective pertain pertaining petriuc petrol petroleum pfe pgen phantom phase phased phases phi
philanthropist philosophies philosophy phone phonefactor phonogram phonograms phony photographic photography phrase
phrases phrasing phunkyfish physical physically physician physicians pi pianist pick picked picker pickier picking
picklable pickle pickleable pickled pickler pickles pickling picks picky picomatch picture pictures pid pie piece
pieces pig pilgrim pilgrims pilot pilots pin ping pinging pings pink pinned pinning pino pinv pip pipe piped pipeline
pipelined pipelines pipelining pipes piping piracy pirate pirates pironti pistol pitch pitcher pitfall pitfalls
pitiful pivot pizza pkey pkgconf pkgconfig pkgname pkgutil place placed placeholder placeholders placeholding
placement places placing plague plain plainly plan plane planes planned planning plans plat platbase platform
platformdirs platforms platinclude platlib plausible play played players playing playoff playoffs plays plea pleads
please pledged pledges plen plenty plink plist plistlib plot plots plotters pluck plug pluggable plugged plugin
plugins plumbing plunge plunged plunges plural plus pmgdeb pmonrealgonzalez po pobox pocket poczta pod pods poet
poetry point pointed pointer pointers pointing pointless points poisoning poisson poke poking polar police policeman
policemen policewoman policies policy politburo polite political politician politicians politics polkit poll polling
polls pollute polluting pollution poly polyfill polyfilled polyfilling polyfills polygon polynomial pong pony pool
pooled pooling pools poor poorly pop pope popen popped popping pops popular popularity populate populated populates
populating population populist popup porkrind port portability portable portal ported porters portfolio portiions
porting portion portions ports pos position positional positionals positioned positions positive positives posix posn
possessive possibilities possibility possible possibly post postal postbuild postbuilds postderef posted postfix
postgres postimage posting postinst postinstall postject postmortem postpone postponed postprocessing posts
postversion pot potential potentially pound poverty pow power powered powerful powerhouse powerpc powers powerset
powershell ppid pppconfig pppoe pppoeconf pprint ppu practicable practical practically practice practices pragma
pragmas pragmata pravi prayed prayer prayers pre preacher preamble prebuild prebuilt prec precede preceded precedence
precedences precedent precedes preceding precise precisely precision precludes precompiled precondition preconfigured
pred predates predecessor predecessors predeclare predefined predicate predicates predict predictable predominantly
pref prefer preferable preferably preference preferences preferred preferring prefers prefinish prefix preformatted
prefs pregnant preimage preinstall prejudicial preliminary prelink preload preloaded preloading preloc prelude
premajor premature prematurely premier premiership preminor prep prepackaged preparation preparatory prepare prepared
preparer prepares preparing prepatch prepend prepended prepending prepends preposition preproc preprocess preprocessed
preprocessing preprocessor preprocessors prerelease prereleases prereq prerequisite prerequisites presence present
presentation presented presenter presenting presently presents preservation preserve preserved preserves preserving
preset presets presidency president presidential presidents press pressed presses pressing pressure presumably presume
presumed presumes pretend pretended pretending pretends pretrial prettier prettifier prettify pretty prev prevailing
prevent prevented preventing prevention prevents preversion preview previews previous previously price priest priests
primarily primary prime primed primes primitive primitives primordial primordials prince princejwesley princes
princess principal principally principle principles print printable printables printed printer printf printing println
prints prio prior priorities prioritize priority prison prisoner prisoners prisons priv privacy private privately
privilege privileged privileges pro proactively prob probability probable probably probe prober probes problem
problematic problems proc procedure procedures proceed proceeding proceeds process processed processes processing
procession processor processors processsetuncaughtexceptioncapturecallbackfn processstderr processstdin processstdout
procurement prod produce produced producer producers produces producing product production productivity products prof
professional professor professors profile profiler profiles profiling profit profits prog progname program
programatically programmatic programmatically programmer programmers programming programs progress progresses
progressive progressively proj project projection projects prolog prologue prominent promise promised promises
promisified promisify promisor promote promoted promotes promoting promotion promotional prompt prompted prompting
promptly prompts prone pronoun pronounced pronouns proof prop propaganda propagate propagated propagates propagating
propagation proper properly properties property proportional proposal proposals propose proposed proprietary props
prose prosecution prosecutor prosecutors prospective prospectively protect protected protecting protection protections
protects protest protested protester protesters protesting protestors protests proto protobuf protocol protocols
protonmail prototype prototypes prototypically prototyping protoype prove proved proven provenance provide provided
provider providers provides providing province provinces provincial provision provisional provisions prune pruned
pruning pserver pseudo pseudocode pseudonym pseudorandom psi psmarshall psychiatric psychologist pthread pty pu pub
publically publication publicist publicity publicly publish published publisher publishes publishing pug pull pulled
pulling pulls pummel pump punc punch punct punctuated punctuations punctuator punished punt punting punycode puppet
pure purelib purely purge purged purl purple purported purpose purposefully purposes pursuant push pushd pushed pushes
pushing put putenv puts putting pwent pwned py pyc pycompile pycon pyconfig pydistutils pydoc pyfile pyflakes
pygmentize pygments pyjwt pylint pyopenssl pyparsing pypi pyproject pypy pyrex pytb pytest pythonw pythonx pytree
pyvenv pyver pyversion pyx qu quad quadratic quake qualifications qualified qualifier qualifiers qualify quality
qualname quant quantified quantifier quantifiers quantify quantile quantity quarantine quarter quarterback
quarterfinal quarterfinals quaternion queen queried queries query querying question questionable questions queue
queued queueing queues queuing qui quic quick quicker quickly quiet quietly quilt quirk quirks quirky quis quit quite
quits quitting quo quopri quot quota quotation quote quoted quotemeta quotes quotient quoting quux qux ra race raced
races racily racing racist racy radians radiation radical radicals radio radius radix raid raided raids rail railroad
railway railways rain rainbow rainfall rains raise raised raises raising rajramanca rallied rallies rally ram ramda
ran rand randi randint random randombytes randomize randomly randomness randrange range ranged ranges ranging rank
ranlib ransom rape raped rapid rapidly rapist rapper rappers rare rarely raster rat rate rates rather rating ratings
ratio rational rationale rationals ratios raw rawdata raws rbrace rceil rcorreia rdev re reach reachability reachable
reached reaches reaching react read readability readable reader readers readily reading readline readlines readlink
readln readme readonly reads readwrite ready real realistic reality realize really realm realms realnum realpath reals
realtime reap reaped reason reasonable reasonably reasoning reasons reassign reassignment rebalancing rebase rebased
rebasing rebel rebellion rebels rebind rebinding reboot rebroadcast rebuild rebuilding rebuilds rebuilt rec
recalculated recall recap recast receipt receive received receiver receives receiving recent recently recession recipe
recipes recipient recipients reciprocal recision recitations reclaim reclaimed recognise recognised recognition
recognizable recognizably recognize recognized recognizes recognizing recommend recommendation recommendations
recommended recommends recompilation recompile recompiled reconcile reconfigure reconnect reconnecting reconsider
record recorded recording recordings records recover recoverable recovered recovery recreate recreated recreating
recruits rect rectangle rectangular recurse recursed recurses recursing recursion recursions recursive recursively
recv recwarn redact redacted redaction redefine redefined redefines redefinition redhat redirections redis
redistributable redistribute redistributed redistributing redistributors redo reduce reduced reduces reducing
reduction redundancy redundant redundantly reentrant reevaluation ref refactor refactored refactoring refactorings
refaddr refaliasing refcount refer referee referees reference referenced references referencing referendum referent
referential referer referral referred referrer referring refers refine refinement refinements refinery reflect
reflected reflecting reflection reflects refloat reflog reflogs refname refnames reform reformat reformatted reformed
reformist reforms refrain refresh refreshed refs refspec refspecs reftable reftype refugee refugees refuse refused
refuses refusing reg regard regarded regarding regardless regards regcomp regenerate regenerated regenerates
regenerating regime regiment regimes region regional regions register registered registering registers registration
registrations regress regressed regression regressions regrtest regular regularly regulated regulation rehash reigning
reimplement reimplementation reimplemented reinit reinitialized reinstall reinstated reinstatement reinstates
reintroduce reiterates reject rejected rejecting rejection rejections rejects rekey rel relate related relates
relating relation relational relations relationship relationships relative relatively relatives relax relay relayed
relaying release released releaselevel releaser releasers releases releasing relevance relevant reliability reliable
reliably relicense relicensing relied relies reliever religion religious relink relinquish relinquishes relinquishment
reload reloaded reloading relocated relpath rely relying rem remain remainder remainer remaining remains remand remap
remapped remapping remark rematein remediation remedied remedies remedy remember remembered remembering remembers
remind reminder remote remotely remotes removal removals remove removed removeowner removes removing rename renamed
renames renaming render renderable renderables rendered renderer renderers rendering renders renegotiate renegotiation
renounced renowned reopen reopened reorder reordered reordering reorganize reorganized rep repack repacked repacking
repair repaired reparse repatriated repeat repeatable repeated repeatedly repeating repeats repelled repetition
repetitions repetitive rephrase repl replace replaceable replaced replacement replacements replacer replaces replacing
replay replayed replaying replays replicas replicate replication replied replies reply repo repopulate report
reportbug reported reportedly reporter reporters reporting reports repos repositories repository repr represent
representable representation representations representative representatives represented representing represents
reprlib reproduce reproduced reproduces reproducible reproducing reproduction republic republican republicans
reputation req request requested requesting requests require required requireid requirement requirements requires
requiring reraise reraised rerere rerun res rescale rescission rescue rescued rescuer rescuers rescues resellers
resemble resembles reserve reserved reserves reservists reset resets resetting reshape reside residence resident
residents resides resignation resigned resigns resilient resistance resize resized resname resolution resolutions
resolve resolved resolver resolvers resolves resolving resort resource resources resp respect respected respectful
respecting respective respectively respects respond responded responder responding responds response responses
responsibilities responsibility responsible responsibly responsive rest restart restarted restarting restarts
restaurant restaurants restify restore restored restores restoring restrictions restructured restructuredtext
restructuring result resultant resulted resulting resultlist results resume resumed resumes resuming resumption
resurrect resurrected ret retailer retailers retain retained retaining retains retaliate retaliation retention rethrow
rethrown retired retirement retr retreat retreats retried retries retrievable retrieval retrieve retrieved retrieves
retrieving retroactively retry retrying return returncode returned returning returns retval reusable reuse reused
reuses reusing rev revamped reveal revealed reveals revenue revenues reverse reversed reverses reversible reversion
revert reverted reverting reverts review reviewed reviewers reviewing reviews revise revised revision revisions
revisit reviver revocation revoke revoked revolt revolution revolutionary revs rewind rewinding reword reworded rework
reworked rewrite rewrites rewriting rewritten rewrote rex rfloor rhash rhetoric rho rhysd ri ricaljasan rice
richardlau richer rickyes rid rider riffiwobbles rifle rifles right rightist rightmost rights rigorous rimraf rindex
rinfo ring rint riot rioters rioting riots ripped rise rises riseup risk risking risks risky rival rivals river rivers
rmtree ro road roadmap roads roadside roaming robertonewmon robotparser robust robustly robustness rocket rockets
rocky rode roff role roles roll rollback rolled rolling rollup ronag ronkorving rookie room root rooted rootkea roots
rot rotate rotated rotation rough roughly rouines round rounded rounding roundrobin rounds route routed router routes
routine routines routing row rowan rowanthorpe rows royal royalties royalty rpar rpath rpearson rpmbuild rsa rset
rshift rsync rtrim rtype ru rubble ruby rudimentary rudolfs ruff rugby rule ruler rulers rules ruling run runnable
runner runners running runpy runs runtime runtimes runway rural rvalue s sa sabotage saboteurs sacked sacks sad sadie
safe safeguard safely safer safest safety sage sahana said sailor sailors sake sal salaries sale sales salt salutation
samba same samefile samestat sample sampled samples sampling sampwidth san sanction sanctions sandbox sane sanely
saner sanitize sanitized sanitizer sanity sans saper sas sass sat satellite satisfied satisfies satisfy satisfying
saturate saturation saturday sauce saurav save saved savelist saves saving savings saw sax say saying says scaffolding
scala scalable scalar scalars scale scaled scales scan scandal scandals scanned scanner scanning scans scary scatter
scattered scenario scenarios scenes schedule scheduled scheduler schedulers schedules scheduling schema schemas
schematic schematics scheme schemes schmorp scholar scholars school schoolboy schoolchildren schoolgirl schools
schoolteacher science scientific scientist scientists scilab scissors scope scoped scopeid scopes scoping score scored
scorer scores scraping scratch scream screams screen screenheight screens screenshot screenwidth screenwriter screw
screwed screwy script scripted scripting scriptlet scripts scroll scrolling scrubbed scrypt scuffles sculpture scurry
sdiff sdist sdists se sea sealed seamlessly search searchable searched searches searching seas season seasons seat
seats sec secede sech second secondary seconded seconds secret secretary secrets secs sect section sections secular
secure securely security securitycode sed see seed seeded seeds seeing seek seekable seeking seeks seem seemed
seemingly seems seen seenlist seenset sees segfault segfaulted segfaulting segfaults segment segmentation segments
seized seizes seizure sel select selectable selected selecting selection selections selective selectively selector
selectors selects self sell selling sells sem semantic semantically semantics semaphore semaphores semblance semctl
semget semi semicolon semicolons semifinal semifinals semop semver senate senator senators send sendemail sender
sendfile sending sendmail sends senior sense sensible sensibly sensing sensitive sensitively sensitivity sent sentence
sentenced sentences sentinel sep separable separate separated separately separates separating separation separatist
separatists separator separators seperate seppo seps sept september seq sequence sequencer sequences sequencing
sequential sequentially sergeant serial serialisation serialised serializable serialization serialize serialized
serializer serializers serializes serializing series serif serious seriously sermon serve served server
serverclosecallback serverless serverlisten servername servers serves service services serving session sessions set
setattr setenv seterrorhandler setfield setflag setgid setgrent seth sethostent setlocale setminus setnetent setpos
setpriority setprotoent setpwent sets setservent setsid setsockopt setstate settable setter setters setting settings
settitle settled settlement settlements settlers setuid setup setups setuptools sev seven seventeen seventh seventy
several severe severed severity sge sha shadow shadowed shadowing shaking shall shallow shallowly shape shapes shar
shard share shareable shared shares sharing shasum she shebang sheet shell shelled shelling shells shellwords sheriff
shes shestak shield shift shifted shifting shifts shim shims ship shipped shipping ships shipyard shisama shlex shmget
shmread shock shook shoot shooter shooting shootings shootout shoots shops short shortcut shortcuts shorten shortened
shorter shortest shorthand shorthands shortlog shortly shorts shot should shouldn shove show showed showing shown
shows shrapnel shrine shrink shrinking shrinkwrap shuffle shut shutdown shutil shuts shutting shuttle shy si sibling
siblings sick sid side sideband sidebar sides sideways siege sieve sig sigh sigil sigma sign signal signaled signaling
signalled signalling signals signature signatures signed significance significand significant significantly signifies
signify signifying signing signs signum signup silence silenced silent silently silly silver silverwind sim simeq
similar similarity similarly simo simonsouth simple simpler simplest simplicity simplification simplifications
simplified simplifies simplify simplifying simplistic simply simulate simulated simulates simulating simultaneous
simultaneously sin sinc since sindresorhus sine sing singer singers single singlequote singlestring singleton
singletons singular sinh sink sio sirrix sister sisters sit site sitecustomize sites sits sitting situated situation
situations six sixteen sixth sixty size sized sizehint sizeof sizes sjis skating skeletal skeleton sketch skew
skewness ski skies skill skip skipped skipper skipping skipresult skips skipto skirmish skirmishes slain slam slams
slang slash slashes slashstartsregex slate slated slaughter slaughtered slave slavery slaying sle sleep sleeping slen
slice sliced slices slicing slide sliding slight slightly slim slip slist slope sloppy slot slots slow slowdown slowed
slower slowest slowly slows slum slums slurm slurp slurped small smaller smallest smallint smart smarter smartmatch
smartos smarts smash smile smiley smoke smooth smueller smuggled smuggler smugglers smuggling snap snapshot snapshots
snapshotted sne sneak sneaky sniper snipers snippet snippets snprintf so soared soars soccer social socialist society
sock sockaddr socket socketpair sockets socketserver socks socktype socsecno soft software softwareproperties soil sol
solar solarized sold soldier soldiers sole solely solicit solicitor solid solidarity solidus solution solutions solve
solved solves some somebody somefile somehow someone something sometime sometimes somewhat somewhere son soname sons
soon sooner sophisticated sorry sort sortable sorted sorting sorts sought sound soundex sounds source sourcecode
sourced sourcefile sourcelist sourcemap sourcemaps sourceparts sources sourceslist south southeast southeastern
southern southwest southwestern sovereign soybean space spacecraft spacer spaces spacing spam span spans sparc sparse
sparsely spawn spawned spawning spawns speak speaker speakers speaking spec special specialized specially specials
specific specifically specification specifications specificity specifics specified specifier specifiers specifies
specify specifying specs spectators spectralink spectrum sped speech speeches speed speeding speeds speedup speedups
spell spelled spelling spellings spells spend spending spends spent sphere sphinx spies spin spinner spinners spirit
spit splice split splitpath splitquery splits splittag splitter splitting splituser splitvalue spokeman spoken
spokesman spokesmen spokesperson spokeswoman sponsor sponsored sponsoring sponsorship spoof spoofed spoofing sport
sports sportsman spot spotted spouse spread spreading spreadsheet spring sprintf spurious spy squad squads square
squares squash squashed squashing squeeze squelch squelched squid sra srand srange sre sreepurnajasti sscanf ssize
sskaje ssleay sta stab stabbed stabbing stabbings stabilize stable stack stacked stacking stacklevel stacks stacktrace
stadium staff staffers stage staged stages staggered staging stale staleness stalled stalling stamp stampede stand
standalone standard standardize standardized standards standin standoff stands stanza star staring starkwang starmap
starred starring stars start started starter starting startloc startperl starts startswith startup starvation starved
stash stashed stat state stated stateful statehood stateless statement statements states statesman static statically
staticmethod statics stating station statistical statistics stats status statuscode statuses statute statutory stay
stays stbuehler stdcall stddev stderr stdev stdio stdlib steal steel stefanb stefw stem stemming stems step stepping
steps stepwise steward stewards stick sticking sticky still stimulate stlman stock stocks stolen stop stoppage stopped
stopping stops stopwords storage store stored stores storing storm stormed storms story straightened straightforward
straits strategist streamlining street streets strike striker strikers strikes strikethrough striking stringescape
stringification stringifying stronghold strongholds struck stty stub stubs stuck student students studied study stuff
stunned stunning stupid style styled styledefs styleguide styles stylesheet stylesheets styling stylistic su sub
subarray subclass subclassed subclasses subclassing subcmd subcommand subcommands subdiagram subdiagrams
subdirectories subdirectory subdomains subentry subevents subexpressions subfield subfolder subfolders subject
subjects subkey subkeys sublicensable sublicense sublicenseable sublicensed sublists submarine submarines submission
submit submitted submitting submodule submodules subname subnet subnode suboptimal subpackage subpart subparts subpath
subpattern subpatterns subpragma subprocess subprocesses subprogram subproject subroutine subroutines subs subscribe
subscribed subscribing subscript subscriptable subscripted subscription subscriptions subscripts subsection
subsections subsequence subsequences subsequent subsequently subset subsets subshell subst substack substance
substantial substantially substantive substantively substitute substituted substitutes substituting substitution
substitutions substvars subsystem subsystems subtest subtests subtitle subtle subtly subtract subtracted subtracting
subtraction subtrahend subtree subtrees subtype subtypes subtyping suburb suburbs subversion subway succ succeed
succeeded succeeding succeeds success successful successfully successive successively successor successors such suck
suddenly sudo sues suffer suffice sufficient sufficiently suffix sugar suggest suggested suggesting suggestion
suggestions suggests suicide suit suitability suitable suitably suite suited suites suitors sum summaries summarize
summarized summarizes summarizing summary summing summit summons sums sun sunday sunken sunos sup super superb
superclass superclasses superfluous superior superproject superscript superscripts supersede superseded superset
superstar superuser supplementary supplements supplied suppliers supplies supply supplying support supported supporter
supporters supporting supports suppose supposed suppress suppressed suppresses suppressing suppression supreme sure
surface surfaces surge surged surgeon surgery surges surname surprise surprises surprising surprisingly surrender
surrendered surrenders surrogate surrogateescape surrogateescaped surrogatepass surrogates surround surrounded
surrounding surrounds survey survive survived survivor survivors susceptible suse suspect suspected suspects suspend
suspended suspicious sustainable swallow swallowed swallowing swap swapped swapping swaps sweeping swift swig swimmer
swimming switch switched switches switching sy syllable sym symbol symbolic symbolically symbols symlink symlinked
symlinks symmetric symmetrical symmetry symptom symref syms syn sync synced synch synched synching synchronization
synchronize synchronized synchronous synchronously synonym synonymous synonyms syntactic syntactically syntax
synthesize synthetic sys syscall syscalls sysconf sysconfig sysctl syslog sysopen sysread sysseek system systemctl
systemd systemfabricworks systems systemtap syswrite szidek ta tab table tables tabs tabsize tabular tabulate tack
tada tag tagged tagger tagging tagname tags tail tailored tailoring tails taint tainted tainting take taken takes
takewhile taking tal talk talked talking talks tall tampered tampering tan tangent tango tanh tank tanker tankers
tanks tap tape tar tarball tarballs tarfile tarfiles targeted tariff tariffs tarinfo tars task tasks taste tau taught
taxes taxi taxpayers tbody te tea teacher teachers teal team teammate teammates teams teardown technical technically
technique techniques technological tedious tee teen teenage teenager teenagers teens tel telecom telecommunications
telemetry television tell telling tells telnet telugu temp tempfile template templated templates templating temple
temples tempname tempor temporarily temporary temptation tempted tempting ten tend tends tennis tens tense tension
tensions tentative tenth ter teraterm term termcap terminal terminals terminate terminated terminates terminating
termination terminator terminators terminfo terminology termios terms ternary terrible terribly territorial
territories territory terror terrorism terrorist terrorists terse test testable testcase testcases tested testified
testifies testify testing testling testmatrix tests testsuite tex tflat thakis than thank thanks that thats thaw the
theanarkh theatre thefile thefourtheye their theirs them theme themes themselves then thenable theoretical
theoretically theory there thereafter thereby therefore therein thereof theres thereto these theta they theyre
thickness thieves thin thing things thingy think thinking thinks third thirteen thirteenth thirty this thiscol thoger
thorough thoroughly those though thought thoughtful thoughts thousand thousands thread threaded threading threadpool
threads threadsafe threat threatened threatens threats three threshold threw throttle throttling through throughout
throughput throw throwing thrown throws thru thu thumb thunk thursday thus thwarted ti tick ticket tickets ticks tid
tidy tie tied tiers ties tigers tight tighten tightened tightening tighter tightly til tilde tilded till time timed
timedelta timeframe timegm timeline timelines timely timeout timeouts timer timerify timers times timestamp timestamps
timezone timezones timing timings tip tips tire title titlecase titled titleholder titles tium tkinter tmraz to toc
toctree today todo todos together toggle toggled tok token tokenization tokenize tokenized tokenizer tokenizes
tokenizing tokenlist tokens tokensource tokentype toklist tokn toks told tolerance tolerant tolerate tolerated tolist
toll tolower toml tomli tomorrow tomvrancken ton tone tonight tonnes tons too took tool toolbar toolchain toolchains
tooling toolkit tools toolset toolsets tooltip top topic topics toplevel topmost topography topological topologically
topology topples torched torn tornado tornadoes torpedo tort torture tortured toss total totally totals tottime touch
touched touches touching toupper tour tourism tourist tourists tournament tournaments tours toward towards tower town
towns township townspeople tox tquemerais trac trace traceback tracebacks traced tracer traces tracing track tracked
tracker tracking tracks trade trademark trademarks tradename trader traders trading traditional traditionally
traduzione traffic traffickers trafficking tragedy tragic trail trailed trailer trailers trailing train trained
trainer trainers training trains trait traits trampoline trans transaction transactional transactions transfer
transferable transferred transferring transfers transform transformation transformations transformed transformer
transforming transforms transient transition transitional transitioning transitions transitive translate translated
translates translating translation translations translator translators transliteration transmission transmit transmits
transmitted transmitting transp transparency transparent transparently transpilation transpile transpiled transpiler
transpilers transpiles transport transports transpose trap trapped trapping traps trash travel traversable traversal
traversals traverse traversed traverses traversing treason treasurer treasury treat treated treaties treating
treatment treats treaty tree trees tri triage triaged triager triagers triaging trial trials triangle tribal tribe
tribes tribesmen tribool tribunal tribunals tribute tributes trick tricked tricks tricky trie tried tries trigger
triggered triggering triggers tril trim trimmed trimming trims trio trip tripartite triple triples triplet triplets
triu trivial trivially trivikr troff troop troops trophies trophy trouble troubleshooting troublesome truce truck
trucks true truecolor truly trunc truncate truncated truncates truncating truncation trunk trust trusted trusts
truststore trustworthy truth truthy try tryin trying tsconfig tslib tspan tsunami tty ttype tu tue tuesday tumbled
tune tuned tuning tunnel tunneling tup tuple tuples turds turmoil turn turned turning turns turtle tutorial tvars
tvarset tweak tweaked tweaking tweaks tweet twelve twenty twice twin twine twins twitter two twoaday twofold ty tycoon
tying typ type typebox typecheck typechecker typecode typed typedef typedoc typefaces typeglob typeglobs typeid
typeless typelib typemap typename typeof types typesafe typescript typeset typhoon typical typically typing typings
typo typographical typography typos tzdata tzinfo ua uc ucfirst uchar udp udpate uf ufeff ufffd ufffe uffff ugh ugly
ui uid uit ukr ul ulimit ullamco ulong ultimate ultimately ultimatum um umask umbrella umlauted umpire unable
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
union unionist unions uniq unique uniquely uniqueness unit units unittest unittests universal universally universe
unknown unlabeled unless unlike unlikely unlimited unlink unlinked unlinking unload unloaded unlock unlocked
unmaintained unmanaged unmark unmatched unmerged unmodified unnamed unnecessarily unnecessary unneeded unnormalized
unnoticed unofficial unopened unordered unpack unpacked unpacker unpacking unparsable unparsed unpickling unpipe
unpiping unpkg unpleasant unportable unpredictable unprintable unprivileged unprocessed unpublish unpublished
unpublishing unqualified unquote unquoted unquoting unreachable unread unreadable unrecognised unrecognized
unrecoverable unref unrefed unreferenced unregister unregistered unrelated unreleased unreliable unreserved unresolved
unrest unrestricted unreviewed unsafe unsatisfied unscoped unset unsetenv unsets unshift unsigned unsolicited unsorted
unspecified unstable unsubscribe unsubscribed unsubscripted unsuccessful unsuitable unsupported unsure untaint
untainted untar unterminated untested untie until untokenized untouched untracked untrusted untyped unusable unused
unusual unveiled unveils unversioned unwanted unweaken unwind unwise unwrap unwrapped unwrapping unzip unzipped uo up
uparrow upcase upcoming update updated updater updates updating upfront upgrade upgraded upgrades upgrading upheld
upload uploaded uploading uploads uplus upon upper uppercase uppercased upperword uprising upset upsilon uptime
uptodate upwards ur uranium urged urgency urges urging uri uris url urlcleanup urldecode urldefrag urlencode
urlencoded urljoin urllib urllist urlopen urlparse urlretrieve urls urlunparse urlunsplit urn us usability usable
usage usages use used useful usefulness useithreads useless uselessly useperlio user userbase userconfig userdata
userdiff userid userinfo userland username usernames users usersite uses ushort using usleep usr usual usually ut utc
util utilities utility utilization utilize utilized utilizes utilizing utilparseargsconfig utilpromisifyoriginal utils
utime utimes utopios utterly uu uuencoded uuid uunet uv uvwasi ux va vaccination vaccine vaccines vague val valgrind
valid validate validated validates validating validation validations validator validators validity validly vals
valuable value valued values van vanilla var variability variable variables variadic variance variant variants
variation variations varied varies variety various varname vars vartype vary varying vast vastly vcatechnology vcbuild
vcizek vcproj vcruntime vcvarsall vdeturckheim ve vec vector vectorize vectors velit velocity vendor vendored vendors
veniam venture venv ver verb verbal verbar verbatim verbose verbosely verbosity verbs verbum verdict verification
verified verifier verifies verify verifying vers versa version versionadded versionchanged versioned versioner
versioning versions versus vertex vertical vertically vertices verto very veryflatcat veteran veterans veto vfpdef vi
via viable vice victim victims victories victorious victory video view viewable viewed viewer viewing viewitems
viewkeys views viewvalues vigil village villager villagers villages vim vimdiff vimrc violate violated violates
violation violations violence violent violet virtual virtualenv virtually virus visibility visible visit visited
visiting visitor visits visualises visualize visually vital vitest vkurchatkin vlist vmsish voice void vol volatile
volcanic volcano volkmar volume voluntarily voluntary volunteer volunteers von vos vote voter voters votes voting vow
vowed vows vs vsbase vscode vsemozhetbyt vu vuln vulnerabilities vulnerability vulnerable wa wadllib wages wait waited
waiter waiters waitfor waiting waitpid waits waive waived waives wake wakeup walk walked walker walkers walking walks
wanna want wantarray wanted wanting wants war ward warden warhead warheads warlord warlords warm warmup warn warned
warnif warning warnings warns warplane warplanes warrant warranties warrants warranty warring wars warship warships
wartime was wasi wasm wasn wasnt waste wasted wasteful wasting wat watch watchdog watched watcher watchers watches
watching watchman water waterfall waters wave way ways wday we weak weaken weaker weakly weaknesses weakref weakrefs
weapon weaponry weapons weather web webbrowser webcrypto webencodings webhooks webpack webserver website websites
websocket wed wedding wedge wednesday week weekday weekdays weekend weekends weekly weeks weibull weigh weight
weighted weighting weights weird welcome welcomed welcomes well welterweight went were weren west western weve wget
what whatever whats whatsoever whatwg wheat wheel wheels when whence whenever where whereas whereby wherein wherever
whether which whichdb whichever while whilst whine whistleblower whistles whitelist whitelisting whitespace
whitespaces whitlock who whoami whoever whole wholly whom whoops whose why wicket wickets wide widely wider widest
widget widow widowed widows width widths wife wiki wild wildcard wildcards wildfire wildfires wildlife wildmatch will
willing willingness wim win wind windll window windowed winds winerror winger wink winner winners winning winreg wins
winsock wipe wiped wire wireless wiring wise wisely wish wishes wishing witch witchery with withdraw withdrawn
withheld within without witness witnesses wives wiz wizy wkref wo woken woman women won wonder wonderful wondering
wont woo word wording words work workaround workarounds worked worker workers workflow workflows workforce working
workings workload workloads works workspace workspaces worktree worktrees world worldwide worry worrying worse
worshippers worst worth would wouldn wounded wounding wounds wow wrap wrapped wrapper wrappers wrapping wraps wreck
wreckage writable write writeable writeln writer writers writes writev writing written wrong wrongly wrongs wrote
wschar wslit wstat xmlcharrefreplace xupptumblers ya yaml yanked yard yarn yay ycbcr yday ye yeah year yearly years
yellow yen yes yesterday yet yi yield yielded yielding yields ym yml yn yo yohhoy yoppy york yorkie you young younger
youngster youngsters your yours yourself youth youths yq yr yum yumkam yup yx yy yyyy za zacarias zap zebra zero
zeroes zeros zeta zfridric zinfo zip zipdist zipfile zipimport zipimporter zipped zips zkat zlib zombie zombies zone
zones zoom zos ztar zu
`;
