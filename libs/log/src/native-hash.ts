import { hash } from 'node:crypto';
import { hashWith } from '#domain';

// Whoever has a log runs on Node, and hashes a lot. In one call: an object for each hash costs as much as a short text's.
hashWith((text) => hash('sha256', text, 'hex'));
