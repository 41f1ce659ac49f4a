import { WordClass } from '../words/word-class.js';
/** What is shot down, destroyed or lost and is nobody: a number before these is no count of people. */
export const THINGS = new Set(
  `engine motor mosquitoes buffaloes tornadoes torpedoes volcanoes tomatoes potatoes generation estimate tally figure statement drone missile rocket aircraft plane helicopter jet tank vehicle car truck bus boat ship vessel train building house home
  apartment flat school hospital clinic shop store market church mosque temple bridge road street village town city region province
  district country settlement hamlet island area site place post checkpoint base camp position stronghold house-hold store-front
  cow cattle sheep goat pig horse dog cat chicken bird poultry animal livestock camel donkey buffalo elephant whale dolphin fish
  tiger-cub lion bear wolf deer duck turkey hen calf lamb bull ox bee tree crop shell bomb mine grenade rifle gun weapon
  bullet round mortar device explosive magazine cartridge launcher system battery radar depot warehouse factory plant pipeline
  attack strike raid explosion blast bombing shooting incident accident crash collision fire earthquake quake tremor aftershock
  flood storm cyclone hurricane tornado landslide avalanche wave outbreak case infection test vaccine dose
  year month week day hour minute second decade century night morning evening weekend time percent per-cent point
  mile kilometre kilometer km metre meter foot feet inch yard acre hectare tonne ton kg kilogram gram pound litre liter gallon degree
  dollar euro rouble ruble rupee yen naira shilling cent penny
  door window room floor storey story block wing roof wall car-park gate unit outlet business company firm bank office
  vote seat goal match game run wicket set page report statement video photo picture question reason country nation state
  organisation organization party agency team ambulance crane truckload load bag box piece part chapter law bill charge count
  brigade battalion regiment division company-unit platoon squad corps fleet unit sortie flight barrel megawatt job head-of-cattle
  mph kph sq acre-foot million-dollar reindeer seal turtle shark snake salmon herd flock flash-point phone computer server
  carcass pet kitten puppy monkey ape gorilla rhino hippo zebra giraffe crocodile pigeon crow swan goose geese sow boar mule ewe
  lane track line wire circuit screen link
  knee leg arm head hand ankle shoulder hamstring back foot thigh finger wrist neck face eye chest groin calf pride feeling chance hope
  seabird songbird waterfowl wildfowl penguin albatross pelican gull vulture eagle owl hawk stork flamingo ostrich peacock parrot bat bee wasp
  honeybee beehive locust butterfly moth insect worm oyster mussel lobster shrimp prawn crab squid octopus tuna cod herring sardine trout carp
  otter beaver badger fox wolverine lynx leopard cheetah tiger panther jaguar puma cougar bison yak llama alpaca antelope gazelle deer moose elk
  hedgehog squirrel rabbit hare hamster kangaroo koala wombat possum wallaby dingo python cobra viper lizard iguana tortoise toad frog newt
  manatee dugong walrus orca narwhal porpoise piglet foal mare stallion colt pony thoroughbred racehorse greyhound hound heifer bullock steer
  zombie character monster alien villain avatar gene cell virus parasite bacterium germ tumour tumor weed lawn
  restaurant pub bar cafe hotel farm bakery brewery cinema theatre library startup charity newspaper website app brand chain supermarket salon gym club
  mice rat mosquito ant colony hive coral reef shrub forest species proposal idea project deal amendment measure
  tower container shipment tanker barge ferry trawler dinghy raft canoe motorbike motorcycle bike bicycle van lorry minibus
  transformer generator boiler turbine compressor heater freezer printer router charger motor reactor sensor meter filter speaker monitor
  cooler burner mixer blender toaster pier creeper flower cucumber pepper paper layer feature theatre timber conifer
  star planet galaxy comet asteroid lawsuit clause scheme plan bid motion penalty promotion streetlight lamp bulb fuse cable antenna mast
  rickshaw taxi cab locomotive carriage wagon trailer bulldozer excavator tractor ceasefire protest demonstration rally`
    .split(/\s+/)
    .filter(Boolean),
);

/** Units and nouns of time, distance, money: a number before these never counts people, whatever follows. */
export const UNITS = new WordClass(
  `year years month months week weeks day days hour hours minute minutes second seconds decade decades century centuries
  percent % mile miles kilometre kilometres kilometer kilometers km metre metres meter meters foot feet inch inches yard yards
  acre acres hectare hectares tonne tonnes ton tons kg kilograms litre litres liter liters degrees mph kph dollars euros pounds rupees
  pm am a.m p.m a.m. p.m. gmt utc local o'clock hrs mm cm m ft lb lbs th st nd rd weeks-old p.m`
    .split(/\s+/)
    .filter(Boolean),
);
