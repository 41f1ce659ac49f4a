/** Animals that do this are told of for the people they meet. */
export const MEETS: ReadonlySet<string> = new Set(
  'attack attacks attacked charge charges charged charging trample tramples trampled trampling maul mauls mauled mauling bit bitten stung sting gored gore stampede stampeded rampage rampages rampaged rampaging enter entered strayed storm stormed swarmed collided crashed hit swerved raid raided killing injuring'.split(
    ' ',
  ),
);

/** Animals that a figure may stand for: "of the ninety cats four were dead". */
export const ANIMALS: ReadonlySet<string> = new Set(
  `cow cows cattle calf calves bull bulls bullock bullocks ox oxen buffalo buffaloes sheep lamb lambs goat goats pig pigs piglets horse horses pony ponies
  donkey donkeys mule mules camel camels llama llamas alpacas gnus gazelles wildebeest hyenas hyena jackals jackal boars lynxes ostriches hippos baboons chimpanzees pangolins dog dogs puppy puppies cat cats kitten kittens hen hens chicken chickens turkeys ducks
  geese swans pigeons bird birds seabirds gulls flamingos pelicans storks parrots penguins fish whale whales dolphin dolphins porpoises seal seals sharks
  turtles tortoises elephant elephants rhino rhinos lions lion tiger tigers leopard leopards bear bears wolf wolves deer elk moose reindeer foxes
  badgers otters rabbits hares monkeys apes gorillas kangaroos koalas wombats bees bats rats mice snakes crocodiles antelope zebras giraffes animals
  livestock poultry herd herds flock flocks litter colony colonies hive hives pod pods swarm swarms shoal locusts mosquitoes ants wasps hornets beetles moths flies insects caterpillars squirrels starlings carp trout salmon eels foal foals mare greyhounds racehorses hounds heifers ewes rams`
    .split(/\s+/)
    .filter(Boolean),
);
