/// Templates and scripts as texts that remember which of their characters came from which field: [Yaml] for
/// CloudFormation, [Hcl] for Terraform, [ShellLine] for one command and [ShellTemplate] for a whole script. All of them
/// write a [MarkedText]. What was typed is never more than a text in any of these languages; for shells
/// [ShellQuoting] is the only place that quotes.
package io.github.integrationwizard.core.template;
