/// Storage on disk: integrations, drafts and settings, in one folder that only its owner can read.
///
/// Start at [IntegrationStore] and [SettingsStore]; [Folders] determines where the folder is. Both stores access the
/// disk through [DataFolder]: every change is made under a lock that threads and processes share, and is written to a
/// synced temporary file that is then moved atomically, so that a file always has either its old or its new content.
/// Unreadable files are moved aside, never overwritten. No user-facing sentences are made here: reasons are enums,
/// which the front ends turn into sentences.
package io.github.integrationwizard.store;
