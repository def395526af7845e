import { z } from 'zod';

const Format = z.object({ name: z.string(), extension: z.string(), describes: z.string() });

/** The formats that the whole graph and a node's evidence can be taken away in. */
export const FormatsView = z.object({ exports: z.array(Format), citations: z.array(Format) });
export type FormatsView = z.infer<typeof FormatsView>;
