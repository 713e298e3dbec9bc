declare module 'bloomfilter' {
  export class BloomFilter {
    constructor(bitsOrBuckets: number | ArrayLike<number>, hashes: number);
    readonly buckets: Uint32Array;
    add(key: string): void;
    test(key: string): boolean;
  }
}
