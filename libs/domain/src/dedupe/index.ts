export { fingerprint, type Fingerprint, type Told } from './fingerprint.js';
export { mayRelate, relate, type Related } from './relate.js';
export { decide, joins, byValidity, type Candidate, type Decided, type Subject } from './decide.js';
export {
  bucketsIn, placesOf, searchedFrom, searchersOf, BUCKET_DEPTH, type Bucket, type Place,
} from './buckets.js'; // prettier-ignore
export { clusterPosts, type Clustered } from './cluster.js';
export { hash53 } from './sketch.js';
