/** Accounts of mere viewers are not stored: a mark tells them apart as well, and fits the store's keys. */
import { createHash } from 'node:crypto';
import type { AccountId } from '../model/facts';

export const markOfViewer = (accountId: AccountId): string => createHash('sha256').update(accountId).digest('hex');
