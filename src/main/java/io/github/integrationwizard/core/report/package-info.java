/// Reports as files and as answers to programs: [ReportJson] writes and reads them, [ReportDiff] compares two, and
/// [ReportRetention] says which of many to keep.
package io.github.integrationwizard.core.report;
