export { fingerprint, type Fingerprint, type Told } from './fingerprint.js';
export { mayRelate } from './may-relate.js';
export { relate } from './relate.js';
export { decide, joins, byValidity, type Candidate } from './decide.js';
export {
  bucketsIn, placesOf, searchedFrom, searchersOf, BUCKET_DEPTH, type Bucket, type Place,
} from './buckets.js'; // prettier-ignore
export { clusterPosts } from './cluster.js';
export { hash53 } from './hash.js';
