/// What is kept on disk: integrations, drafts and settings, in one folder that only its owner can read.
///
/// Start at [IntegrationStore] and [SettingsStore]; [Folders] says where the folder is. Both stores share one way to
/// disk, [DataFolder]: every change is made under a lock that threads and processes share, and reaches its file by a
/// synced temporary file and an atomic move, so that a file is always the old one or the new one. What cannot be read
/// is moved aside, never overwritten. No sentence is made here: reasons are enums, for the front ends to word.
package io.github.integrationwizard.store;
