import { z } from 'zod';

/** Ways through an employer change (domain research 1.1); domain/routes/route-table.ts decides which. */
export const Route = z.enum(['R0', 'R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
export type Route = z.infer<typeof Route>;
