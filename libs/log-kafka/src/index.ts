export { KafkaLog, NotPublished } from './log.js';
export { openKafkaLog, type KafkaLogOptions } from './open.js';
export { kafkaSettings, BadKafkaSettings, type KafkaSettings } from './settings.js';
export { UnfitTopics } from './topics.js';
export { CannotMove } from './compare.js';
export { moveToKafka, moveToPostgres, type Move } from './move.js';
