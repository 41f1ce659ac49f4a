import { stringify } from 'yaml';
import { EVENTS, TOPICS, typesIn, type EventType, type TopicName } from '#contracts';

/** Where the schema of an event type lies, from the folder `contracts/`. */
export const schemaFile = (type: string) => `events/${type}.schema.json`;

/** What travels in a topic, in a line. */
const TOPIC_TELLS: Record<TopicName, string> = {
  'blotter.documents':
    'Raw documents as they were read; with the posts the record that all else is worked out from.',
  'blotter.posts': 'Posts, their later versions, and those taken back.',
  'blotter.stories':
    'Which versions count and which repeat others; the highest `seq` of a post and version holds.',
  'blotter.facts': 'Entities and claims of one version of a post; the highest `generation` holds.',
  'blotter.tolls':
    'The whole toll of an incident after each change; the highest `version` of an incident holds.',
  'blotter.commands': 'Replays and what they are told.',
  'blotter.overrides': 'What people set by hand, applied after everything else.',
  'blotter.parked': 'Events that a consumer could not handle.',
};

const text = (description: string) => ({ type: 'string', description });

/** CloudEvents attributes as the headers of a message (binary content mode). */
const HEADERS = {
  type: 'object',
  required: ['ce_specversion', 'ce_id', 'ce_type', 'ce_source', 'ce_subject', 'ce_space', 'content-type'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: text('Derived from the cause: what is worked out again comes with the same id.'),
    ce_type: text('The type with its version, which names the schema of the data.'),
    ce_source: text('The service that made it, such as `/ingester`.'),
    ce_subject: text('The key, which events keep their order by.'),
    ce_space: text('`live`, or the name space of a replay.'),
    ce_wording: text('Of a post its name within the post: the time of the wording and a hash of it.'),
    traceparent: text('W3C trace context, where the cause had one.'),
    'content-type': { const: 'application/json' },
  },
};

/** The AsyncAPI 3.0 document: a channel for each topic, a message for each type of event. */
export function asyncApi(version: string): string {
  const topics = Object.keys(TOPICS) as TopicName[];
  return stringify(
    {
      asyncapi: '3.0.0',
      info: {
        title: 'Blotter',
        version,
        description: 'CloudEvents 1.0: the attributes are headers, the value is the plain JSON of the data.',
        license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
      },
      defaultContentType: 'application/json',
      channels: Object.fromEntries(topics.map((topic) => [topic, channel(topic)])),
      operations: Object.fromEntries(topics.map((topic) => [`read.${topic}`, operation(topic)])),
      components: {
        messages: Object.fromEntries(
          (Object.keys(EVENTS) as EventType[]).map((type) => [type, message(type)]),
        ),
        messageTraits: { cloudEvent: { headers: HEADERS } },
      },
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  );
}

function channel(topic: TopicName) {
  const { partitions, compact } = TOPICS[topic];
  return {
    address: topic,
    description: TOPIC_TELLS[topic],
    messages: Object.fromEntries(
      typesIn(topic).map((type) => [type, { $ref: `#/components/messages/${type}` }]),
    ),
    bindings: {
      kafka: {
        partitions,
        ...(compact ? { topicConfiguration: { 'cleanup.policy': ['compact'] } } : {}),
        bindingVersion: '0.5.0',
      },
    },
  };
}

/** Seen from Blotter, which sends what others receive. */
function operation(topic: TopicName) {
  return { action: 'send', channel: { $ref: `#/channels/${topic}` } };
}

function message(type: EventType) {
  return {
    name: type,
    title: type,
    summary: EVENTS[type].tells,
    contentType: 'application/json',
    payload: { $ref: `./${schemaFile(type)}` },
    bindings: { kafka: { key: { type: 'string' }, bindingVersion: '0.5.0' } },
    traits: [{ $ref: '#/components/messageTraits/cloudEvent' }],
  };
}
