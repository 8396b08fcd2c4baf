/// Reports as files and as JSON output: [ReportJson] writes and parses them, [ReportDiff] compares two, and
/// [ReportRetention] decides which to retain.
package io.github.integrationwizard.core.report;
