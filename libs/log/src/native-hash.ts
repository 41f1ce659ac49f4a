import { createHash } from 'node:crypto';
import { hashWith } from '#domain';

// Whoever has a log runs on Node, and hashes a lot.
hashWith((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
