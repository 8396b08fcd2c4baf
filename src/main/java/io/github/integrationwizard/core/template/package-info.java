/// Templates and scripts as texts that record which of their characters came from which field: [Yaml] for
/// CloudFormation, [Hcl] for Terraform, [ShellLine] for one command and [ShellTemplate] for a whole script. All of them
/// write a [MarkedText]. Answers are always plain strings in these languages, never code; for shells, only
/// [ShellQuoting] does the quoting.
package io.github.integrationwizard.core.template;
