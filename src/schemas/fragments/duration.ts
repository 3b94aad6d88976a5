import { z } from 'astro/zod';
import { TIME_UNITS } from '../vocabulary.ts';
import { amount, choice } from './fields.ts';

/** A length of time as a manual states it: an amount and its unit. */
export const durationSchema = z
  .strictObject({
    amount: amount('จำนวน'),
    unit: choice(TIME_UNITS, 'หน่วยเวลา'),
  })
  .meta({ title: 'ระยะเวลา' });
export type Duration = z.output<typeof durationSchema>;
