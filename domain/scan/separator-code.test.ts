import { fc, test as property } from '#tests/property.ts';
