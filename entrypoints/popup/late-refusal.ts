import { late } from '../../components/controls/late.tsx';

/** Why there is no article, which most pages never ask. */
export const RefusalNotice = late(
  async () => (await import('../../components/refusal/refusal-notice.tsx')).RefusalNotice,
);
